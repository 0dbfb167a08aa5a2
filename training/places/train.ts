import { writeFileSync } from 'node:fs'
import { loadEngine } from '../../src/engine.ts'
import { diskModels } from '../../src/edge/node.ts'
import { distanceKm } from '../../src/place/distance.ts'
import { datelineEnds } from '../../src/place/dateline-ends.ts'
import { findPlaces } from '../../src/place/find-places.ts'
import { homeOf } from '../../src/place/home.ts'
import { readToponyms } from '../../src/place/read-toponyms.ts'
import type { ToponymReading } from '../../src/place/read-toponyms.ts'
import { traceToponyms } from '../../src/place/resolve-toponyms.ts'
import type { NamedWeights } from '../../src/place/named-weights.ts'
import { CANDIDATE_WEIGHTS } from '../../src/place/weights.generated.ts'
import type { Candidate, Gazetteer } from '../../src/ports.ts'
import type { Trainer } from '../trainer.ts'
import {
  eventPlaceChoices,
  eventToponymChoices,
  readEventSentences,
} from './event-places.ts'
import type { EventSentence } from './event-places.ts'
import { readGeoReports } from './geo-reports.ts'
import type { GeoReport } from './geo-reports.ts'
import { fitChoices, shuffled } from './logistic.ts'
import type { Choice } from './logistic.ts'

/** Fits the weights of `src/place/*weights.generated.ts` to the tune halves of the geoparsing sets and to sentences with an event and its places. */
export const places: Trainer = {
  name: 'places',
  train: async (workshop) => {
    const engine = await loadEngine(diskModels())
    const gold = `${workshop.corpora}../gold/`
    const fitted = fitPlaces(
      readGeoReports(gold, engine).reports,
      readEventSentences(gold, engine),
      engine.gazetteer,
    )
    workshop.log(
      Object.entries(fitted)
        .map(([name, weights]) => `${name}: ${Object.keys(weights).length} weights`)
        .join('\n'),
    )
    writeWeights(fitted)
  },
}

/** Those near enough; of a town and its district, the one that the word beside the name says. */
function fitting(
  candidates: readonly Candidate[],
  kindWord: ToponymReading['kindWord'],
  near: (candidate: number) => boolean,
): readonly boolean[] {
  const all = candidates.map((_, i) => near(i))
  const town = ({ feature }: Candidate): boolean => feature.startsWith('PPL')
  const fits = candidates.map(
    (place, i) => all[i]! && (kindWord === '' || town(place) === (kindWord === 'town')),
  )
  return fits.some(Boolean) ? fits : all
}

/** The three tables of weights. */
export interface FittedPlaces {
  readonly toponyms: NamedWeights
  readonly candidates: NamedWeights
  readonly eventPlaces: NamedWeights
}

/** Fits all weights, each stage on what the one before makes. */
export function fitPlaces(
  reports: readonly GeoReport[],
  sentences: readonly EventSentence[],
  gazetteer: Gazetteer,
): FittedPlaces {
  const read = reports.map((report) => ({
    ...report,
    readings: readToponyms(report.report, gazetteer),
  }))
  const seen = [
    ...read.flatMap(toponymChoices),
    ...sentences
      .slice(0, EVENT_SENTENCES)
      .flatMap((sentence) => eventToponymChoices(sentence, gazetteer)),
  ]
  const fitted = fitChoices(shuffled(seen, 7), {
    epochs: 12,
    rate: 0.15,
    decay: 1e-3,
    rare: 3,
  })
  const toponyms = {
    ...fitted,
    'named area': (fitted['named area'] ?? 0) + 2,
    // Hand-set: the sets have too few "visit to Tashkent" to learn it from.
    sure: (fitted['sure'] ?? 0) + 1,
    // "the villages of Mardes and Maharada" leaves no doubt.
    'unlisted of=kind': (fitted['unlisted of=kind'] ?? 0) + 1.5,
    'unlisted before=in': (fitted['unlisted before=in'] ?? 0) + 0.5,
    'unlisted named kind': (fitted['unlisted named kind'] ?? 0) + 1,
    ...Object.fromEntries(
      ['state', 'capital', 'adm1', 'adm2', 'region', 'city6', 'city5'].map((size) => [
        `lead size=${size}`,
        3,
      ]),
    ),
  }
  let candidates: NamedWeights = CANDIDATE_WEIGHTS
  for (let round = 0; round < 3; round++) {
    const choices = read.flatMap((report) => candidateChoices(report, candidates))
    candidates = fitChoices(shuffled(choices, round), {
      epochs: 20,
      rate: 0.1,
      decay: 1e-4,
      rare: 3,
    })
  }
  candidates = { ...candidates, ...KINDS }
  const events = sentences.flatMap(({ report, ...rest }) =>
    eventPlaceChoices({
      ...rest,
      report: findPlaces(report, gazetteer, { toponyms, candidates }),
    }),
  )
  const eventPlaces = fitChoices(shuffled(events, 3), {
    epochs: 10,
    rate: 0.1,
    decay: 3e-3,
    rare: 5,
  })
  return { toponyms, candidates, eventPlaces }
}

