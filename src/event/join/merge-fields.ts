import type {
  Count,
  Interval,
  Mention,
  Participant,
  Place,
  Status,
} from '../../report/layers.ts'
import type { Sourced } from '../../report/sourced.ts'
import { PLAIN } from '../figure/count-side.ts'
import { areOtherForces } from '../figure/counts.ts'
import { alike } from './same-event.ts'
import type { Reader } from '../words.ts'

const FINENESS: Readonly<Record<Place['precision'], number>> = {
  site: 4,
  town: 3,
  district: 2,
  province: 1,
  country: 0,
}

/** A place under the name that the report itself uses, where the gazetteer's is another ("Bijāpur"). */
export function namedAsTold(text: string, place: Sourced<Place>): Sourced<Place> {
  if (!place || text.includes(place.value.name)) return place
  const [first] = place.evidence
  const told = text.slice(first.start, first.end)
  return told === '' ? place : { ...place, value: { ...place.value, name: told } }
}

/** The finest place that any telling gives. */
export function mergePlaces(mentions: readonly Mention[]): Sourced<Place> {
  let best: Sourced<Place> = null
  // "two operations in the districts of A and B of C": several happenings share only the wider place.
  const several = mentions.filter(({ traits }) => traits.includes('plural'))
  const provinces = several.filter(({ place }) => place?.value.precision === 'province')
  if (provinces.length > 0) return provinces[0]!.place
  // Headlines are loose with places: the body's come first.
  const body = mentions.filter(({ section }) => section === 'body')
  const front = mentions.filter(({ section }) => section !== 'body')
  for (const { place } of [...body, ...front])
    if (
      place &&
      (!best || FINENESS[place.value.precision] > FINENESS[best.value.precision])
    )
      best = place
  return best
}

/** The time that the words give before one reckoned, the shorter before the longer, the report's own day last. */
export function mergeTimes(mentions: readonly Mention[]): Sourced<Interval> {
  let best: Sourced<Interval> = null
  for (const { time } of mentions)
    if (time && (!best || rankOf(time) > rankOf(best))) best = time
  return best
}

function rankOf(time: NonNullable<Sourced<Interval>>): number {
  if (time.rule === 'report-date') return 0
  const { precision, start, end } = time.value
  const length = { day: 4, 'unknown-year': 4, week: 3, month: 2, year: 1 }[precision]
  return length + (start === end ? 0.5 : 0)
}

/** Participants of all tellings: each once, the vaguer left out where a fuller one may be the same. */
export function mergeParticipants(
  lists: readonly (readonly Participant[])[],
): readonly Participant[] {
  const merged: Participant[] = []
  for (const list of lists) {
    // Those named side by side are several: "the army and the police".
    const before = merged.length
    for (const one of list) {
      const at = merged.findIndex((other, i) =>
        i < before ? alike(one, other) : isSame(one, other),
      )
      if (at < 0) merged.push(one)
      else if (fullness(one) > fullness(merged[at]!)) merged[at] = one
    }
  }
  // "31 others" beside the displaced: nothing is known of them that the fuller ones do not say.
  const known = merged.filter((one) => one.country !== null || one.sector !== 'UNK')
  return known.length > 0 ? known : merged
}

function isSame(a: Participant, b: Participant): boolean {
  if (a.country !== b.country || a.sector !== b.sector) return false
  return a.name.toLowerCase() === b.name.toLowerCase()
}

function fullness(one: Participant): number {
  return (
    (one.country === null ? 0 : 4) +
    (one.sector === 'UNK' ? 0 : 2) +
    (one.rule === 'home-country' ? 0 : 1) +
    (one.rule === 'organization' ? 1 : 0)
  )
}

const CERTAINTY: readonly Status[] = [
  'happened',
  'ongoing',
  'planned',
  'historical',
  'requested',
  'hypothetical',
  'negated',
]

/** The status of an event of many tellings: the firmest that any of them gives. */
export function mergeStatuses(mentions: readonly Mention[]): Status {
  return CERTAINTY.find((status) => mentions.some((one) => one.status === status))!
}

interface Counted {
  readonly count: Count
  readonly front: boolean
  readonly sentence: number
}

/** Counts of all tellings: of the same people the fuller statement, each once. */
export function mergeCounts(
  reader: Reader,
  mentions: readonly Mention[],
): readonly Count[] {
  const merged: Counted[] = []
  const told = mentions.flatMap(({ counts, section, sentence }) =>
    counts.map((count) => ({ count, front: section !== 'body', sentence })),
  )
  for (const one of told) {
    const at = merged.findIndex((other) => sameCount(reader, other, one))
    if (at < 0) merged.push(one)
    else if (detail(one.count) > detail(merged[at]!.count)) merged[at] = one
  }
  return merged.filter((one) => !isSumOf(one, merged)).map(({ count }) => count)
}

/** "17 dead, one of them an officer" beside "sixteen suspects and an officer": the whole is told by its parts. */
function isSumOf({ count, front }: Counted, all: readonly Counted[]): boolean {
  const whole = count.who === null || PLAIN.test(count.who.value)
  if (count.best === null || (!front && !whole)) return false
  const parts = all.filter(
    (other) =>
      !other.front &&
      other.count !== count &&
      other.count.what === count.what &&
      other.count.who !== null,
  )
  const sum = parts.reduce((total, other) => total + (other.count.best ?? 0), 0)
  return parts.length > 1 && sum === count.best
}

function sameCount(reader: Reader, a: Counted, b: Counted): boolean {
  const [x, y] = [a.count, b.count]
  if (x.what !== y.what) return false
  if (x.best !== y.best && !vague(x) && !vague(y)) return false
  // "Two policemen died", "two of the attackers were shot dead": others, by the same number.
  if (a.front === b.front && areOtherForces(reader, x, y)) return false
  const sides = new Set([x.side, y.side])
  if (sides.size === 1 || sides.has('unknown')) return true
  // What a headline or a number alone tells again is of the same people, whoever they are.
  if (a.front !== b.front || x.who === null || y.who === null) return true
  // Of fighters told twice the two sides may be mistaken; civilians are others.
  return !sides.has('civilian') && x.best === y.best
}

/** A count without a number of its own: "dozens", "several". */
function vague(count: Count): boolean {
  return count.best === null && (count.low === null || count.high !== count.low)
}

function detail(count: Count): number {
  return (
    (count.best === null ? 0 : 2) +
    (count.side === 'unknown' ? 0 : 1) +
    (count.who === null ? 0 : 0.5)
  )
}
