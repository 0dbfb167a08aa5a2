import type { Kernel, Quantised } from './kernel.ts'

/** Largest integer that rows are quantised to. */
const MOST = 32767

/** How many numbers of a kernel a matrix of `k` × `m` takes when packed, its scales included. */
export function packedRoom([k, m]: readonly [number, number]): number {
  return (k * m) / 2 + m + 8
}

/**
 * Writes a matrix of `k` × `m` weights as integers, each column to its own scale: as fine as
 * its sum with any row of integers of 16 bits stays within 32 bits. Eight columns stand
 * together, and of each two numbers at a time, as `multiplyIntegers` reads them.
 */
export function packMatrix(
  kernel: Kernel,
  weights: Float32Array,
  [k, m]: readonly [number, number],
): Quantised {
  const at = kernel.allot((k * m) / 2)
  const scales = kernel.allot(m)
  for (let column = 0; column < m; column++) {
    let most = 0
    let sum = 0
    for (let i = 0; i < k; i++) {
      const size = Math.abs(weights[i * m + column]!)
      most = Math.max(most, size)
      sum += size
    }
    // Rounding may add half to each of the column's integers.
    const scale = Math.fround(Math.max(most / MOST, sum / (2 * MOST - k / 2)))
    kernel.floats[scales + column] = scale
    if (scale === 0) continue
    const to = 2 * at + (column >> 3) * 8 * k + (column & 7) * 2
    for (let i = 0; i < k; i++) {
      kernel.integers[to + (i >> 1) * 16 + (i & 1)] = Math.round(
        weights[i * m + column]! / scale,
      )
    }
  }
  return { at, scales }
}
