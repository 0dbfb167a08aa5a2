import { distanceKm } from '../../place/distance.ts'
import type { Interval, Mention, Participant, Place } from '../../report/layers.ts'
import type { Sourced } from '../../report/sourced.ts'
import { dayNumber } from '../setting/age.ts'
import { isFarApart } from '../../language/link-between.ts'
import { isSameSpeaker } from '../claim/same-speaker.ts'
import { lemmaOf, type Readable } from '../words.ts'

/** Tellings of harm: an attack and its dead are one happening, whoever is named. */
const HARM = new Set(['ASSAULT', 'CASUALTY'])

/** Whether it tells of people harmed. */
export function isHarm({ type }: { readonly type: string }): boolean {
  return HARM.has(type)
}

/** Whether two types may tell of one happening. */
export function sameKind(a: string, b: string): boolean {
  return a === b || (HARM.has(a) && HARM.has(b))
}

/** What joining asks of the tellings gathered so far. */
export type Told = Pick<
  Mention,
  | 'type'
  | 'mode'
  | 'section'
  | 'sentence'
  | 'head'
  | 'status'
  | 'actors'
  | 'recipients'
  | 'place'
  | 'time'
  | 'counts'
  | 'claims'
  | 'traits'
>

/** What forbids that two tellings are of one happening; `null` where nothing does. */
export type Bar =
  | 'kind'
  | 'past'
  | 'plural'
  | 'part'
  | 'day'
  | 'place'
  | 'another'
  | 'later'
  | 'visit'
  | 'mode'
  | 'people'

/** Why two tellings cannot be of one happening. */
export function barBetween(report: Readable, a: Told, b: Told): Bar | null {
  if (!sameKind(a.type, b.type)) return 'kind'
  if ((a.status === 'historical') !== (b.status === 'historical')) return 'past'
  const harm = HARM.has(a.type)
  if (harm && describes(report, a, b)) return null
  const plural = a.traits.includes('plural') === b.traits.includes('plural')
  if (harm && !plural && !sharesCount(a, b)) return 'plural'
  // The parts of a sum are told once each.
  if (a.traits.includes('part') || b.traits.includes('part')) return 'part'
  const [first, second] = a.head <= b.head ? [a, b] : [b, a]
  if (harm && countsAgain(report, first, second)) return null
  if (apart(a.time, b.time)) return 'day'
  // Several happenings told at once have several places.
  const several = a.traits.includes('plural') && b.traits.includes('plural')
  if (!several && placesApart(a.place, b.place)) return 'place'
  if (announcesAnother(report, second)) return 'another'
  if (isFarApart(report, a.head, b.head)) return 'later'
  if (a.mode.includes('visit') !== b.mode.includes('visit')) return 'visit'
  if (a.type === 'COERCE' && modesApart(a, b)) return 'mode'
  const front = a.section !== 'body' || b.section !== 'body'
  const open = front && a.actors.length * b.actors.length === 0
  return actorsOf(a, b) !== 1 && !harm && !open ? 'people' : null
}

/** How far those who act agree; at talks it is all the same who is told first. */
function actorsOf(a: Told, b: Told): -1 | 0 | 1 {
  return a.type === 'CONSULT'
    ? agreement([...a.actors, ...a.recipients], [...b.actors, ...b.recipients])
    : agreement(a.actors, b.actors)
}

/** How much two tellings are alike, whatever stands between them. */
export function closeness(report: Readable, a: Told, b: Told): number {
  const harm = HARM.has(a.type)
  if (harm && describes(report, a, b)) return 5
  const several = a.traits.includes('plural') && b.traits.includes('plural')
  const [first, second] = a.head <= b.head ? [a, b] : [b, a]
  const actors = actorsOf(a, b)
  const recipients = agreement(a.recipients, b.recipients)
  const swapped =
    agreement(a.actors, b.recipients) === 1 && agreement(a.recipients, b.actors) === 1
  const front = first.section !== 'body' || second.section !== 'body'
  const again = harm && countsAgain(report, first, second)
  let score = again ? AGAIN : several && harm ? 0.3 : -1.2
  if (a.sentence === b.sentence)
    score += partedBySemicolon(report, first, second) ? -0.6 : harm ? 2.5 : 0.3
  else if (front) score += 1.2
  if (actors === -1 && !again) score -= harm ? 1.5 : 4
  if (actors === 1) score += 0.7
  if (recipients === -1) score -= 1.2
  if (recipients === 1) score += 0.7
  if (swapped && actors !== 1) score -= harm ? 1 : 2
  if (bothOwn(a.time, b.time)) score += 0.5
  if (a.place && b.place) score += 0.8
  if (sharesCount(a, b)) score += 1.5
  else if (clashingCounts(a, b) && !again) score -= 0.8
  const isSameWord = lemmaOf(report, a.head) === lemmaOf(report, b.head)
  if (isSameWord) score += 0.6
  if (harm) {
    if (second.traits.includes('noun')) score += 1
    if (second.sentence - first.sentence <= 2) score += 0.5
    if (!second.place && !hasOwnTime(second)) score += 0.6
    if (!second.place && isThere(report, second)) score += THERE
    // The dead of nobody named belong to the attack just told.
    if (second.type === 'CASUALTY' && second.actors.length === 0) score += 0.8
  } else {
    score -= 0.3
    score += 2.5 * overlapOf(report, a, b)
    if (second.traits.includes('noun')) score += 0.8
    if (!front && a.sentence !== b.sentence && !isSameWord) score -= 0.5
  }
  return score
}

