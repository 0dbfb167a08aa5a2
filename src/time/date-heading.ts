import type { Chained, Interval, TimeExpression, Timed } from '../report/layers.ts'
import { inferred, type Sourced } from '../report/sourced.ts'
import type { Span } from '../report/span.ts'
import { isHeadDate } from './report-day.ts'

/** Dates that must head entries before a text is taken for a digest. */
const FEWEST = 3
/** How far a date holds, in UTF-16 units. */
const FARTHEST = 6000

/**
 * The day of the entry of a digest that a place in the text stands in: the date that opens
 * its paragraph ("3 March: …", "Monday 17. …"), else the last one that stands on a line of
 * its own. `null` where the text has fewer than three such dates, or none goes before.
 */
export function headingDate(report: Chained & Timed, at: number): Sourced<Interval> {
  const headings = headingsOf(report)
  if (headings.length < FEWEST) return null
  const heading = headings.findLast(({ time }) => time.start <= at)
  if (!heading) return null
  const { start, end, interval } = heading.time
  if (at - end > FARTHEST) return null
  if (!heading.alone && report.text.slice(end, at).includes('\n')) return null
  return interval && inferred(interval, [{ start, end }], 'date-heading')
}

interface Heading {
  readonly time: TimeExpression
  /** On a line of its own, not at the head of an entry. */
  readonly alone: boolean
}

const known = new WeakMap<readonly TimeExpression[], readonly Heading[]>()

/** The dates that open paragraphs, with a mark or the line's end after them. */
function headingsOf(report: Chained & Timed): readonly Heading[] {
  const found = known.get(report.times)
  if (found) return found
  const headings = report.times.flatMap((time): Heading[] => {
    if (time.kind !== 'DATE' || !time.interval || time.interval.precision === 'year')
      return []
    if (!opensLine(report.text, time)) return []
    const after = report.text.slice(time.end, time.end + 4)
    if (/^[ \t]*(?:\n|$)/.test(after))
      return isHeadDate(report, time) ? [] : [{ time, alone: true }]
    return /^(?:[.:)]|[ ]?[-–—:|])/.test(after) ? [{ time, alone: false }] : []
  })
  known.set(report.times, headings)
  return headings
}

function opensLine(text: string, { start }: Span): boolean {
  return /(?:^|\n)[ \t•*–-]*$/.test(text.slice(Math.max(0, start - 12), start))
}
