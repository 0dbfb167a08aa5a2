import { Temporal } from 'temporal-polyfill'
import type { Span } from '../report/span.ts'
import { piecesOf, withPlainDigits } from './date-pieces.ts'
import type { Piece } from './date-pieces.ts'
import { WEEKDAYS } from './lexicon.generated.ts'
import { fromSolar } from './solar-date.ts'

/** A calendar date as it stands in a line of text. */
export interface FoundDate extends Span {
  /** ISO prefix (`2023-11-01`, `2023-11`), or `--11-01` where the words give no year. */
  readonly value: string
  /** Whether day and month could be the other way round ("05/06/2023"). */
  readonly ambiguous: boolean
}

/** How "05/06/2023" is read. */
export interface DateHabits {
  /** Whether the day stands first. Default: true; the United States write the month first. */
  readonly dayFirst?: boolean
}

/** Only so much of a line is looked at: a date line is short, and paragraphs are not searched. */
const LONGEST_LINE = 1000

/** ISO numbers of weekdays, Monday 1. */
const weekdays: ReadonlyMap<string, number> = new Map(
  WEEKDAYS.split('\n').flatMap((row) => {
    const [name, number] = row.split('\t')
    return number ? [[name!, Number(number)] as const] : []
  }),
)

/**
 * The dates of a line, in order: "1 November 2023", "Nov. 1, 2023", "2023-11-01",
 * "01.11.2023", "2023年11月1日", in the languages of `data/page/month.tsv`.
 *
 * Only days that the calendar has are found; a month alone counts where a year follows.
 */
export function findDates(text: string, habits: DateHabits = {}): readonly FoundDate[] {
  const line = withPlainDigits(text.slice(0, LONGEST_LINE))
  // Most lines of a page are told apart by this alone.
  if (!/\d/.test(line)) return []
  const pieces = piecesOf(line)
  const found: FoundDate[] = []
  for (let at = 0; at < pieces.length;) {
    const match = matchAt(pieces, at, habits)
    if (match) {
      found.push({
        start: pieces[at]!.start,
        end: pieces[match.last]!.end,
        value: match.value,
        ambiguous: match.ambiguous ?? false,
      })
      at = match.last + 1
    } else at++
  }
  return found
}

interface Match {
  readonly value: string
  readonly last: number
  readonly ambiguous?: boolean
}

