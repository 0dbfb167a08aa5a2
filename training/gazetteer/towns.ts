import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { rawPlace } from './rows.ts'
import type { RawPlace } from './rows.ts'

/** Names in Latin letters; codes of airports and romanised Chinese in small letters are left out. */
const LATIN = /^[\u0020-\u024f\u1e00-\u1eff‘’ʻʼ]+$/
const CODE = /^[A-Z]{3}$/
/** Marks of transliteration. */
const MARKS = /[āēīōūḩḑĀĒĪŌŪḨḐ]/

/** Reads GeoNames' places of 500 people and more. */
export function readTowns(
  file: URL,
  alpha3: ReadonlyMap<string, string>,
): { readonly towns: RawPlace[]; readonly fingerprint: string } {
  const bytes = readFileSync(file)
  const towns: RawPlace[] = []
  for (const line of bytes.toString('utf8').split('\n')) {
    const [id, name, ascii, others, lat, lon, , feature, cc, , a1, a2, , , people] =
      line.split('\t')
    if (!id || !name || !cc || feature === 'PPLH' || feature === 'PPLQ') continue
    const names = new Set([name, ascii!])
    for (const other of others!.split(',')) {
      if (
        LATIN.test(other) &&
        /^\p{Lu}|^['‘’ʻʼ`]\p{Lu}/u.test(other) &&
        !CODE.test(other)
      )
        names.add(other)
    }
    towns.push(
      rawPlace({
        // "Kandahār", "Ōsaka": reports write no such marks; "Culiacán" keeps its own.
        name: MARKS.test(name) && cc !== 'LV' ? ascii! : name,
        geonameId: Number(id),
        lat: Number(lat),
        lon: Number(lon),
        country: alpha3.get(cc) ?? '',
        admin1: a1 ? `${cc}.${a1}` : '',
        admin2: a2 ? `${cc}.${a1}.${a2}` : '',
        feature: feature || 'PPL',
        population: Number(people),
        names,
      }),
    )
  }
  return { towns, fingerprint: createHash('sha256').update(bytes).digest('hex') }
}
