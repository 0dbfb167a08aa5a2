import { hashLower, indexRows } from '../../src/model/word-rows.ts'
import type { RowIndex } from '../../src/model/word-rows.ts'
import type { WordVectors } from './vectors.ts'

/** The words of a net: those learned one by one, then those known by their vectors alone. */
export interface Vocabulary {
  /** Hash of the word of each row from 1. */
  readonly hashes: Int32Array
  readonly index: RowIndex
  /** Rows up to this are learned. */
  readonly learned: number
  /** Vector of each row from 1; -1 where it has none. */
  readonly vectors: Int32Array
}

/** Words of the vectors that a model keeps, commonest first, where nothing else is said. */
const WORDS_KEPT = 60_000

/** What is taken of a sentence. */
export interface WordsOf {
  readonly words: readonly { readonly form: string }[]
}

/** The words seen twice or more, then the commonest of the vectors. */
export function vocabularyOf(
  sentences: readonly WordsOf[],
  vectors: WordVectors,
  kept: number = WORDS_KEPT,
): Vocabulary {
  const counts = new Map<number, number>()
  for (const { words } of sentences) {
    for (const { form } of words) {
      const hash = hashLower(form.toLowerCase())
      counts.set(hash, (counts.get(hash) ?? 0) + 1)
    }
  }
  const vectorOf = new Map<number, number>()
  vectors.words.forEach((word, i) => {
    const hash = hashLower(word)
    if (!vectorOf.has(hash)) vectorOf.set(hash, i)
  })
  const learned = [...counts]
    .filter(([, n]) => n >= 2)
    .map(([hash]) => hash)
    .sort((a, b) => a - b)
  const known = new Set(learned)
  for (const [hash, i] of vectorOf) if (i < kept) known.add(hash)
  const hashes = Int32Array.from(known)
  return {
    hashes,
    index: indexRows(hashes),
    learned: learned.length,
    vectors: hashes.map((hash) => vectorOf.get(hash) ?? -1),
  }
}

/** The row of every word of the vocabulary: what was learned of it, and its vector put through the projection. */
export function wordRows(
  { hashes, learned, vectors: vectorOf }: Vocabulary,
  vectors: WordVectors,
  {
    words,
    projection,
  }: { readonly words: Float32Array; readonly projection: Float32Array },
): Float32Array {
  const d = projection.length / vectors.size
  const rows = new Float32Array((hashes.length + 1) * d)
  for (let row = 0; row <= hashes.length; row++) {
    const own = row <= learned ? row : 0
    const vector = row === 0 ? -1 : vectorOf[row - 1]!
    for (let k = 0; k < d; k++) {
      let sum = words[own * d + k]!
      const last = vector < 0 ? 0 : vectors.size
      for (let i = 0; i < last; i++) {
        sum += vectors.values[vector * vectors.size + i]! * projection[i * d + k]!
      }
      rows[row * d + k] = sum
    }
  }
  return rows
}
