import { readFileSync, existsSync } from 'node:fs'
import { namedReport } from '../../evaluation/named.ts'
import { offsetMap } from '../../evaluation/offsets.ts'
import { readGold } from '../../evaluation/halves.ts'
import { reportOfText } from '../../evaluation/task/place.ts'
import type { GeoDocument } from '../../evaluation/task/place.ts'
import type { Engine } from '../../src/engine.ts'
import type { Chained } from '../../src/report/layers.ts'
import { createHash } from 'node:crypto'

/** Toponym of a training document, in UTF-16 units. */
export interface GoldToponym {
  readonly start: number
  readonly end: number
  readonly point: { readonly lat: number; readonly lon: number } | null
}
/** A training document, read up to its chains, with its toponyms. */
export interface GeoReport {
  readonly report: Chained
  readonly gold: readonly GoldToponym[]
  /** Whether the set counts "Russian" as a toponym. */
  readonly adjectives: boolean
}

/** The sets trained on; only their tune halves are read. */
export const GEO_SETS = ['geowebnews.dev', 'lgl.dev', 'geovirus.dev'] as const

/** The tune halves of the geoparsing sets, with names found, and a fingerprint of each file. */
export function readGeoReports(
  gold: string,
  engine: Engine,
): {
  readonly reports: readonly GeoReport[]
  readonly fingerprints: readonly string[]
} {
  const files = GEO_SETS.map((set) => `${gold}place/${set}.jsonl`)
  const missing = files.find((file) => !existsSync(file))
  if (missing)
    throw new Error(`Expected ${missing}, found none. Give --corpora DIR beside gold/.`)
  return {
    fingerprints: files.map((file) =>
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ),
    reports: files.flatMap((file, i) =>
      readGold<GeoDocument>(file)
        .filter(({ half }) => half === 'tune')
        .map(({ item: { text, url, toponyms } }) => ({
          report: namedReport(reportOfText(text, url), engine),
          adjectives: GEO_SETS[i] !== 'geovirus.dev',
          gold: goldToponyms(text, toponyms),
        })),
    ),
  }
}

/** A document's toponyms in UTF-16 units. */
export function goldToponyms(
  text: string,
  toponyms: GeoDocument['toponyms'],
): readonly GoldToponym[] {
  const offsets = offsetMap(text)
  return toponyms.map(({ start, end, lat, lon }) => ({
    start: offsets.toUtf16(start),
    end: offsets.toUtf16(end),
    point: lat === null || lon === null ? null : { lat, lon },
  }))
}
