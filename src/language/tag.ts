import { hashWord } from '../model/feature.ts'
import { listOf, loadModel, partOf } from '../model/model-file.ts'
import { addScores, readWeights } from '../model/weights.ts'
import type { Weights } from '../model/weights.ts'
import type { ModelSource } from '../ports.ts'
import type { Tag, Tagged, Tokenized } from '../report/layers.ts'
import { lemmaOf, lemmaTag, readLemmas } from './lemma.ts'
import type { Lemmas } from './lemma.ts'
import { MOST_TAG_FEATURES, TAG_FEATURES, tagFeatures } from './tag-features.ts'
import { loadWordClasses } from './word-classes.ts'
import type { WordClasses } from './word-classes.ts'
import { settingOf, wordTableOf } from './word-table.ts'
import type { WordTable } from './word-table.ts'

/** Weights of an averaged perceptron, one token after another, and the tables beside them. */
export interface TagModel {
  readonly kind: 'tags'
  /** `VERB/VBD`: both tags of a token are one class. */
  readonly labels: readonly string[]
  readonly weights: Weights
  /** Open-addressed: hash of a word in lower case, and the number of the set of tags it usually has. */
  readonly usual: UsualTags
  readonly lemmas: Lemmas
  readonly classes: WordClasses
}

/** The tags that frequent words had in training, as numbers of sets. 0: not known. */
export interface UsualTags {
  readonly slots: Int32Array
  readonly mask: number
}

/** Loads the model `tags`; throws `model-missing` or `model-mismatch`. */
export async function loadTagModel(source: ModelSource): Promise<TagModel> {
  const [model, classes] = await Promise.all([
    loadModel(source, { name: 'tags', features: TAG_FEATURES }),
    loadWordClasses(source),
  ])
  return {
    kind: 'tags',
    labels: listOf(model, 'labels'),
    weights: readWeights(model, 'tags'),
    usual: makeUsualTags(
      partOf(model, 'usual.words', Int32Array),
      partOf(model, 'usual.sets', Uint16Array),
    ),
    lemmas: readLemmas(model),
    classes,
  }
}

export function makeUsualTags(words: Int32Array, sets: Uint16Array): UsualTags {
  let capacity = 16
  while (capacity < words.length * 1.6) capacity *= 2
  const slots = new Int32Array(2 * capacity)
  const mask = 2 * capacity - 1
  words.forEach((word, i) => {
    let at = (word << 1) & mask
    while (slots[at + 1] !== 0) at = (at + 2) & mask
    slots[at] = word
    slots[at + 1] = sets[i]!
  })
  return { slots, mask }
}

/** For each distinct word of the table the number of its set of usual tags; 0 where it is not known. */
export function usualOf({ slots, mask }: UsualTags, table: WordTable): Int32Array {
  return Int32Array.from(table.lowers, (lower) => {
    const hash = hashWord(lower)
    for (let at = (hash << 1) & mask; ; at = (at + 2) & mask) {
      const set = slots[at + 1]!
      if (set === 0 || slots[at] === hash) return set
    }
  })
}

type Words = readonly { readonly text: string }[]
type Range = { readonly first: number; readonly last: number }

/** The number of each token's label. */
export function labelTokens(
  tokens: Words,
  sentences: readonly Range[],
  model: TagModel,
): Uint8Array {
  const table = wordTableOf(tokens, model.classes)
  const usual = usualOf(model.usual, table)
  const tags = new Uint8Array(tokens.length)
  const features = new Int32Array(MOST_TAG_FEATURES)
  const scores = new Int32Array(256)
  const count = model.labels.length
  for (const { first, last } of sentences) {
    const view = {
      table,
      usual,
      first,
      last,
      setting: settingOf(table, { first, last }),
      tags,
    }
    for (let i = first; i < last; i++) {
      const found = tagFeatures(view, i, features)
      scores.fill(0, 0, count)
      for (let f = 0; f < found; f++) addScores(model.weights, features[f]!, scores)
      tags[i] = bestOf(scores, count)
    }
  }
  return tags
}

function bestOf(scores: Int32Array, count: number): number {
  let best = 0
  for (let label = 1; label < count; label++) {
    if (scores[label]! > scores[best]!) best = label
  }
  return best
}

/** Part of speech and lemma of each token. */
export function tag<R extends Tokenized>(report: R, model: TagModel): R & Tagged {
  return { ...report, tags: tagTokens(report.tokens, report.sentences, model) }
}

/** The same for bare tokens. Tokens of one form and label share one tag. */
export function tagTokens(
  tokens: Words,
  sentences: readonly Range[],
  model: TagModel,
): readonly Tag[] {
  const labels = labelTokens(tokens, sentences, model)
  const { word, forms, lowers } = wordTableOf(tokens, model.classes)
  const known = new Map<number, Tag>()
  const tags: Tag[] = []
  for (let i = 0; i < tokens.length; i++) {
    const number = word[i]!
    const key = number * 256 + labels[i]!
    let found = known.get(key)
    if (!found) {
      const label = model.labels[labels[i]!]!
      const [upos, xpos] = label.split('/') as [string, string]
      const form = forms[number]!
      const lower = lowers[number]!
      found = {
        upos,
        xpos,
        lemma: lemmaOf(model.lemmas, form, lower, lemmaTag(label, form, lower)),
      }
      known.set(key, found)
    }
    tags.push(found)
  }
  return tags
}
