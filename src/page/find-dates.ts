import type { Span } from '../report/span.ts'
import { matchAt } from './date-orders.ts'
import type { DateHabits } from './date-orders.ts'
import { piecesOf, withPlainDigits } from './date-pieces.ts'

/** A calendar date as it stands in a line of text. */
export interface FoundDate extends Span {
  /** ISO prefix (`2023-11-01`, `2023-11`), or `--11-01` where the words give no year. */
  readonly value: string
  /** Whether day and month could be the other way round ("05/06/2023"). */
  readonly ambiguous: boolean
}

/** Only so much of a line is looked at: a date line is short, and paragraphs are not searched. */
const LONGEST_LINE = 1000

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
