import type { Temporal } from 'temporal-polyfill'
import { fromPoint } from './anchor.ts'
import type { Anchor, Resolved } from './anchor.ts'
import { LAST_YEAR, dayOf, valueOf } from './calendar.ts'
import type { Point } from './calendar.ts'
import type { CalendarMeaning } from './meaning.ts'
import { yearFor, yearOfWhich } from './year-of.ts'

/** Dates of the calendar, whole or in part: "5 December", "summer 1942", "the third quarter". */
export function resolveCalendar(
  meaning: CalendarMeaning,
  anchor: Anchor,
): Resolved | null {
  if (meaning.century !== undefined && meaning.century < 0) {
    // "in 499": a year only where the text speaks of years before our era.
    if (anchor.era !== 'BC') return null
    return fromPoint({ grain: 'year', year: -meaning.century, era: 'BC' }, 'inferred')
  }
  const era = meaning.era ? { era: meaning.era } : {}
  if (meaning.century !== undefined) {
    return fromPoint(
      { grain: 'century', year: 0, index: meaning.century, ...era },
      'stated',
    )
  }
  if (meaning.decade !== undefined) {
    return fromPoint(
      { grain: 'decade', year: 0, index: meaning.decade, ...era },
      'stated',
    )
  }
  const ordered = inOrder(meaning, anchor)
  const { month, day } = ordered
  if (meaning.year !== null && (meaning.year < 1 || meaning.year > LAST_YEAR)) {
    return impossible(
      valueOf({
        grain: month ? 'day' : 'year',
        year: null,
        ...(month ? { month } : {}),
        ...(day ? { day } : {}),
      }),
    )
  }
  if (month !== undefined && (month < 1 || month > 12)) return impossible('XXXX-XX-XX')
  if (meaning.quarter !== undefined) return resolveQuarter(meaning, anchor)
  const stated = meaning.year !== null
  const year = stated ? meaning.year : yearFor(meaning, anchor)
  const base = {
    year,
    ...((meaning.era ?? (stated ? undefined : anchor.last?.era))
      ? { era: 'BC' as const }
      : {}),
  }
  const basis = stated ? 'stated' : year === null ? 'stated' : 'inferred'
  if (meaning.season)
    return fromPoint({ grain: 'season', season: meaning.season, ...base }, basis)
  if (meaning.half !== undefined)
    return fromPoint({ grain: 'half', index: meaning.half, ...base }, basis)
  if (month === undefined && meaning.monthWhich === undefined) {
    if (day !== undefined) return null
    return fromPoint({ grain: 'year', ...base }, basis)
  }
  const inMonth =
    month ??
    anchor.last?.month ??
    (anchor.report && anchor.grain !== 'year' ? anchor.report.month : undefined)
  if (inMonth === undefined) return null
  if (day === undefined)
    return fromPoint({ grain: 'month', month: inMonth, ...base }, basis)
  if (!('era' in base) && dayOf(year ?? 2000, inMonth, day) === null) {
    return impossible(valueOf({ grain: 'day', year, month: inMonth, day }))
  }
  const point: Point = {
    grain: 'day',
    month: inMonth,
    day,
    ...base,
    year:
      stated || 'era' in base
        ? year
        : yearByWeekday(year, { month: inMonth, day, weekday: meaning.weekday }),
    ...(meaning.part ? { part: meaning.part } : {}),
  }
  return {
    ...fromPoint(point, basis),
    ...(ordered.doubt ? { doubt: 'date-order' as const } : {}),
    ...(year === null && meaning.weekday !== undefined
      ? { doubt: 'date-years' as const }
      : {}),
  }
}

/** How far from the year that the report's date gives another is looked for whose weekday is the one said. */
const YEARS_OFF = 3

/** "Monday 4 December": of the years near the one that the report gives, the one in which it is a Monday. */
function yearByWeekday(
  year: number | null,
  {
    month,
    day,
    weekday,
  }: {
    readonly month: number
    readonly day: number
    readonly weekday: number | undefined
  },
): number | null {
  if (year === null || weekday === undefined) return year
  for (let off = 0; off <= YEARS_OFF; off++) {
    for (const near of [year - off, year + off]) {
      if (dayOf(near, month, day)?.dayOfWeek === weekday) return near
    }
  }
  return year
}

function impossible(value: string): Resolved {
  return {
    kind: 'DATE',
    value,
    interval: null,
    basis: 'stated',
    point: null,
    doubt: 'date-impossible',
  }
}

/** Month and day of an all-digit date, in the order that the text's own dates or the report's day decide. */
function inOrder(
  meaning: CalendarMeaning,
  { dayFirst, report, grain }: Anchor,
): { readonly month?: number; readonly day?: number; readonly doubt: boolean } {
  const { month, day, other, year } = meaning
  const plain = {
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    doubt: false,
  }
  if (!other) return plain
  if (dayFirst === true) return { ...other, doubt: false }
  if (dayFirst === false) return plain
  if (report && grain === 'day' && year !== null) {
    const one = dayOf(year, month ?? 0, day ?? 0)
    const two = dayOf(year, other.month, other.day)
    // News tells of days just gone: of the two readings, the one not after the report and nearer to it.
    if (one && two) {
      const far = (date: Temporal.PlainDate): number => {
        const days = date.until(report, { largestUnit: 'days' }).days
        return days < 0 ? 10_000 - days : days
      }
      return far(two) < far(one) ? { ...other, doubt: true } : { ...plain, doubt: true }
    }
  }
  return { ...plain, doubt: true }
}

function resolveQuarter(meaning: CalendarMeaning, anchor: Anchor): Resolved | null {
  const index = meaning.quarter ?? 0
  if (index === 0) {
    return fromPoint(
      { grain: 'quarter', year: meaning.year, index: anchor.quarter?.index ?? 0 },
      'inferred',
    )
  }
  const { report } = anchor
  let year = meaning.year
  if (year === null && meaning.yearWhich) year = yearOfWhich(meaning.yearWhich, anchor)
  else if (year === null && report) {
    // A quarter without a year is the last one that has ended, unless the verb looks ahead.
    const now = Math.ceil(report.month / 3)
    year = report.year
    if (index > now && anchor.direction !== 'future') year--
  }
  return fromPoint(
    { grain: 'quarter', year, index },
    meaning.year === null ? 'inferred' : 'stated',
  )
}
