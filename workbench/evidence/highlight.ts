import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Segment } from './segments.ts'
import type { Value } from './values.ts'

/**
 * Which values of a record are looked at: shared by its words and its cards. An id that
 * ends in a full stop, `2.`, stands for all values of that event.
 */
export interface Highlight {
  /** The values of the record by id. */
  readonly values: ReadonlyMap<string, Value>
  /** Looks at values for as long as pointer or focus stays. */
  show(ids: readonly string[]): void
  /** Keeps looking at a value until Escape, another one, or the same again. */
  pin(id: string | null): void
  /** Whether this very value is looked at. */
  isActive(id: string): boolean
  /** Whether the event of this value is looked at as a whole. */
  isEventActive(id: string): boolean
  readonly pinned: string | null
  subscribe(listener: () => void): () => void
}

/** The highlight of one record. Words and cards subscribe singly, so that a hover redraws only what it touches. */
export function createHighlight(values: readonly Value[]): Highlight {
  const listeners = new Set<() => void>()
  const byId = new Map(values.map((value) => [value.id, value]))
  let shown: ReadonlySet<string> = new Set()
  let pinned: string | null = null
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  // What the pointer is on speaks louder than what was pinned.
  const has = (id: string): boolean => (shown.size > 0 ? shown.has(id) : pinned === id)
  return {
    values: byId,
    show: (ids) => {
      shown = new Set(ids)
      tell()
    },
    pin: (id) => {
      pinned = id
      shown = new Set()
      tell()
    },
    isActive: has,
    isEventActive: (id) => has(id.slice(0, id.indexOf('.') + 1)),
    get pinned() {
      return pinned
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Hands the highlight down to the values of one record. */
export const HighlightContext = createContext<Highlight | null>(null)

/** The highlight of the record round about; `null` where a value stands without its text. */
export function useHighlight(): Highlight | null {
  return useContext(HighlightContext)
}

/** Whether this value is looked at now. */
export function useActive(id: string): boolean {
  const highlight = useContext(HighlightContext)
  return useSyncExternalStore(
    (listener) => highlight?.subscribe(listener) ?? never,
    () => highlight?.isActive(id) ?? false,
  )
}

/**
 * The value for whose sake a run of words is lit now. Where a whole event is looked at,
 * only the words that name its values are, not the sentences on which its claims stand.
 */
export function useLit({ covering, marked }: Segment): Value | null {
  const highlight = useContext(HighlightContext)
  return useSyncExternalStore(
    (listener) => highlight?.subscribe(listener) ?? never,
    () =>
      (highlight &&
        (covering.find(({ id }) => highlight.isActive(id)) ??
          marked.find(({ id }) => highlight.isEventActive(id)))) ??
      null,
  )
}

/** Whether this value is pinned. */
export function usePinned(id: string): boolean {
  const highlight = useContext(HighlightContext)
  return useSyncExternalStore(
    (listener) => highlight?.subscribe(listener) ?? never,
    () => highlight?.pinned === id,
  )
}

function never(): void {}

/** The id of the element that shows a value. */
export function valueElementId(id: string): string {
  return `value-${id}`
}

/** Brings the words or the value into view, where they are not, without moving what is. */
export function reveal(element: Element | null): void {
  if (!element) return
  const box = element.getBoundingClientRect()
  const pane = element.closest('[data-pane]')?.getBoundingClientRect()
  const top = Math.max(pane?.top ?? 0, 0) + 56
  const bottom = Math.min(pane?.bottom ?? innerHeight, innerHeight) - 24
  if (box.top >= top && box.bottom <= bottom) return
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
}
