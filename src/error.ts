/** What can go wrong in a way that the caller must act on. */
export type ErrorCode =
  | 'usage'
  | 'input-empty'
  | 'input-binary'
  | 'input-encoding'
  | 'input-too-large'
  | 'input-truncated'
  | 'input-compressed'
  | 'input-not-found'
  | 'input-batch'
  | 'no-story'
  | 'model-mismatch'
  | 'model-missing'
  | 'data-invalid'
  | 'store-unavailable'
  | 'store-schema'
  | 'fetch-failed'
  | 'fetch-refused'

/**
 * A broken promise. The message has three parts on one line: what was expected, what was
 * found, what to do. `code` is closed and stable; `cause` keeps the original error.
 */
export class DatelineError extends Error {
  readonly code: ErrorCode

  constructor(
    code: ErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options)
    this.name = 'DatelineError'
    this.code = code
  }
}
