import { hashWord, mix } from '../../model/feature.ts'
import type { Tag } from '../../report/layers.ts'
import { LISTS, LONGEST_PHRASE, phraseKey } from './name-lexicon.ts'
import type { NameLexicon } from './name-lexicon.ts'
import type { NameMemory } from './name-memory.ts'
import { isCapital } from './name-word.ts'
import type { NameWord } from './name-word.ts'

/** Names these feature functions; a model trained on others is refused. */
export const NAME_FEATURES = 'names-3'

/** Takes one feature. */
export type TakeFeature = (feature: number) => void

/** How far left and right of a word its neighbours are looked at. */
export const REACH = 2

/** A sentence as the feature functions see it. */
export interface NameLine {
  readonly words: readonly NameWord[]
  /** Capitals tell nothing here: all upper case, all lower case, or a headline in title case. */
  readonly plain: boolean
  /** For each word, what the lists say of the phrase it stands in; see `markPhrases`. */
  readonly phrases: Int32Array
  readonly runs: Runs
  /** For each word, a number for its tags. */
  readonly tags: readonly number[]
}

const tagNumbers = new WeakMap<Tag, number>()

/** A number for a word's tags. */
export function tagNumber(tag: Tag): number {
  let number = tagNumbers.get(tag)
  if (number === undefined) {
    number = hashWord(`${tag.upos}/${tag.xpos}`)
    tagNumbers.set(tag, number)
  }
  return number
}

/** Runs of capitalised words: `first[i]` and `last[i]` bound the run that word `i` is in; -1 outside. */
export interface Runs {
  readonly first: Int32Array
  readonly last: Int32Array
}

/** Prepares a sentence for the feature functions. */
export function nameLine(
  words: readonly NameWord[],
  tags: readonly number[],
  { lexicon, plain }: { readonly lexicon: NameLexicon; readonly plain: boolean },
): NameLine {
  return {
    words,
    tags,
    plain,
    phrases: markPhrases(words, lexicon, plain),
    runs: plain ? NO_RUNS : runsOf(words),
  }
}

/**
 * What a word tells of itself (`offset` 0) or of a neighbour `offset` words to its left
 * (negative: the word stands before the one that is judged).
 */
export function wordFeatures(
  word: NameWord,
  { offset, plain }: { readonly offset: number; readonly plain: boolean },
  take: TakeFeature,
): void {
  const salt = (plain ? 4096 : 0) + (offset + 8) * 64
  const [c64, c256, c1000] = word.clusters
  const lists = word.lists
  take(mix(salt + 1, word.lower))
  if (!plain) take(mix(salt + 2, word.shape))
  if (c64 >= 0) {
    if (offset === 0) take(mix(salt + 3, c64))
    take(mix(salt + 4, c256))
    if (Math.abs(offset) < 2) take(mix(salt + 5, c1000))
  } else take(salt + 6)
  for (let bit = 0; bit < LISTS.length; bit++) {
    if (lists & (1 << bit)) take(mix(salt + 7, bit))
  }
  if (offset === 0) {
    if (!plain) {
      take(mix(salt + 8, word.exact))
      take(mix(mix(salt + 9, word.shape), c256))
      take(mix(mix(salt + 10, word.shape), lists))
      take(mix(mix(salt + 11, word.shape), word.suffixes[2]!))
    } else take(mix(salt + 10, lists))
    word.prefixes.forEach((prefix, n) => {
      if (prefix !== 0) take(mix(salt + 12 + n, prefix))
    })
    word.suffixes.forEach((suffix, n) => {
      if (suffix !== 0) take(mix(salt + 16 + n, suffix))
    })
    for (const part of word.parts) take(mix(salt + 21, part))
  } else if (Math.abs(offset) === 1) {
    if (word.suffixes[2] !== 0) take(mix(salt + 18, word.suffixes[2]!))
    take(mix(salt + 20, lists))
  }
}

