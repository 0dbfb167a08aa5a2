import { writeFileSync } from 'node:fs'
import { loadEngine } from '../../src/engine.ts'
import { diskModels } from '../../src/edge/node.ts'
import { distanceKm } from '../../src/place/distance.ts'
import { datelineEnds } from '../../src/place/dateline-ends.ts'
import { homeOf } from '../../src/place/home.ts'
import { readToponyms } from '../../src/place/read-toponyms.ts'
import type { ToponymReading } from '../../src/place/read-toponyms.ts'
import { traceToponyms } from '../../src/place/resolve-toponyms.ts'
import type { NamedWeights } from '../../src/place/resolve-toponyms.ts'
import { CANDIDATE_WEIGHTS } from '../../src/place/weights.generated.ts'
import type { Trainer } from '../trainer.ts'
import { eventPlaceChoices, eventToponymChoices } from './event-places.ts'
import { readGeoReports } from './geo-reports.ts'
import type { GeoReport } from './geo-reports.ts'
import { fitChoices, shuffled } from './logistic.ts'
import type { Choice } from './logistic.ts'

/** Fits the weights of `src/place/weights.generated.ts` to the tune halves of the geoparsing sets. */
export const places: Trainer = {
  name: 'places',
  train: async (workshop) => {
    const engine = await loadEngine(diskModels())
    const { reports } = readGeoReports(`${workshop.corpora}../gold/`, engine)
    const read = reports.map((report) => ({
      ...report,
      readings: readToponyms(report.report, engine.gazetteer),
    }))
    const gold = `${workshop.corpora}../gold/`
    const seen = [...read.flatMap(toponymChoices), ...eventToponymChoices(gold, engine)]
    const toponyms = fitChoices(shuffled(seen, 7), {
      epochs: 12,
      rate: 0.15,
      decay: 1e-3,
      rare: 3,
    })
    workshop.log(`toponyms: ${Object.keys(toponyms).length} weights`)
    let candidates: NamedWeights = CANDIDATE_WEIGHTS
    for (let round = 0; round < 3; round++) {
      const choices = read.flatMap((report) => candidateChoices(report, candidates))
      candidates = fitChoices(shuffled(choices, round), {
        epochs: 15,
        rate: 0.1,
        decay: 3e-4,
        rare: 3,
      })
      workshop.log(`candidates: ${choices.length} choices`)
    }
    writeToponyms({ toponyms, candidates })
  },
}

/** Fits the weights of `src/place/event-weights.generated.ts` to sentences with an event and its places. */
export const eventPlaces: Trainer = {
  name: 'event-places',
  train: async (workshop) => {
    const engine = await loadEngine(diskModels())
    const events = eventPlaceChoices(`${workshop.corpora}../gold/`, engine)
    const weights = fitChoices(shuffled(events, 3), {
      epochs: 6,
      rate: 0.1,
      decay: 1e-3,
      rare: 5,
    })
    workshop.log(`places of events: ${events.length} choices`)
    writeEventPlaces(weights)
  },
}

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
  return settings.flatMap(({ toponym }, i) => {
    const point = points[i]!.point
    if (!point || toponym.candidates.length < 2 || seen.has(toponym.key)) return []
    seen.add(toponym.key)
    const far = toponym.candidates.map((place) => distanceKm(place, point))
    const nearest = Math.min(...far)
    if (nearest > 161) return []
    return [
      {
        alternatives: traced[i]!,
        right: far.map((km) => km <= Math.max(25, 1.2 * nearest)),
      },
    ]
  })
}

function table(weights: NamedWeights): string {
  return `{\n${Object.entries(weights)
    .map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight},\n`)
    .join('')}}`
}

function writeToponyms({
  toponyms,
  candidates,
}: {
  readonly toponyms: NamedWeights
  readonly candidates: NamedWeights
}): void {
  writeFileSync(
    new URL('../../src/place/weights.generated.ts', import.meta.url),
    `// Generated by \`npm run train -- places\` (training/places/).
import type { NamedWeights } from './resolve-toponyms.ts'

/** Whether words name a place where they stand: more than 0 in sum. */
export const TOPONYM_WEIGHTS: NamedWeights = ${table(toponyms)}

/** Which place a name means: the most in sum. */
export const CANDIDATE_WEIGHTS: NamedWeights = ${table(candidates)}
`,
  )
}

function writeEventPlaces(weights: NamedWeights): void {
  writeFileSync(
    new URL('../../src/place/event-weights.generated.ts', import.meta.url),
    `// Generated by \`npm run train -- event-places\` (training/places/).
import type { NamedWeights } from './resolve-toponyms.ts'

/** Whether an event happened at a place named in its sentence: more than 0 in sum. */
export const EVENT_PLACE_WEIGHTS: NamedWeights = ${table(weights)}
`,
  )
}
