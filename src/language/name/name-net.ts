import {
  encode,
  encoderReads,
  encoderShapes,
  encoderWidths,
} from '../../model/encoder.ts'
import type { Rows, Thin } from '../../model/encoder.ts'
import { linear } from '../../model/net.ts'
import type { Net, NetPlan } from '../../model/net.ts'
import { hashedRow } from '../../model/word-rows.ts'
import type { NameLine } from './name-features.ts'
import { LABELS } from './name-lattice.ts'
import type { NameMemory } from './name-memory.ts'
import { isCapital } from './name-word.ts'
import type { NameWord } from './name-word.ts'

/** Sizes of the layers. */
export interface NameSizes {
  readonly word: number
  readonly recurrent: number
  /** Recurrent layers. */
  readonly layers: number
}

/** Labels, rounded up to a multiple of 8. */
export const NET_LABELS: number = Math.ceil(LABELS / 8) * 8

/**
 * The plan of the net that finds names: an encoder, and a score of each label for each word;
 * `steps[before * LABELS + label]` is what a step from label to label adds.
 */
export function namePlan(sizes: NameSizes, room: number): NetPlan {
  const { word } = sizes
  return {
    sizes,
    room,
    shapes: {
      ...encoderShapes(sizes),
      label: [word, NET_LABELS],
      labelBias: [1, NET_LABELS],
      steps: [1, LABELS * LABELS],
    },
    widths: { ...encoderWidths(sizes), labels: NET_LABELS },
    reads: encoderReads(sizes),
  }
}

/** Reads the rows of `x`: fills `labels` with the scores of each label. */
export function scoreNameLabels(
  net: Net,
  { sentences, thin }: { readonly sentences: readonly Rows[]; readonly thin?: Thin },
): void {
  encode(net, sentences, thin)
  const from = `h${net.sizes.layers}`
  const n = sentences.at(-1)!.last
  linear(net, { from, weights: 'label', to: 'labels', n }, 'labelBias')
}

/** Tables of rows that a word's vector is summed from, whatever stands around it. */
export const WORD_TABLES = {
  longEndings: 4096,
  endings: 4096,
  shortEndings: 512,
  longBeginnings: 4096,
  beginnings: 4096,
  shortBeginnings: 512,
  shapes: 1024,
  lists: 512,
} as const
/** Names one of `WORD_TABLES`. */
export type WordTableName = keyof typeof WORD_TABLES

/** Tables of rows for what the sentence's phrases and the document tell of a word. */
export const CONTEXT_TABLES = {
  phrases: 1024,
  memories: 128,
  tags: 1024,
  before: 1024,
  after: 1024,
} as const
/** Names one of `CONTEXT_TABLES`. */
export type ContextTableName = keyof typeof CONTEXT_TABLES

/** Row of a word in one of the tables; the row of a sentence's beginning is the table's last. */
export function rowOfWord(name: WordTableName, word: NameWord, plain: boolean): number {
  const rows = WORD_TABLES[name]
  switch (name) {
    case 'longEndings':
      return hashedRow(81, word.suffixes[3] || word.lower, rows)
    case 'endings':
      return hashedRow(82, word.suffixes[2] || word.lower, rows)
    case 'shortEndings':
      return hashedRow(83, word.suffixes[1] || word.lower, rows)
    case 'longBeginnings':
      return hashedRow(90, word.prefixes[2] || word.lower, rows)
    case 'shortBeginnings':
      return hashedRow(89, word.prefixes[0] || word.lower, rows)
    case 'beginnings':
      return hashedRow(84, word.prefixes[1] || word.lower, rows)
    case 'shapes':
      return hashedRow(plain ? 86 : 85, word.shape, rows)
    case 'lists':
      return word.lists
  }
}

/** Rows of the word at a place in the tables of contexts, in the order of `CONTEXT_TABLES`. */
export function rowsOfContext(
  line: NameLine,
  at: number,
  memory: NameMemory,
): readonly [number, number, number, number, number] {
  const mark = line.phrases[at]!
  const seen = memory.seen(line, at)
  const other = memory.otherOf(line, at)
  return [
    mark === 0 ? 0 : hashedRow(87, mark, CONTEXT_TABLES.phrases),
    (line.plain ? 64 : 0) + seen + 1,
    hashedRow(88, line.tags[at]!, CONTEXT_TABLES.tags),
    other ? neighbourRow(other.line.words[other.at - 1]) : 0,
    other ? neighbourRow(other.line.words[other.at + 1]) : 0,
  ]
}

/** 1 at the edge of a sentence, else by the word's cluster and whether it has a capital. */
function neighbourRow(word: NameWord | undefined): number {
  if (!word) return 1
  return 2 + 2 * (word.clusters[1] + 1) + (isCapital(word) ? 1 : 0)
}
