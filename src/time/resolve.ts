import { Temporal } from 'temporal-polyfill'
import type { Interval, TimeExpression } from '../report/layers.ts'
import {
  LAST_YEAR,
  dayOf,
  dayPoint,
  daysFrom,
  intervalOf,
  mondayOf,
  valueOf,
  weekPoint,
} from './calendar.ts'
import type { Point } from './calendar.ts'
import { holidayOf } from './holiday.ts'
import type {
  CalendarMeaning,
  DurationMeaning,
  Meaning,
  ShiftMeaning,
  UnitMeaning,
  WeekdayMeaning,
  Which,
} from './meaning.ts'

/** Which way an undated word points: what the verb says of it. */
export type Direction = 'past' | 'future' | null

/** What expressions are counted from. */
export interface Anchor {
  /** The report's day; `null` where none is known. */
  readonly report: Temporal.PlainDate | null
  /** How much of it is known. */
  readonly grain: 'day' | 'month' | 'year'
  /** The date told last before this one. */
  readonly last: Point | null
  /** The day told last, for "a week earlier" where a month or year came between. */
  readonly lastDay: Point | null
  /** The quarter told last. */
  readonly quarter: Point | null
  readonly direction: Direction
  /** A history rather than news: undated months follow the date before, not the report's. */
  readonly narrative: boolean
  /** All-digit dates of this text put the day first; `null` where nothing tells. */
  readonly dayFirst: boolean | null
  readonly era: 'BC' | null
  /** The report's day is known but not its year: `report` is that day of some year. */
  readonly yearless?: boolean
}

/** What an expression says, counted out. */
export interface Resolved {
  readonly kind: TimeExpression['kind']
  readonly value: string
  readonly interval: Interval | null
  readonly basis: 'stated' | 'inferred'
  /** For the expressions after it; `null` for durations and sets. */
  readonly point: Point | null
  /** Why the value may be wrong, as a note's code. */
  readonly doubt?: 'date-order' | 'date-impossible'
}

/** Counts an expression out against the report's date and what was told before; `null` where it says no time after all. */
export function resolve(meaning: Meaning, anchor: Anchor): Resolved | null {
  if (!anchor.yearless) return count(meaning, anchor)
  // Days are counted from a yearless day; weekdays, weeks and years are not.
  if (!countsDays(meaning)) return count(meaning, { ...anchor, report: null })
  const resolved = count(meaning, anchor)
  return resolved && withoutYear(resolved)
}

function countsDays(meaning: Meaning): boolean {
  return (
    meaning.kind === 'night' ||
    (meaning.kind === 'unit' && meaning.unit === 'day' && meaning.which === 'this') ||
    (meaning.kind === 'shift' && meaning.unit === 'day' && meaning.from === 'report')
  )
}

function withoutYear(resolved: Resolved): Resolved {
  const { point, interval } = resolved
  return {
    ...resolved,
    value: resolved.value.replace(/^\d{4}/, 'XXXX'),
    interval: interval && {
      start: interval.start.replace(/^\d{4}/, '-'),
      end: interval.end.replace(/^\d{4}/, '-'),
      precision: 'unknown-year',
    },
    point: point && { ...point, year: null },
  }
}

function count(meaning: Meaning, anchor: Anchor): Resolved | null {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, anchor)
    case 'weekday':
      return resolveWeekday(meaning, anchor)
    case 'unit':
      return resolveUnit(meaning, anchor)
    case 'shift':
      return resolveShift(meaning, anchor)
    case 'duration':
      return resolveDuration(meaning, anchor)
    case 'fixed':
      return {
        kind: meaning.type,
        value: meaning.value,
        interval: meaning.value === 'PRESENT_REF' ? onReport(anchor) : null,
        basis: 'inferred',
        point: null,
      }
    case 'clock':
      return resolveClock(meaning, anchor)
    case 'holiday': {
      const year =
        meaning.year ?? yearOfMonth(anchor, holidayMonth(meaning.holiday), 25)
      const date = year === null ? null : holidayOf(meaning.holiday, year)
      return date ? fromPoint(dayPoint(date, meaning.part), 'inferred') : null
    }
    case 'night':
      return resolveNight(meaning.night, anchor)
  }
}

function fromPoint(
  point: Point,
  basis: Resolved['basis'],
  interval: Interval | null = intervalOf(point),
): Resolved {
  return {
    kind: point.part && point.grain === 'day' ? 'TIME' : 'DATE',
    value: valueOf(point),
    interval,
    basis,
    point,
  }
}

