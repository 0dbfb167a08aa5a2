import type { Anchor } from './anchor.ts'
import { dayOf } from './calendar.ts'
import type { CalendarMeaning, Which } from './meaning.ts'

/** The year that "that year", "last year" stands for. */
export function yearOfWhich(which: Which, anchor: Anchor): number | null {
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
export function yearFor(meaning: CalendarMeaning, anchor: Anchor): number | null {
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
  if (anchor.headingYear !== undefined) return anchor.headingYear
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
  if (anchor.over && days(nearest) > OVER_DAYS) return nearest - 1
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
/** A day told as over that lies further ahead is of the year before: swept on the same, 31 before 1. */
const OVER_DAYS = 31
