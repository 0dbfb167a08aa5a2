import { useCallback, useEffect, useState } from 'react'
import { ApiError, ask } from './api.ts'
import type { ListPart } from './api.ts'

/** What has come of a request so far. */
export type Fetched<Answer> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: ApiError }
  | { readonly kind: 'ready'; readonly answer: Answer }

/** Fetches a path of the API, anew whenever it changes; `retry` asks once more. */
export function useFetched<Answer>(path: string): {
  readonly fetched: Fetched<Answer>
  readonly retry: () => void
} {
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<{ key: string; fetched: Fetched<Answer> }>()
  const key = `${attempt} ${path}`
  useEffect(() => {
    const control = new AbortController()
    ask<Answer>(path, control.signal).then(
      (answer) => setState({ key, fetched: { kind: 'ready', answer } }),
      (error: unknown) => {
        if (!control.signal.aborted) {
          setState({ key, fetched: { kind: 'failed', error: toApiError(error) } })
        }
      },
    )
    return () => control.abort()
  }, [key, path])
  return {
    fetched: state?.key === key ? state.fetched : { kind: 'loading' },
    retry: useCallback(() => setAttempt((count) => count + 1), []),
  }
}

/** A list read part by part. */
export function useList<Item>(path: string): {
  readonly fetched: Fetched<readonly Item[]>
  readonly retry: () => void
  /** Fetches the next part; `null` where there is none. */
  readonly more: (() => void) | null
  /** Whether the next part is on its way, or why it did not come. */
  readonly growing: Fetched<null> | null
} {
  const { fetched, retry } = useFetched<ListPart<Item>>(path)
  const [later, setLater] = useState<{
    path: string
    items: readonly Item[]
    next: string | null
  }>()
  const [growing, setGrowing] = useState<Fetched<null> | null>(null)
  if (fetched.kind !== 'ready') {
    return { fetched, retry, more: null, growing: null }
  }
  const grown = later?.path === path ? later : null
  const next = grown ? grown.next : fetched.answer.next
  const items = grown ? [...fetched.answer.items, ...grown.items] : fetched.answer.items
  const more = (): void => {
    if (next === null || growing?.kind === 'loading') return
    setGrowing({ kind: 'loading' })
    const address = `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next)}`
    ask<ListPart<Item>>(address, new AbortController().signal).then(
      (part) => {
        setLater({
          path,
          items: [...(grown?.items ?? []), ...part.items],
          next: part.next,
        })
        setGrowing(null)
      },
      (error: unknown) => setGrowing({ kind: 'failed', error: toApiError(error) }),
    )
  }
  return {
    fetched: { kind: 'ready', answer: items },
    retry,
    more: next === null ? null : more,
    growing,
  }
}

/** Any failure as one with a sentence. */
export function toApiError(error: unknown): ApiError {
  return error instanceof ApiError
    ? error
    : new ApiError(0, error instanceof Error ? error.message : String(error))
}
