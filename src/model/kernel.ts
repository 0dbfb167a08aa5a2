import { KERNEL } from './kernel.generated.ts'
import { plainOperations } from './plain-kernel.ts'

/**
 * Multiplies matrices of 32-bit floats, and of 16-bit integers with scales, in WebAssembly
 * where the host allows it and in plain JavaScript where not, to the same bits: sums of
 * floats run in one order and are rounded alike, sums of integers are exact.
 */
export interface Kernel {
  /** All numbers live here; places are indices into it. */
  readonly floats: Float32Array
  /** The same memory as 16-bit integers: what stands at a place begins at twice its index. */
  readonly integers: Int16Array
  /** Sets so many numbers aside, at a multiple of 4, zeroed; returns their place. */
  allot(count: number): number
  /** Adds the product of A (n × k) and B (k × m) to C (n × m), row by row; m must be a multiple of 8. */
  multiply(a: number, b: number, c: number, size: ProductSize): void
  /** Adds what is above zero at `b` to what stands at `a`; `count` must be a multiple of 4, as below. */
  addRectified(to: number, a: number, b: number, count: number): void
  /** Writes the sums of what stands at `a` and at `b`, zero where they are below it. */
  sumRectified(to: number, a: number, b: number, count: number): void
  /** Sets what is below zero to zero. */
  rectify(at: number, count: number): void
  /** Writes the row of `m` numbers at `from` to `n` rows. */
  fillRows(
    from: number,
    to: number,
    size: { readonly n: number; readonly m: number },
  ): void
  /** Each unit keeps or forgets what was read; how much is kept takes the place of its gate. */
  recur(way: RecurrentWay): void
  /** Writes `n` rows of `k` floats as integers, each row to its own scale; `k` must be a multiple of 8. */
  quantise(
    from: number,
    to: Quantised,
    size: { readonly n: number; readonly k: number },
  ): void
  /**
   * As `multiply`, of rows A and a matrix B that `packMatrix` wrote: no sum of theirs
   * leaves 32 bits. `k` and `m` must be multiples of 8.
   */
  multiplyIntegers(a: Quantised, b: Quantised, c: number, size: ProductSize): void
}
/** Integers, and the numbers they are to be multiplied by: one a row, or in a matrix of weights one a column. */
export interface Quantised {
  readonly at: number
  readonly scales: number
}
/** The sizes of a product of two matrices: (n × k) times (k × m). */
export interface ProductSize {
  readonly n: number
  readonly k: number
  readonly m: number
}

/** One way of a recurrent layer through a sentence. */
export interface RecurrentWay {
  /** Of the first row read: its gates (what is new, then how much is kept) and where its units go. */
  readonly gates: number
  readonly past: number
  /** How far on the next row's stand; negative for the way back. */
  readonly gateStep: number
  readonly pastStep: number
  readonly rows: number
  /** Units; a multiple of 4. */
  readonly units: number
}

/** The operations, on places in bytes for WebAssembly and in numbers for plain code. */
export interface Operations {
  multiply(a: number, b: number, c: number, n: number, k: number, m: number): void
  addRectified(to: number, a: number, b: number, count: number): void
  sumRectified(to: number, a: number, b: number, count: number): void
  rectify(at: number, count: number): void
  fillRows(from: number, to: number, n: number, m: number): void
  recur(
    gates: number,
    past: number,
    rows: number,
    units: number,
    gateStep: number,
    pastStep: number,
  ): void
  quantise(from: number, to: number, scales: number, n: number, k: number): void
  multiplyIntegers(
    a: number,
    aScales: number,
    b: number,
    bScales: number,
    c: number,
    n: number,
    k: number,
    m: number,
  ): void
}

/** A kernel with room for so many numbers; more than that is a mistake of the caller. */
export function makeKernel(
  room: number,
  { wasm = true }: { readonly wasm?: boolean } = {},
): Kernel {
  const pages = Math.ceil((room * 4 + 64) / 65536)
  const host = wasm ? openWasm(pages) : null
  const floats = host?.floats ?? new Float32Array(pages * 16384)
  // WebAssembly counts in bytes, plain code in numbers.
  const run: Operations = host?.run ?? plainOperations(floats)
  const bytes = host ? 4 : 1
  let used = 0
  return {
    floats,
    integers: new Int16Array(floats.buffer),
    allot: (count) => {
      const place = used
      used += Math.ceil(count / 4) * 4
      if (used > floats.length) throw new RangeError('kernel: no room left')
      return place
    },
    multiply: (a, b, c, { n, k, m }) =>
      run.multiply(a * bytes, b * bytes, c * bytes, n, k, m),
    addRectified: (to, a, b, count) =>
      run.addRectified(to * bytes, a * bytes, b * bytes, count),
    sumRectified: (to, a, b, count) =>
      run.sumRectified(to * bytes, a * bytes, b * bytes, count),
    rectify: (at, count) => run.rectify(at * bytes, count),
    fillRows: (from, to, { n, m }) => run.fillRows(from * bytes, to * bytes, n, m),
    recur: ({ gates, past, gateStep, pastStep, rows, units }) =>
      run.recur(
        gates * bytes,
        past * bytes,
        rows,
        units,
        gateStep * bytes,
        pastStep * bytes,
      ),
    quantise: (from, { at, scales }, { n, k }) =>
      run.quantise(from * bytes, at * bytes, scales * bytes, n, k),
    multiplyIntegers: (a, b, c, { n, k, m }) =>
      run.multiplyIntegers(
        a.at * bytes,
        a.scales * bytes,
        b.at * bytes,
        b.scales * bytes,
        c * bytes,
        n,
        k,
        m,
      ),
  }
}

/** What is used of WebAssembly; every host of today has it, the language's own types do not. */
interface WebAssemblyHost {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Operations }
}

function openWasm(
  pages: number,
): { readonly floats: Float32Array; readonly run: Operations } | null {
  const host = (globalThis as unknown as { readonly WebAssembly?: WebAssemblyHost })
    .WebAssembly
  if (!host) return null
  try {
    const bytes = Uint8Array.from(KERNEL.match(/../g)!, (pair) => parseInt(pair, 16))
    const memory = new host.Memory({ initial: pages })
    const instance = new host.Instance(new host.Module(bytes), { host: { memory } })
    return {
      floats: new Float32Array(memory.buffer),
      run: instance.exports,
    }
  } catch {
    // A page's security policy may forbid WebAssembly: plain code does the same, slower.
    return null
  }
}
