import { packModel } from '../src/model/model-file.ts'
import { packWeights } from '../src/model/weights.ts'
import {
  bestStep,
  fillView,
  loadTreeModel,
  numberTags,
  parseTokens,
  take,
} from '../src/language/parse.ts'
import type { TreeModel } from '../src/language/parse.ts'
import {
  makeView,
  MOST_PARSE_FEATURES,
  parseFeatures,
  TREE_FEATURES,
} from '../src/language/parse-features.ts'
import type { ParseView } from '../src/language/parse-features.ts'
import {
  arcLeft,
  beginSentence,
  isFinished,
  makeState,
  shift,
} from '../src/language/parse-state.ts'
import { loadTagModel, tagTokens } from '../src/language/tag.ts'
import type { TagModel } from '../src/language/tag.ts'
import type { WordClasses } from '../src/language/word-classes.ts'
import { tabulate } from '../src/language/word-table.ts'
import { treebankUse } from './conllu.ts'
import type { TreebankSentence } from './conllu.ts'
import { copyOf } from './case-copies.ts'
import { jackknife } from './jackknife.ts'
import { makeLearner } from './learner.ts'
import { modelsOnDisk, readModel } from './models.ts'
import { costSteps } from './parse-oracle.ts'
import { makeRandom, shuffled } from './random.ts'
import { sentencesOf } from './tags.ts'
import type { Trainer } from './trainer.ts'
import { classesUse, readClasses } from './words.ts'
import type { Tag } from '../src/report/layers.ts'

export interface TaggedSentence {
  readonly sentence: TreebankSentence
  readonly tags: readonly Tag[]
}

/** Relations seen less often are left out of the training steps. */
const LEAST_RELATION = 5

export function relationsOf(sentences: readonly TreebankSentence[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { words } of sentences) {
    for (const { relation } of words)
      counts.set(relation, (counts.get(relation) ?? 0) + 1)
  }
  counts.delete('root')
  return [
    'root',
    ...[...counts]
      .filter(([, count]) => count >= LEAST_RELATION)
      .map(([relation]) => relation)
      .sort(),
  ]
}

interface Example {
  readonly view: ParseView
  readonly heads: Int32Array
  readonly labels: Uint8Array
}

export interface TreeTraining {
  readonly rounds: number
  readonly log: (line: string) => void
}

/** Learns the parser's weights with a dynamic oracle: it goes its own way and is shown the best from there. */
export function learnTrees(
  sentences: readonly TaggedSentence[],
  classes: WordClasses,
  { rounds, log }: TreeTraining,
): {
  readonly relations: readonly string[]
  readonly weights: ReturnType<typeof packWeights>
} {
  const relations = relationsOf(sentences.map(({ sentence }) => sentence))
  const numbers = new Map(relations.map((relation, i) => [relation, i]))
  const examples = sentences
    .filter(({ sentence }) => sentence.words.length > 1 && sentence.words.length <= 200)
    .map((tagged) => exampleOf(tagged, numbers, classes))
  const longest = examples.reduce((most, { heads }) => Math.max(most, heads.length), 0)
  const state = makeState(longest)
  const random = makeRandom(2)
  const learner = makeLearner()
  const features = new Int32Array(MOST_PARSE_FEATURES)
  const scores = new Float64Array(256)
  const costs = { shift: 0, right: 0, left: 0 }
  const count = relations.length
  for (let round = 1; round <= rounds; round++) {
    let right = 0
    let all = 0
    for (const { view, heads, labels } of shuffled(examples, random)) {
      const n = heads.length
      beginSentence(state, n)
      while (!isFinished(state)) {
        if (state.depth === 0) {
          shift(state)
          continue
        }
        if (state.next === n && state.depth === 1) {
          arcLeft(state, 0)
          continue
        }
        costSteps(state, heads, costs)
        const found = parseFeatures(state, view, features)
        scores.fill(0, 0, 2 * count)
        learner.score(features, found, scores)
        const guess = bestStep(state, scores, count)
        const least = Math.min(costs.shift, costs.right, costs.left)
        const label = labels[state.stack[state.depth - 1]!]!
        let want = -1
        if (costs.shift === least) want = 0
        if (
          costs.right === least &&
          label > 0 &&
          (want < 0 || scores[label]! > scores[want]!)
        ) {
          want = label
        }
        const left = count - 1 + label
        if (
          costs.left === least &&
          label > 0 &&
          (want < 0 || scores[left]! > scores[want]!)
        ) {
          want = left
        }
        all++
        if (want < 0 || want === guess) right++
        else {
          learner.move(features, found, { label: want, step: 1 })
          learner.move(features, found, { label: guess, step: -1 })
        }
        learner.tick()
        take(state, want < 0 || (round > 1 && random() < 0.9) ? guess : want, count)
      }
    }
    log(`trees: round ${round}, ${((100 * right) / all).toFixed(2)} % right`)
  }
  return {
    relations,
    weights: packWeights('trees', learner.rows({ scale: 64, least: 6 })),
  }
}

