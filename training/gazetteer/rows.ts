import { readFileSync } from 'node:fs'

/** A place while the gazetteer is being made. */
export interface RawPlace {
  name: string
  geonameId: number
  lat: number
  lon: number
  /** ISO 3166 alpha-3; empty where no state's. */
  country: string
  /** GeoNames codes: `PK.03` and `PK.03.7419040`; empty where none. */
  admin1: string
  admin2: string
  feature: string
  population: number
  /** Kilometres; 0 where it follows from feature and population. */
  radiusKm: number
  readonly names: Set<string>
  readonly adjectives: Set<string>
}

/** Rows of a TSV below the root, by the names in its first line. */
export function readTsv(
  root: URL,
  path: string,
): readonly Readonly<Record<string, string>>[] {
  const [head, ...lines] = readFileSync(new URL(path, root), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  const columns = head!.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? '']))
  })
}

/** A place with nothing but its name, feature and point. */
export function rawPlace(
  given: Pick<RawPlace, 'name' | 'feature' | 'lat' | 'lon'> & Partial<RawPlace>,
): RawPlace {
  return {
    geonameId: 0,
    country: '',
    admin1: '',
    admin2: '',
    population: 0,
    radiusKm: 0,
    names: new Set([given.name]),
    adjectives: new Set(),
    ...given,
  }
}

/** Great-circle distance in kilometres. */
export function distanceKm(
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number {
  const rad = Math.PI / 180
  const dLat = (b.lat - a.lat) * rad
  const dLon = (b.lon - a.lon) * rad
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon / 2) ** 2
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)))
}
