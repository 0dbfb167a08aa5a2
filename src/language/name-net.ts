import { LABELS } from './name-lattice.ts'
import { LISTS } from './name-lexicon.ts'
import type { NameLexicon } from './name-lexicon.ts'
import type { Casing, NameWord } from './name-word.ts'

/** How far left and right the net looks. */
export const NET_REACH = 2
/** Units of the hidden layer. */
export const HIDDEN = 32

const CASINGS: readonly Casing[] = ['lower', 'title', 'upper', 'mixed', 'none']
/** Inputs of a word beside its vector: casing, lists, no vector, no word there. */
export const FLAGS: number = CASINGS.length + LISTS.length + 2
const NO_VECTOR = CASINGS.length + LISTS.length
const NO_WORD = NO_VECTOR + 1

/**
 * A small net beside the linear weights: word vectors of a window, one hidden layer of
 * rectified units, a score a label. `first` holds for each offset, then for each input
 * (vector, then flags) `HIDDEN` weights; `second` for each unit `LABELS` weights.
 */
export interface NameNet {
  readonly first: Float32Array
  readonly bias: Float32Array
  readonly second: Float32Array
}

/** Inputs of one word: numbers of the flags that are set, and the start of its vector or -1. */
export interface NetWord {
  readonly vector: number
  readonly flags: readonly number[]
}

/** Inputs of a word. */
export function netWord(word: NameWord, lexicon: NameLexicon): NetWord {
  const vector = lexicon.vectorAt(word.text)
  const flags = [CASINGS.indexOf(word.casing)]
  for (let bit = 0; bit < LISTS.length; bit++) {
    if (word.lists & (1 << bit)) flags.push(CASINGS.length + bit)
  }
  if (vector < 0) flags.push(NO_VECTOR)
  return { vector, flags }
}

/** Inputs of a place before or after the sentence. */
export const BEYOND: NetWord = { vector: -1, flags: [NO_WORD] }

/** Adds what a word at an offset sends to the hidden units. */
export function addInput(
  word: NetWord,
  offset: number,
  {
    first,
    vectors,
    width,
    sums,
    at,
  }: {
    readonly first: Float32Array
    /** All vectors, `width` numbers each, as 32nds. */
    readonly vectors: Int8Array
    readonly width: number
    /** `HIDDEN` sums from `at` on. */
    readonly sums: Float32Array
    readonly at: number
  },
): void {
  const base = (offset + NET_REACH) * (width + FLAGS) * HIDDEN
  if (word.vector >= 0) {
    for (let d = 0; d < width; d++) {
      const value = vectors[word.vector + d]! / 32
      const row = base + d * HIDDEN
      for (let h = 0; h < HIDDEN; h++) sums[at + h]! += value * first[row + h]!
    }
  }
  for (const flag of word.flags) {
    const row = base + (width + flag) * HIDDEN
    for (let h = 0; h < HIDDEN; h++) sums[at + h]! += first[row + h]!
  }
}

/** Adds the net's scores for a word whose hidden sums stand in `sums`; below zero a unit is silent. */
export function addNetScores(
  sums: Float32Array,
  second: Float32Array,
  scores: Float32Array | Float64Array,
  at: number,
): void {
  for (let h = 0; h < HIDDEN; h++) {
    const value = sums[h]!
    if (value <= 0) continue
    const row = h * LABELS
    for (let label = 0; label < LABELS; label++) {
      scores[at + label]! += value * second[row + label]!
    }
  }
}
