import { mix } from '../model/feature.ts'
import type { Setting, WordTable } from './word-table.ts'

/** Names what `tagFeatures` makes; to be raised with every change there. */
export const TAG_FEATURES = 'tags-1'
/** Most features of a token. */
export const MOST_TAG_FEATURES = 48

/** What the tagger sees when it comes to a token. */
export interface TagView {
  readonly table: WordTable
  /** For each distinct word the tags it had in training, as the number of a set of tags. */
  readonly usual: Int32Array
  /** The sentence, `[first, last)`, and how it is set. */
  readonly first: number
  readonly last: number
  readonly setting: Setting
  /** Tags given so far, by token. */
  readonly tags: Uint8Array
}

const START = 0x51ed27
const END = 0x2c1b3c

/** Writes the features of token `i` into `out`; returns how many. Training and reading both call this. */
export function tagFeatures(view: TagView, i: number, out: Int32Array): number {
  const { table, usual, first, last, setting, tags } = view
  const w0 = table.word[i]!
  const has1 = i > first
  const has2 = i - 1 > first
  const next1 = i + 1 < last
  const next2 = i + 2 < last
  const p1 = has1 ? table.word[i - 1]! : -1
  const p2 = has2 ? table.word[i - 2]! : -1
  const n1 = next1 ? table.word[i + 1]! : -1
  const n2 = next2 ? table.word[i + 2]! : -1
  const caseless = setting === 1 || setting === 2
  const lower = table.lower[w0]!
  const lowerP1 = p1 < 0 ? START : table.lower[p1]!
  const lowerN1 = n1 < 0 ? END : table.lower[n1]!
  const lowerP2 = p2 < 0 ? START : table.lower[p2]!
  const lowerN2 = n2 < 0 ? END : table.lower[n2]!
  const t1 = has1 ? tags[i - 1]! + 1 : 0
  const t2 = has2 ? tags[i - 2]! + 1 : 0
  const t12 = t1 * 256 + t2
  const shape = caseless
    ? mix(table.blind[w0]!, 90 + setting)
    : mix(table.shape[w0]!, setting)
  const shapeP1 = p1 < 0 ? START : caseless ? 1 : table.shape[p1]!
  const shapeN1 = n1 < 0 ? END : caseless ? 1 : table.shape[n1]!
  const usual0 = usual[w0]!
  const usualN1 = n1 < 0 ? -1 : usual[n1]!
  const usualN2 = n2 < 0 ? -1 : usual[n2]!
  const middle = table.middle[w0]!
  const middleP1 = p1 < 0 ? -1 : table.middle[p1]!
  const middleN1 = n1 < 0 ? -1 : table.middle[n1]!
  let n = 0
  const form = caseless ? lower : table.form[w0]!
  out[n++] = mix(1, form)
  out[n++] = mix(2, lower)
  out[n++] = mix(3, table.suffix1[w0]!)
  out[n++] = mix(4, table.suffix2[w0]!)
  out[n++] = mix(5, table.suffix3[w0]!)
  out[n++] = mix(6, table.suffix4[w0]!)
  out[n++] = mix(7, table.prefix1[w0]!)
  out[n++] = mix(8, table.prefix2[w0]!)
  out[n++] = mix(9, table.prefix3[w0]!)
  out[n++] = mix(10, shape)
  out[n++] = mix(11, table.coarse[w0]!)
  out[n++] = mix(12, middle)
  out[n++] = mix(13, table.fine[w0]!)
  out[n++] = mix(mix(14, shape), has1 ? 1 : 0)
  out[n++] = mix(mix(15, shape), table.suffix3[w0]!)
  out[n++] = mix(16, t1)
  out[n++] = mix(17, t12)
  out[n++] = mix(mix(18, t1), lower)
  out[n++] = mix(mix(19, t12), lower)
  out[n++] = mix(20, lowerP1)
  out[n++] = mix(21, lowerP2)
  out[n++] = mix(22, lowerN1)
  out[n++] = mix(23, lowerN2)
  out[n++] = mix(mix(24, lowerP1), lower)
  out[n++] = mix(mix(25, lower), lowerN1)
  out[n++] = mix(mix(26, lowerP1), lowerN1)
  out[n++] = mix(27, shapeP1)
  out[n++] = mix(28, shapeN1)
  out[n++] = mix(mix(29, shapeN1), shape)
  out[n++] = mix(mix(30, t1), usual0)
  out[n++] = mix(mix(31, usual0), usualN1)
  out[n++] = mix(mix(32, t1), mix(usual0, usualN1))
  out[n++] = mix(mix(33, usualN1), usualN2)
  out[n++] = mix(mix(34, usual0), mix(usualN1, usualN2))
  out[n++] = mix(mix(35, t1), usualN1)
  out[n++] = mix(mix(36, t12), usual0)
  out[n++] = mix(mix(37, middleP1), middle)
  out[n++] = mix(mix(38, middle), middleN1)
  out[n++] = mix(39, p1 < 0 ? 1 : table.suffix3[p1]!)
  out[n++] = mix(40, n1 < 0 ? 1 : table.suffix3[n1]!)
  out[n++] = mix(mix(41, t1), table.suffix3[w0]!)
  out[n++] = mix(mix(42, t1), table.fine[w0]!)
  out[n++] = mix(mix(43, lower), usualN1)
  return n
}