/** What "district" or "city" beside a name says: set by hand, for a town and its district lie too near each other to tell. */
const KINDS: NamedWeights = {
  'kind=area level=district': 3,
  'kind=area level=province': 2.5,
  'kind=area level=region': 1.5,
  'kind=area level=town': -0.5,
  'kind=town level=town': 2,
}

/** Sentences of events that toponyms are learned from as well. */
const EVENT_SENTENCES = 6000

type ReadReport = GeoReport & {
  readonly readings: readonly (readonly ToponymReading[])[]
}

/** For each reading that the finder would come to: taken, or left. */
function toponymChoices({
  readings,
  gold,
  adjectives,
  report,
}: ReadReport): readonly Choice[] {
  const byStart = new Map(gold.map((toponym) => [toponym.start, toponym.end]))
  const choices: Choice[] = []
  let end = 0
  readings.forEach((list, at) => {
    if (at < end) return
    const goldEnd = byStart.get(report.tokens[at]!.start)
    for (const { toponym, features } of list) {
      if (toponym.kind === 'adjective' && !adjectives) continue
      const right = toponym.end === goldEnd
      choices.push({
        alternatives: [features.map((name) => [name, 1] as const), []],
        right: [right, !right],
      })
      if (right) {
        end = toponym.last
        break
      }
    }
  })
  return choices
}

/** For each gold toponym that the gazetteer has: its candidates, those near its point right. */
function candidateChoices(
  { readings, gold, report }: ReadReport,
  weights: NamedWeights,
): readonly Choice[] {
  const byStart = new Map(gold.map((toponym) => [toponym.start, toponym]))
  const sent = datelineEnds(report)
  const points: (GeoReport['gold'][number] | undefined)[] = []
  const settings = readings.flatMap((list, at) => {
    const toponym = byStart.get(report.tokens[at]!.start)
    const reading = list.find((one) => one.toponym.end === toponym?.end)
    if (!reading || !toponym) return []
    points.push(toponym)
    const inDateline = sent.some(([first, last]) => first <= at && at < last)
    return [{ ...reading, inDateline }]
  })
  const traced = traceToponyms(settings, homeOf(report), weights)
  const seen = new Set<string>()
  return settings.flatMap(({ toponym, kindWord }, i) => {
    const point = points[i]!.point
    if (!point || toponym.candidates.length < 2 || seen.has(toponym.key)) return []
    seen.add(toponym.key)
    const far = toponym.candidates.map((place) => distanceKm(place, point))
    const nearest = Math.min(...far)
    if (nearest > 161) return []
    return [
      {
        alternatives: traced[i]!,
        right: fitting(
          toponym.candidates,
          kindWord,
          (i) => far[i]! <= Math.max(25, 1.2 * nearest),
        ),
      },
    ]
  })
}

function writeWeights(fitted: FittedPlaces): void {
  const write = (file: string, tables: readonly string[]): void =>
    writeFileSync(
      new URL(`../../src/place/${file}.generated.ts`, import.meta.url),
      `// Generated by \`npm run train -- places\` (training/places/).
import type { NamedWeights } from './named-weights.ts'

${tables.join('\n')}`,
    )
  const table = (name: string, doc: string, weights: NamedWeights): string =>
    `/** ${doc} */\nexport const ${name}: NamedWeights = {\n${Object.entries(weights)
      .map(([feature, weight]) => `  ${JSON.stringify(feature)}: ${weight},\n`)
      .join('')}}\n`
  write('weights', [
    table(
      'TOPONYM_WEIGHTS',
      'Whether words name a place where they stand: more than 0 in sum.',
      fitted.toponyms,
    ),
    table(
      'CANDIDATE_WEIGHTS',
      'Which place a name means: the most in sum.',
      fitted.candidates,
    ),
  ])
  write('event-weights', [
    table(
      'EVENT_PLACE_WEIGHTS',
      'Whether an event happened at a place named in its sentence: more than 0 in sum.',
      fitted.eventPlaces,
    ),
  ])
}
