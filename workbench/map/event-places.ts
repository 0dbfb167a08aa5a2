import type { RecordEvent } from 'dateline-news/record'
import type { Place } from '../event/format.ts'

/** A place of the map with the events that happened there. */
export interface EventPlace {
  readonly key: string
  readonly place: Place
  /** Ids of its events, in the list's order. */
  readonly events: readonly string[]
}

/** The places of the events, each once, and how many events have none: these are not drawn. */
export function placesOf(events: readonly RecordEvent[]): {
  readonly places: readonly EventPlace[]
  readonly unplaced: number
} {
  const byKey = new Map<string, { key: string; place: Place; events: string[] }>()
  let unplaced = 0
  for (const { id, place } of events) {
    if (!place || !isOnEarth(place.value)) {
      unplaced++
      continue
    }
    const { lat, lon, precision, name } = place.value
    const key = `${lat} ${lon} ${precision} ${name}`
    const there = byKey.get(key)
    if (there) there.events.push(id)
    else byKey.set(key, { key, place: place.value, events: [id] })
  }
  return { places: [...byKey.values()], unplaced }
}

/** Whether a place is a point; the others are areas. */
export function isPoint({ precision }: Place): boolean {
  return precision === 'site' || precision === 'town'
}

/** Box round the places with their extents: west, south, east, north in degrees; `null` for none. */
export function boundsOf(
  places: readonly EventPlace[],
): [number, number, number, number] | null {
  if (places.length === 0) return null
  let [west, south, east, north] = [180, 85, -180, -85]
  for (const { place } of places) {
    // Never so near that the country round about is out of sight.
    const reach = Math.max(Math.min(place.radiusKm, 2000), 120) / 111
    const across = reach / Math.max(Math.cos((place.lat * Math.PI) / 180), 0.2)
    west = Math.min(west, place.lon - across)
    east = Math.max(east, place.lon + across)
    south = Math.min(south, place.lat - reach)
    north = Math.max(north, place.lat + reach)
  }
  return [
    Math.max(west, -180),
    Math.max(south, -80),
    Math.min(east, 180),
    Math.min(north, 84),
  ]
}

function isOnEarth({ lat, lon }: Place): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180
}
