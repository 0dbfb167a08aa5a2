import { Temporal } from 'temporal-polyfill'
import type { Interval } from '../report/layers.ts'
import type { DayPart, SeasonCode } from './meaning.ts'

/** A stretch of the calendar as a time expression names it. `null` where the words leave it open. */
export interface Point {
  readonly grain:
    | 'day'
    | 'week'
    | 'weekend'
    | 'month'
    | 'quarter'
    | 'half'
    | 'season'
    | 'year'
    | 'decade'
    | 'century'
  /** Of the era: 490 with `era: 'BC'`. `null` where no year can be known. */
  readonly year: number | null
  readonly era?: 'BC'
  readonly month?: number
  readonly day?: number
  /** Monday of the week. */
  readonly monday?: Temporal.PlainDate
  /** Quarter 1–4, half 1–2; a decade's first year; a century's number. */
  readonly index?: number
  readonly season?: SeasonCode
  readonly part?: DayPart
}

/** Last year of the calendar that is read; beyond it a number is no year. */
export const LAST_YEAR = 2999

/** A day, or `null` where the calendar has none such (31 February, month 13, year 0). */
export function dayOf(
  year: number,
  month: number,
  day: number,
): Temporal.PlainDate | null {
  if (year < 1 || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31)
    return null
  if (day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth) return null
  return Temporal.PlainDate.from({ year, month, day })
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** The TIMEX3 value: `2023-11-01TNI`, `2023-W44`, `1998-Q3`, `199`, `XXXX-12-05`, `BC0490`. */
export function valueOf(point: Point): string {
  const { grain, index = 0 } = point
  const year = `${point.era ?? ''}${point.year === null ? 'XXXX' : pad(point.year, 4)}`
  const part = point.part ? `T${point.part}` : ''
  switch (grain) {
    case 'day':
      return `${year}-${point.month === undefined ? 'XX' : pad(point.month, 2)}-${point.day === undefined ? 'XX' : pad(point.day, 2)}${part}`
    case 'week':
    case 'weekend': {
      const { monday } = point
      if (!monday) return `${year}-WXX${grain === 'weekend' ? '-WE' : ''}`
      return `${pad(monday.yearOfWeek ?? monday.year, 4)}-W${pad(monday.weekOfYear ?? 1, 2)}${grain === 'weekend' ? '-WE' : ''}`
    }
    case 'month':
      return `${year}-${point.month === undefined ? 'XX' : pad(point.month, 2)}${part}`
    case 'quarter':
      return `${year}-Q${index || 'X'}`
    case 'half':
      return `${year}-H${index}`
    case 'season':
      return `${year}-${point.season}`
    case 'year':
      return year
    case 'decade':
      return `${point.era ?? ''}${pad(Math.floor(index / 10), 3)}`
    case 'century':
      return `${point.era ?? ''}${pad(index - 1, 2)}`
  }
}

/** The days a stretch covers, as the record has them; `null` before the common era or where no day is known. */
export function intervalOf(point: Point): Interval | null {
  const { year, month, day, grain, index = 0, era } = point
  if (era) return null
  if (year === null) {
    if (month === undefined) return null
    const prefix = `--${pad(month, 2)}${day === undefined ? '' : `-${pad(day, 2)}`}`
    return { start: prefix, end: prefix, precision: 'unknown-year' }
  }
  const months = (first: number, last: number, from = year, to = year): Interval => ({
    start: `${pad(from, 4)}-${pad(first, 2)}`,
    end: `${pad(to, 4)}-${pad(last, 2)}`,
    precision: 'month',
  })
  const years = (first: number, last: number): Interval => ({
    start: pad(first, 4),
    end: pad(last, 4),
    precision: 'year',
  })
  switch (grain) {
    case 'day': {
      if (month === undefined || day === undefined) return null
      const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
      return { start: date, end: date, precision: 'day' }
    }
    case 'week':
      return point.monday
        ? daysFrom(point.monday, point.monday.add({ days: 6 }), 'week')
        : null
    case 'weekend':
      return point.monday
        ? daysFrom(point.monday.add({ days: 5 }), point.monday.add({ days: 6 }), 'day')
        : null
    case 'month':
      return month === undefined ? years(year, year) : months(month, month)
    case 'quarter':
      return index === 0 ? null : months(3 * index - 2, 3 * index)
    case 'half':
      return months(6 * index - 5, 6 * index)
    case 'season':
      switch (point.season) {
        case 'SP':
          return months(3, 5)
        case 'SU':
          return months(6, 8)
        case 'FA':
          return months(9, 11)
        case 'WI':
          return months(12, 2, year, year + 1)
        case undefined:
          return null
      }
      return null
    case 'year':
      return years(year, year)
    case 'decade':
      return years(index, index + 9)
    case 'century':
      return years(100 * (index - 1) + 1, 100 * index)
  }
}

/** An interval of whole days. */
export function daysFrom(
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  precision: Interval['precision'] = 'day',
): Interval {
  return { start: first.toString(), end: last.toString(), precision }
}

/** A day as a point. */
export function dayPoint(date: Temporal.PlainDate, part?: DayPart): Point {
  return {
    grain: 'day',
    year: date.year,
    month: date.month,
    day: date.day,
    ...(part ? { part } : {}),
  }
}

/** Monday of a day's week. */
export function mondayOf(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: date.dayOfWeek - 1 })
}

/** The week or weekend that begins with this Monday, under its ISO year. */
export function weekPoint(
  monday: Temporal.PlainDate,
  grain: 'week' | 'weekend' = 'week',
): Point {
  return { grain, year: monday.yearOfWeek ?? monday.year, monday }
}
