/**
 * A half-open range of a report's text, in UTF-16 code units.
 *
 * `text.slice(span.start, span.end)` is always the words. `0 <= start <= end <= text.length`.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The spans whose words support a value; never empty. */
export type Evidence = readonly [Span, ...Span[]]

/** Whether the outer span holds the whole of the inner one. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Orders spans by start, the longer first where two begin together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
