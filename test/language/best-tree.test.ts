import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestTree } from '../../src/language/best-tree.ts'

const scoresOf = (
  matrix: readonly (readonly number[])[],
): Parameters<typeof bestTree>[0] => ({
  floats: Float32Array.from(matrix.flat()),
  at: 0,
  width: matrix.length,
  n: matrix.length,
})

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head, i) => i > 0 && head === 0).length !== 1) return false
  return heads.every((_, i) => {
    let at = i
    for (let steps = 0; at > 0 && steps <= heads.length; steps++) at = heads[at]!
    return at <= 0
  })
}

/** The best tree by trying them all. */
function bestByTrying(matrix: readonly (readonly number[])[]): number {
  const n = matrix.length
  let best = -Infinity
  const heads = [-1]
  const tryRow = (row: number, sum: number): void => {
    if (row === n) {
      if (isTree(heads)) best = Math.max(best, sum)
      return
    }
    for (let head = 0; head < n; head++) {
      if (head === row) continue
      heads[row] = head
      tryRow(row + 1, sum + matrix[row]![head]!)
    }
  }
  tryRow(1, 0)
  return best
}

const matrices = fc
  .integer({ min: 2, max: 5 })
  .chain((n) =>
    fc.array(
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n, maxLength: n }),
      { minLength: n, maxLength: n },
    ),
  )

test('of few words, the best tree of all', () => {
  fc.assert(
    fc.property(matrices, (matrix) => {
      const heads = [...bestTree(scoresOf(matrix))]
      expect(isTree(heads)).toBe(true)
      const sum = heads.reduce(
        (sum, head, i) => (i === 0 ? 0 : sum + matrix[i]![head]!),
        0,
      )
      expect(sum).toBe(bestByTrying(matrix))
    }),
  )
})

test('of many words, a tree whatever the scores', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), fc.integer(), (n, seed) => {
      const matrix = Array.from({ length: n }, (_, i) =>
        Array.from({ length: n }, (_, j) => Math.sin(seed + i * 31 + j * 17) * 10),
      )
      expect(isTree([...bestTree(scoresOf(matrix))])).toBe(true)
    }),
    { numRuns: 40 },
  )
})
