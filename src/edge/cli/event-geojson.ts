import type { StoredEvent } from '../../ports.ts'
import type { Place } from '../../report/layers.ts'

/** A GeoJSON feature (RFC 7946). */
export interface Feature {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry:
    | { readonly type: 'Point'; readonly coordinates: Position }
    | {
        readonly type: 'Polygon'
        readonly coordinates: readonly (readonly Position[])[]
      }
    | null
  readonly properties: Readonly<Record<string, unknown>>
}
type Position = readonly [lon: number, lat: number]

const CORNERS = 32
const KM_A_DEGREE = 111.2

/**
 * An event on the map: a point only where the words name a site or town, a circle round
 * a district, province or state, and no geometry where the place is unknown.
 */
export function toFeature({ event, report }: StoredEvent): Feature {
  const place = event.place?.value
  return {
    type: 'Feature',
    id: event.id,
    geometry: place ? geometryOf(place) : null,
    properties: {
      type: event.type,
      mode: event.mode,
      status: event.status,
      start: event.time?.value.start ?? null,
      end: event.time?.value.end ?? null,
      place: place?.name ?? null,
      country: place?.country ?? null,
      precision: place?.precision ?? null,
      radiusKm: place?.radiusKm ?? null,
      actors: event.actors.map((actor) => actor.name),
      recipients: event.recipients.map((recipient) => recipient.name),
      counts: event.counts.map(({ what, low, best, high }) => ({
        what,
        low,
        best,
        high,
      })),
      confidence: event.confidence,
      report: report.id,
      source: report.source,
      published: report.published,
    },
  }
}

function geometryOf({ lat, lon, precision, radiusKm }: Place): Feature['geometry'] {
  switch (precision) {
    case 'site':
    case 'town':
      return { type: 'Point', coordinates: [lon, lat] }
    case 'district':
    case 'province':
    case 'country':
      return { type: 'Polygon', coordinates: [circle([lon, lat], radiusKm)] }
  }
}

/** Counter-clockwise, closed; cut off at the edges of the map. */
function circle([lon, lat]: Position, radiusKm: number): readonly Position[] {
  const dLat = radiusKm / KM_A_DEGREE
  const dLon = dLat / Math.max(0.05, Math.cos((lat * Math.PI) / 180))
  const corners = Array.from({ length: CORNERS }, (_, i): Position => {
    const angle = (2 * Math.PI * i) / CORNERS
    return [
      clamped(lon + dLon * Math.cos(angle), 180),
      clamped(lat + dLat * Math.sin(angle), 90),
    ]
  })
  return [...corners, corners[0]!]
}

function clamped(degrees: number, bound: number): number {
  return Number(Math.max(-bound, Math.min(bound, degrees)).toFixed(5))
}
