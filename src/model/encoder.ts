import { addProduct, linear, prepareRows } from './net.ts'
import type { EncoderSizes, Net, Shapes, Widths } from './net.ts'

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

/** The buffers whose rows an encoder's products read, and those of what reads its last layer. */
export function encoderReads({ layers }: EncoderSizes): readonly string[] {
  const reads = ['x', 'h0']
  for (let layer = 1; layer <= layers; layer++) reads.push(`past${layer}`, `h${layer}`)
  return reads
}

/**
 * An encoder reads sentences, a row of numbers a word, and gives each word a row that tells
 * of its neighbours and of the whole sentence.
 *
 * First a window of three words; then one or more recurrent layers, from both ends of the
 * sentence, in which each unit keeps or forgets what was read; what a layer finds is added
 * to what stands there. It reads the rows of `x`, sentence after sentence without a gap; the
 * last layer's `h`, which is left prepared for products, tells of them.
 */
export function encode(net: Net, sentences: readonly Rows[], thin?: Thin): void {
  const { kernel, sizes, buffers: b } = net
  const { floats } = kernel
  const { word: d } = sizes
  const n = sentences.at(-1)!.last
  thin?.('x', n * d)
  // The window: three products over rows shifted by one. The first row of a sentence is
  // its mark of beginning, which has no neighbours: what it found is put out.
  prepareRows(net, 'x', n)
  linear(net, { from: 'x', weights: 'here', to: 'window', n }, 'windowBias')
  if (n > 1) {
    const shift = { from: 'x', to: 'window', n: n - 1 }
    addProduct(net, { ...shift, weights: 'before', toRow: 1 })
    addProduct(net, { ...shift, weights: 'after', fromRow: 1 })
  }
  for (const { first } of sentences) {
    floats.fill(0, b.window! + first * d, b.window! + (first + 1) * d)
  }
  thin?.('window', n * d)
  kernel.addRectified(b.h0!, b.x!, b.window!, n * d)
  for (let layer = 1; layer <= sizes.layers; layer++) {
    const below = `h${layer - 1}`
    const mix = `mix${layer}`
    prepareRows(net, below, n)
    recur(net, sentences, layer)
    prepareRows(net, `past${layer}`, n)
    linear(net, { from: below, weights: `own${layer}`, to: mix, n }, `${mix}Bias`)
    addProduct(net, { from: `past${layer}`, weights: `past${layer}`, to: mix, n })
    thin?.(mix, n * d)
    kernel.addRectified(b[`h${layer}`]!, b[below]!, b[mix]!, n * d)
  }
  prepareRows(net, `h${sizes.layers}`, n)
}

/**
 * A recurrent layer, from both ends of each sentence. A row of gates holds, for the way
 * forward and then for the way back, what is new and how much of the old is kept.
 */
function recur(net: Net, sentences: readonly Rows[], layer: number): void {
  const { kernel, sizes, buffers } = net
  const { recurrent: s } = sizes
  const n = sentences.at(-1)!.last
  const gates = buffers[`gates${layer}`]!
  const past = buffers[`past${layer}`]!
  linear(
    net,
    { from: `h${layer - 1}`, weights: `gates${layer}`, to: `gates${layer}`, n },
    `gates${layer}Bias`,
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
