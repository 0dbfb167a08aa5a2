import type { Kernel } from './kernel.ts'

/**
 * A small network that reads sentences, a row of numbers a word, and gives each word a row
 * that tells of its neighbours and of the whole sentence.
 *
 * First a window of three words; then one or more recurrent layers, from both ends of the
 * sentence, in which each unit keeps or forgets what was read; what a layer finds is added
 * to what stands there. All places are indices into `kernel.floats`.
 */
export interface Net {
  readonly kernel: Kernel
  readonly sizes: EncoderSizes
  /** Most rows that fit at a time. */
  readonly room: number
  readonly weights: Readonly<Record<string, number>>
  readonly buffers: Readonly<Record<string, number>>
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

/** The rows of one sentence: `[first, last)`. */
export interface Rows {
  readonly first: number
  readonly last: number
}

/** Called on each layer that training thins out. */
export type Thin = (buffer: string, count: number) => void

/** The weights of an encoder. */
export function encoderShapes({ word: d, recurrent: s, layers }: EncoderSizes): Shapes {
  const shapes: Record<string, readonly [number, number]> = {
    before: [d, d],
    here: [d, d],
    after: [d, d],
    windowBias: [1, d],
  }
  for (let layer = 1; layer <= layers; layer++) {
    shapes[`gates${layer}`] = [d, 4 * s]
    shapes[`gates${layer}Bias`] = [1, 4 * s]
    shapes[`own${layer}`] = [d, d]
    shapes[`past${layer}`] = [2 * s, d]
    shapes[`mix${layer}Bias`] = [1, d]
  }
  return shapes
}

/** The buffers of an encoder: `x` goes in, `h` with the number of layers comes out. */
export function encoderWidths({ word: d, recurrent: s, layers }: EncoderSizes): Widths {
  const widths: Record<string, number> = { x: d, window: d, h0: d }
  for (let layer = 1; layer <= layers; layer++) {
    widths[`gates${layer}`] = 4 * s
    widths[`past${layer}`] = 2 * s
    widths[`mix${layer}`] = d
    widths[`h${layer}`] = d
  }
  return widths
}

/** A net's plan: its weights, its buffers and how many rows it takes at a time. */
export interface NetPlan {
  readonly sizes: EncoderSizes
  readonly shapes: Shapes
  readonly widths: Widths
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

/** Lays a net out in a kernel; its weights are zero. */
export function makeNet(kernel: Kernel, { sizes, shapes, widths, room }: NetPlan): Net {
  const weights: Record<string, number> = {}
  for (const [name, [n, m]] of Object.entries(shapes))
    weights[name] = kernel.allot(n * m)
  const buffers: Record<string, number> = {}
  for (const [name, width] of Object.entries(widths)) {
    buffers[name] = kernel.allot(width * (room + SPARE))
  }
  return { kernel, sizes, room, weights, buffers }
}

/** Puts weights that lie one after another, in the order of the shapes, into a net. */
export function fillWeights(net: Net, shapes: Shapes, weights: Float32Array): void {
  let at = 0
  for (const [name, [n, m]] of Object.entries(shapes)) {
    net.kernel.floats.set(weights.subarray(at, at + n * m), net.weights[name])
    at += n * m
  }
}

/** Reads the rows of `x`, sentence after sentence without a gap; the last layer's `h` tells of them. */
export function encode(net: Net, sentences: readonly Rows[], thin?: Thin): void {
  const { kernel, sizes, weights: w, buffers: b } = net
  const { floats } = kernel
  const { word: d, recurrent: s } = sizes
  const n = sentences.at(-1)!.last
  thin?.('x', n * d)
  // The window: three products over rows shifted by one. The first row of a sentence is
  // its mark of beginning, which has no neighbours: what it found is put out.
  linear(
    net,
    { from: b.x!, name: 'here', to: b.window! },
    { bias: 'windowBias', n, k: d, m: d },
  )
  if (n > 1) {
    kernel.multiply(b.x!, w.before!, b.window! + d, { n: n - 1, k: d, m: d })
    kernel.multiply(b.x! + d, w.after!, b.window!, { n: n - 1, k: d, m: d })
  }
  for (const { first } of sentences) {
    floats.fill(0, b.window! + first * d, b.window! + (first + 1) * d)
  }
  thin?.('window', n * d)
  kernel.addRectified(b.h0!, b.x!, b.window!, n * d)
  for (let layer = 1; layer <= sizes.layers; layer++) {
    const below = b[`h${layer - 1}`]!
    const mix = b[`mix${layer}`]!
    recur(net, sentences, layer)
    linear(
      net,
      { from: below, name: `own${layer}`, to: mix },
      { bias: `mix${layer}Bias`, n, k: d, m: d },
    )
    kernel.multiply(b[`past${layer}`]!, w[`past${layer}`]!, mix, { n, k: 2 * s, m: d })
    thin?.(`mix${layer}`, n * d)
    kernel.addRectified(b[`h${layer}`]!, below, mix, n * d)
  }
}

/** The sizes of a product with weights and a bias: (n × k) times (k × m). */
export interface LinearSize {
  /** Name of the row that is added to every row. */
  readonly bias: string
  readonly n: number
  readonly k: number
  readonly m: number
}

/** Product of `n` rows of `k` numbers and a matrix of weights, and its bias. */
export function linear(
  net: Net,
  {
    from,
    name,
    to,
  }: { readonly from: number; readonly name: string; readonly to: number },
  size: LinearSize,
): void {
  const { kernel, weights } = net
  kernel.fillRows(weights[size.bias]!, to, size)
  kernel.multiply(from, weights[name]!, to, size)
}

/**
 * A recurrent layer, from both ends of each sentence. A row of gates holds, for the way
 * forward and then for the way back, what is new and how much of the old is kept.
 */
function recur(net: Net, sentences: readonly Rows[], layer: number): void {
  const { kernel, sizes, buffers } = net
  const { word: d, recurrent: s } = sizes
  const n = sentences.at(-1)!.last
  const gates = buffers[`gates${layer}`]!
  const past = buffers[`past${layer}`]!
  linear(
    net,
    { from: buffers[`h${layer - 1}`]!, name: `gates${layer}`, to: gates },
    { bias: `gates${layer}Bias`, n, k: d, m: 4 * s },
  )
  const gateStep = 4 * s
  const pastStep = 2 * s
  for (const { first, last } of sentences) {
    const rows = last - first
    const end = last - 1
    kernel.recur({
      gates: gates + first * gateStep,
      past: past + first * pastStep,
      gateStep,
      pastStep,
      rows,
      units: s,
    })
    kernel.recur({
      gates: gates + end * gateStep + 2 * s,
      past: past + end * pastStep + s,
      gateStep: -gateStep,
      pastStep: -pastStep,
      rows,
      units: s,
    })
  }
}
