import type { TimeExpression } from '../report/layers.ts'

/** The expressions that begin within the half-open range of tokens; `times` is in text order. */
export function timesBetween(
  times: readonly TimeExpression[],
  first: number,
  last: number,
): readonly TimeExpression[] {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle]!.first < first) low = middle + 1
    else high = middle
  }
  const found: TimeExpression[] = []
  for (let i = low; i < times.length && times[i]!.first < last; i++)
    found.push(times[i]!)
  return found
}
