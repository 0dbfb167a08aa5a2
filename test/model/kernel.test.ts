import { expect, test } from 'vitest'
import { makeKernel } from '../../src/model/kernel.ts'

const SIZES = [
  { n: 1, k: 1, m: 8 },
  { n: 4, k: 3, m: 8 },
  { n: 7, k: 100, m: 24 },
  { n: 13, k: 64, m: 96 },
]

function product(
  wasm: boolean,
  { n, k, m }: (typeof SIZES)[number],
): readonly number[] {
  const kernel = makeKernel(n * k + k * m + n * m + 64, { wasm })
  const a = kernel.allot(n * k)
  const b = kernel.allot(k * m)
  const c = kernel.allot(n * m)
  for (let i = 0; i < n * k; i++) kernel.floats[a + i] = Math.sin(i + 1)
  for (let i = 0; i < k * m; i++) kernel.floats[b + i] = Math.cos(3 * i)
  for (let i = 0; i < n * m; i++) kernel.floats[c + i] = i / 7
  kernel.multiply(a, b, c, { n, k, m })
  return [...kernel.floats.subarray(c, c + n * m)]
}

test.each(SIZES)(
  'WebAssembly and plain code give the same bits: $n × $k × $m',
  (size) => {
    const fast = product(true, size)
    expect(fast).toEqual(product(false, size))
    const { k, m } = size
    let sum = 0
    for (let i = 0; i < k; i++) sum += Math.sin(i + 1) * Math.cos(3 * i * m)
    expect(fast[0]).toBeCloseTo(sum, 3)
  },
)

test('so do the operations on rows', () => {
  const [n, s] = [5, 12]
  const run = (wasm: boolean): readonly number[] => {
    const kernel = makeKernel(n * s * 6 + 64, { wasm })
    const gates = kernel.allot(n * 4 * s)
    const past = kernel.allot(n * 2 * s)
    for (let i = 0; i < n * 4 * s; i++) kernel.floats[gates + i] = 3 * Math.sin(i * i)
    const way = { gateStep: 4 * s, pastStep: 2 * s, rows: n, units: s }
    kernel.recur({ ...way, gates, past })
    kernel.recur({
      gates: gates + (n - 1) * 4 * s + 2 * s,
      past: past + (n - 1) * 2 * s + s,
      gateStep: -4 * s,
      pastStep: -2 * s,
      rows: n,
      units: s,
    })
    kernel.addRectified(past + 2 * s, past, gates, 2 * s)
    kernel.rectify(gates, 4 * s)
    kernel.fillRows(past, gates + 4 * s, { n: 3, m: s })
    return [...kernel.floats.subarray(0, n * 6 * s)]
  }
  expect(run(true)).toEqual(run(false))
})

test('a kernel that is full says so', () => {
  expect(() => makeKernel(10).allot(100_000)).toThrow(/no room/)
})
