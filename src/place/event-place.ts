import type { Chained, Place, Placed } from '../report/layers.ts'
import type { Sourced } from '../report/sourced.ts'

/** Where the event told by a trigger token took place; `null` where the words put it nowhere. */
export function eventPlace(
  _report: Chained & Placed,
  _trigger: number,
): Sourced<Place> {
  return null
}
