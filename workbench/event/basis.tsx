import type { ReactNode } from 'react'

/** Says that a value was worked out and not told; a stated one needs no word. */
export function Basis(props: {
  readonly basis: 'stated' | 'inferred'
  readonly rule?: string
}): ReactNode {
  if (props.basis === 'stated') return null
  return (
    <>
      {' '}
      <span className="basis">
        {props.rule === 'report-date' ? 'the report’s date' : 'inferred'}
      </span>
    </>
  )
}
