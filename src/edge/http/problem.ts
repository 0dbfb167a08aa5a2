import type { ErrorCode } from '../../error.ts'
import { DatelineError } from '../../error.ts'

type Status = 400 | 403 | 404 | 413 | 415 | 422 | 500 | 502 | 503

const TITLES: Readonly<Record<Status, string>> = {
  400: 'Bad request',
  403: 'Forbidden',
  404: 'Not found',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Cannot be read',
  500: 'Internal error',
  502: 'Fetch failed',
  503: 'Unavailable',
}

/** An answer that tells what went wrong, as RFC 9457 has it. */
export function problemResponse(
  status: Status,
  code: string,
  detail: string,
): Response {
  return new Response(
    JSON.stringify({
      type: 'about:blank',
      title: TITLES[status],
      status,
      detail,
      code,
    }),
    { status, headers: { 'content-type': 'application/problem+json' } },
  )
}

/** What an error thrown below becomes; the details of one nobody foresaw stay inside. */
export function problemOf(error: unknown): Response {
  return error instanceof DatelineError
    ? problemResponse(statusOf(error.code), error.code, error.message)
    : problemResponse(
        500,
        'internal',
        'Something failed that should not. The terminal of `dateline serve --debug` shows what.',
      )
}

function statusOf(code: ErrorCode): Status {
  switch (code) {
    case 'usage':
    case 'input-batch':
      return 400
    case 'fetch-refused':
      return 403
    case 'input-not-found':
      return 404
    case 'input-too-large':
      return 413
    case 'input-binary':
    case 'input-encoding':
    case 'input-compressed':
      return 415
    case 'input-empty':
    case 'input-truncated':
    case 'no-story':
      return 422
    case 'model-mismatch':
    case 'model-missing':
    case 'data-invalid':
      return 500
    case 'fetch-failed':
      return 502
    case 'store-unavailable':
    case 'store-schema':
      return 503
  }
}
