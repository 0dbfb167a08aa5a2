import type { ReactNode } from 'react'
import type { ApiError } from './api.ts'

/** Shown while an answer is on its way. */
export function Loading({ what }: { readonly what: string }): ReactNode {
  return (
    <p className="state" role="status">
      Loading {what} …
    </p>
  )
}

/** What went wrong, in the server's words, and a way to try again. */
export function Failed(props: {
  readonly error: ApiError
  readonly retry?: () => void
}): ReactNode {
  const { error, retry } = props
  return (
    <div className="state state-failed" role="alert">
      <p>{error.message}</p>
      {retry && (
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  )
}
