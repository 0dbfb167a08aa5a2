import type { Chained, TimeExpression, Timed } from '../report/layers.ts'
import type { Anchor, Resolved } from './anchor.ts'
import type { Note } from '../report/note.ts'
import { withNotes } from '../report/report.ts'
import { dayOf } from './calendar.ts'
import type { Point } from './calendar.ts'
import { directionOf, toldAsOver } from './direction.ts'
import { matchTimes } from './match-times.ts'
import type { Match } from './match-times.ts'
import { notesOn } from './notes-on.ts'
import { headingYears, yearAbove } from './heading-year.ts'
import { readingOf } from './reading-mode.ts'
import { headDate, reportDay, yearOfNumber } from './report-day.ts'
import type { ReportDay } from './report-day.ts'
import { resolve } from './resolve.ts'

/**
 * Time expressions with their TIMEX3 values against the report's date, in text order.
 *
 * Rules first find what the words say, sentence by sentence; then each is counted out
 * against the report's day, the dates told before it and its verb's tense. A day that the
 * calendar does not have, and an all-digit date that may be read two ways, are noted.
 */
export function findTimes<R extends Chained>(report: R): R & Timed {
  const found = report.sentences.map((sentence) => matchTimes(report, sentence))
  const day = reportDay(report) ?? headDay(report, found.flat())
  const mode = readingOf(
    found.flat().map(({ meaning }) => meaning),
    day,
  )
  const times: TimeExpression[] = []
  const notes: Note[] = []
  let last: Point | null = null
  let lastDay: Point | null = null
  let quarter: Point | null = null
  const years = headingYears(report, found)
  report.sentences.forEach((sentence, k) => {
    for (const match of found[k]!) {
      const anchor: Anchor = {
        report: day?.date ?? null,
        grain: day?.grain ?? 'day',
        last,
        lastDay,
        quarter,
        direction: needsDirection(match) ? directionOf(report, sentence, match) : null,
        over: isMonth(match) && toldAsOver(report, match.first),
        era: last?.era ?? null,
        yearless: day?.yearless ?? false,
        ...yearAbove(years, report.tokens[match.first]!.start),
        ...mode,
      }
      const resolved = resolve(match.meaning, anchor)
      if (!resolved) continue
      times.push(toExpression(report, match, resolved))
      notes.push(...notesOn(report, match, resolved))
      // "a year earlier" only compares: what follows is counted from what was told before it.
      const compares =
        !mode.narrative &&
        match.meaning.kind === 'shift' &&
        match.meaning.unit === 'year' &&
        match.meaning.from === 'context'
      if (resolved.point && !compares) {
        last = resolved.point
        if (last.grain === 'day' && last.day !== undefined) lastDay = last
        // A year-ago quarter is compared with the one spoken of, which stays that.
        if (resolved.point.grain === 'quarter' && !comparesQuarter(match))
          quarter = resolved.point
      }
    }
  })
  return withNotes({ ...report, times }, notes.slice(0, MOST_NOTES))
}

/** The day that the head of the text gives itself, where the page gave none. */
function headDay(report: Chained, matches: readonly Match[]): ReportDay | null {
  const dates = matches.flatMap(({ first, last, meaning }) => {
    if (meaning.kind !== 'calendar' || meaning.day === undefined || !meaning.month)
      return []
    const { year, month, day } = meaning
    return [
      {
        start: report.tokens[first]!.start,
        end: report.tokens[last - 1]!.end,
        year,
        month,
        day,
      },
    ]
  })
  const head = headDate(report, dates)
  if (!head) return null
  const year = head.year ?? yearOfNumber(report, head.month)
  const date = dayOf(year ?? SOME_YEAR, head.month, head.day)
  return date && { date, grain: 'day', yearless: year === null }
}

/** Any year without 29 February will do to count days of a yearless date. */
const SOME_YEAR = 2001
const MOST_NOTES = 50

/** "a year earlier", "the 1988 period": the quarter spoken of, of another year. */
function comparesQuarter({ meaning }: Match): boolean {
  return (
    meaning.kind === 'shift' || (meaning.kind === 'calendar' && meaning.quarter === 0)
  )
}

function isMonth({ meaning }: Match): boolean {
  return meaning.kind === 'calendar' && meaning.month !== undefined
}

function needsDirection({ meaning }: Match): boolean {
  const at = meaning.kind === 'clock' && meaning.on ? meaning.on : meaning
  return (
    at.kind === 'weekday' ||
    at.kind === 'calendar' ||
    at.kind === 'unit' ||
    at.kind === 'holiday'
  )
}

function toExpression(
  report: Chained,
  match: Match,
  resolved: Resolved,
): TimeExpression {
  const { tokens } = report
  return {
    start: tokens[match.first]!.start,
    end: tokens[match.last - 1]!.end,
    first: match.first,
    last: match.last,
    kind: resolved.kind,
    value: resolved.value,
    interval: resolved.interval,
    basis: resolved.basis,
    rule: match.rule,
  }
}