function matchAt(
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

/** "2023-11-01", "2023/11/1", "2023.11.01", "20231101", "2023年11月1日", "2023년 11월 1일". */
function yearFirst(pieces: readonly Piece[], at: number): Match | null {
  const year = pieces[at]!
  if (/^(19|20)\d{6}$/.test(year.text)) {
    const value = dateOf(
      Number(year.text.slice(0, 4)),
      Number(year.text.slice(4, 6)),
      Number(year.text.slice(6)),
    )
    return value ? { value, last: at } : null
  }
  const began = isYear(year) ? 0 : eraBefore(pieces, at)
  if (began === null) return null
  const separator = pieces[at + 1]?.text ?? ''
  if (!/^[-/.年년]$/u.test(separator)) return null
  const month = pieces[at + 2]
  const again = pieces[at + 3]?.text ?? ''
  const day = pieces[at + 4]
  if (!month || month.number < 1 || month.number > 12) return null
  const fits = /^[-/.]$/.test(separator)
    ? again === separator && touches(pieces, at, 5)
    : /^[月월]$/u.test(again)
  if (fits && day && day.text.length <= 2) {
    const value = dateOf(began + year.number, month.number, day.number)
    if (value) {
      const closing = /^[日일]$/u.test(pieces[at + 5]?.text ?? '') ? at + 5 : at + 4
      return { value, last: closing }
    }
  }
  if (separator === '-' && month.text.length === 2 && again !== '-') {
    return { value: `${year.text}-${month.text}`, last: at + 2 }
  }
  return /^[月월]$/u.test(again)
    ? { value: `${year.text}-${two(month.number)}`, last: at + 3 }
    : null
}

/** Years before the first of an era: 令和2年 is 2020, 民國109年 too. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['民國', 1911],
  ['民国', 1911],
])

function eraBefore(pieces: readonly Piece[], at: number): number | null {
  if (pieces[at + 1]?.text !== '年') return null
  return ERAS.get(`${pieces[at - 2]?.text ?? ''}${pieces[at - 1]?.text ?? ''}`) ?? null
}

/** "2020. május 12.", "2020-May-12", "2020 m. gegužės 12 d.". */
function yearMonthDay(pieces: readonly Piece[], at: number): Match | null {
  const year = pieces[at]!
  if (!isYear(year)) return null
  const next = skip(pieces, at + 1, /^(?:[.,/-]|m)$/, 3)
  const [first, second] = [pieces[next], pieces[skip(pieces, next + 1, /^[.,/-]$/, 1)]]
  const day = first?.month ? second : first
  const month = first?.month ? first : second
  if (!day || !month || month.month === 0 || day.text.length > 2) return null
  const value = dateOf(year.number, month.month, day.number)
  return value
    ? { value, last: pieces.indexOf(first === day ? month : day, next) }
    : null
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

/** "۲۱ اردیبهشت ۱۳۹۹", "1399/02/21": days of the solar calendar of Iran and Afghanistan. */
function solarDate(pieces: readonly Piece[], at: number): Match | null {
  const [first, second, third, fourth, fifth] = pieces.slice(at, at + 5)
  if (!first || !second || !third) return null
  if (second.solar > 0) {
    const value = fromSolar(third.number, second.solar, first.number)
    return value ? { value, last: at + 2 } : null
  }
  if (second.text !== '/' || fourth?.text !== '/' || !fifth || !touches(pieces, at, 5))
    return null
  const value = fromSolar(first.number, third.number, fifth.number)
  return value ? { value, last: at + 4 } : null
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

function withYear(
  pieces: readonly Piece[],
  found: {
    readonly day: number
    readonly month: number
    readonly end: number
    readonly next: number
  },
): Match | null {
  const { at, year } = yearAt(pieces, found.next)
  const value = dateOf(year ?? 2000, found.month, found.day)
  if (!value) return null
  return year === null
    ? { value: `-${value.slice(4)}`, last: found.end }
    : { value, last: at }
}

/** The year that stands there: "2020", "'20", "2563" in Thailand. */
function yearAt(
  pieces: readonly Piece[],
  at: number,
): { readonly at: number; readonly year: number | null } {
  const piece = pieces[at]
  if (!piece) return { at, year: null }
  if (isYear(piece)) return { at, year: piece.number }
  if (isBuddhist(piece) && [1, 2].some((back) => isThai(pieces[at - back])))
    return { at, year: piece.number - BUDDHIST }
  const short = pieces[at + 1]
  const isShort =
    /^['’‘]$/u.test(piece.text) && short?.text.length === 2 && touches(pieces, at, 2)
  return isShort && short.number >= 0
    ? { at: at + 1, year: 2000 + short.number }
    : { at, year: null }
}

/** Past a time of day that stands between day and year: "May 12 10:00:00 CEST 2020". */
function afterClock(pieces: readonly Piece[], from: number): number {
  let at = from
  for (let parts = 0; parts < 2 && pieces[at + 1]?.text === ':'; parts++) at += 2
  if (at === from) return from
  at++
  if (/^[a-z]{2,4}$/.test(pieces[at]?.text ?? '')) at++
  const year = pieces[at]
  return year && isYear(year) ? at : from
}

function skip(
  pieces: readonly Piece[],
  from: number,
  filler: RegExp,
  most: number,
): number {
  let at = from
  while (at < from + most && filler.test(pieces[at]?.text ?? 'x')) at++
  return at
}

/** Whether pieces stand with nothing between them. */
function touches(pieces: readonly Piece[], at: number, count: number): boolean {
  for (let i = at; i < at + count - 1; i++) {
    if (pieces[i]!.end !== pieces[i + 1]?.start) return false
  }
  return true
}

function isYear(piece: Piece): boolean {
  return piece.text.length === 4 && piece.number >= 1900 && piece.number < 2100
}

/** Years that the Buddhist calendar of Thailand is ahead. */
const BUDDHIST = 543

function isThai(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.month > 0 && /^\p{sc=Thai}/u.test(piece.text)
}

function isBuddhist(piece: Piece): boolean {
  return (
    piece.text.length === 4 && piece.number >= 2443 && piece.number < 2100 + BUDDHIST
  )
}

/** The ISO date, or null where the calendar has no such day. */
export function dateOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return `${year}-${two(month)}-${two(day)}`
}

function daysIn(year: number, month: number): number {
  if (month === 2) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
