import type { KeyboardEvent, ReactNode } from 'react'
import { reveal, useHighlight, useLit, valueElementId } from './highlight.ts'
import type { Segment } from './segments.ts'

/**
 * A run of words of the text. Where they gave a value they lead back to it: pointing or
 * focusing lights the value up, pressing goes to it. Text nodes only, whatever the words are.
 */
export function Words(props: {
  readonly text: string
  readonly segment: Segment
}): ReactNode {
  const { text, segment } = props
  const { covering, marked } = segment
  const highlight = useHighlight()
  const litKind = useLit(segment)?.kind
  const words = text.slice(segment.start, segment.end)
  if (!highlight || covering.length === 0) return words
  const ids = covering.map((value) => value.id).join(' ')
  if (marked.length === 0) {
    return (
      <span className="words" data-values={ids} data-lit={litKind}>
        {words}
      </span>
    )
  }
  const own = marked.map((value) => value.id)
  const press = (): void => {
    highlight.pin(own[0]!)
    const target = document.querySelector<HTMLElement>(
      `#${CSS.escape(valueElementId(own[0]!))}`,
    )
    reveal(target)
    target?.focus({ preventScroll: true })
  }
  return (
    <span
      role="button"
      tabIndex={-1}
      className="words words-marked"
      data-kind={marked[0]!.kind}
      data-lit={litKind}
      data-values={ids}
      aria-description={marked.map((value) => value.label).join(', ')}
      onPointerEnter={(event) => event.pointerType === 'mouse' && highlight.show(own)}
      onPointerLeave={(event) => event.pointerType === 'mouse' && highlight.show([])}
      onFocus={() => highlight.show(own)}
      onBlur={() => highlight.show([])}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault()
          press()
        }
      }}
    >
      {words}
    </span>
  )
}

/**
 * Arrow keys go from marked words to marked words: the text is one stop of the Tab key,
 * not one a word.
 */
export function moveAmongWords(event: KeyboardEvent<HTMLElement>): void {
  const step =
    event.key === 'ArrowRight' || event.key === 'ArrowDown'
      ? 1
      : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
        ? -1
        : 0
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.words-marked')]
  if (all.length === 0) return
  const at = all.findIndex((element) => element === document.activeElement)
  const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step]
  if (!next) return
  event.preventDefault()
  next.focus({ preventScroll: true })
  reveal(next)
}