function onReport({ report, grain }: Anchor): Interval | null {
  return report && grain === 'day' ? daysFrom(report, report) : null
}

function holidayMonth(holiday: string): number {
  return holiday.startsWith('new year')
    ? 1
    : holiday.startsWith('easter') || holiday.startsWith('good')
      ? 4
      : holiday.startsWith('christmas')
        ? 12
        : 11
}

// ---- dates of the calendar

function resolveCalendar(meaning: CalendarMeaning, anchor: Anchor): Resolved | null {
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
    return fromPoint(
      { grain: 'year', ...base, ...(meaning.fiscal ? { fiscal: false } : {}) },
      basis,
    )
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
    ...(meaning.part ? { part: meaning.part } : {}),
  }
  return {
    ...fromPoint(point, basis),
    ...(ordered.doubt ? { doubt: 'date-order' as const } : {}),
  }
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

function yearOfWhich(which: Which, anchor: Anchor): number | null {
  const { report, last } = anchor
  const now = report?.year ?? null
  switch (which) {
    case 'this':
      return now
    case 'last':
      return now === null ? null : now - 1
    case 'next':
      return now === null ? null : now + 1
    case 'that':
    case 'the':
      return last?.year ?? now
    case 'following':
      return last?.year === null || last?.year === undefined ? null : last.year + 1
    case 'previous':
      return last?.year === null || last?.year === undefined ? null : last.year - 1
  }
}

/** The year of a month, season or day that names none. */
function yearFor(meaning: CalendarMeaning, anchor: Anchor): number | null {
  if (meaning.yearWhich) return yearOfWhich(meaning.yearWhich, anchor)
  const { month, season, monthWhich } = meaning
  if (month === undefined && season === undefined) {
    return anchor.last?.year ?? anchor.report?.year ?? null
  }
  const at = month ?? { SP: 4, SU: 7, FA: 10, WI: 1 }[season!]
  if (monthWhich === 'last' || monthWhich === 'next' || monthWhich === 'this') {
    const { report } = anchor
    if (!report) return null
    if (monthWhich === 'this') return report.year
    if (monthWhich === 'last') return at < report.month ? report.year : report.year - 1
    return at > report.month ? report.year : report.year + 1
  }
  if (monthWhich === 'previous' || monthWhich === 'following') {
    const { last } = anchor
    if (last?.year !== null && last?.year !== undefined) {
      if (monthWhich === 'previous')
        return at < (last.month ?? 13) ? last.year : last.year - 1
      return at > (last.month ?? 0) ? last.year : last.year + 1
    }
  }
  if (season !== undefined && month === undefined) return yearOfSeason(anchor, at)
  return yearOfMonth(anchor, at, meaning.day)
}

function yearOfSeason(anchor: Anchor, at: number): number | null {
  const { last, narrative, report } = anchor
  if (narrative) return last?.year ?? null
  if (!report) return null
  if (anchor.direction === 'future')
    return at >= report.month - 1 ? report.year : report.year + 1
  return at <= report.month + 1 ? report.year : report.year - 1
}

/** The year of a month (and day) without one: nearest in a history, by the verb's tense in news. */
export function yearOfMonth(
  anchor: Anchor,
  month: number,
  day?: number,
): number | null {
  const { report, last, direction, narrative } = anchor
  if (narrative) {
    if (last?.year === null || last?.year === undefined)
      return report && !last ? null : (last?.year ?? null)
    if (last.era === 'BC') return last.year
    // A history moves on: a month up to four before the last date is still that year's.
    const from = last.month ?? month
    if (month - from < -8 && last.month !== undefined) return last.year + 1
    return last.year
  }
  if (!report) return null
  if (anchor.grain === 'year') return report.year
  const days = (year: number): number => {
    const date = dayOf(year, month, Math.min(day ?? 15, 28))
    return date ? report.until(date, { largestUnit: 'days' }).days : 100_000
  }
  const years = [report.year, report.year - 1, report.year + 1]
  const nearest = years.reduce((a, b) =>
    Math.abs(days(b)) < Math.abs(days(a)) ? b : a,
  )
  // A day within three months is meant whatever the tense: "said the vote is on 20 November".
  if (direction === null || Math.abs(days(nearest)) <= NEAR_DAYS) return nearest
  const wanted = years.filter((year) =>
    direction === 'past' ? days(year) <= 0 : days(year) >= 0,
  )
  return wanted.length === 0
    ? nearest
    : wanted.reduce((a, b) => (Math.abs(days(b)) < Math.abs(days(a)) ? b : a))
}

/** Swept on TempEval-3's training part: flat between 60 and 110. */
const NEAR_DAYS = 92

