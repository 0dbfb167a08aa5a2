import { mkdirSync, writeFileSync } from 'node:fs'
import type { PlaceMention } from '../../src/report/layers.ts'
import type { Report } from '../../src/report/report.ts'
import { findPlaces } from '../../src/place/find-places.ts'
import { readGold } from '../halves.ts'
import { namedReport } from '../named.ts'
import { offsetMap } from '../offsets.ts'
import { runScorer } from '../scorer.ts'
import type { Bench, Half, Row, Task } from '../task.ts'
import { bareReport } from '../../src/report/report.ts'

/** A document of a geoparsing set; offsets in code points. */
export interface GeoDocument {
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  readonly text: string
  readonly toponyms: readonly GeoToponym[]
}
/** A toponym of the gold, in code points as the set counts them, with its point where it has one. */
export interface GeoToponym {
  readonly start: number
  readonly end: number
  readonly lat: number | null
  readonly lon: number | null
}

/** What each set counts as a toponym, and its figures to beat. */
const SETS = {
  'geowebnews.dev': {
    adjectives: true,
    goals: { end: 70, names: 78, acc: 92 },
    trivial: { end: 58.9, names: 69.2 },
    best: { acc: 94.1 },
  },
  'lgl.dev': {
    adjectives: true,
    goals: { end: 55, names: 72, acc: 82 },
    trivial: { end: 45, names: 60.1 },
    best: { acc: 82.7, end: 46.6 },
  },
  'geovirus.dev': {
    adjectives: false,
    goals: {},
    trivial: { end: 68, names: 80.8 },
    best: { names: 91.7 },
  },
} as const

/** Names a geoparsing set. */
export type GeoSet = keyof typeof SETS

/** Toponyms and their points, by `score_geo.py`. */
export function toponyms(set: GeoSet): Task {
  const path = `place/${set}.jsonl`
  return {
    name: `place/${set}`,
    needs: [{ root: 'gold', path }],
    run: async (bench) => {
      const documents = readGold<GeoDocument>(bench.gold + path)
      const halves: readonly Half[] = ['tune', 'check']
      return halves.flatMap((half) =>
        scoreHalf(
          bench,
          { set, half },
          documents.filter((line) => line.half === half).map(({ item }) => item),
        ),
      )
    },
  }
}

/** A geoparsing document as a report: one text, blank lines between its paragraphs. */
export function reportOfText(text: string, url: string | null): Report {
  const paragraphs: { start: number; end: number }[] = []
  let at = 0
  for (const part of text.split(/(\n\s*\n)/)) {
    if (/\S/.test(part)) paragraphs.push({ start: at, end: at + part.length })
    at += part.length
  }
  return { ...bareReport(text, paragraphs), url }
}

function scoreHalf(
  bench: Bench,
  { set, half }: { readonly set: GeoSet; readonly half: Half },
  documents: readonly GeoDocument[],
): readonly Row[] {
  const { adjectives, goals, trivial, best } = SETS[set]
  const stem = `${bench.out}place-${set}.${half}`
  mkdirSync(bench.out, { recursive: true })
  const write = (name: string, rows: readonly unknown[]): string => {
    const file = `${stem}.${name}.jsonl`
    writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    return file
  }
  const gold = write('gold', documents)
  const predicted = documents.map(({ id, url, text }) => {
    const { places } = findPlaces(
      namedReport(reportOfText(text, url), bench.engine),
      bench.engine.gazetteer,
    )
    const offsets = offsetMap(text)
    return {
      id,
      toponyms: places
        .filter(({ use }) => adjectives || use !== 'adjective')
        .map((mention) => toToponym(mention, (unit) => offsets.toCodePoint(unit))),
    }
  })
  const errors = bench.errors ? ['--errors', '2000'] : []
  const printed = runScorer('python3', [
    `${bench.score}score_geo.py`,
    gold,
    '--pred',
    write('predicted', predicted),
    ...errors,
  ])
  if (bench.errors) writeFileSync(`${stem}.errors.txt`, printed)
  const figure = (pattern: RegExp): number =>
    100 * Number(pattern.exec(printed)?.[1] ?? 0)
  const row = (name: string, ours: number, more: Partial<Row>): Row => ({
    task: `place/${set} ${name}`,
    half,
    n: documents.length,
    ours,
    ...more,
  })
  const figures = (name: 'end' | 'names' | 'acc'): Partial<Row> => ({
    ...(name in goals ? { goal: goals[name as keyof typeof goals] } : {}),
    ...(name in trivial ? { trivial: trivial[name as keyof typeof trivial] } : {}),
    ...(name in best ? { best: best[name as keyof typeof best] } : {}),
  })
  return [
    row('toponym F1', figure(/recognition .* F1 ([\d.]+)/), figures('names')),
    row('acc@161 km of those found', figure(/acc@161km ([\d.]+)/), figures('acc')),
    row('end-to-end F1@161 km', figure(/end-to-end .* F1 ([\d.]+)/), figures('end')),
  ]
}

function toToponym(
  { start, end, place }: PlaceMention,
  toCodePoint: (unit: number) => number,
): GeoToponym {
  return {
    start: toCodePoint(start),
    end: toCodePoint(end),
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
  }
}