/** What a word's neighbours, its sentence and its document tell together. */
export function contextFeatures(
  line: NameLine,
  at: number,
  memory: NameMemory,
  take: TakeFeature,
): void {
  const { words, plain, phrases, runs } = line
  const salt = 2048 + (plain ? 4096 : 0)
  const word = words[at]!
  const left = words[at - 1]
  const right = words[at + 1]
  const [, c256] = word.clusters
  const mark = phrases[at]!
  if (mark !== 0) take(mix(salt + 1, mark))
  const tag = line.tags[at]!
  const tagBefore = line.tags[at - 1] ?? 1
  const tagAfter = line.tags[at + 1] ?? 1
  take(mix(salt + 27, tag))
  take(mix(mix(salt + 28, tag), tagBefore))
  take(mix(mix(salt + 29, tag), tagAfter))
  take(mix(mix(salt + 30, tag), word.shape))
  take(mix(mix(mix(salt + 31, tag), tagBefore), tagAfter))
  if (at > 0 && phrases[at - 1] !== 0) take(mix(salt + 2, phrases[at - 1]!))
  if (right && phrases[at + 1] !== 0) take(mix(salt + 3, phrases[at + 1]!))
  take(mix(mix(salt + 4, left ? left.lower : 1), word.lower))
  take(mix(mix(salt + 5, right ? right.lower : 1), word.lower))
  if (!plain) {
    const shapes = mix(left ? left.shape : 1, word.shape)
    take(mix(salt + 6, shapes))
    take(mix(mix(salt + 7, right ? right.shape : 1), word.shape))
    take(mix(mix(salt + 8, shapes), right ? right.shape : 1))
    if (!isCapital(word)) return
    const first = runs.first[at]!
    const last = runs.last[at]!
    const opens = first === 0 || (first === 1 && words[0]!.casing === 'none')
    const before = words[first - 1]
    const after = words[last + 1]
    const place = Math.min(at - first, 3) * 4 + Math.min(last - at, 3)
    take(mix(mix(salt + 9, place), opens ? 1 : 0))
    take(mix(mix(salt + 10, word.shape), before ? before.lower : 1))
    take(mix(mix(salt + 11, word.shape), after ? after.lower : 1))
    if (before) take(mix(mix(salt + 12, before.clusters[1]), place))
    if (after) take(mix(mix(salt + 13, after.clusters[1]), place))
    if (last > at) {
      take(mix(salt + 14, words[last]!.lower))
      take(mix(mix(salt + 15, words[last]!.clusters[1]), place))
    }
    if (first < at) {
      take(mix(salt + 16, words[first]!.lower))
      take(mix(mix(salt + 17, words[first]!.lists), word.lists))
    }
    if (opens) {
      take(mix(salt + 18, word.lower))
      take(mix(mix(salt + 19, c256), place))
    }
    if (before) take(mix(mix(salt + 20, before.lower), after ? after.lower : 1))
    const widest = wideRun(line, at)
    if (widest.first < first) take(mix(salt + 25, words[widest.first]!.lower))
    if (widest.last > last) take(mix(salt + 26, words[widest.last]!.lower))
  } else {
    take(mix(mix(salt + 21, left ? left.clusters[1] : -2), c256))
    take(mix(mix(salt + 22, right ? right.clusters[1] : -2), c256))
    take(mix(mix(salt + 23, left ? left.lists : 0), word.lists))
    take(mix(mix(salt + 24, right ? right.lists : 0), word.lists))
  }
  memory.recall(line, at, (kind, value) => take(mix(mix(salt + 32, kind), value)))
}

/** A run with those it is tied to by "of", "for", "and", a hyphen: "Court of Appeal". */
function wideRun(
  { words, runs }: NameLine,
  at: number,
): { readonly first: number; readonly last: number } {
  let first = runs.first[at]!
  let last = runs.last[at]!
  for (let steps = 0; steps < 3 && first >= 2; steps++) {
    const gap = tieLength(words, first, -1)
    if (gap === 0 || runs.first[first - gap - 1]! < 0) break
    first = runs.first[first - gap - 1]!
  }
  for (let steps = 0; steps < 3 && last + 2 < words.length; steps++) {
    const gap = tieLength(words, last, 1)
    if (gap === 0 || (runs.last[last + gap + 1] ?? -1) < 0) break
    last = runs.last[last + gap + 1]!
  }
  return { first, last }
}

const TIES = new Set(['of', 'for', 'and', '-', 'de', 'al', 'el', '&', 'the'])

/** How many small words (one, or "of the") tie a run to the next on that side; 0 where none do. */
function tieLength(words: readonly NameWord[], edge: number, step: 1 | -1): number {
  const near = words[edge + step]
  if (!near || !TIES.has(near.text)) return 0
  const next = words[edge + 2 * step]
  if (next && isCapital(next)) return 1
  return next && TIES.has(next.text) ? 2 : 0
}

const NO_RUNS: Runs = { first: new Int32Array(0), last: new Int32Array(0) }

function runsOf(words: readonly NameWord[]): Runs {
  const first = new Int32Array(words.length).fill(-1)
  const last = new Int32Array(words.length).fill(-1)
  let start = -1
  for (let i = 0; i <= words.length; i++) {
    if (i < words.length && isCapital(words[i]!)) {
      if (start < 0) start = i
      continue
    }
    if (start < 0) continue
    for (let k = start; k < i; k++) {
      first[k] = start
      last[k] = i - 1
    }
    start = -1
  }
  return { first, last }
}

/**
 * Marks the longest phrases of the lists, left to right. A word's mark is its place in
 * the phrase (1 first, 2 inner, 3 last) with the phrase's lists above; 0 outside.
 */
function markPhrases(
  words: readonly NameWord[],
  lexicon: NameLexicon,
  plain: boolean,
): Int32Array {
  const marks = new Int32Array(words.length)
  for (let i = 0; i < words.length - 1; i++) {
    const word = words[i]!
    if (!plain && !isCapital(word)) continue
    if (!lexicon.opensPhrase(word.lower)) continue
    let key = phraseKey(0, word.lower)
    let end = 0
    let lists = 0
    const limit = Math.min(words.length, i + LONGEST_PHRASE)
    for (let k = i + 1; k < limit; k++) {
      key = phraseKey(key, words[k]!.lower)
      const found = lexicon.phrases(key)
      if (found !== 0 && (plain || words[k]!.casing !== 'lower')) {
        end = k
        lists = found
      }
    }
    if (end === 0) continue
    for (let k = i; k <= end; k++) {
      marks[k] = (lists << 2) | (k === i ? 1 : k === end ? 3 : 2)
    }
    i = end
  }
  return marks
}
