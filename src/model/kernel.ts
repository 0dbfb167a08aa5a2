import { KERNEL } from './kernel.generated.ts'

/**
 * Multiplies matrices of 32-bit floats, in WebAssembly where the host allows it and in
 * plain JavaScript where not, to the same bits: sums run in one order and are rounded alike.
 */
export interface Kernel {
  /** All numbers live here; places are indices into it. */
  readonly floats: Float32Array
  /** Sets so many numbers aside, at a multiple of 4, zeroed; returns their place. */
  allot(count: number): number
  /** Adds the product of A (n × k) and B (k × m) to C (n × m), row by row; m must be a multiple of 8. */
  multiply(a: number, b: number, c: number, size: ProductSize): void
}
/** The sizes of a product of two matrices: (n × k) times (k × m). */
export interface ProductSize {
  readonly n: number
  readonly k: number
  readonly m: number
}

type Multiply = (
  a: number,
  b: number,
  c: number,
  n: number,
  k: number,
  m: number,
) => void

/** A kernel with room for so many numbers; more than that is a mistake of the caller. */
export function makeKernel(
  room: number,
  { wasm = true }: { readonly wasm?: boolean } = {},
): Kernel {
  const pages = Math.ceil((room * 4 + 64) / 65536)
  const host = wasm ? openWasm(pages) : null
  const floats = host?.floats ?? new Float32Array(pages * 16384)
  let used = 0
  return {
    floats,
    allot: (count) => {
      const place = used
      used += Math.ceil(count / 4) * 4
      if (used > floats.length) throw new RangeError('kernel: no room left')
      return place
    },
    multiply: host
      ? (a, b, c, { n, k, m }) => host.multiply(a * 4, b * 4, c * 4, n, k, m)
      : (a, b, c, { n, k, m }) => multiplyPlainly(floats, [a, b, c], [n, k, m]),
  }
}

/** What is used of WebAssembly; every host of today has it, the language's own types do not. */
interface WebAssemblyHost {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: { readonly multiply: Multiply } }
}

function openWasm(
  pages: number,
): { readonly floats: Float32Array; readonly multiply: Multiply } | null {
  const host = (globalThis as unknown as { readonly WebAssembly?: WebAssemblyHost })
    .WebAssembly
  if (!host) return null
  try {
    const bytes = Uint8Array.from(KERNEL.match(/../g)!, (pair) => parseInt(pair, 16))
    const memory = new host.Memory({ initial: pages })
    const instance = new host.Instance(new host.Module(bytes), { host: { memory } })
    return {
      floats: new Float32Array(memory.buffer),
      multiply: instance.exports.multiply,
    }
  } catch {
    // A page's security policy may forbid WebAssembly: plain code does the same, slower.
    return null
  }
}

function multiplyPlainly(
  floats: Float32Array,
  [a, b, c]: readonly [number, number, number],
  [n, k, m]: readonly [number, number, number],
): void {
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
}