// ---- weekdays

function resolveWeekday(meaning: WeekdayMeaning, anchor: Anchor): Resolved {
  const { weekday, which, part } = meaning
  const unknown: Resolved = {
    kind: part ? 'TIME' : 'DATE',
    value: `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`,
    interval: null,
    basis: 'stated',
    point: null,
  }
  const { report, last } = anchor
  const lastDay =
    last &&
    last.grain === 'day' &&
    last.year !== null &&
    last.month !== undefined &&
    last.day !== undefined &&
    !last.era
      ? dayOf(last.year, last.month, last.day)
      : null
  const from =
    anchor.narrative ||
    which === 'previous' ||
    which === 'following' ||
    which === 'that'
      ? (lastDay ?? (anchor.narrative ? null : report))
      : report
  if (!from || anchor.grain !== 'day') return unknown
  if (meaning.week) {
    const monday = mondayOf(from).add({
      weeks: meaning.week === 'last' ? -1 : meaning.week === 'next' ? 1 : 0,
    })
    return fromPoint(dayPoint(monday.add({ days: weekday - 1 }), part), 'inferred')
  }
  const back = (from.dayOfWeek - weekday + 7) % 7
  const ahead = (weekday - from.dayOfWeek + 7) % 7
  const date = (() => {
    switch (which) {
      case 'last':
      case 'previous':
        return from.subtract({ days: back || 7 })
      case 'next':
      case 'following':
        return from.add({ days: ahead || 7 })
      case 'this':
        return anchor.direction === 'past'
          ? from.subtract({ days: back })
          : from.add({ days: ahead })
      default:
        return anchor.direction === 'future'
          ? from.add({ days: ahead })
          : from.subtract({ days: back })
    }
  })()
  return fromPoint(dayPoint(date, part), 'inferred')
}

// ---- "this week", "last month"

function resolveUnit(meaning: UnitMeaning, anchor: Anchor): Resolved | null {
  const { unit, which, part } = meaning
  const { report, last } = anchor
  const fromLast =
    which === 'that' ||
    which === 'following' ||
    which === 'previous' ||
    (which === 'the' && anchor.narrative)
  const step =
    which === 'last' || which === 'previous'
      ? -1
      : which === 'next' || which === 'following'
        ? 1
        : 0
  if (fromLast) {
    const point = last && stepFrom(last, unit, step)
    if (point) return fromPoint(part ? { ...point, part } : point, 'inferred')
    if (anchor.narrative || !report)
      return which === 'the' ? null : unknownUnit(meaning)
    // Nothing told before: "the following day" is a day that no word gives.
    if (which !== 'previous' || unit === 'day') {
      if (which === 'that' && unit !== 'day')
        return fromPoint(
          unitPoint(report, unit, 0, meaning) ?? { grain: 'year', year: report.year },
          'inferred',
        )
      return unknownUnit(meaning)
    }
  }
  if (!report) return unknownUnit(meaning)
  if (unit === 'quarter' && which === 'the' && anchor.quarter)
    return fromPoint(anchor.quarter, 'inferred')
  if (unit === 'decade' || unit === 'century') {
    return {
      kind: 'DURATION',
      value: unit === 'decade' ? 'P10Y' : 'P100Y',
      interval: null,
      basis: 'stated',
      point: null,
    }
  }
  // "the weekend" just gone, unless the verb looks ahead.
  const weekendStep =
    unit === 'weekend' &&
    (which === 'the' || which === 'this' || which === 'last') &&
    anchor.direction !== 'future' &&
    report.dayOfWeek < 6
      ? -1
      : which === 'last' && unit === 'weekend'
        ? 0
        : step
  const point = unitPoint(
    report,
    unit,
    unit === 'weekend'
      ? weekendStep
      : unit === 'quarter' && which === 'last'
        ? -1
        : step,
    meaning,
  )
  if (!point) return unknownUnit(meaning)
  const known = grainOf(unit) <= grainOf(anchor.grain)
  if (!known) return unknownUnit(meaning)
  const upTo =
    which === 'this' &&
    anchor.grain === 'day' &&
    (unit === 'week' || unit === 'month' || unit === 'year')
      ? daysFrom(firstDay(report, unit), report, unit)
      : undefined
  return fromPoint(
    part ? { ...point, part } : point,
    'inferred',
    upTo ?? intervalOf(point),
  )
}

function grainOf(unit: string): number {
  return unit === 'day' || unit === 'week' || unit === 'weekend'
    ? -1
    : unit === 'month' || unit === 'quarter' || unit === 'season'
      ? -2
      : -3
}

