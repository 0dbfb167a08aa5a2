import { readFileSync } from 'node:fs'
import { rawPlace, readTsv } from './rows.ts'
import type { RawPlace } from './rows.ts'

interface WorldCountry {
  readonly cca2: string
  readonly cca3: string
  readonly name: { readonly common: string; readonly official: string }
  readonly latlng: readonly [number, number]
  readonly area: number
}

/** States with GeoNames' points, and the alpha-3 code of each alpha-2 code. */
export function readStates(root: URL): {
  readonly states: RawPlace[]
  readonly alpha3: ReadonlyMap<string, string>
} {
  const countries = JSON.parse(
    readFileSync(
      new URL('training/node_modules/world-countries/countries.json', root),
      'utf8',
    ),
  ) as readonly WorldCountry[]
  const alpha3 = new Map(
    countries.map(({ cca2, cca3 }) => [cca2, cca3 === 'UNK' ? 'KOS' : cca3]),
  )
  const points = new Map(
    readTsv(root, 'data/place/country-point.tsv').map((row) => [row['country']!, row]),
  )
  const regions = new Set(
    readTsv(root, 'data/place/region.tsv').flatMap((row) => [
      row['name']!,
      ...row['also']!.split(';'),
    ]),
  )
  const states = countries.map(({ cca2, name, latlng, area }) => {
    const code = alpha3.get(cca2)!
    const point = points.get(code)
    return rawPlace({
      name: name.common,
      lat: point ? Number(point['lat']) : latlng[0],
      lon: point ? Number(point['lon']) : latlng[1],
      country: code,
      feature: 'PCLI',
      radiusKm: Math.max(5, 1.4 * Math.sqrt(Math.abs(area) / Math.PI)),
      population: 1_000_000,
      names: new Set([name.common, name.official]),
    })
  })
  const forms = readTsv(root, 'data/actor/country.tsv')
  const names = new Set(
    forms.filter((row) => row['kind'] === 'name').map((row) => row['form']!),
  )
  const byCode = new Map(states.map((state) => [state.country, state]))
  for (const { code, kind, form } of forms as readonly {
    code: string
    kind: string
    form: string
  }[]) {
    const state = byCode.get(code)
    // "Scotland" and "West Bank" stand in the regions with a point of their own.
    if (!state || form.length > 60 || regions.has(form)) continue
    if (kind === 'name') state.names.add(form)
    // "U.S." and "Singapore" stand among the adjectives too: as names they say more.
    else if ((kind === 'adjective' || kind === 'people') && !names.has(form))
      state.adjectives.add(form)
  }
  return { states, alpha3 }
}
