import type { Rows } from '../../src/model/encoder.ts'
import { roomOf } from '../../src/model/net.ts'
import type { Net, NetPlan } from '../../src/model/net.ts'

/** Where gradients and turned-round matrices of a net lie in its kernel. */
export interface Back {
  readonly net: Net
  readonly plan: NetPlan
  /** Gradients of weights, and weights turned round, by name. */
  readonly gradients: Readonly<Record<string, number>>
  readonly turned: Readonly<Record<string, number>>
  /** Gradients of buffers, by name. */
  readonly slopes: Readonly<Record<string, number>>
  readonly scratch: number
  /** What kept units were multiplied by when layers were thinned. */
  readonly scale: number
}

/** How many numbers `makeBack` takes. */
export function backRoom(plan: NetPlan): number {
  return 3 * roomOf(plan) + 1024 * (plan.room + 8)
}

/** Sets room aside for gradients: `backRoom` numbers must be free in the kernel. */
export function makeBack(net: Net, plan: NetPlan, scale: number): Back {
  const { kernel } = net
  const gradients: Record<string, number> = {}
  const turned: Record<string, number> = {}
  for (const [name, [n, m]] of Object.entries(plan.shapes)) {
    gradients[name] = kernel.allot(n * m)
    turned[name] = kernel.allot(n * m)
  }
  const slopes: Record<string, number> = {}
  for (const [name, width] of Object.entries(plan.widths)) {
    slopes[name] = kernel.allot(width * (plan.room + 8))
  }
  const scratch = kernel.allot(512 * (plan.room + 8))
  return { net, plan, gradients, turned, slopes, scratch, scale }
}

/** Turns every matrix of weights round; to be done after each step. */
export function turnWeights({ net, plan, turned }: Back): void {
  for (const [name, [n, m]] of Object.entries(plan.shapes)) {
    if (n > 1) transpose(net.kernel.floats, [net.weights[name]!, turned[name]!], [n, m])
  }
}

/** Writes the `n` × `m` matrix at the first place turned round to the second. */
export function transpose(
  floats: Float32Array,
  [from, to]: readonly [number, number],
  [n, m]: readonly [number, number],
): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) floats[to + j * n + i] = floats[from + i * m + j]!
  }
}

/** Where a product's numbers and gradients stand, and its sizes: (n × k) times (k × m). */
export interface ProductBack {
  /** What went in, the gradient of what came out, and where to add that of what went in. */
  readonly from: number
  readonly slope: number
  readonly into?: number
  /** Name of the bias, where the product has one. */
  readonly bias?: string
  readonly n: number
  readonly k: number
  readonly m: number
}

/** Gradients of a product with the weights of that name. */
export function backProduct(back: Back, name: string, product: ProductBack): void {
  const { net, gradients, turned, scratch } = back
  const { kernel } = net
  const { from, slope, into, bias, n, k, m } = product
  transpose(kernel.floats, [from, scratch], [n, k])
  kernel.multiply(scratch, slope, gradients[name]!, { n: k, k: n, m })
  if (into !== undefined) kernel.multiply(slope, turned[name]!, into, { n, k: m, m: k })
  if (bias === undefined) return
  const { floats } = kernel
  const to = gradients[bias]!
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) floats[to + j]! += floats[slope + i * m + j]!
  }
}

/** Lets the gradient through where the value is above zero: the unit was neither put out nor thinned out. */
export function backGate(back: Back, name: string, count: number): void {
  const { floats } = back.net.kernel
  const slope = back.slopes[name]!
  const value = back.net.buffers[name]!
  for (let i = 0; i < count; i++) {
    floats[slope + i] = floats[value + i]! > 0 ? floats[slope + i]! * back.scale : 0
  }
}

/** From the gradient of the last `h` down to that of `x`. */
export function backEncoder(back: Back, sentences: readonly Rows[]): void {
  const { net, slopes } = back
  const { kernel, sizes, buffers: b } = net
  const { floats } = kernel
  const { word: d } = sizes
  const n = sentences.at(-1)!.last
  for (let layer = sizes.layers; layer >= 1; layer--) backLayer(back, sentences, layer)
  floats.copyWithin(slopes.window!, slopes.h0!, slopes.h0! + n * d)
  backGate(back, 'window', n * d)
  floats.copyWithin(slopes.x!, slopes.h0!, slopes.h0! + n * d)
  const slope = slopes.window!
  const into = slopes.x!
  backProduct(back, 'here', {
    from: b.x!,
    slope,
    into,
    bias: 'windowBias',
    n,
    k: d,
    m: d,
  })
  if (n > 1) {
    const size = { n: n - 1, k: d, m: d }
    backProduct(back, 'before', { from: b.x!, slope: slope + d, into, ...size })
    backProduct(back, 'after', { from: b.x! + d, slope, into: into + d, ...size })
  }
}

