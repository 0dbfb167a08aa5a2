import type { Event } from '../report/layers.ts'
import { inferred } from '../report/sourced.ts'
import { distanceOf, landsOf } from './scene.ts'

/** Deeds that go on where the deed before them did, when nothing puts them elsewhere. */
const SCENIC = new Set(['ASSAULT', 'CASUALTY', 'COERCE', 'PROTEST'])
// Sentences between two tellings of one scene.
const REACH = 5

/** Gives events the place of the scene they belong to: that of the deed just told. */
export function settlePlaces(events: readonly Event[]): readonly Event[] {
  return events.map((event) => {
    if (event.place || event.status !== 'happened') return event
    if (!SCENIC.has(event.type)) return event
    const scene = sceneOf(event, events)
    if (!scene?.place) return event
    const { value, evidence } = scene.place
    return { ...event, place: inferred(value, evidence, 'same-scene') }
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
    const steps = distanceOf(event, other)
    if (steps < least && steps <= REACH) {
      best = other
      least = steps
    }
  }
  return best
}
