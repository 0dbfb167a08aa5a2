import type { ReactNode } from 'react'
import type { RecordLine } from 'dateline-news/record'
import { ValueButton } from '../evidence/value-button.tsx'

/** What the reader of the record should know: unknown years, unplaced names, unread text. */
export function Notes({ line }: { readonly line: RecordLine }): ReactNode {
  const { notes, coverage } = line
  const unread = coverage.characters - coverage.read
  if (notes.length === 0 && unread <= 0) return null
  return (
    <section className="notes" aria-label="Notes">
      <h2>Notes</h2>
      <ul>
        {notes.map((note, n) => (
          <li key={`${n} ${note.code}`}>
            <ValueButton id={`note.${n}`}>{note.message}</ValueButton>{' '}
            <code>{note.code}</code>
          </li>
        ))}
        {unread > 0 && <li>{unread.toLocaleString('en')} characters were not read.</li>}
      </ul>
    </section>
  )
}
