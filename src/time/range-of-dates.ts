import { Temporal } from 'temporal-polyfill'
import type { Chained, Interval, TimeExpression, Timed } from '../report/layers.ts'
import { timesBetween } from './times-between.ts'

/** Most days from one of two days joined by "and" to the other: farther apart they are two dates. */
const APART = 3

/**
 * The days of a date with the one it is joined to: "on Sunday and Monday", "between 15
 * September and 10 October", "from Monday to Friday last week", "1992-95". `null` where it
 * stands alone.
 */
export function rangeWith(
  report: Chained & Timed,
  time: TimeExpression,
): Interval | null {
  const { first, last } = report.sentences[report.tokens[time.first]!.sentence]!
  const times = timesBetween(report.times, first, last)
  const at = times.indexOf(time)
  const next = times[at + 1]
  const before = times[at - 1]
  return (
    (next && joined(report, time, next)) ??
    (before && joined(report, before, time)) ??
    null
  )
}

function joined(
  { tokens }: Chained,
  from: TimeExpression,
  to: TimeExpression,
): Interval | null {
  if (!from.interval || !to.interval || to.first - from.last > 3) return null
  const between = tokens
    .slice(from.last, to.first)
    .map(({ text }) => text.toLowerCase())
    .join(' ')
  const link = /^(and|to|until|till|through|-|–|—)(?: (?:on|the))?$/.exec(between)?.[1]
  if (!link) return null
  const { precision } = to.interval
  if (from.interval.precision !== precision) return null
  if (precision === 'unknown-year') return null
  let { start } = from.interval
  const { end } = to.interval
  if (precision === 'day') {
    // "from Monday to Friday last week": the first is of that week too.
    if (start > end)
      start = Temporal.PlainDate.from(start).subtract({ days: 7 }).toString()
    const { days } = Temporal.PlainDate.from(start).until(end, { largestUnit: 'days' })
    const open = tokens[from.first - 1]?.text.toLowerCase() === 'between'
    if (days <= 0 || (link === 'and' && !open && days > APART)) return null
  }
  return start < end ? { start, end, precision } : null
}
