import { actPlace, courtPlace } from '../../place/act-place.ts'
import { eventPlace } from '../../place/event-place.ts'
import type { Claim, Interval, Place, Status } from '../../report/layers.ts'
import { inferred, type Sourced } from '../../report/sourced.ts'
import { dateOfAntecedent } from '../../time/date-of-antecedent.ts'
import { dateTold } from '../../time/date-told.ts'
import { eventTime } from '../../time/event-time.ts'
import { datedImpossibly } from '../../time/own-time.ts'
import type { Frame } from '../frame/frame.ts'
import { VERBAL } from '../telling/verbal.ts'
import type { Reader } from '../words.ts'

/** Things said that are often signed or said at a meeting whose place is told. */
const MET: ReadonlySet<string> = new Set(['AGREE', 'CONCEDE', 'SUPPORT', 'SANCTION'])

/** Things said that answer what was just done or said, on its day. */
const GIVEN: ReadonlySet<string> = new Set(['AGREE', 'CONCEDE'])

/** Where a telling's event took place. Acts of saying have no place of their own, save that of a meeting. */
export function placeOf(
  { report }: Reader,
  frame: Frame,
  { type }: { readonly type: string },
): Sourced<Place> {
  if (VERBAL.has(type)) return actPlace(report, frame.head, { weighed: MET.has(type) })
  if (type === 'COERCE') {
    const court = courtPlace(report, frame.head)
    if (court) return court
  }
  for (const at of [frame.head, ...frame.carriers]) {
    const place = eventPlace(report, at)
    if (place) return place
  }
  return null
}

/**
 * The place, unless it is only where a speaker sits or comes from: "a diplomat in Doha said",
 * "the General Staff in Luanda confirmed the attack".
 */
export function notSpeakers(
  place: Sourced<Place>,
  claims: readonly Claim[],
): Sourced<Place> {
  if (!place) return null
  const [{ start }] = place.evidence
  return claims.some(
    ({ speaker, cue }) =>
      speaker !== null &&
      cue !== null &&
      speaker.text.start <= start &&
      start < cue.start,
  )
    ? null
    : place
}

/** When it took place: by its own words, else today's news is of the report's day. */
export function timeOf(
  { report }: Reader,
  frame: Frame,
  { type, status }: { readonly type: string; readonly status: Status },
): Sourced<Interval> {
  // Plans and standing positions are not of the report's own day.
  const undated = status === 'historical' || status === 'planned'
  let today: Sourced<Interval> = null
  const antecedent = VERBAL.has(type) ? null : dateOfAntecedent(report, frame.head)
  if (antecedent) return antecedent
  for (const at of [frame.head, ...frame.carriers]) {
    const first = eventTime(report, at)
    // What is done is done by the report's day: a later date is of what it promises.
    const time =
      first && status !== 'planned' && isAhead(report.published?.value, first.value)
        ? eventTime(report, at, { past: true })
        : first
    if (!time) continue
    if (
      time.rule === 'report-date' ||
      (VERBAL.has(type) && isWideNow(report.published?.value, time.value))
    )
      today ??= time.rule === 'report-date' ? time : null
    else if (status === 'planned' || !isAhead(report.published?.value, time.value))
      return time
  }
  if (undated || datedImpossibly(report, frame.head)) return null
  // A deed goes on from the one told before it; what is said of it is said today.
  if (today && status === 'happened' && !VERBAL.has(type))
    return dateTold(report, frame.head, today.value) ?? today
  // "In return Togo dropped its ban": given in the same breath as what was told just before.
  if (today && status === 'happened' && GIVEN.has(type))
    return dateTold(report, frame.head, today.value, { near: true }) ?? today
  if (today) return today
  const { published } = report
  if (!published || published.value.length < 10) return null
  const day = published.value.slice(0, 10)
  return inferred(
    { start: day, end: day, precision: 'day' },
    published.evidence,
    'report-date',
  )
}

/** "will send its envoy back this year": of what is said, not of the saying. */
function isWideNow(
  published: string | undefined,
  { start, end, precision }: Interval,
): boolean {
  if (published === undefined || precision === 'day' || precision === 'unknown-year')
    return false
  const day = published.slice(0, 10)
  return start.slice(0, 10) <= day && (end >= day || day.startsWith(end))
}

/** The day to come that a deed is set for: "is due in Oslo on 4 May". A deadline ("by Friday") is no such day. */
export function plannedTime({ report }: Reader, frame: Frame): Sourced<Interval> {
  for (const at of [frame.head, ...frame.carriers]) {
    const time = eventTime(report, at)
    if (!time || time.rule === 'report-date' || time.value.precision === 'year')
      continue
    if (!isAhead(report.published?.value, time.value)) continue
    const told = report.times.find(({ start }) => start === time.evidence[0].start)
    const before = told && report.tokens[told.first - 1]?.text.toLowerCase()
    if (!/^(?:by|until|till|before|within)$/.test(before ?? '')) return time
  }
  return null
}

function isAhead(
  published: string | undefined,
  { start, precision }: Interval,
): boolean {
  return (
    published !== undefined &&
    precision !== 'unknown-year' &&
    start > published.slice(0, 10)
  )
}
