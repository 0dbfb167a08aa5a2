import type { MultiPolygon, Polygon, Position } from 'geojson'

/**
 * The same shape where rings that cross the 180th meridian run on beyond it, instead of
 * jumping to the other edge of the map: Chukotka ends at 190° and not at −170°. A ring
 * round the pole is closed along the map's lower edge.
 */
export function unwrapped<Shape extends Polygon | MultiPolygon>(shape: Shape): Shape {
  return shape.type === 'Polygon'
    ? { ...shape, coordinates: shape.coordinates.map(unwrappedRing) }
    : {
        ...shape,
        coordinates: shape.coordinates.map((rings) => rings.map(unwrappedRing)),
      }
}

function unwrappedRing(ring: readonly Position[]): Position[] {
  const points: Position[] = []
  let turns = 0
  for (const [lon = 0, lat = 0] of ring) {
    const before = points.at(-1)?.[0]
    if (before !== undefined) {
      const step = lon + turns * 360 - before
      if (step > 180) turns--
      else if (step < -180) turns++
    }
    points.push([lon + turns * 360, lat])
  }
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last || Math.abs(last[0]! - first[0]!) < 180) return points
  return [...points, [last[0]!, -90], [first[0]!, -90], first]
}
