import { Temporal } from 'temporal-polyfill'
import type { Span } from '../report/span.ts'
import { MONTHS, WEEKDAYS } from './lexicon.generated.ts'

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

const months: ReadonlyMap<string, number> = new Map(
  MONTHS.split('\n').map((row) => {
    const [name, month] = row.split('\t')
    return [name!, Number(month)]
  }),
)

/** ISO numbers of weekdays, Monday 1. */
const weekdays: ReadonlyMap<string, number> = new Map(
  WEEKDAYS.split('\n').flatMap((row) => {
    const [name, number] = row.split('\t')
    return number ? [[name!, Number(number)] as const] : []
  }),
)

interface Piece extends Span {
  readonly text: string
  /** The number it spells; -1 where it is none. Ordinal endings are their own piece. */
  readonly number: number
  /** 1–12 where it names a month, else 0. */
  readonly month: number
}

/**
 * The dates of a line, in order: "1 November 2023", "Nov. 1, 2023", "2023-11-01",
 * "01.11.2023", "2023年11月1日", in the languages of `data/page/month.tsv`.
 *
 * Only days that the calendar has are found; a month alone counts where a year follows.
 */
export function findDates(text: string, habits: DateHabits = {}): readonly FoundDate[] {
  // Most lines of a page are told apart by this alone.
  if (!/\d/.test(text)) return []
  const pieces = piecesOf(text.slice(0, LONGEST_LINE))
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
      yearFirst(pieces, at) ?? numeric(pieces, at, habits) ?? dayMonthYear(pieces, at)
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
  if (!isYear(year)) return null
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
    const value = dateOf(year.number, month.number, day.number)
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

/** "1 November 2023", "1st of Nov., 2023", "5. November", "14 octobre 2025". */
function dayMonthYear(pieces: readonly Piece[], at: number): Match | null {
  const day = pieces[at]!
  if (day.text.length > 2) return null
  let next = skip(pieces, at + 1, /^(?:st|nd|rd|th|er|º|ª|\.|-|de|of|\/)$/u, 3)
  const month = pieces[next]
  if (!month || month.month === 0) return null
  let end = next
  next = skip(pieces, next + 1, /^(?:[.,/-]|de|del)$/, 2)
  // "24 نيسان / أبريل 2020": both names of the month.
  if (pieces[next]?.month === month.month) end = next++
  return withYear(pieces, { day: day.number, month: month.month, end, next })
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
  next = skip(pieces, next + 1, /^(?:st|nd|rd|th|[.,/-])$/, 3)
  return withYear(pieces, { day: day.number, month: month.month, end, next })
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
  const year = pieces[found.next]
  const dated = year && isYear(year)
  const value = dateOf(dated ? year.number : 2000, found.month, found.day)
  if (!value) return null
  return dated
    ? { value, last: found.next }
    : { value: `-${value.slice(4)}`, last: found.end }
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

const PIECE =
  /\d+|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Armenian}\p{Script=Georgian}\p{M}]+|[^\s]/gu

function piecesOf(line: string): readonly Piece[] {
  return Array.from(line.matchAll(PIECE), (match) => {
    const [text] = match
    const isNumber = /^\d/.test(text)
    return {
      start: match.index,
      end: match.index + text.length,
      text: isNumber ? text : text.toLowerCase(),
      number: isNumber && text.length <= 8 ? Number(text) : -1,
      month: isNumber ? 0 : (months.get(text.toLowerCase()) ?? 0),
    }
  })
}
