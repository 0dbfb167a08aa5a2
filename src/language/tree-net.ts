import { encode, encoderReads, encoderShapes, encoderWidths } from '../model/encoder.ts'
import type { Rows, Thin } from '../model/encoder.ts'
import { addProduct, linear, prepareRows } from '../model/net.ts'
import type { Net, NetPlan } from '../model/net.ts'

/** Sizes of the layers. */
export interface TreeSizes {
  readonly word: number
  readonly recurrent: number
  /** Numbers by which a word and a head are matched, and by which their relation is told. */
  readonly arc: number
  readonly label: number
  /** Relations, rounded up to a multiple of 8. */
  readonly labels: number
}

/** Farthest distance between word and head that has a weight of its own. */
export const FARTHEST = 15
/** Most rows of one sentence: its words and its root, rounded up. */
export const LONGEST_ROWS = 256
const LAYERS = 2

/**
 * The plan of the net that parses: an encoder, whose first row of each sentence stands for
 * the root; a vector of each word as dependent and one as head, whose product says how well
 * the one hangs on the other; and a layer that tells the relation of two words.
 */
export function treePlan(sizes: TreeSizes, room: number): NetPlan {
  const { word: d, arc: a, label: l, labels } = sizes
  const encoder = { word: d, recurrent: sizes.recurrent, layers: LAYERS }
  return {
    sizes: encoder,
    room,
    shapes: {
      ...encoderShapes(encoder),
      dependent: [d, a],
      dependentBias: [1, a],
      head: [d, a],
      headBias: [1, a],
      arc: [a, a],
      arcBias: [1, a],
      distance: [1, 2 * FARTHEST + 2],
      labelDependent: [d, l],
      labelDependentBias: [1, l],
      labelHead: [d, l],
      label: [l, labels],
      labelBias: [1, labels],
    },
    widths: {
      ...encoderWidths(encoder),
      dependent: a,
      head: a,
      query: a,
      across: a,
      labelDependent: l,
      labelHead: l,
      hidden: l,
      labels,
      scores: LONGEST_ROWS,
    },
    reads: [...encoderReads(encoder), 'dependent', 'hidden'],
  }
}

/** Reads the rows of `x`: fills the vectors of dependents, heads and relations. */
export function encodeTrees(
  net: Net,
  sizes: TreeSizes,
  { sentences, thin }: { readonly sentences: readonly Rows[]; readonly thin?: Thin },
): void {
  encode(net, sentences, thin)
  const { kernel, buffers: b } = net
  const { arc: a, label: l } = sizes
  const n = sentences.at(-1)!.last
  const from = `h${LAYERS}`
  for (const name of ['dependent', 'head']) {
    linear(net, { from, weights: name, to: name, n }, `${name}Bias`)
    kernel.rectify(b[name]!, n * a)
    thin?.(name, n * a)
  }
  prepareRows(net, 'dependent', n)
  linear(net, { from: 'dependent', weights: 'arc', to: 'query', n }, 'arcBias')
  const told = { from, weights: 'labelDependent', to: 'labelDependent', n }
  linear(net, told, 'labelDependentBias')
  kernel.floats.fill(0, b.labelHead, b.labelHead! + n * l)
  addProduct(net, { from, weights: 'labelHead', to: 'labelHead', n })
}

/**
 * Scores of heads for one sentence, into `scores`: row i, column j says how well row j
 * would do as the head of row i. Returns how many numbers a row has.
 */
export function scoreHeads(
  net: Net,
  { arc: a }: TreeSizes,
  { first, last }: Rows,
): number {
  const { kernel, weights: w, buffers: b } = net
  const { floats } = kernel
  const n = last - first
  const m = Math.ceil(n / 8) * 8
  const across = b.across!
  const scores = b.scores!
  for (let j = 0; j < n; j++) {
    const row = b.head! + (first + j) * a
    for (let i = 0; i < a; i++) floats[across + i * m + j] = floats[row + i]!
  }
  const distance = w.distance!
  for (let i = 0; i < n; i++) {
    const row = scores + i * m
    for (let j = 0; j < n; j++)
      floats[row + j] = floats[distance + distanceClass(i, j)]!
    for (let j = n; j < m; j++) floats[row + j] = 0
  }
  kernel.multiply(b.query! + first * a, across, scores, { n, k: a, m })
  return m
}

/** Which weight a head `j` of row `i` takes for its distance; 0 for the root. */
export function distanceClass(i: number, j: number): number {
  if (j === 0) return 0
  const far = j - i
  return far < 0
    ? FARTHEST - Math.min(FARTHEST, -far) + 1
    : FARTHEST + Math.min(FARTHEST, far)
}

/** Scores of relations for each row under the head whose row is given, into `labels`. */
export function scoreLabels(
  net: Net,
  { label: l }: TreeSizes,
  { heads, thin }: { readonly heads: Int32Array; readonly thin?: Thin },
): void {
  const { kernel, buffers: b } = net
  const n = heads.length
  for (let i = 0; i < n; i++) {
    const own = b.labelDependent! + i * l
    kernel.sumRectified(b.hidden! + i * l, own, b.labelHead! + heads[i]! * l, l)
  }
  thin?.('hidden', n * l)
  prepareRows(net, 'hidden', n)
  linear(net, { from: 'hidden', weights: 'label', to: 'labels', n }, 'labelBias')
}
