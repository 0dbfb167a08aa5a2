import type { Chained, Timed } from '../report/layers.ts'

/** Time expressions with their TIMEX3 values against the report's date. */
export function findTimes<R extends Chained>(report: R): R & Timed {
  return { ...report, times: [] }
}