function exampleOf(
  { sentence, tags }: TaggedSentence,
  numbers: ReadonlyMap<string, number>,
  classes: WordClasses,
): Example {
  const n = sentence.words.length
  const view = makeView(n)
  const table = tabulate(
    sentence.words.map(({ form }) => ({ text: form })),
    classes,
  )
  fillView(view, table, numberTags(tags), { first: 0, last: n })
  return {
    view,
    heads: Int32Array.from(sentence.words, ({ head }) => (head < 0 ? n : head)),
    labels: Uint8Array.from(
      sentence.words,
      ({ relation }) => numbers.get(relation) ?? 0,
    ),
  }
}

/** Shares of right heads, and of right heads with right relations, in per cent; tags as the tagger gives them. */
export function scoreTrees(
  sentences: readonly TreebankSentence[],
  tagModel: TagModel,
  model: TreeModel,
): { readonly uas: number; readonly las: number } {
  let heads = 0
  let arcs = 0
  let all = 0
  for (const { words } of sentences) {
    const tokens = words.map(({ form }) => ({ text: form }))
    const whole = [{ first: 0, last: words.length }]
    const tags = tagTokens(tokens, whole, tagModel)
    const found = parseTokens(tokens, { sentences: whole, tags }, model)
    words.forEach(({ head, relation }, i) => {
      all++
      if (found[i]!.head !== head) return
      heads++
      if (found[i]!.relation === relation) arcs++
    })
  }
  const share = (n: number): number => Math.round((10000 * n) / all) / 100
  return { uas: share(heads), las: share(arcs) }
}

/** Dependency trees; trained on tags that a tagger gave that had not seen the sentence. */
export const trees: Trainer = {
  name: 'trees',
  train: async ({ corpora, write, log }) => {
    const classes = readClasses(corpora)
    const train = sentencesOf(corpora, 'train')
    const random = makeRandom(3)
    const copies = train.flatMap((sentence) => {
      const copy = copyOf(sentence, random())
      return copy ? [copy] : []
    })
    const tagged = jackknife(train, [...train, ...copies], { classes, log })
    const { relations, weights } = learnTrees(tagged, classes, { rounds: 10, log })
    const card = {
      name: 'trees',
      features: TREE_FEATURES,
      command: 'npm run train -- words tags trees',
      licence: 'CC-BY-SA-4.0',
      corpora: [
        treebankUse(corpora, 'ewt'),
        treebankUse(corpora, 'gum'),
        classesUse(corpora),
      ],
      scores: {},
      lists: { relations },
    }
    const packed = packModel(card, weights)
    const model = await loadTreeModel({
      load: async (file) =>
        file === 'trees.bin'
          ? packed.bytes
          : file === 'trees.json'
            ? new TextEncoder().encode(JSON.stringify(packed.manifest))
            : readModel(file),
    })
    const tagModel = await loadTagModel(modelsOnDisk)
    const scores: Record<string, number> = {}
    for (const treebank of ['ewt', 'gum'] as const) {
      const { uas, las } = scoreTrees(
        sentencesOf(corpora, 'dev', [treebank]),
        tagModel,
        model,
      )
      Object.assign(scores, {
        [`${treebank} dev UAS`]: uas,
        [`${treebank} dev LAS`]: las,
      })
    }
    log(JSON.stringify(scores, null, 1))
    write({ ...card, scores }, weights)
  },
}
