import type { Chained } from '../report/layers.ts'
import type { Note } from '../report/note.ts'
import type { Resolved } from './anchor.ts'
import { dayOf } from './calendar.ts'
import type { Match } from './match-times.ts'

/** What a reader should know of an expression: a date that cannot be, that may be read two ways, a business year. */
export function notesOn(
  report: Chained,
  match: Match,
  { doubt }: Resolved,
): readonly Note[] {
  return [
    ...(doubt ? [noteOn(report, match, doubt)] : []),
    ...(ofBusinessYear(report, match) ? [noteOn(report, match, 'date-fiscal')] : []),
  ]
}

const FISCAL = /^(?:fiscal|financial|fy(?:\d\d|\d{4})?)$/i

function ofBusinessYear({ tokens }: Chained, { first, last }: Match): boolean {
  return tokens.slice(first, last).some(({ text }) => FISCAL.test(text))
}

function noteOn(
  { tokens }: Chained,
  { first, last, meaning }: Match,
  doubt: NonNullable<Resolved['doubt']> | 'date-fiscal',
): Note {
  const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end }
  switch (doubt) {
    case 'date-order':
      return {
        code: 'date-order-unknown',
        message:
          'This date may be day first or month first; nothing in the text tells which.',
        span,
      }
    case 'date-impossible':
      return {
        code: 'date-impossible',
        message: 'The calendar has no such date; it was not counted out.',
        span,
      }
    case 'date-fiscal':
      return {
        code: 'date-business-year',
        message:
          'A business year begins when its company or state lets it: the days given are those of the calendar year.',
        span,
      }
    case 'date-years':
      return {
        code: 'date-unknown-year',
        message: `No year is given. Of the years 2000 to 2040 the weekday fits ${yearsOf(meaning).join(', ')}.`,
        span,
      }
  }
}

/** The years in which a day and month fall on the weekday said. */
function yearsOf(meaning: Match['meaning']): readonly number[] {
  if (meaning.kind !== 'calendar') return []
  const { month, day, weekday } = meaning
  return Array.from({ length: 41 }, (_, i) => 2000 + i).filter(
    (year) => dayOf(year, month ?? 0, day ?? 0)?.dayOfWeek === weekday,
  )
}
