import { Temporal } from 'temporal-polyfill'
import type { Event, Interval } from '../../report/layers.ts'
import { inferred, type Sourced } from '../../report/sourced.ts'
import { VERBAL } from '../telling/verbal.ts'
import { distanceOf, landsOf } from '../party/scene.ts'
import type { Readable } from '../words.ts'

/** Sentences after talks at which their parties' words are still of them; of a visit, which is often the whole report. */
const REACH = { talks: 6, visit: 12 }
/** The same for what is turned against somebody, which may be an answer from elsewhere. */
const NEAR = 2
/** Sentences between two verdicts of one court. */
const COURT_REACH = 5

/** Kinds of event that are parts of a visit or talks, beside what is said there. */
const AT_TALKS: ReadonlySet<string> = new Set(['CONSULT', 'COOPERATE', 'AID'])
/** What courts do. */
const DECREED: ReadonlySet<string> = new Set([
  'SANCTION',
  'COERCE',
  'CONCEDE',
  'RETREAT',
  'THREATEN',
])
/** What is turned against somebody. */
const AGAINST: ReadonlySet<string> = new Set([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SANCTION',
])

/**
 * Gives what is said, signed or done at talks, on a visit or in a court the place and days
 * of these, where it has none of its own.
 */
export function settleTalks(
  report: Readable,
  events: readonly Event[],
): readonly Event[] {
  const told = events.map((event) => withStay(report, event))
  return told.map((event) => {
    if (event.status !== 'happened') return event
    const placeless = event.place === null || event.place.rule === 'place-carried'
    const undated = event.time?.rule === 'report-date'
    if (!placeless && !undated) return event
    const scene = sceneOf(report, event, told)
    if (scene === null) return event
    const { place, time } = scene
    return {
      ...event,
      place:
        placeless && place
          ? inferred(place.value, place.evidence, 'at-the-talks')
          : event.place,
      time:
        undated && time && time.rule !== 'report-date' && isShort(time.value)
          ? inferred(time.value, time.evidence, 'at-the-talks')
          : event.time,
    }
  })
}

/** "The ministers, who met at X, signed": what a party of talks or a visit does in the rest of their sentence. */
function isInOneBreath(event: Event, scene: Event): boolean {
  const parties = landsOf(scene)
  return (
    distanceOf(event, scene) === 0 &&
    event.mentions[0]!.head > scene.mentions[0]!.head &&
    scene.place?.value.precision !== 'country' &&
    event.actors.some(({ country }) => country !== null && parties.has(country))
  )
}

/** Whether an interval is of some days at most: "since 2023" is no meeting's. */
function isShort({ start, end, precision }: Interval): boolean {
  if (precision !== 'day') return false
  const { days } = Temporal.PlainDate.from(start).until(end, { largestUnit: 'days' })
  return days < 7
}

/** The nearest talks or court session that an event may be part of. */
function sceneOf(
  report: Readable,
  event: Event,
  events: readonly Event[],
): Event | null {
  let best: Event | null = null
  let least = Infinity
  for (const scene of events) {
    if (scene === event || scene.status !== 'happened') continue
    if (scene.place === null && scene.time === null) continue
    const steps = distanceOf(event, scene)
    if (steps >= least) continue
    if (isOfCourt(event, scene, steps) || isAtTalks(report, event, scene)) {
      best = scene
      least = steps
    }
  }
  return best
}

function isOfCourt(event: Event, scene: Event, steps: number): boolean {
  if (scene.place === null || steps > COURT_REACH) return false
  if (!DECREED.has(event.type) || !DECREED.has(scene.type)) return false
  const courts = ({ actors }: Event): readonly (string | null)[] =>
    actors.filter(({ sector }) => sector === 'JUD').map(({ country }) => country)
  const here = courts(event)
  return here.length > 0 && courts(scene).some((country) => here.includes(country))
}

/** Sentences from the body's first that are its lead. */
const LEAD = 3

