import type { RecordEvent, RecordLine } from 'dateline-news/record'

/** A report as the list shows it. */
export interface ReportSummary {
  readonly id: string
  readonly source: string | null
  readonly title: string | null
  readonly published: string | null
  readonly dateline: string | null
  readonly publisher: string | null
  readonly language: string
  readonly events: number
}

/** An event with the report that tells it. */
export interface StoredEvent {
  readonly event: RecordEvent
  readonly report: Pick<ReportSummary, 'id' | 'title' | 'source' | 'published'>
}

/** One part of a list; `next` is the cursor of the part after it. */
export interface ListPart<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
}

/** What `POST /api/read` takes. */
export interface ReadRequest {
  readonly content: string
  readonly published?: string
}

/** What `POST /api/read` gives. */
export interface ReadAnswer {
  readonly page: {
    readonly kind: 'html' | 'dump' | 'wire' | 'text'
    readonly coverage: { readonly characters: number; readonly read: number }
  }
  readonly lines: readonly RecordLine[]
  readonly removed: readonly { readonly text: string; readonly rule: string }[]
}

/** The server's own account of what went wrong, or ours where it gave none. */
export class ApiError extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.name = 'ApiError'
    this.status = status
  }
}

/** Asks the API; throws `ApiError` with a sentence that a reader understands. */
export async function ask<Answer>(
  path: string,
  signal: AbortSignal,
  body?: unknown,
): Promise<Answer> {
  const response = await reach(path, signal, body)
  if (!response.ok) {
    throw new ApiError(response.status, await detailOf(response))
  }
  return (await response.json()) as Answer
}

async function reach(
  path: string,
  signal: AbortSignal,
  body: unknown,
): Promise<Response> {
  try {
    return body === undefined
      ? await fetch(path, { signal })
      : await fetch(path, {
          signal,
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
  } catch (cause) {
    if (signal.aborted) throw cause
    throw new ApiError(
      0,
      'The server does not answer. Is `npm start` (or `dateline serve`) still running?',
    )
  }
}

async function detailOf(response: Response): Promise<string> {
  const problem: unknown = await response.json().catch(() => null)
  return typeof problem === 'object' &&
    problem !== null &&
    'detail' in problem &&
    typeof problem.detail === 'string'
    ? problem.detail
    : `The server answered with status ${response.status}.`
}
