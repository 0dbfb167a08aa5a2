/** A point on the globe, in degrees. */
export interface Point {
  readonly lat: number
  readonly lon: number
}

const RAD = Math.PI / 180

/** Great-circle distance in kilometres. */
export function distanceKm(a: Point, b: Point): number {
  const dLat = (b.lat - a.lat) * RAD
  const dLon = (b.lon - a.lon) * RAD
  const sinLat = Math.sin(dLat / 2)
  const sinLon = Math.sin(dLon / 2)
  const h =
    sinLat * sinLat + Math.cos(a.lat * RAD) * Math.cos(b.lat * RAD) * sinLon * sinLon
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)))
}
