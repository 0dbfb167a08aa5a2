import type { Chained, Interval, Timed } from '../report/layers.ts'
import type { Sourced } from '../report/sourced.ts'

/** When the event told by a trigger token took place; `null` where nothing dates it. */
export function eventTime(
  _report: Chained & Timed,
  _trigger: number,
): Sourced<Interval> {
  return null
}
