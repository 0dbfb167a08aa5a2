import type { Operations } from './kernel.ts'

/** Rows whose every number is nearer to zero are quantised to zeros. */
export const LEAST_QUANTISED: number = 2 ** -100
/** Added to a number below 2^22 and taken off again, leaves it rounded to an integer, ties to even. */
export const ROUNDER: number = 1.5 * 2 ** 23

/** The kernel's operations in plain code, to the same bits as in WebAssembly: sums run in one order and are rounded alike. */
export function plainOperations(floats: Float32Array): Operations {
  const integers = new Int16Array(floats.buffer)
  return {
    multiply: (a, b, c, n, k, m) => {
      for (let row = 0; row < n; row++) {
        const target = c + row * m
        for (let i = 0; i < k; i++) {
          const factor = floats[a + row * k + i]!
          const source = b + i * m
          for (let j = 0; j < m; j++) {
            floats[target + j] =
              floats[target + j]! + Math.fround(factor * floats[source + j]!)
          }
        }
      }
    },
    addRectified: (to, a, b, count) => {
      for (let i = 0; i < count; i++) {
        const found = floats[b + i]!
        floats[to + i] = found > 0 ? floats[a + i]! + found : floats[a + i]!
      }
    },
    sumRectified: (to, a, b, count) => {
      for (let i = 0; i < count; i++) {
        const sum = floats[a + i]! + floats[b + i]!
        floats[to + i] = sum > 0 ? sum : 0
      }
    },
    rectify: (at, count) => {
      for (let i = at; i < at + count; i++) if (floats[i]! < 0) floats[i] = 0
    },
    fillRows: (from, to, n, m) => {
      for (let i = 0; i < n; i++) floats.copyWithin(to + i * m, from, from + m)
    },
    recur: (gates, past, rows, units, gateStep, pastStep) => {
      for (let i = 0; i < rows; i++) {
        const gate = gates + i * gateStep
        const out = past + i * pastStep
        for (let k = 0; k < units; k++) {
          const keep = squash(floats[gate + units + k]!)
          floats[gate + units + k] = keep
          const before = i === 0 ? 0 : floats[out - pastStep + k]!
          floats[out + k] = keep * before + (1 - keep) * floats[gate + k]!
        }
      }
    },
    quantise: (from, to, scales, n, k) => {
      const { fround } = Math
      for (let i = 0; i < n; i++) {
        const row = from + i * k
        let most = 0
        for (let j = row; j < row + k; j++) most = Math.max(most, Math.abs(floats[j]!))
        if (most < LEAST_QUANTISED) most = 0
        const factor = most === 0 ? 0 : fround(32767 / most)
        floats[scales + i] = most / 32767
        for (let j = 0; j < k; j++) {
          const raised = fround(fround(floats[row + j]! * factor) + ROUNDER)
          integers[2 * to + i * k + j] = raised - ROUNDER
        }
      }
    },
    multiplyIntegers: (a, aScales, b, bScales, c, n, k, m) => {
      const { fround } = Math
      for (let i = 0; i < n; i++) {
        const row = 2 * a + i * k
        for (let j = 0; j < m; j++) {
          // Eight columns stand together, of each two numbers at a time.
          const column = 2 * b + (j >> 3) * 8 * k + (j & 7) * 2
          let sum = 0
          for (let p = 0; p < k; p += 2) {
            const at = column + p * 8
            sum += integers[row + p]! * integers[at]!
            sum += integers[row + p + 1]! * integers[at + 1]!
          }
          const scaled = fround(fround(sum) * floats[aScales + i]!)
          const to = c + i * m + j
          floats[to] = floats[to]! + fround(scaled * floats[bScales + j]!)
        }
      }
    },
  }
}

/** From any number to one between 0 and 1, by division alone: the same on every machine. */
function squash(x: number): number {
  return 0.5 + (0.5 * x) / (1 + (x < 0 ? -x : x))
}