/** Whether talks or a visit are what the report is about: told in its title or lead. */
function isStory(report: Readable, { mentions }: Event): boolean {
  const first = mentions.find(({ section }) => section === 'body')
  if (mentions.some(({ section }) => section === 'title')) return true
  if (!first) return false
  const opening = report.sentences.findIndex(
    ({ start }) => start >= (report.title?.end ?? 0),
  )
  return first.sentence - opening < LEAD
}

function isAtTalks(report: Readable, event: Event, scene: Event): boolean {
  const steps = distanceOf(event, scene)
  if (scene.type !== 'CONSULT' || scene.mode.includes('phone')) return false
  if (!VERBAL.has(event.type) && !AT_TALKS.has(event.type)) return false
  if (isInOneBreath(event, scene)) return true
  const from = Math.min(...scene.mentions.map(({ sentence }) => sentence))
  if (event.mentions[0]!.sentence < from) return false
  // "accused each other, a day after their envoys met": told to date what the news is.
  if (scene.time?.rule === 'days-from') return false
  const reach = scene.mode.includes('visit') ? REACH.visit : REACH.talks
  if (steps > reach) return false
  if (scene.place?.value.precision === 'country') return false
  const story = isStory(report, scene)
  const parties = landsOf(scene)
  if (story && scene.place?.value.country) parties.add(scene.place.value.country)
  if (parties.size < 2) return false
  const doers = event.actors.flatMap(({ country }) => country ?? [])
  if (
    doers.length === 0
      ? steps > NEAR || !story
      : !doers.every((land) => parties.has(land))
  )
    return false
  const others = event.recipients.flatMap(({ country }) => country ?? [])
  if (!story && !others.every((land) => parties.has(land))) return false
  if (
    AGAINST.has(event.type) &&
    steps > NEAR &&
    !others.some((land) => parties.has(land))
  )
    return false
  if (scene.time === null || event.time === null) return true
  return (
    event.time.rule === 'report-date' ||
    (event.time.value.start <= scene.time.value.end &&
      scene.time.value.start <= event.time.value.end)
  )
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
])

/** "arrived on Tuesday on a two-day visit": the visit's days, from or up to the one that is told. */
function withStay(report: Readable, event: Event): Event {
  const { time, mentions } = event
  if (event.type !== 'CONSULT' || event.status !== 'happened' || !time) return event
  if (time.value.precision !== 'day' || time.value.start !== time.value.end)
    return event
  for (const { sentence } of mentions) {
    const days = stayIn(report, sentence)
    if (days === null) continue
    const { first, last } = report.sentences[sentence]!
    const words = report.tags.slice(first, last).map(({ lemma }) => lemma.toLowerCase())
    const told = Temporal.PlainDate.from(time.value.start)
    if (time.rule === 'report-date') return event
    if (words.some((word) => BEGINS.test(word)))
      return stays(event, time, told, told.add({ days: days - 1 }))
    if (words.some((word) => ENDS.test(word)))
      return stays(event, time, told.subtract({ days: days - 1 }), told)
  }
  return event
}

const BEGINS = /^(?:arrive|land|begin|start|open|fly|kick)$/
const ENDS = /^(?:conclude|end|wrap|wind|finish|complete|close)$/

function stays(
  event: Event,
  time: NonNullable<Sourced<Interval>>,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Event {
  const value: Interval = {
    start: from.toString(),
    end: to.toString(),
    precision: 'day',
  }
  return { ...event, time: inferred(value, time.evidence, 'days-of-visit') }
}

/** How many days a visit or meeting told in a sentence lasts; `null` where it is not said. */
function stayIn({ tokens, sentences }: Readable, sentence: number): number | null {
  const { first, last } = sentences[sentence]!
  for (let i = first; i < last; i++) {
    if (
      !/^(?:visit|trip|tour|stay|summit|meeting|conference|talks)$/i.test(
        tokens[i]!.text,
      )
    )
      continue
    const before = tokens
      .slice(Math.max(first, i - 4), i)
      .map(({ text }) => text.toLowerCase())
      .join(' ')
    const found = /\b(\p{L}+|[2-7])(?:-| - | )days?\b/u.exec(before)
    const days = found && (NUMBERS.get(found[1]!) ?? Number(found[1]))
    if (days && days >= 2 && days <= 7) return days
  }
  return null
}
