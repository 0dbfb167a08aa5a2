import { useRef, useState } from 'react'
import type { FormEvent, KeyboardEvent, ReactNode } from 'react'
import { ask } from '../api/api.ts'
import type { ReadAnswer, ReadRequest } from '../api/api.ts'
import { Failed, Loading } from '../api/states.tsx'
import { toApiError } from '../api/use-fetched.ts'
import type { Fetched } from '../api/use-fetched.ts'
import { ReportView } from '../report/report-view.tsx'

/** A box to paste a page into, as text or as HTML, and what was read in it. Keeps nothing. */
export function ReadPage(): ReactNode {
  const [content, setContent] = useState('')
  const [published, setPublished] = useState('')
  const [state, setState] = useState<Fetched<ReadAnswer> | null>(null)
  const running = useRef<AbortController | null>(null)
  const read = (text: string): void => {
    running.current?.abort()
    if (text.trim() === '') {
      setState(null)
      return
    }
    const control = new AbortController()
    running.current = control
    setState({ kind: 'loading' })
    const request: ReadRequest = {
      content: text,
      ...(published === '' ? {} : { published }),
    }
    ask<ReadAnswer>('/api/read', control.signal, request).then(
      (answer) => setState({ kind: 'ready', answer }),
      (error: unknown) => {
        if (!control.signal.aborted) {
          setState({ kind: 'failed', error: toApiError(error) })
        }
      },
    )
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    read(content)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      read(content)
    }
  }
  return (
    <>
      <div className="page-head">
        <h1>Read a page</h1>
      </div>
      <form className="read" onSubmit={submit}>
        <label className="field">
          <span>Text or HTML of a page</span>
          <textarea
            name="content"
            rows={state?.kind === 'ready' ? 4 : 12}
            value={content}
            spellCheck={false}
            dir="auto"
            placeholder="Paste a news report, a whole page, or its HTML. It is read on this machine and not kept."
            onChange={(event) => setContent(event.target.value)}
            onKeyDown={onKeyDown}
            onPaste={(event) => {
              // The box is empty or wholly replaced: what was pasted is the page, read at once.
              const box = event.currentTarget
              const whole =
                box.selectionStart === 0 && box.selectionEnd === box.value.length
              const text = event.clipboardData.getData('text/plain')
              if (whole && text !== '') read(text)
            }}
          />
        </label>
        <div className="read-buttons">
          <label className="field">
            <span>Published (where the page does not say)</span>
            <input
              type="date"
              name="published"
              value={published}
              onChange={(event) => setPublished(event.target.value)}
            />
          </label>
          <button type="submit" className="button button-main">
            Read
          </button>
          <span className="hint">
            A pasted page is read at once; Ctrl+Enter reads again.
          </span>
        </div>
      </form>
      <div aria-live="polite">
        {state?.kind === 'loading' && <Loading what="what was read" />}
      </div>
      {state?.kind === 'failed' && (
        <Failed error={state.error} retry={() => read(content)} />
      )}
      {state?.kind === 'ready' && <Answer answer={state.answer} />}
    </>
  )
}

function Answer({ answer }: { readonly answer: ReadAnswer }): ReactNode {
  const { lines, removed, page } = answer
  const [shown, setShown] = useState(0)
  const [selected, setSelected] = useState<string | null>(null)
  const line = lines[Math.min(shown, lines.length - 1)]
  if (!line) return <p className="state">No report was found in this page.</p>
  return (
    <section className="answer" aria-label="What was read">
      <p className="tally" role="status">
        Read as {KINDS[page.kind]}:{' '}
        {lines.length === 1 ? '1 report' : `${lines.length} reports`}
      </p>
      {lines.length > 1 && (
        <div className="tabs" role="group" aria-label="Reports of this page">
          {lines.map(({ report }, i) => (
            <button
              key={`${i} ${report.id}`}
              type="button"
              className="tab"
              aria-pressed={i === shown}
              onClick={() => {
                setShown(i)
                setSelected(null)
              }}
            >
              <bdi>
                {report.title ? report.text.slice(...report.title) : `Report ${i + 1}`}
              </bdi>
            </button>
          ))}
        </div>
      )}
      <ReportView line={line} selected={selected} onSelect={setSelected} />
      {removed.length > 0 && (
        <details className="removed">
          <summary>Left out of the page: {removed.length} parts</summary>
          <ul>
            {removed.map(({ text, rule }, i) => (
              <li key={`${i} ${rule}`}>
                <span dir="auto">{text}</span> <code>{rule}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const KINDS: Readonly<Record<ReadAnswer['page']['kind'], string>> = {
  html: 'HTML',
  dump: 'a text dump of a web page',
  wire: 'wire text',
  text: 'plain text',
}