function backLayer(back: Back, sentences: readonly Rows[], layer: number): void {
  const { net, slopes } = back
  const { kernel, sizes, buffers: b } = net
  const { floats } = kernel
  const { word: d, recurrent: s } = sizes
  const n = sentences.at(-1)!.last
  const above = slopes[`h${layer}`]!
  const below = slopes[`h${layer - 1}`]!
  const from = b[`h${layer - 1}`]!
  const mix = slopes[`mix${layer}`]!
  const past = slopes[`past${layer}`]!
  const gates = slopes[`gates${layer}`]!
  floats.copyWithin(mix, above, above + n * d)
  backGate(back, `mix${layer}`, n * d)
  floats.copyWithin(below, above, above + n * d)
  backProduct(back, `own${layer}`, {
    from,
    slope: mix,
    into: below,
    bias: `mix${layer}Bias`,
    n,
    k: d,
    m: d,
  })
  floats.fill(0, past, past + n * 2 * s)
  backProduct(back, `past${layer}`, {
    from: b[`past${layer}`]!,
    slope: mix,
    into: past,
    n,
    k: 2 * s,
    m: d,
  })
  const way = {
    s,
    gates: b[`gates${layer}`]!,
    past: b[`past${layer}`]!,
    slope: past,
    into: gates,
  }
  for (const { first, last } of sentences) {
    backRecurrence(floats, { ...way, from: first, to: last - 1, side: 0 })
    backRecurrence(floats, { ...way, from: last - 1, to: first, side: 1 })
  }
  backProduct(back, `gates${layer}`, {
    from,
    slope: gates,
    into: below,
    bias: `gates${layer}Bias`,
    n,
    k: d,
    m: 4 * s,
  })
}

interface RecurrenceBack {
  readonly s: number
  readonly gates: number
  readonly past: number
  readonly slope: number
  readonly into: number
  /** Row where the reading began, and where it ended. */
  readonly from: number
  readonly to: number
  readonly side: 0 | 1
}

function backRecurrence(floats: Float32Array, way: RecurrenceBack): void {
  const { s, from, to, side } = way
  const step = side === 0 ? 1 : -1
  const carry = new Float32Array(s)
  for (let i = to; ; i -= step) {
    const gate = way.gates + i * 4 * s + side * 2 * s
    const into = way.into + i * 4 * s + side * 2 * s
    const out = i * 2 * s + side * s
    for (let k = 0; k < s; k++) {
      const keep = floats[gate + s + k]!
      const before = i === from ? 0 : floats[way.past + out - step * 2 * s + k]!
      const slope = floats[way.slope + out + k]! + carry[k]!
      floats[into + k] = slope * (1 - keep)
      // keep = 0.5 + 0.5 x / (1 + |x|): its slope is 0.5 / (1 + |x|)², and 1 / (1 + |x|) = 1 − |2 keep − 1|.
      const rest = 1 - Math.abs(2 * keep - 1)
      floats[into + s + k] = slope * (before - floats[gate + k]!) * 0.5 * rest * rest
      carry[k] = slope * keep
    }
    if (i === from) break
  }
}

/** A choice by softmax among scores, and the right one. */
export interface Choice {
  /** Where the scores stand, where the gradients go, and how many there are. */
  readonly from: number
  readonly to: number
  readonly count: number
  readonly want: number
  /** Left out of the choice; -1 for none. */
  readonly skip: number
  /** Gradients are divided by this. */
  readonly norm: number
}

/** Gradient of the log-loss of choosing `want` by softmax; returns the loss. */
export function backChoice(floats: Float32Array, choice: Choice): number {
  const { from, to, count, want, skip, norm } = choice
  let most = -Infinity
  for (let j = 0; j < count; j++)
    if (j !== skip) most = Math.max(most, floats[from + j]!)
  let sum = 0
  for (let j = 0; j < count; j++) {
    if (j === skip) continue
    const power = Math.exp(floats[from + j]! - most)
    floats[to + j] = power
    sum += power
  }
  for (let j = 0; j < count; j++) {
    floats[to + j] =
      j === skip ? 0 : (floats[to + j]! / sum - (j === want ? 1 : 0)) / norm
  }
  return Math.log(sum) + most - floats[from + want]!
}