// What a source's own count of the dead is worth: it counts those told of before.
const AGAIN = 0.8

const TOLL = new Set(
  'dead death toll number count body tally figure casualty loss life fatality corpse'.split(
    ' ',
  ),
)

// Sentences from a harm to another count of its dead.
const COUNTED_WITHIN = 6

/**
 * Whether a later telling only counts the dead of an earlier one again, whatever day and place
 * its source speaks at: "A diplomat in Doha said the number of dead had risen to 14 by Thursday".
 */
function countsAgain(report: Readable, first: Told, second: Told): boolean {
  const killed = (one: Told): boolean =>
    one.counts.some(({ what }) => what === 'killed')
  return (
    second.section === 'body' &&
    first.section === 'body' &&
    second.sentence > first.sentence &&
    second.sentence - first.sentence <= COUNTED_WITHIN &&
    killed(second) &&
    (isOfThem(first, second) || TOLL.has(lemmaOf(report, second.head))
      ? killed(first) || first.type === 'ASSAULT'
      : saysOtherwise(first, second)) &&
    !announcesAnother(report, second)
  )
}

/** "One of them later died": of those just counted. */
function isOfThem(first: Told, second: Told): boolean {
  return (
    second.sentence - first.sentence <= ANSWERED_WITHIN &&
    second.counts.some(({ who }) => /\bof (?:them|whom)$/i.test(who?.value ?? ''))
  )
}

// What "there" is worth: it is where the one before was.
const THERE = 1

/** "had captured and killed seven villagers there". */
function isThere({ tokens, sentences }: Readable, { head, sentence }: Told): boolean {
  const { last } = sentences[sentence]!
  for (let at = head + 1; at < Math.min(last, head + 8); at++)
    if (tokens[at]!.text === 'there') return true
  return false
}

// Sentences between two sources' figures of one harm.
const ANSWERED_WITHIN = 2

/** "The clinic gave the dead as nine. The ministry said 14 people had been killed": another source's figure of the same. */
function saysOtherwise(first: Told, second: Told): boolean {
  const said = (one: Told): Participant | null =>
    one.claims.find(({ speaker }) => speaker !== null)?.speaker ?? null
  const [a, b] = [said(first), said(second)]
  return (
    a !== null &&
    b !== null &&
    !isSameSpeaker(a, b) &&
    second.sentence - first.sentence <= ANSWERED_WITHIN &&
    second.actors.length === 0 &&
    second.place === null &&
    clashingCounts(first, second)
  )
}

/** "Bomber hits hotel; U.S. says strike kills 12": two pieces of news in one line. */
function partedBySemicolon(report: Readable, first: Told, second: Told): boolean {
  for (let at = first.head; at < Math.min(second.head, first.head + 40); at++)
    if (report.tokens[at]!.text === ';') return true
  return false
}

/** "an attack that killed six": what is said of an event in a clause of its own tells of no other. */
function describes(report: Readable, a: Told, b: Told): boolean {
  const under = (clause: Told, noun: Told): boolean => {
    const { head, relation } = report.arcs[clause.head]!
    return head === noun.head && relation === 'acl:relcl'
  }
  return under(a, b) || under(b, a)
}

function modesApart(a: Told, b: Told): boolean {
  const both = a.mode.length > 0 && b.mode.length > 0
  return both && !a.mode.some((mode) => b.mode.includes(mode))
}

function hasOwnTime(telling: Told): boolean {
  return telling.time !== null && telling.time.rule !== 'report-date'
}

