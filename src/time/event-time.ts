import { Temporal } from 'temporal-polyfill'
import { treeOf } from '../language/tree.ts'
import type { Chained, Interval, TimeExpression, Timed } from '../report/layers.ts'
import { inferred, stated } from '../report/sourced.ts'
import type { Sourced } from '../report/sourced.ts'
import { isCaption } from './date-told.ts'
import { headingDate } from './date-heading.ts'
import { headDate } from './report-day.ts'
import { distanceFrom, moved, type Distance } from './days-from.ts'
import { ownTime } from './own-time.ts'
import { rangeWith } from './range-of-dates.ts'
import { timesBetween } from './times-between.ts'

/**
 * When the event told by a trigger token took place.
 *
 * The date in its own sentence that hangs on the trigger, on its clause, or on a clause it
 * belongs to; never the date of a verb of saying above it ("police said on Sunday"). Where
 * none does, the report's own date with rule `report-date` and the published span as
 * evidence. `null` for what lies further back ("had killed") or ahead ("will visit") without
 * a date, and where the report has no date. With `past`, days after the report's are left out.
 */
export function eventTime(
  report: Chained & Timed,
  trigger: number,
  { past }: { readonly past: boolean } = { past: false },
): Sourced<Interval> {
  const apart = distanceFrom(report, trigger)
  if (apart) return timeApart(report, apart)
  const own = ownTime(report, trigger, past ? reportDate(report)?.value.end : undefined)
  if (own?.interval) {
    const { start, end } = own
    const interval = isSince(report, own)
      ? upToReport(report, own.interval)
      : (rangeWith(report, own) ?? own.interval)
    if (interval === null) return null
    return own.basis === 'stated' && interval === own.interval
      ? stated(interval, [{ start, end }], own.rule)
      : inferred(interval, [{ start, end }], own.rule)
  }
  if (own !== null) return null
  const then = sinceThen(report, trigger)
  if (then) return then
  if (isElsewhere(report, trigger)) return dateBefore(report, trigger)
  return headingDate(report, report.tokens[trigger]!.start) ?? reportDate(report)
}

/** The day of a deed told by its distance from another's day. */
function timeApart(
  report: Chained & Timed,
  { words, days, from }: Distance,
): Sourced<Interval> {
  const other = days === null ? null : eventTime(report, from)
  const interval = other && moved(other.value, days!)
  return (
    interval &&
    inferred(
      interval,
      [{ start: words.start, end: words.end }, ...other.evidence],
      'days-from',
    )
  )
}

/** How many sentences back a date may still hold for "had been injured". */
const SENTENCES_BACK = 3
/** How many days before the report it may lie. */
const DAYS_BACK = 7

/** The day told last before a sentence that looks back, where it is recent; else `null`. */
function dateBefore(report: Chained & Timed, trigger: number): Sourced<Interval> {
  const { sentence } = report.tokens[trigger]!
  let back = sentence
  for (let left = SENTENCES_BACK; left > 0 && back > 0; back--)
    if (!isCaption(report, back - 1)) left--
  const { first } = report.sentences[back]!
  const here = report.sentences[sentence]!.first
  const today = reportDate(report)?.value
  const found = timesBetween(report.times, first, here).findLast(
    ({ first: at, interval, kind }) =>
      interval !== null &&
      interval.precision === 'day' &&
      (kind === 'DATE' || kind === 'TIME') &&
      !isCaption(report, report.tokens[at]!.sentence),
  )
  if (!found?.interval || !today || today.precision !== 'day') return null
  const { interval } = found
  const age = Temporal.PlainDate.from(interval.start).until(today.end, {
    largestUnit: 'days',
  }).days
  if (age < 0 || age > DAYS_BACK) return null
  return inferred(interval, [{ start: found.start, end: found.end }], 'date-before')
}

/** Words on which a bare "since" may end what it counts. */
const SINCE_REACH = 15

/** "have been driven from their homes since.": from the date told last before, up to the report. */
function sinceThen(report: Chained & Timed, trigger: number): Sourced<Interval> {
  const { sentence } = report.tokens[trigger]!
  const { first, last } = report.sentences[sentence]!
  for (let i = trigger - 5; i < Math.min(last - 1, trigger + SINCE_REACH); i++) {
    if (i < first || report.tokens[i]!.text.toLowerCase() !== 'since') continue
    if (!/^[.,;]$/.test(report.tokens[i + 1]!.text)) continue
    const from = report.sentences[Math.max(0, sentence - 2)]!.first
    const told = timesBetween(report.times, from, first).findLast(
      ({ kind, interval }) => kind === 'DATE' && interval !== null,
    )
    const interval = told?.interval && upToReport(report, told.interval)
    if (!told || !interval) return null
    const { start, end } = report.tokens[i]!
    return inferred(
      interval,
      [
        { start: told.start, end: told.end },
        { start, end },
      ],
      'since-then',
    )
  }
  return null
}

/** "since May", "since the siege began in 2017": from then on. */
function isSince({ tokens }: Chained, time: TimeExpression): boolean {
  const { sentence } = tokens[time.first]!
  for (let i = time.first - 1; i >= Math.max(0, time.first - 8); i--) {
    if (tokens[i]!.sentence !== sentence) return false
    const word = tokens[i]!.text.toLowerCase()
    if (word === 'since') return true
    if (word === ',' || word === 'and') return false
  }
  return false
}

/** From the first day of an interval to the report's; `null` where the report's is not known. */
function upToReport(
  report: Chained & Timed,
  { start, precision }: Interval,
): Interval | null {
  const end = reportDate(report)?.value.end
  if (!end || precision === 'unknown-year' || end < start) return null
  const first =
    start.length === 10 ? start : start.length === 7 ? `${start}-01` : `${start}-01-01`
  return { start: first, end, precision }
}

/** The report's own date as an interval. */
function reportDate(report: Chained & Timed): Sourced<Interval> {
  const { published } = report
  if (!published) {
    const head = headDate(
      report,
      report.times.filter(
        ({ kind, interval }) =>
          kind === 'DATE' &&
          interval?.start === interval?.end &&
          /\d-\d\d$/.test(interval?.end ?? ''),
      ),
    )
    return head?.interval
      ? inferred(head.interval, [{ start: head.start, end: head.end }], 'report-date')
      : null
  }
  const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(published.value)?.[0]
  if (!day) return null
  const precision = day.length === 10 ? 'day' : day.length === 7 ? 'month' : 'year'
  return inferred(
    { start: day, end: day, precision },
    published.evidence,
    'report-date',
  )
}

/** Whether the trigger's verb looks further back or ahead, so that the report's day is not its own. */
function isElsewhere(report: Chained, trigger: number): boolean {
  const tree = treeOf(report)
  const { tags, tokens } = report
  const verb = [trigger, ...tree.ancestors(trigger)].find(
    (token) => tags[token]!.upos === 'VERB',
  )
  if (verb === undefined || verb !== trigger) return false
  const helpers = tree
    .dependents(verb, 'aux')
    .map((token) => tokens[token]!.text.toLowerCase())
  return helpers.some((word) => word === 'had')
}
