import type { Event } from '../report/layers.ts'
import { inferred } from '../report/sourced.ts'

/** Deeds that go on where the deed before them did, when nothing puts them elsewhere. */
const SCENIC = new Set(['ASSAULT', 'CASUALTY', 'COERCE', 'PROTEST'])
// Sentences between two tellings of one scene.
const REACH = 5

/** Gives events the place of the scene they belong to: the deed just told, the talks at which a thing is said. */
export function settlePlaces(events: readonly Event[]): readonly Event[] {
  return events.map((event) => {
    if (event.place || event.status !== 'happened') return event
    const scene = SCENIC.has(event.type)
      ? sceneOf(event, events)
      : talksOf(event, events)
    if (!scene?.place) return event
    const { value, evidence } = scene.place
    return {
      ...event,
      place: inferred(
        value,
        evidence,
        SCENIC.has(event.type) ? 'same-scene' : 'at-the-talks',
      ),
    }
  })
}

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
    const steps = distance(event, other)
    if (steps < least && steps <= REACH) {
      best = other
      least = steps
    }
  }
  return best
}

/** The meeting or visit whose parties say it, on the same day. */
function talksOf(event: Event, events: readonly Event[]): Event | null {
  if (event.type !== 'AGREE' && event.type !== 'SUPPORT') return null
  const lands = new Set(event.actors.flatMap(({ country }) => country ?? []))
  if (lands.size === 0) return null
  return (
    events.find((talks) => {
      if (talks.type !== 'CONSULT' || !talks.place) return false
      if (event.time && talks.time && event.time.value.start > talks.time.value.end)
        return false
      const parties = landsOf(talks)
      return parties.size > 1 && [...lands].every((land) => parties.has(land))
    }) ?? null
  )
}

function landsOf({ actors, recipients }: Event): ReadonlySet<string> {
  return new Set([...actors, ...recipients].flatMap(({ country }) => country ?? []))
}

function distance(a: Event, b: Event): number {
  let least = Infinity
  for (const x of a.mentions)
    for (const y of b.mentions)
      least = Math.min(least, Math.abs(x.sentence - y.sentence))
  return least
}
