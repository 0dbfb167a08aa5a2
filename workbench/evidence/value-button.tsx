import type { ReactNode } from 'react'
import {
  reveal,
  useActive,
  useHighlight,
  usePinned,
  valueElementId,
} from './highlight.ts'

/**
 * A value that shows its words: pointing or focusing lights them up in the text,
 * pressing keeps them lit and brings them into view. Plain text where no evidence or no
 * text is at hand.
 */
export function ValueButton(props: {
  readonly id: string
  readonly children: ReactNode
}): ReactNode {
  const { id, children } = props
  const highlight = useHighlight()
  const active = useActive(id)
  const pinned = usePinned(id)
  const value = highlight?.values.get(id)
  if (!highlight || !value) return <span className="value-plain">{children}</span>
  const press = (): void => {
    highlight.pin(pinned ? null : id)
    if (!pinned) reveal(document.querySelector(`[data-values~="${CSS.escape(id)}"]`))
  }
  return (
    <button
      type="button"
      id={valueElementId(id)}
      className="value"
      data-kind={value.kind}
      data-active={active || undefined}
      aria-pressed={pinned}
      onClick={press}
      onPointerEnter={(event) => event.pointerType === 'mouse' && highlight.show([id])}
      onPointerLeave={(event) => event.pointerType === 'mouse' && highlight.show([])}
      onFocus={(event) => {
        if (event.target.matches(':focus-visible')) highlight.show([id])
      }}
      onBlur={() => highlight.show([])}
    >
      {children}
    </button>
  )
}
