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

test('a kernel that is full says so', () => {
  expect(() => makeKernel(10).allot(100_000)).toThrow(/no room/)
})