function firstDay(
  report: Temporal.PlainDate,
  unit: 'week' | 'month' | 'year',
): Temporal.PlainDate {
  if (unit === 'week') return mondayOf(report)
  return unit === 'month' ? report.with({ day: 1 }) : report.with({ month: 1, day: 1 })
}

function unknownUnit({ unit, part }: UnitMeaning): Resolved | null {
  const value =
    unit === 'day'
      ? `XXXX-XX-XX${part ? `T${part}` : ''}`
      : unit === 'week'
        ? 'XXXX-WXX'
        : unit === 'month'
          ? 'XXXX-XX'
          : 'XXXX'
  return {
    kind: part ? 'TIME' : 'DATE',
    value,
    interval: null,
    basis: 'stated',
    point: null,
  }
}

function unitPoint(
  from: Temporal.PlainDate,
  unit: UnitMeaning['unit'],
  step: number,
  { season }: { readonly season?: UnitMeaning['season'] },
): Point | null {
  switch (unit) {
    case 'day':
      return dayPoint(from.add({ days: step }))
    case 'week':
      return weekPoint(mondayOf(from).add({ weeks: step }))
    case 'weekend':
      return weekPoint(mondayOf(from).add({ weeks: step }), 'weekend')
    case 'month': {
      const date = from.with({ day: 1 }).add({ months: step })
      return { grain: 'month', year: date.year, month: date.month }
    }
    case 'quarter': {
      const date = from.with({ day: 1 }).add({ months: 3 * step })
      return { grain: 'quarter', year: date.year, index: Math.ceil(date.month / 3) }
    }
    case 'season': {
      const middle = { SP: 4, SU: 7, FA: 10, WI: 1 }[season ?? 'SU']
      const year =
        step < 0
          ? middle + 1 < from.month
            ? from.year
            : from.year - 1
          : step > 0
            ? middle - 1 > from.month
              ? from.year
              : from.year + 1
            : from.year
      return {
        grain: 'season',
        year: season === 'WI' && step < 0 ? from.year - 1 : year,
        season: season ?? 'SU',
      }
    }
    case 'year':
      return { grain: 'year', year: from.year + step }
    case 'fortnight':
    case 'decade':
    case 'century':
    case 'hour':
    case 'minute':
    case 'second':
      return null
  }
}

/** A point moved from another by whole units; keeps what the coarser one does not know. */
function stepFrom(point: Point, unit: UnitMeaning['unit'], step: number): Point | null {
  if (point.year === null) return null
  if (point.era) {
    // Years before our era run backwards.
    if (unit === 'year') return { grain: 'year', year: point.year - step, era: 'BC' }
    if (unit === 'day')
      return {
        grain: 'day',
        year: point.year,
        era: 'BC',
        ...(point.month ? { month: point.month } : {}),
      }
    return null
  }
  const known = point.month !== undefined
  const day = point.monday ?? dayOf(point.year, point.month ?? 1, point.day ?? 1)
  if (!day) return null
  switch (unit) {
    case 'day':
      if (point.grain !== 'day' || point.day === undefined) {
        return {
          grain: 'day',
          year: point.year,
          ...(known ? { month: point.month } : {}),
        }
      }
      return dayPoint(day.add({ days: step }))
    case 'week':
    case 'weekend':
      if (point.grain !== 'day' && point.grain !== 'week')
        return { grain: unit, year: point.year }
      return weekPoint(mondayOf(day).add({ weeks: step }), unit)
    case 'month':
      if (!known) return { grain: 'month', year: point.year }
      {
        const date = day.with({ day: 1 }).add({ months: step })
        return { grain: 'month', year: date.year, month: date.month }
      }
    case 'quarter':
      return point.grain === 'quarter'
        ? unitPoint(
            Temporal.PlainDate.from({
              year: point.year,
              month: 3 * (point.index || 1),
              day: 1,
            }),
            'quarter',
            step,
            {},
          )
        : known
          ? unitPoint(day, 'quarter', step, {})
          : null
    case 'season':
      return null
    case 'year':
      return { grain: 'year', year: point.year + step }
    case 'fortnight':
    case 'decade':
    case 'century':
    case 'hour':
    case 'minute':
    case 'second':
      return null
  }
}

// ---- "two days ago", "a year later"

