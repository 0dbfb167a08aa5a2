import type { Event } from '../../report/layers.ts'
import { inferred } from '../../report/sourced.ts'
import { distanceOf, landsOf } from '../party/scene.ts'
import type { Readable } from '../words.ts'

/** Deeds that go on where the deed before them did, when nothing puts them elsewhere. */
const SCENIC = new Set(['ASSAULT', 'CASUALTY', 'COERCE', 'PROTEST'])
// Sentences between two tellings of one scene.
const REACH = 5

/** Gives events the place of the scene they belong to: that of the deed just told. */
export function settlePlaces(
  report: Readable,
  events: readonly Event[],
): readonly Event[] {
  return events.map((event) => {
    if (event.place) return event
    if (SCENIC.has(event.type)) {
      const same = sameOf(report, event, events)
      if (same?.place) {
        const { value, evidence } = same.place
        return { ...event, place: inferred(value, evidence, 'place-the-same') }
      }
    }
    if (event.status !== 'happened') return event
    // Who is arrested or banned for it is so elsewhere and later.
    if (!SCENIC.has(event.type) || event.type === 'COERCE') return event
    const scene = sceneOf(event, events)
    if (!scene?.place) return event
    const { value, evidence } = scene.place
    return { ...event, place: inferred(value, evidence, 'same-scene') }
  })
}

/** The event last told of what is "the same" now: "a bomb outside the same gate killed eleven". */
function sameOf(
  report: Readable,
  event: Event,
  events: readonly Event[],
): Event | null {
  const { sentence } = event.mentions[0]!
  const noun = sameIn(report, sentence)
  if (noun === null) return null
  const before = events.filter(
    (other) =>
      other.place !== null &&
      other.place.value.precision !== 'country' &&
      other.mentions[0]!.sentence < sentence,
  )
  const told = before.findLast(({ mentions }) =>
    mentions.some((one) => {
      const { first, last } = report.sentences[one.sentence]!
      return report.tags
        .slice(first, last)
        .some(({ lemma }) => lemma.toLowerCase() === noun)
    }),
  )
  // What no sentence of an event names is of the first: the story's own.
  return told ?? before[0] ?? null
}

/** The lemma of the noun in "on the same road" of a sentence; `null` where it has none. */
function sameIn(
  { tokens, tags, sentences }: Readable,
  sentence: number,
): string | null {
  const { first, last } = sentences[sentence]!
  for (let i = first + 2; i + 1 < last; i++) {
    if (tokens[i]!.text !== 'same' || tokens[i - 1]!.text !== 'the') continue
    if (!/^(?:in|on|at|outside|near|inside|along)$/i.test(tokens[i - 2]!.text)) continue
    const { upos, lemma } = tags[i + 1]!
    if (upos === 'NOUN' && !OF_TIME.test(lemma)) return lemma.toLowerCase()
  }
  return null
}

const OF_TIME =
  /^(?:day|night|time|week|month|year|hour|morning|evening|afternoon|period|way|case|waters)$/

/** The nearest deed with a place of which the same countries' people are told. */
function sceneOf(event: Event, events: readonly Event[]): Event | null {
  const lands = landsOf(event)
  let best: Event | null = null
  let least = Infinity
  for (const other of events) {
    if (other === event || !other.place || !SCENIC.has(other.type)) continue
    if (other.status === 'historical' || other.parts.length > 0) continue
    const others = landsOf(other)
    if (
      lands.size > 0 &&
      others.size > 0 &&
      ![...lands].some((land) => others.has(land))
    )
      continue
    const steps = distanceOf(event, other)
    if (steps < least && steps <= REACH) {
      best = other
      least = steps
    }
  }
  return best
}
