import type { ReactNode } from 'react'
import { Failed } from './states.tsx'
import type { Fetched } from './use-fetched.ts'

/** The button below a list that fetches its next part. */
export function More(props: {
  readonly more: (() => void) | null
  readonly growing: Fetched<null> | null
  readonly what: string
}): ReactNode {
  const { more, growing, what } = props
  if (!more) return null
  if (growing?.kind === 'failed') return <Failed error={growing.error} retry={more} />
  const waiting = growing?.kind === 'loading'
  return (
    <p className="more">
      <button type="button" className="button" disabled={waiting} onClick={more}>
        {waiting ? 'Loading …' : `More ${what}`}
      </button>
    </p>
  )
}
