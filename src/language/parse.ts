import { hashWord, mix } from '../model/feature.ts'
import { listOf, loadModel } from '../model/model-file.ts'
import { addScores, readWeights } from '../model/weights.ts'
import type { Weights } from '../model/weights.ts'
import type { ModelSource } from '../ports.ts'
import type { Arc, Parsed, Tag, Tagged } from '../report/layers.ts'
import {
  closeView,
  makeView,
  MOST_PARSE_FEATURES,
  parseFeatures,
  TREE_FEATURES,
} from './parse-features.ts'
import type { ParseView } from './parse-features.ts'
import {
  arcLeft,
  arcRight,
  beginSentence,
  isFinished,
  makeState,
  shift,
} from './parse-state.ts'
import type { ParseState } from './parse-state.ts'
import { loadWordClasses } from './word-classes.ts'
import type { WordClasses } from './word-classes.ts'
import { wordTableOf } from './word-table.ts'
import type { WordTable } from './word-table.ts'

/** Weights of a greedy parser: class 0 shifts, the next hang a word to the right, the last to the left. */
export interface TreeModel {
  readonly kind: 'trees'
  /** Relations by number; `root` is the first. */
  readonly relations: readonly string[]
  readonly weights: Weights
  readonly classes: WordClasses
}

/** Loads the model `trees`; throws `model-missing` or `model-mismatch`. */
export async function loadTreeModel(source: ModelSource): Promise<TreeModel> {
  const [model, classes] = await Promise.all([
    loadModel(source, { name: 'trees', features: TREE_FEATURES }),
    loadWordClasses(source),
  ])
  return {
    kind: 'trees',
    relations: listOf(model, 'relations'),
    weights: readWeights(model, 'trees'),
    classes,
  }
}

/** The dependency tree of each sentence: one root each, no cycle, whatever the words. */
export function parse<R extends Tagged>(report: R, model: TreeModel): R & Parsed {
  const { tokens, sentences, tags } = report
  return { ...report, arcs: parseTokens(tokens, { sentences, tags }, model) }
}

type Words = readonly { readonly text: string }[]
interface Parts {
  readonly sentences: readonly { readonly first: number; readonly last: number }[]
  readonly tags: readonly Tag[]
}

/** The same for bare tokens. */
export function parseTokens(
  tokens: Words,
  parts: Parts,
  model: TreeModel,
): readonly Arc[] {
  const { sentences, tags } = parts
  const table = wordTableOf(tokens, model.classes)
  const tagNumbers = numberTags(tags)
  const longest = sentences.reduce(
    (most, { first, last }) => Math.max(most, last - first),
    0,
  )
  const state = makeState(longest)
  const view = makeView(longest)
  const scratch = makeScratch()
  const arcs: Arc[] = Array.from({ length: tokens.length })
  for (const { first, last } of sentences) {
    const n = last - first
    fillView(view, table, tagNumbers, { first, last })
    beginSentence(state, n)
    while (!isFinished(state)) step(state, view, model, scratch)
    for (let i = 0; i < n; i++) {
      const head = state.heads[i]!
      arcs[first + i] = {
        head: head === n ? -1 : first + head,
        relation: model.relations[state.relations[i]!]!,
      }
    }
  }
  return arcs
}

/** A number for each token's tag, the same wherever the tag is the same. */
export function numberTags(tags: readonly Tag[]): Int32Array {
  const known = new Map<Tag, number>()
  return Int32Array.from(tags, (tag) => {
    let number = known.get(tag)
    if (number === undefined) {
      number = hashWord(`${tag.upos}/${tag.xpos}`)
      known.set(tag, number)
    }
    return number
  })
}

/** Puts the tokens `[first, last)` before the parser. */
export function fillView(
  view: ParseView,
  table: WordTable,
  tagNumbers: Int32Array,
  { first, last }: { readonly first: number; readonly last: number },
): void {
  for (let i = first; i < last; i++) {
    const number = table.word[i]!
    const at = i - first
    view.word[at] = table.lower[number]!
    view.tag[at] = tagNumbers[i]!
    view.both[at] = mix(table.lower[number]!, tagNumbers[i]!)
    view.fine[at] = table.fine[number]!
    view.middle[at] = table.middle[number]!
  }
  closeView(view, last - first)
}

interface Scratch {
  readonly features: Int32Array
  readonly scores: Int32Array
}
const makeScratch = (): Scratch => ({
  features: new Int32Array(MOST_PARSE_FEATURES),
  scores: new Int32Array(256),
})

/** Takes the one step that the state leaves open, or the best by the model. */
function step(
  state: ParseState,
  view: ParseView,
  model: TreeModel,
  scratch: Scratch,
): void {
  const { depth, next, n } = state
  if (depth === 0) {
    shift(state)
    return
  }
  if (next === n && depth === 1) {
    arcLeft(state, 0)
    return
  }
  const { features, scores } = scratch
  const count = model.relations.length
  scores.fill(0, 0, 2 * count)
  const found = parseFeatures(state, view, features)
  for (let f = 0; f < found; f++) addScores(model.weights, features[f]!, scores)
  take(state, bestStep(state, scores, count), count)
}

/**
 * The best legal class: 0 shifts, `relation` hangs right, `count - 1 + relation` hangs left.
 * The relation `root`, number 0, is not for the model to give.
 */
export function bestStep(
  { depth, next, n }: ParseState,
  scores: Int32Array | Float64Array,
  count: number,
): number {
  let best = -1
  if (next < n) best = 0
  if (depth > 1) {
    for (let label = 1; label < count; label++) {
      if (best < 0 || scores[label]! > scores[best]!) best = label
    }
  }
  if (next < n) {
    for (let label = count; label < 2 * count - 1; label++) {
      if (scores[label]! > scores[best]!) best = label
    }
  }
  return best
}

/** Takes a step by its class. */
export function take(state: ParseState, label: number, count: number): void {
  if (label === 0) shift(state)
  else if (label < count) arcRight(state, label)
  else arcLeft(state, label - count + 1)
}
