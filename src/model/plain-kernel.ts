import type { Operations } from './kernel.ts'

/** The kernel's operations in plain code, to the same bits as in WebAssembly: sums run in one order and are rounded alike. */
export function plainOperations(floats: Float32Array): Operations {
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
  }
}

/** From any number to one between 0 and 1, by division alone: the same on every machine. */
function squash(x: number): number {
  return 0.5 + (0.5 * x) / (1 + (x < 0 ? -x : x))
}