/** Both dated by their own words, to days that overlap. */
function bothOwn(a: Sourced<Interval>, b: Sourced<Interval>): boolean {
  return (
    a !== null && b !== null && a.rule !== 'report-date' && b.rule !== 'report-date'
  )
}

function apart(a: Sourced<Interval>, b: Sourced<Interval>): boolean {
  if (!a || !b || !bothOwn(a, b)) return false
  const [x, y] = [a.value, b.value]
  if (x.start.startsWith('-') || y.start.startsWith('-'))
    return x.start.startsWith('-') && y.start.startsWith('-') && x.start !== y.start
  return (
    dayNumber(x.end, true) < dayNumber(y.start, false) ||
    dayNumber(y.end, true) < dayNumber(x.start, false)
  )
}

// Two points farther apart than this and their own size are two places.
const NEAR_KM = 60

/** Whether two places cannot be one: far apart, and neither within the other. */
export function placesApart(a: Sourced<Place>, b: Sourced<Place>): boolean {
  if (!a || !b) return false
  const [x, y] = [a.value, b.value]
  if (x.name === y.name) return false
  if (x.country !== y.country && x.country && y.country) return true
  if (x.precision === 'country' || y.precision === 'country') return false
  const wide = (place: Place): boolean => place.precision === 'province'
  if (wide(x) !== wide(y)) {
    const [large, small] = wide(x) ? [x, y] : [y, x]
    if (small.admin1 !== null && within(small.admin1, large.name)) return false
    return distanceKm(large, small) > Math.max(NEAR_KM, large.radiusKm * 1.3)
  }
  if (x.precision === y.precision) return distanceKm(x, y) > 5
  return distanceKm(x, y) > Math.max(NEAR_KM, x.radiusKm, y.radiusKm)
}

/** "Khyber Pakhtunkhwa" and "northwestern Khyber Pakhtunkhwa province". */
function within(small: string, large: string): boolean {
  return small.includes(large) || large.includes(small)
}

/** 1: they share one; -1: both named and nobody in common; 0: one side names nobody. */
export function agreement(
  a: readonly Participant[],
  b: readonly Participant[],
): -1 | 0 | 1 {
  if (a.length === 0 || b.length === 0) return 0
  return a.some((one) => b.some((other) => alike(one, other))) ? 1 : -1
}

/** Whether two participants may be one, told more or less fully. */
export function alike(a: Participant, b: Participant): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return false
  if (a.name.toLowerCase() === b.name.toLowerCase()) return true
  if (a.country === null || b.country === null) return a.sector === b.sector
  const state = (sector: string): boolean => /^(GOV|MIL|COP|PRM|SPY|UNK)$/.test(sector)
  return a.sector === b.sector || (state(a.sector) && state(b.sector))
}

function sharesCount(a: Told, b: Told): boolean {
  return a.counts.some((x) =>
    b.counts.some((y) => x.what === y.what && x.best !== null && x.best === y.best),
  )
}

function clashingCounts(a: Told, b: Told): boolean {
  return a.counts.some((x) =>
    b.counts.some((y) => x.what === y.what && x.side === y.side && x.best !== y.best),
  )
}

const ANOTHER = new Set(
  'another separate elsewhere meanwhile separately second third other later earlier'.split(
    ' ',
  ),
)

/** "In a separate incident", "Elsewhere", "Another operation": its opening words part it from what went before. */
function announcesAnother(
  report: Readable,
  { head, sentence, section }: Told,
): boolean {
  if (section !== 'body') return false
  const { first } = report.sentences[sentence]!
  for (let at = first; at < Math.min(first + 4, head + 1); at++)
    if (ANOTHER.has(lemmaOf(report, at))) return true
  return false
}

const CONTENT = /^(NOUN|PROPN|VERB|ADJ|NUM)$/
// Words to either side of a trigger that tell what it is about.
const WINDOW = 14

/** Share of content words that two tellings have in common near their triggers. */
export function overlapOf(report: Readable, a: Told, b: Told): number {
  const [x, y] = [wordsNear(report, a), wordsNear(report, b)]
  const shared = [...x].filter((word) => y.has(word)).length
  return shared / Math.max(1, Math.min(x.size, y.size))
}

function wordsNear(report: Readable, { head, sentence }: Told): ReadonlySet<string> {
  const { first, last } = report.sentences[sentence]!
  const words = new Set<string>()
  for (
    let at = Math.max(first, head - WINDOW);
    at < Math.min(last, head + WINDOW);
    at++
  )
    if (CONTENT.test(report.tags[at]!.upos)) words.add(lemmaOf(report, at))
  return words
}
