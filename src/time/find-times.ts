import type { Chained, TimeExpression, Timed } from '../report/layers.ts'
import type { Note } from '../report/note.ts'
import { withNotes } from '../report/report.ts'
import type { Point } from './calendar.ts'
import { directionOf } from './direction.ts'
import { matchTimes } from './match-times.ts'
import type { Match } from './match-times.ts'
import { readingOf } from './reading-mode.ts'
import { reportDay } from './report-day.ts'
import { resolve } from './resolve.ts'
import type { Anchor, Resolved } from './resolve.ts'

/**
 * Time expressions with their TIMEX3 values against the report's date, in text order.
 *
 * Rules first find what the words say, sentence by sentence; then each is counted out
 * against the report's day, the dates told before it and its verb's tense. A day that the
 * calendar does not have, and an all-digit date that may be read two ways, are noted.
 */
export function findTimes<R extends Chained>(report: R): R & Timed {
  const found = report.sentences.map((sentence) => matchTimes(report, sentence))
  const day = reportDay(report)
  const mode = readingOf(
    found.flat().map(({ meaning }) => meaning),
    day,
  )
  const times: TimeExpression[] = []
  const notes: Note[] = []
  let last: Point | null = null
  let quarter: Point | null = null
  report.sentences.forEach((sentence, k) => {
    for (const match of found[k]!) {
      const anchor: Anchor = {
        report: day?.date ?? null,
        grain: day?.grain ?? 'day',
        last,
        quarter,
        direction: needsDirection(match) ? directionOf(report, sentence, match) : null,
        era: last?.era ?? null,
        ...mode,
      }
      const resolved = resolve(match.meaning, anchor)
      if (!resolved) continue
      times.push(toExpression(report, match, resolved))
      if (resolved.doubt) notes.push(noteOn(report, match, resolved.doubt))
      if (resolved.point) {
        last = resolved.point
        if (resolved.point.grain === 'quarter') quarter = resolved.point
      }
    }
  })
  return withNotes({ ...report, times }, notes.slice(0, MOST_NOTES))
}

const MOST_NOTES = 50

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

function noteOn(
  { tokens }: Chained,
  { first, last }: Match,
  doubt: NonNullable<Resolved['doubt']>,
): Note {
  const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end }
  return doubt === 'date-order'
    ? {
        code: 'date-order-unknown',
        message:
          'This date may be day first or month first; nothing in the text tells which.',
        span,
      }
    : {
        code: 'date-impossible',
        message: 'The calendar has no such date; it was not counted out.',
        span,
      }
}
