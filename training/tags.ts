import { hashWord } from '../src/model/feature.ts'
import { packModel } from '../src/model/model-file.ts'
import { packWeights } from '../src/model/weights.ts'
import { loadTagModel, makeUsualTags, tagTokens, usualOf } from '../src/language/tag.ts'
import type { TagModel } from '../src/language/tag.ts'
import {
  MOST_TAG_FEATURES,
  TAG_FEATURES,
  tagFeatures,
} from '../src/language/tag-features.ts'
import type { WordClasses } from '../src/language/word-classes.ts'
import { settingOf, tabulate } from '../src/language/word-table.ts'
import { copyOf, recase } from './case-copies.ts'
import { readTreebank, treebankUse } from './conllu.ts'
import type { TreebankSentence } from './conllu.ts'
import { makeLearner } from './learner.ts'
import { learnLemmas } from './lemma-scripts.ts'
import { readModel } from './models.ts'
import { makeRandom, shuffled } from './random.ts'
import type { Trainer } from './trainer.ts'
import { classesUse, readClasses } from './words.ts'

export interface TagTraining {
  readonly rounds: number
  readonly log: (line: string) => void
}

/** Parts of a model of tags, before they are packed. */
export interface TagParts {
  readonly labels: readonly string[]
  readonly usualWords: Int32Array
  readonly usualSets: Uint16Array
  readonly weights: ReturnType<typeof packWeights>
}

export function sentencesOf(
  corpora: string,
  part: 'train' | 'dev',
  treebanks: readonly ('ewt' | 'gum')[] = ['ewt', 'gum'],
): readonly TreebankSentence[] {
  return treebanks.flatMap((treebank) =>
    readTreebank(corpora, treebank, part).flatMap(({ sentences }) => sentences),
  )
}

const textsOf = (sentence: TreebankSentence): readonly { readonly text: string }[] =>
  sentence.words.map(({ form }) => ({ text: form }))

/** Labels seen at least so often are learned; the others are left to their neighbours. */
const LEAST_LABEL = 5

export function learnTags(
  sentences: readonly TreebankSentence[],
  classes: WordClasses,
  { rounds, log }: TagTraining,
): TagParts {
  const labels = labelsOf(sentences)
  const numbers = new Map(labels.map((label, i) => [label, i]))
  const usual = usualTagsOf(sentences)
  const lookup = makeUsualTags(usual.usualWords, usual.usualSets)
  const learner = makeLearner()
  const random = makeRandom(1)
  const features = new Int32Array(MOST_TAG_FEATURES)
  const scores = new Float64Array(256)
  const copies = sentences.flatMap((sentence) => {
    const copy = copyOf(sentence, random())
    return copy ? [copy] : []
  })
  const examples = [...sentences, ...copies].map((sentence) => {
    const table = tabulate(textsOf(sentence), classes)
    return {
      table,
      usual: usualOf(lookup, table),
      setting: settingOf(table, { first: 0, last: sentence.words.length }),
      gold: sentence.words.map(
        ({ upos, xpos }) => numbers.get(`${upos}/${xpos}`) ?? -1,
      ),
    }
  })
  for (let round = 1; round <= rounds; round++) {
    let right = 0
    let all = 0
    for (const { table, usual, setting, gold } of shuffled(examples, random)) {
      const tags = new Uint8Array(gold.length)
      const view = { table, usual, first: 0, last: gold.length, setting, tags }
      for (let i = 0; i < gold.length; i++) {
        const count = tagFeatures(view, i, features)
        scores.fill(0, 0, labels.length)
        learner.score(features, count, scores)
        let best = 0
        for (let k = 1; k < labels.length; k++) if (scores[k]! > scores[best]!) best = k
        tags[i] = best
        const want = gold[i]!
        if (want < 0) continue
        all++
        if (best === want) right++
        else {
          learner.move(features, count, { label: want, step: 1 })
          learner.move(features, count, { label: best, step: -1 })
        }
        learner.tick()
      }
    }
    log(`tags: round ${round}, ${((100 * right) / all).toFixed(2)} % right`)
  }
  return {
    labels,
    ...usual,
    weights: packWeights('tags', learner.rows({ scale: 64, least: 4 })),
  }
}

function labelsOf(sentences: readonly TreebankSentence[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { words } of sentences) {
    for (const { upos, xpos } of words) {
      const label = `${upos}/${xpos}`
      counts.set(label, (counts.get(label) ?? 0) + 1)
    }
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_LABEL)
    .map(([label]) => label)
    .sort()
}

