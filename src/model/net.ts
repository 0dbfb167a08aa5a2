import { makeKernel } from './kernel.ts'
import type { Kernel, Quantised } from './kernel.ts'
import { packedRoom, packMatrix } from './pack-matrix.ts'

/**
 * A small network, laid out in a kernel. All places are indices into `kernel.floats`.
 * A net that learns multiplies floats; one that only reads, integers of 16 bits.
 */
export interface Net {
  readonly kernel: Kernel
  readonly sizes: EncoderSizes
  readonly shapes: Shapes
  readonly widths: Widths
  readonly weights: Readonly<Record<string, number>>
  readonly buffers: Readonly<Record<string, number>>
  /** Where the net only reads: its matrices, and the rows that they are multiplied with, as integers. */
  readonly quantised: {
    readonly weights: Readonly<Record<string, Quantised>>
    readonly buffers: Readonly<Record<string, Quantised>>
  } | null
}

/** How wide and deep a net is. */
export interface EncoderSizes {
  /** Numbers a row has. */
  readonly word: number
  /** Units of a recurrent layer in each direction. */
  readonly recurrent: number
  /** Recurrent layers. */
  readonly layers: number
}

/** Rows and columns of a matrix of weights; one row where it is added to every row. */
export type Shapes = Readonly<Record<string, readonly [number, number]>>
/** Numbers a row takes in each buffer. */
export type Widths = Readonly<Record<string, number>>

/** A net's plan: its weights, its buffers and how many rows it takes at a time. */
export interface NetPlan {
  readonly sizes: EncoderSizes
  readonly shapes: Shapes
  readonly widths: Widths
  /** Buffers whose rows are multiplied with weights. */
  readonly reads: readonly string[]
  readonly room: number
}

/** Rows beyond the last that products of four or eight rows may touch. */
const SPARE = 8

/** How many numbers the kernel of such a net must hold. */
export function roomOf({ shapes, widths, room }: NetPlan): number {
  const weights = Object.values(shapes).reduce((sum, [n, m]) => sum + n * m + 4, 0)
  const rows = Object.values(widths).reduce((sum, width) => sum + width, 0)
  return weights + rows * (room + SPARE) + 4096
}

/** Lays a net that learns out in a kernel; its weights are zero. */
export function makeNet(kernel: Kernel, plan: NetPlan): Net {
  const weights: Record<string, number> = {}
  for (const [name, [n, m]] of Object.entries(plan.shapes))
    weights[name] = kernel.allot(n * m)
  return { ...layOut(kernel, plan), weights, quantised: null }
}

/** A net that reads, of weights that lie one after another in the order of the plan's shapes. */
export function readingNet(plan: NetPlan, weights: Float32Array): Net {
  const { shapes, widths, reads, room } = plan
  const integers = reads.reduce((sum, name) => sum + widths[name]! / 2 + 1, 0)
  const kernel = makeKernel(
    roomOf({ ...plan, shapes: {} }) +
      integers * (room + SPARE) +
      Object.values(shapes).reduce((sum, shape) => sum + packedRoom(shape), 0),
  )
  const places: Record<string, number> = {}
  const matrices: Record<string, Quantised> = {}
  let at = 0
  for (const [name, [n, m]] of Object.entries(shapes)) {
    const own = weights.subarray(at, at + n * m)
    at += n * m
    if (n > 1) {
      matrices[name] = packMatrix(kernel, own, [n, m])
      continue
    }
    places[name] = kernel.allot(m)
    kernel.floats.set(own, places[name])
  }
  const rows: Record<string, Quantised> = {}
  for (const name of reads) {
    rows[name] = {
      at: kernel.allot((widths[name]! / 2) * (room + SPARE)),
      scales: kernel.allot(room + SPARE),
    }
  }
  return {
    ...layOut(kernel, plan),
    weights: places,
    quantised: { weights: matrices, buffers: rows },
  }
}

function layOut(
  kernel: Kernel,
  { sizes, shapes, widths, room }: NetPlan,
): Pick<Net, 'kernel' | 'sizes' | 'shapes' | 'widths' | 'buffers'> {
  const buffers: Record<string, number> = {}
  for (const [name, width] of Object.entries(widths)) {
    buffers[name] = kernel.allot(width * (room + SPARE))
  }
  return { kernel, sizes, shapes, widths, buffers }
}

/** A product of `n` rows with weights: names of buffers and weights, and where the rows begin. */
export interface Product {
  readonly from: string
  readonly weights: string
  readonly to: string
  readonly n: number
  readonly fromRow?: number
  readonly toRow?: number
}

/** Makes the first rows of a buffer ready for products; to be done once they are filled. */
export function prepareRows(net: Net, buffer: string, n: number): void {
  const { kernel, widths, buffers, quantised } = net
  if (!quantised) return
  const rows = quantised.buffers[buffer]!
  kernel.quantise(buffers[buffer]!, rows, { n, k: widths[buffer]! })
}

/** Adds the product of rows and a matrix of weights to other rows; what is read must have been prepared. */
export function addProduct(net: Net, product: Product): void {
  const { kernel, shapes, weights: w, buffers: b, quantised } = net
  const { from, weights, to, n, fromRow = 0, toRow = 0 } = product
  const [k, m] = shapes[weights]!
  const target = b[to]! + toRow * m
  if (!quantised) {
    kernel.multiply(b[from]! + fromRow * k, w[weights]!, target, { n, k, m })
    return
  }
  const { at, scales } = quantised.buffers[from]!
  kernel.multiplyIntegers(
    { at: at + (fromRow * k) / 2, scales: scales + fromRow },
    quantised.weights[weights]!,
    target,
    { n, k, m },
  )
}

/** Fills `n` rows with their product with a matrix of weights, and a bias. */
export function linear(net: Net, product: Product, bias: string): void {
  const { kernel, shapes, weights, buffers } = net
  const { to, n } = product
  kernel.fillRows(weights[bias]!, buffers[to]!, { n, m: shapes[bias]![1] })
  addProduct(net, product)
}
