import type { Polygon } from 'geojson'

const EARTH_RADIUS_KM = 6371
const CORNERS = 64

/** The points that lie `radiusKm` from a point, over the globe, as a closed ring. Degrees. */
export function toCircle(
  { lat, lon }: { readonly lat: number; readonly lon: number },
  radiusKm: number,
): Polygon {
  const distance = Math.min(radiusKm, 2500) / EARTH_RADIUS_KM
  const lat1 = radians(lat)
  const ring: [number, number][] = []
  for (let i = 0; i <= CORNERS; i++) {
    // Counter-clockwise, as RFC 7946 has outer rings; the last corner is the first.
    const bearing = -((i % CORNERS) / CORNERS) * 2 * Math.PI
    const lat2 = Math.asin(
      Math.sin(lat1) * Math.cos(distance) +
        Math.cos(lat1) * Math.sin(distance) * Math.cos(bearing),
    )
    const turn = Math.atan2(
      Math.sin(bearing) * Math.sin(distance) * Math.cos(lat1),
      Math.cos(distance) - Math.sin(lat1) * Math.sin(lat2),
    )
    ring.push([lon + degrees(turn), degrees(lat2)])
  }
  return { type: 'Polygon', coordinates: [ring] }
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI
}
