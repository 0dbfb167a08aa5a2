import type {
  Feature,
  FeatureCollection,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { unwrapped } from './unwrap.ts'
import atlasUrl from 'world-atlas/countries-50m.json?url'

/** A state's area, and its name. */
export type Country = Feature<Polygon | MultiPolygon, { name: string }>
/** The states of the world. */
export type Countries = FeatureCollection<Polygon | MultiPolygon, { name: string }>

/** A country's name and where on the map it is written. */
export interface CountryLabel {
  readonly name: string
  readonly at: [number, number]
  /** Width in degrees of the part that carries the name. */
  readonly width: number
}

/** The states of the world as Natural Earth draws them at 1:50 million, from this server. */
export async function loadCountries(signal: AbortSignal): Promise<Countries> {
  const response = await fetch(atlasUrl, { signal })
  if (!response.ok) throw new Error(`status ${response.status}`)
  const atlas = (await response.json()) as Topology<{
    countries: GeometryCollection<{ name: string }>
  }>
  const { features } = feature(atlas, atlas.objects.countries)
  return {
    type: 'FeatureCollection',
    features: features
      .filter(
        (one): one is Country =>
          one.geometry.type === 'Polygon' || one.geometry.type === 'MultiPolygon',
      )
      .map((one) => ({ ...one, geometry: unwrapped(one.geometry) })),
  }
}

/** The country in which a point lies; `undefined` at sea. */
export function countryAt(
  countries: readonly Country[],
  lat: number,
  lon: number,
): Country | undefined {
  return countries.find(({ geometry }) =>
    polygonsOf(geometry).some(
      ([outer, ...holes]) =>
        outer !== undefined &&
        // Rings that cross the 180th meridian run on beyond it, either way.
        [lon - 360, lon, lon + 360].some((at) => isInside(outer, lat, at)) &&
        !holes.some((hole) => isInside(hole, lat, lon)),
    ),
  )
}

/** Where each country's name stands: in the middle of its largest part. */
export function toLabels(countries: readonly Country[]): readonly CountryLabel[] {
  return countries
    .map(({ geometry, properties }) => {
      const rings = polygonsOf(geometry).map(([outer]) => outer ?? [])
      const boxes = rings.map(boxOf)
      const largest = boxes.reduce((best, box) =>
        areaOf(box) > areaOf(best) ? box : best,
      )
      const [west, south, east, north] = largest
      return {
        name: properties.name,
        at: [(west + east) / 2, (south + north) / 2] as [number, number],
        width: east - west,
      }
    })
    .toSorted((a, b) => b.width - a.width)
}

type Box = readonly [number, number, number, number]

function boxOf(ring: readonly Position[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const [lon = 0, lat = 0] of ring) {
    west = Math.min(west, lon)
    east = Math.max(east, lon)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  return [west, south, east, north]
}

function areaOf([west, south, east, north]: Box): number {
  return (east - west) * (north - south)
}

function polygonsOf(geometry: Polygon | MultiPolygon): readonly Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

// Counts how often a ray to the east crosses the ring: odd is inside.
function isInside(ring: readonly Position[], lat: number, lon: number): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x1 = 0, y1 = 0] = ring[i]!
    const [x2 = 0, y2 = 0] = ring[j]!
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) {
      inside = !inside
    }
  }
  return inside
}
