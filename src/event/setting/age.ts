import type { Interval, Tokenized } from '../../report/layers.ts'
import type { Sourced } from '../../report/sourced.ts'
import { timesBetween } from '../../time/times-between.ts'
import type { Reader } from '../words.ts'

// Background is what ended more than this many days before the report.
const BACKGROUND_DAYS = 30

/** Whether a time lies so far before the report that the event is background, not news. */
export function isBackground({ report }: Reader, time: Sourced<Interval>): boolean {
  const published = report.published?.value
  if (!time || time.value.precision === 'unknown-year') return false
  // A page dated without a year names one only of what is past; one without a date, with a month.
  if (!published?.match(/^\d/))
    return (
      isYearTold(report, time) &&
      (published !== undefined || time.value.precision !== 'day')
    )
  const age = dayNumber(published, true) - dayNumber(time.value.end, true)
  return age > BACKGROUND_DAYS
}

function isYearTold(
  { text }: Reader['report'],
  { evidence, value }: NonNullable<Sourced<Interval>>,
): boolean {
  const year = value.start.slice(0, 4)
  return evidence.some(({ start, end }) => text.slice(start, end).includes(year))
}

/** Whether a time runs from so long before the report up to its day that harm in it is a running toll ("since 2017", "this year"). */
export function isRunning(
  { report }: Reader,
  time: Sourced<Interval>,
  { several }: { readonly several: boolean },
): boolean {
  const published = report.published?.value
  if (!published || !time || time.value.precision === 'unknown-year') return false
  const today = dayNumber(published, true)
  const from = dayNumber(time.value.start, false)
  const to = dayNumber(time.value.end, true)
  // "Last month a mine killed three" is news; what several attacks did in it, or one year's dead, is a toll.
  const counted = several || to - from > LONGEST_MONTH || today - to < 2
  return counted && today - from > BACKGROUND_DAYS
}

const LONGEST_MONTH = 31

// Words between a perfect verb and its "since": "have been killed in the region since …".
const SINCE_REACH = 30
// What has gone on for less than this is still news.
const RECENT_DAYS = 7

/**
 * "have been killed there since the unrest began", "in the unrest that began in May": the toll
 * of a time that runs to today. Call it of a verb in the perfect.
 */
export function countsSince(reader: Reader, head: number): boolean {
  const { report } = reader
  const { first, last } = report.sentences[report.tokens[head]!.sentence]!
  const from = Math.max(first, head - SINCE_REACH)
  const to = Math.min(last, head + SINCE_REACH)
  const times = timesBetween(report.times, from, to)
  for (let at = from; at < to; at++) {
    if (report.tokens[at]!.text.toLowerCase() !== 'since') continue
    const time = times.find((one) => one.first > at)
    return time?.interval ? !isRecent(reader, time.interval) : at > head
  }
  return (
    isPresentPerfect(report, head) &&
    times.some(
      (time) =>
        time.first > head &&
        time.interval !== null &&
        daysAgo(reader, time.interval) > BACKGROUND_DAYS,
    )
  )
}

/** "have been killed", not "had been killed". */
export function isPresentPerfect({ tokens }: Tokenized, head: number): boolean {
  return tokens
    .slice(Math.max(0, head - 5), head)
    .some(({ text }) => /^(?:have|has|['’]ve)$/i.test(text))
}

/** Whether a time lies within the last week, as far as is known. */
function isRecent(reader: Reader, interval: Interval): boolean {
  const known = reader.report.published?.value.match(/^\d/)
  return known
    ? daysAgo(reader, interval) <= RECENT_DAYS
    : interval.precision === 'day' && interval.start.startsWith('-')
}

/** Days from the end of an interval to the report's; 0 where either is not known. */
function daysAgo({ report }: Reader, { end, precision }: Interval): number {
  const published = report.published?.value
  if (!published?.match(/^\d/) || precision === 'unknown-year') return 0
  return dayNumber(published, true) - dayNumber(end, true)
}

/** Days from a fixed day, by the Gregorian calendar; of a prefix, its last day. */
export function dayNumber(prefix: string, last: boolean): number {
  const [year = 0, month = last ? 12 : 1, day = last ? 31 : 1] = prefix
    .split('-')
    .map(Number)
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear
  )
}
