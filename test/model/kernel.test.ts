import { expect, test } from 'vitest'
import { makeKernel } from '../../src/model/kernel.ts'
import { packedRoom, packMatrix } from '../../src/model/pack-matrix.ts'

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
    kernel.sumRectified(past + 4 * s, gates, gates + 4 * s, 2 * s)
    kernel.rectify(gates, 4 * s)
    kernel.fillRows(past, gates + 4 * s, { n: 3, m: s })
    return [...kernel.floats.subarray(0, n * 6 * s)]
  }
  expect(run(true)).toEqual(run(false))
})

/** The product of integers, and of the floats that they stand for. */
function integerProduct(
  wasm: boolean,
  { n, k, m }: (typeof SIZES)[number],
  [valueOf, weightOf]: readonly [(i: number) => number, (i: number) => number],
): { readonly found: readonly number[]; readonly exact: readonly number[] } {
  const kernel = makeKernel(n * k * 2 + n * m + n + packedRoom([k, m]) + 64, { wasm })
  const { floats } = kernel
  const a = kernel.allot(n * k)
  const rows = { at: kernel.allot((n * k) / 2), scales: kernel.allot(n) }
  const c = kernel.allot(n * m)
  const weights = Float32Array.from({ length: k * m }, (_, i) => weightOf(i))
  const packed = packMatrix(kernel, weights, [k, m])
  for (let i = 0; i < n * k; i++) floats[a + i] = valueOf(i)
  for (let i = 0; i < n * m; i++) floats[c + i] = i / 7
  kernel.quantise(a, rows, { n, k })
  kernel.multiplyIntegers(rows, packed, c, { n, k, m })
  const exact = Array.from({ length: n * m }, (_, at) => {
    let sum = at / 7
    for (let i = 0; i < k; i++) {
      sum += floats[a + Math.floor(at / m) * k + i]! * weights[i * m + (at % m)]!
    }
    return sum
  })
  return { found: [...floats.subarray(c, c + n * m)], exact }
}

test.each([
  { n: 1, k: 8, m: 8 },
  { n: 7, k: 96, m: 24 },
  { n: 13, k: 64, m: 96 },
])(
  'products of integers are those of the floats, to the same bits: $n × $k × $m',
  (size) => {
    const given = [
      (i: number) => 9 * Math.sin(i + 1),
      (i: number) => Math.cos(3 * i) ** 5,
    ] as const
    const fast = integerProduct(true, size, given)
    expect(fast.found).toEqual(integerProduct(false, size, given).found)
    fast.found.forEach((sum, i) => expect(sum).toBeCloseTo(fast.exact[i]!, 1))
  },
)

test('no sum of integers leaves 32 bits, and rows of nothing stay nothing', () => {
  const size = { n: 4, k: 128, m: 8 }
  for (const [row, weight] of [
    [5, 3],
    [-5, 3],
    [0, 3],
    [2 ** -120, 1],
    [1, 0],
  ] as const) {
    const given = [() => row, () => weight] as const
    const fast = integerProduct(true, size, given)
    expect(fast.found).toEqual(integerProduct(false, size, given).found)
    fast.found.forEach((sum, i) => {
      const want = fast.exact[i]!
      expect(Math.abs(sum - want)).toBeLessThanOrEqual(0.001 * Math.abs(want) + 1e-30)
    })
  }
})

test('a kernel that is full says so', () => {
  expect(() => makeKernel(10).allot(100_000)).toThrow(/no room/)
})
