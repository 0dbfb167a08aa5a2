import { Temporal } from 'temporal-polyfill'
import type { Report } from '../report/report.ts'
import type { Span } from '../report/span.ts'
import { dayOf } from './calendar.ts'

/** The day that a report's words count from, and how much of it is known. */
export interface ReportDay {
  readonly date: Temporal.PlainDate
  readonly grain: 'day' | 'month' | 'year'
  /** Only day and month are known; the year of `date` means nothing. */
  readonly yearless?: boolean
}

/** Reads the report's published date; `null` where the page gave none. */
export function reportDay(report: Report): ReportDay | null {
  const match = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(
    report.published?.value ?? '',
  )
  if (!match) return null
  const date = dayOf(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1))
  return date && { date, grain: match[3] ? 'day' : match[2] ? 'month' : 'year' }
}

/** How far into the text a report's own date is looked for, in UTF-16 units. */
const HEAD = 700

/**
 * The date that the head of a text gives itself ("KABUL, Afghanistan (Nov. 20, 2011) –",
 * a line "June 13, 2005"): stands in where the page gave no date. `null` where the dates
 * there are part of sentences.
 */
export function headDate<Date extends Span>(
  report: Report,
  dates: readonly Date[],
): Date | null {
  for (const date of dates) {
    if (date.start > HEAD) return null
    if (isHeadDate(report, date)) return date
  }
  return null
}

/** Whether a date stands in the head of the text by itself. */
export function isHeadDate(report: Report, date: Span): boolean {
  return date.start <= HEAD && standsAlone(report.text, date)
}

/**
 * The year of a yearless head date, where the head bears a file or release number that
 * begins with a year and the same month or the next ("2010-07-CA-015"); else `null`.
 */
export function yearOfNumber(report: Report, month: number): number | null {
  for (const match of report.text
    .slice(0, HEAD)
    .matchAll(/\b(20\d\d)-(\d\d)-[A-Z]{1,4}-\d{1,4}\b/g)) {
    const numbered = Number(match[2])
    if (numbered === month || numbered === (month % 12) + 1) {
      return Number(match[1]) - (month === 12 && numbered === 1 ? 1 : 0)
    }
  }
  return null
}

/** A headline is no longer than this, in UTF-16 units. */
const HEADLINE = 120

/** A full date that ends the first line, with no preposition before it. */
function isTitleDate(line: string, start: number): boolean {
  return (
    !line.trimStart().includes('\n') &&
    /\d{4}$/.test(line) &&
    /\p{Lu}\p{Ll}{2,19},? $/u.test(line.slice(0, start)) &&
    !/\b(?:Since|Until|From|Before|After|Ending) $/.test(line.slice(0, start))
  )
}

function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 12)
  const opensLine = /(?:^|\n)[ \t]*$/.test(before)
  const endsLine = /^[ \t]*(?:\n|$)/.test(after)
  if (opensLine && endsLine) return true
  // A headline "Morning Update, May 30, 2011" or "Daily Review June 3, 2011".
  if (endsLine && start < HEADLINE && isTitleDate(text.slice(0, end), start))
    return true
  // "July 4: Operations in Eastern Afghanistan".
  if (opensLine && start < 40 && after.startsWith(':')) return true
  if (before.endsWith('(') && after.startsWith(')')) return true
  // "KABUL, Dec 5 (Reuters) -", "ISLAMABAD, 5 December:" on a line of capitals.
  return (
    /(?:^|\n)[ \t]*\p{Lu}{3}[\p{Lu}\p{L},. ()/-]{0,50}$/u.test(before) &&
    /^[ \t]{0,3}(?:\(|[-–—:]|_)/.test(after)
  )
}
