import { dateOf, two } from './calendar-day.ts'
import type { Piece } from './date-pieces.ts'
import { BUDDHIST, afterClock, isBuddhist, isYear, withYear } from './date-year.ts'
import { WEEKDAYS } from './lexicon.generated.ts'
import { skip, touches } from './piece-run.ts'
import { solarDate, yearFirst, yearMonthDay } from './year-first-date.ts'
import { Temporal } from 'temporal-polyfill'

/** How "05/06/2023" is read. */
export interface DateHabits {
  /** Whether the day stands first. Default: true; the United States write the month first. */
  readonly dayFirst?: boolean
}

/** ISO numbers of weekdays, Monday 1. */
const weekdays: ReadonlyMap<string, number> = new Map(
  WEEKDAYS.split('\n').flatMap((row) => {
    const [name, number] = row.split('\t')
    return number ? [[name!, Number(number)] as const] : []
  }),
)

/** A date that begins at a piece, and the index of its last piece. */
export interface Match {
  readonly value: string
  readonly last: number
  readonly ambiguous?: boolean
}

/** The date that begins at a piece, in any order of day, month and year; `null` where none does. */
export function matchAt(
  pieces: readonly Piece[],
  at: number,
  habits: DateHabits,
): Match | null {
  const piece = pieces[at]!
  if (piece.number >= 0) {
    return (
      yearFirst(pieces, at) ??
      numeric(pieces, at, habits) ??
      dayMonthYear(pieces, at) ??
      yearMonthDay(pieces, at) ??
      solarDate(pieces, at)
    )
  }
  return piece.month > 0 ? monthDayYear(pieces, at) : null
}

/** "01/11/2023", "1.11.2023", "01-11-23". */
function numeric(
  pieces: readonly Piece[],
  at: number,
  { dayFirst = true }: DateHabits,
): Match | null {
  const [first, separator, second, again, third] = pieces.slice(at, at + 5)
  if (!first || !separator || !second || !again || !third) return null
  if (!/^[-/.]$/.test(separator.text) || again.text !== separator.text) return null
  if (first.text.length > 2 || second.text.length > 2 || second.number < 0) return null
  const year = isYear(third)
    ? third.number
    : isBuddhist(third) && third.number >= 2500
      ? third.number - BUDDHIST
      : third.text.length === 2 && third.number >= 0 && separator.text !== '-'
        ? 2000 + third.number
        : 0
  if (year === 0 || !touches(pieces, at, separator.text === '.' ? 2 : 5)) return null
  const monthFirst = separator.text !== '.' && !dayFirst
  const readings = [
    dateOf(year, second.number, first.number),
    dateOf(year, first.number, second.number),
  ]
  if (monthFirst) readings.reverse()
  const onDay = readings.filter((reading) =>
    fallsOn(reading, weekdayBefore(pieces, at)),
  )
  const value = onDay[0] ?? readings.find((reading) => reading !== null)
  return value
    ? {
        value,
        last: at + 4,
        ambiguous:
          onDay.length !== 1 &&
          separator.text !== '.' &&
          readings[0] !== readings[1] &&
          !readings.includes(null),
      }
    : null
}

/** ISO number of the weekday right before the date ("Tue, 06/03/2025"); 0 where there is none. */
function weekdayBefore(pieces: readonly Piece[], at: number): number {
  const before = at - (/^[.,]$/.test(pieces[at - 1]?.text ?? '') ? 2 : 1)
  return weekdays.get(pieces[before]?.text ?? '') ?? 0
}

/** Whether an ISO date falls on the weekday of that ISO number. */
function fallsOn(date: string | null, weekday: number): boolean {
  return date !== null && Temporal.PlainDate.from(date).dayOfWeek === weekday
}

/** "1 November 2023", "1st of Nov., 2023", "5. November", "14 octobre 2025", "12 tháng 5 năm 2020". */
function dayMonthYear(pieces: readonly Piece[], at: number): Match | null {
  const day = pieces[at]!
  if (day.text.length > 2) return null
  let next = skip(pieces, at + 1, /^(?:st|nd|rd|th|er|º|ª|\.|,|-|de|of|\/)$/u, 3)
  const isNumbered = pieces[next]?.text === 'tháng'
  const named = pieces[isNumbered ? ++next : next]
  const month = isNumbered ? (named?.number ?? 0) : (named?.month ?? 0)
  if (month < 1 || month > 12) return null
  let end = next
  next = skip(pieces, next + 1, /^(?:[.,/-]|de|del|năm)$/, 2)
  // "24 نيسان / أبريل 2020": both names of the month.
  if (pieces[next]?.month === month) end = next++
  return withYear(pieces, { day: day.number, month, end, next })
}

/** "November 1, 2023", "Nov. 1st 2023", "November 2023". */
function monthDayYear(pieces: readonly Piece[], at: number): Match | null {
  const month = pieces[at]!
  let next = skip(pieces, at + 1, /^[.,/-]$/, 1)
  const day = pieces[next]
  if (!day || day.number < 0) return null
  if (isYear(day)) {
    return { value: `${day.text}-${two(month.month)}`, last: next }
  }
  if (day.text.length > 2) return null
  const end = next
  next = skip(pieces, next + 1, /^(?:st|nd|rd|th|de|del|[.,/-])$/, 3)
  return withYear(pieces, {
    day: day.number,
    month: month.month,
    end,
    next: afterClock(pieces, next),
  })
}
