import { fromPoint } from './anchor.ts'
import type { Anchor, Resolved } from './anchor.ts'
import {
  LAST_YEAR,
  dayOf,
  dayPoint,
  daysFrom,
  mondayOf,
  weekPoint,
} from './calendar.ts'
import type { Point } from './calendar.ts'
import type { ShiftMeaning } from './meaning.ts'
import { resolveDuration } from './resolve-duration.ts'
import { unknownUnit } from './resolve-unit.ts'
import { unitPoint } from './step.ts'

/** "two days ago" from the report, "a year later" from the date told before. */
export function resolveShift(meaning: ShiftMeaning, anchor: Anchor): Resolved | null {
  const { count, unit, sign, part } = meaning
  if (count === null) {
    return {
      kind: 'DATE',
      value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF',
      interval: null,
      basis: 'stated',
      point: null,
    }
  }
  if (!(count <= 100_000)) return null
  // "six hours later" is a length of time: the day stays what it was.
  if (
    meaning.from === 'context' &&
    (unit === 'hour' || unit === 'minute' || unit === 'second')
  ) {
    return resolveDuration({ kind: 'duration', count, unit }, anchor)
  }
  const by = sign * count
  if (meaning.toTheDay && anchor.report && anchor.grain === 'day' && count < 2000) {
    return fromPoint(dayPoint(anchor.report.subtract({ years: count })), 'inferred')
  }
  const { report, last } = anchor
  const fromReport = meaning.from === 'report' && !anchor.narrative
  if (
    unit === 'year' &&
    count === 1 &&
    !anchor.narrative &&
    (meaning.quarter || last?.grain === 'quarter')
  ) {
    // Business news compares quarter with quarter: the one told, else the last that has ended.
    const quarter = anchor.quarter ?? (report && unitPoint(report, 'quarter', -1, {}))
    if (quarter?.year)
      return fromPoint({ ...quarter, year: quarter.year + by }, 'inferred')
  }
  const told =
    (unit === 'day' || unit === 'week') &&
    last !== null &&
    last.grain !== 'day' &&
    last.grain !== 'week'
      ? (anchor.lastDay ?? last)
      : last
  const context =
    told ??
    (meaning.from === 'context' && report && anchor.grain === 'day'
      ? dayPoint(report)
      : null)
  const start = fromReport
    ? report && anchor.grain === 'day'
      ? dayPoint(report)
      : null
    : context
  if (!start || start.year === null) {
    return unknownUnit({ kind: 'unit', unit, which: 'that', ...(part ? { part } : {}) })
  }
  if (unit === 'decade' || unit === 'century') {
    const year = start.year + by * (unit === 'decade' ? 10 : 100)
    return year > 0
      ? fromPoint({ grain: 'year', year: Math.round(year) }, 'inferred')
      : null
  }
  if (unit === 'hour' || unit === 'minute' || unit === 'second') {
    if (start.grain !== 'day' || start.day === undefined) return null
    const hours = unit === 'hour' ? by : 0
    const day = dayOf(start.year, start.month!, start.day)
    if (!day) return null
    const days = Math.trunc(hours / 24)
    const date = day.add({ days })
    // Hours before the report may reach into the day before: both days are its interval.
    const first = hours < 0 ? date.subtract({ days: 1 }) : date
    return fromPoint({ ...dayPoint(date) }, 'inferred', daysFrom(first, date))
  }
  if (start.era) {
    return unit === 'year'
      ? fromPoint({ grain: 'year', year: start.year - by, era: 'BC' }, 'inferred')
      : null
  }
  const whole = Number.isInteger(count)
  const grain = unit === 'fortnight' ? 'week' : unit
  const steps = unit === 'fortnight' ? by * 2 : by
  if (!whole) {
    const months =
      unit === 'year' ? Math.round(by * 12) : unit === 'month' ? Math.round(by) : null
    if (months === null) return null
    return shiftDays(start, { months }, 'month')
  }
  switch (grain) {
    case 'day':
      return shiftDays(start, { days: steps }, 'day', part)
    case 'week':
      return shiftDays(start, { weeks: steps }, 'week')
    case 'month':
      return shiftDays(start, { months: steps }, 'month')
    case 'quarter':
      return shiftDays(start, { months: 3 * steps }, 'month')
    case 'year': {
      const year = start.year + steps
      if (year < 1 || year > LAST_YEAR) return null
      return fromPoint({ grain: 'year', year }, 'inferred')
    }
    default:
      return null
  }
}

function shiftDays(
  start: Point,
  by: { readonly days?: number; readonly weeks?: number; readonly months?: number },
  grain: 'day' | 'week' | 'month',
  part?: Point['part'],
): Resolved | null {
  const { year, month, day } = start
  const from = start.monday ?? dayOf(year ?? 0, month ?? 1, day ?? 1)
  if (!from) return null
  if (
    grain !== 'month' &&
    start.grain !== 'day' &&
    start.grain !== 'week' &&
    start.grain !== 'weekend'
  ) {
    return fromPoint(
      { grain: 'day', year, ...(month && start.grain === 'month' ? { month } : {}) },
      'inferred',
      null,
    )
  }
  if (grain === 'day' && start.grain === 'day' && day === undefined)
    return fromPoint(start, 'inferred', null)
  const date = from.add(by)
  if (date.year < 1 || date.year > LAST_YEAR) return null
  if (grain === 'day') return fromPoint(dayPoint(date, part), 'inferred')
  if (grain === 'week') {
    // "a week earlier" than a day is a day, though its value is a week.
    const interval = start.grain === 'day' ? daysFrom(date, date) : undefined
    return fromPoint(weekPoint(mondayOf(date)), 'inferred', interval)
  }
  if (month === undefined && start.grain === 'year')
    return fromPoint({ grain: 'month', year: date.year }, 'inferred', null)
  return fromPoint({ grain: 'month', year: date.year, month: date.month }, 'inferred')
}