/** The sets of tags of words seen three times or more: each tag that a tenth of them had. */
function usualTagsOf(
  sentences: readonly TreebankSentence[],
): Pick<TagParts, 'usualWords' | 'usualSets'> {
  const counts = new Map<string, Map<string, number>>()
  for (const { words } of sentences) {
    for (const { form, upos, xpos } of words) {
      const lower = form.toLowerCase()
      const tags = counts.get(lower) ?? new Map<string, number>()
      counts.set(lower, tags)
      const label = `${upos}/${xpos}`
      tags.set(label, (tags.get(label) ?? 0) + 1)
    }
  }
  const sets = new Map<string, number>()
  const rows: [number, number][] = []
  for (const [lower, tags] of counts) {
    const total = [...tags.values()].reduce((sum, n) => sum + n, 0)
    if (total < 3) continue
    const set = [...tags]
      .filter(([, n]) => n >= total * 0.1)
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .map(([label]) => label)
      .join(' ')
    if (!sets.has(set)) sets.set(set, sets.size + 1)
    rows.push([hashWord(lower), sets.get(set)!])
  }
  rows.sort(([a], [b]) => a - b)
  return {
    usualWords: Int32Array.from(rows, ([word]) => word),
    usualSets: Uint16Array.from(rows, ([, set]) => set),
  }
}

/** Shares of right tags and lemmas on sentences, in per cent. */
export function scoreTags(
  sentences: readonly TreebankSentence[],
  model: TagModel,
): { readonly upos: number; readonly xpos: number; readonly lemma: number } {
  let upos = 0
  let xpos = 0
  let lemma = 0
  let all = 0
  for (const sentence of sentences) {
    const tags = tagTokens(
      textsOf(sentence),
      [{ first: 0, last: sentence.words.length }],
      model,
    )
    sentence.words.forEach((word, i) => {
      all++
      if (tags[i]!.upos === word.upos) upos++
      if (tags[i]!.xpos === word.xpos) xpos++
      if (tags[i]!.lemma === word.lemma) lemma++
    })
  }
  const share = (n: number): number => Math.round((10000 * n) / all) / 100
  return { upos: share(upos), xpos: share(xpos), lemma: share(lemma) }
}

/** Part of speech, Penn tag and lemma. */
export const tags: Trainer = {
  name: 'tags',
  train: async ({ corpora, write, log }) => {
    const classes = readClasses(corpora)
    const train = sentencesOf(corpora, 'train')
    const parts = learnTags(train, classes, { rounds: 8, log })
    const lemmas = learnLemmas(train.flatMap(({ words }) => words))
    const numbers = {
      ...parts.weights,
      'usual.words': parts.usualWords,
      'usual.sets': parts.usualSets,
      'lemma.keys': lemmas.keys,
      'lemma.scripts': lemmas.values,
    }
    const card = {
      name: 'tags',
      features: TAG_FEATURES,
      command: 'npm run train -- words tags',
      licence: 'CC-BY-SA-4.0',
      corpora: [
        treebankUse(corpora, 'ewt'),
        treebankUse(corpora, 'gum'),
        classesUse(corpora),
      ],
      scores: {},
      lists: { labels: parts.labels, scripts: lemmas.scripts },
    }
    const packed = packModel(card, numbers)
    const model = await loadTagModel({
      load: async (file) =>
        file === 'tags.bin'
          ? packed.bytes
          : file === 'tags.json'
            ? new TextEncoder().encode(JSON.stringify(packed.manifest))
            : readModel(file),
    })
    const scores: Record<string, number> = {}
    for (const treebank of ['ewt', 'gum'] as const) {
      const dev = sentencesOf(corpora, 'dev', [treebank])
      const { upos, xpos, lemma } = scoreTags(dev, model)
      Object.assign(scores, {
        [`${treebank} dev UPOS`]: upos,
        [`${treebank} dev XPOS`]: xpos,
        [`${treebank} dev lemma`]: lemma,
        [`${treebank} dev UPOS, capitals`]: scoreTags(
          dev.map((s) => recase(s, 'upper')),
          model,
        ).upos,
        [`${treebank} dev UPOS, lower case`]: scoreTags(
          dev.map((s) => recase(s, 'lower')),
          model,
        ).upos,
      })
    }
    log(JSON.stringify(scores, null, 1))
    write({ ...card, scores }, numbers)
  },
}