function resolveShift(meaning: ShiftMeaning, anchor: Anchor): Resolved | null {
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
    !fromReport &&
    unit === 'year' &&
    count === 1 &&
    anchor.quarter &&
    last?.grain === 'quarter' &&
    last.year !== null
  ) {
    return fromPoint(
      { ...anchor.quarter, year: (anchor.quarter.year ?? last.year) + by },
      'inferred',
    )
  }
  if (
    fromReport &&
    unit === 'year' &&
    count === 1 &&
    last?.grain === 'quarter' &&
    anchor.quarter?.year
  ) {
    return fromPoint({ ...anchor.quarter, year: anchor.quarter.year + by }, 'inferred')
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

// ---- lengths of time

const CODES: Readonly<Record<DurationMeaning['unit'], string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  fortnight: 'W',
  weekend: 'D',
  month: 'M',
  quarter: 'Q',
  season: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
}

function resolveDuration(meaning: DurationMeaning, anchor: Anchor): Resolved | null {
  const { unit, toward } = meaning
  let { count } = meaning
  if (count !== null && !(count > 0 && count < 1e6)) return null
  const code = CODES[unit]
  const time = code.length === 2 ? 'T' : ''
  if (count !== null && unit === 'decade') count *= 10
  else if (count !== null && unit === 'century') count *= 100
  else if (count !== null && unit === 'fortnight') count *= 2
  else if (count !== null && unit === 'quarter') count *= 1
  let value = `P${time}${count ?? 'X'}${code.at(-1)}`
  if (count === null && unit === 'decade') value = 'PXY'
  if (count === 0.5 && unit === 'hour') value = 'PT30M'
  if (count === 0.5 && unit === 'year') value = 'P6M'
  if (count === 24 && unit === 'hour') value = toward === undefined ? 'PT24H' : 'P1D'
  return {
    kind: meaning.set ? 'SET' : 'DURATION',
    value,
    interval:
      toward === undefined || count === null
        ? null
        : reach(anchor, { unit, count, toward }),
    basis: 'stated',
    point: null,
  }
}

/** The days that "the past three days" cover, counted from the report's. */
function reach(
  { report, grain }: Anchor,
  {
    unit,
    count,
    toward,
  }: {
    readonly unit: DurationMeaning['unit']
    readonly count: number
    readonly toward: 'past' | 'future'
  },
): Interval | null {
  if (!report || grain !== 'day' || !Number.isInteger(count) || count > 10_000)
    return null
  const by =
    unit === 'hour'
      ? { days: Math.ceil(count / 24) }
      : unit === 'day'
        ? { days: count }
        : unit === 'week' || unit === 'fortnight'
          ? { weeks: count }
          : unit === 'month'
            ? { months: count }
            : unit === 'year' || unit === 'decade' || unit === 'century'
              ? { years: count }
              : null
  if (!by) return null
  const precision =
    unit === 'year' || unit === 'decade'
      ? 'year'
      : unit === 'month'
        ? 'month'
        : unit === 'week'
          ? 'week'
          : 'day'
  return toward === 'past'
    ? daysFrom(report.subtract(by), report, precision)
    : daysFrom(report, report.add(by), precision)
}

// ---- times of day, nights

function resolveClock(
  { hour, minute, utc, on }: Extract<Meaning, { kind: 'clock' }>,
  anchor: Anchor,
): Resolved | null {
  const day = on ? count(on, anchor) : null
  const point =
    day?.point ??
    (anchor.last?.grain === 'day'
      ? anchor.last
      : anchor.report && anchor.grain === 'day' && !anchor.narrative
        ? dayPoint(anchor.report)
        : null)
  const plain = point
    ? valueOf({ ...point, grain: 'day', part: undefined } as unknown as Point).split(
        'T',
      )[0]!
    : 'XXXX-XX-XX'
  const time = `T${String(hour).padStart(2, '0')}:${String(minute ?? 0).padStart(2, '0')}${utc ? 'Z' : ''}`
  return {
    kind: 'TIME',
    value: plain + time,
    interval: point ? intervalOf({ ...point, grain: 'day' }) : null,
    basis: 'inferred',
    point: point && on ? point : null,
  }
}

function resolveNight(
  night: 'overnight' | 'tonight' | 'last-night' | 'night-of',
  anchor: Anchor,
): Resolved {
  const { report } = anchor
  if (!report || anchor.grain !== 'day' || anchor.narrative) {
    return {
      kind: 'TIME',
      value: 'XXXX-XX-XXTNI',
      interval: null,
      basis: 'stated',
      point: null,
    }
  }
  if (night === 'tonight') return fromPoint(dayPoint(report, 'NI'), 'inferred')
  const before = report.subtract({ days: 1 })
  return fromPoint(
    dayPoint(before, 'NI'),
    'inferred',
    night === 'overnight' ? daysFrom(before, report) : daysFrom(before, before),
  )
}
