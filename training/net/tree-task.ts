import {
  distanceClass,
  encodeTrees,
  scoreHeads,
  scoreLabels,
} from '../../src/language/tree-net.ts'
import type { TreeSizes } from '../../src/language/tree-net.ts'
import type { Rows } from '../../src/model/encoder.ts'
import {
  backChoice,
  backEncoder,
  backGate,
  backProduct,
  transpose,
} from './back-encoder.ts'
import type { Back } from './back-encoder.ts'
import type { NetTask } from './learn.ts'

/** Learns heads and relations: `targets.heads` are rows within the sentence, -1 where nothing is to be learned. */
export function treeTask(sizes: TreeSizes): NetTask {
  return {
    losses: ['heads', 'relations'],
    step: (back, batch) => {
      const { net, slopes } = back
      const { floats } = net.kernel
      const { sentences } = batch
      const n = sentences.at(-1)!.last
      const { word: d, arc: a } = sizes
      const heads = new Int32Array(n)
      let active = 0
      for (const { first, last } of sentences) {
        for (let i = first; i < last; i++) {
          const head = batch.targets.heads![i]!
          heads[i] = head < 0 ? -1 : first + head
          if (head >= 0) active++
        }
      }
      encodeTrees(net, sizes, batch)
      const h = `h${net.sizes.layers}`
      floats.fill(0, slopes.query, slopes.query! + n * a)
      floats.fill(0, slopes.head, slopes.head! + n * a)
      floats.fill(0, slopes[h], slopes[h]! + n * d)
      let headLoss = 0
      for (const rows of sentences) {
        const m = scoreHeads(net, sizes, rows)
        headLoss += backHeads(back, sizes, { rows, heads, m, norm: active })
      }
      const rooted = heads.map((head) => Math.max(0, head))
      scoreLabels(net, sizes, { heads: rooted, thin: batch.thin })
      const labelLoss = backLabels(back, sizes, {
        heads,
        labels: batch.targets.labels!,
        norm: active,
      })
      backArcs(back, sizes, n)
      backEncoder(back, sentences)
      return [headLoss / active, labelLoss / active]
    },
  }
}

interface HeadsBack {
  readonly rows: Rows
  readonly heads: Int32Array
  /** Numbers in a row of scores. */
  readonly m: number
  readonly norm: number
}

function backHeads(
  back: Back,
  { arc: a }: TreeSizes,
  { rows, heads, m, norm }: HeadsBack,
): number {
  const { net, slopes, gradients, scratch } = back
  const { kernel, buffers: b } = net
  const { floats } = kernel
  const { first, last } = rows
  const n = last - first
  const scores = slopes.scores!
  let loss = 0
  floats.fill(0, scores, scores + n * m)
  for (let i = 1; i < n; i++) {
    const want = heads[first + i]!
    if (want < 0) continue
    const to = scores + i * m
    loss += backChoice(floats, {
      from: b.scores! + i * m,
      to,
      count: n,
      want: want - first,
      skip: i,
      norm,
    })
    for (let j = 0; j < n; j++) {
      if (j !== i) floats[gradients.distance! + distanceClass(i, j)]! += floats[to + j]!
    }
  }
  // Columns beyond the sentence are zero, so the rows read beyond its last add nothing.
  kernel.multiply(scores, b.head! + first * a, slopes.query! + first * a, {
    n,
    k: m,
    m: a,
  })
  transpose(floats, [scores, scratch], [n, m])
  kernel.multiply(scratch, b.query! + first * a, slopes.head! + first * a, {
    n,
    k: n,
    m: a,
  })
  return loss
}

function backArcs(back: Back, { word: d, arc: a }: TreeSizes, n: number): void {
  const { net, slopes } = back
  const { kernel, buffers: b } = net
  const h = `h${net.sizes.layers}`
  kernel.floats.fill(0, slopes.dependent, slopes.dependent! + n * a)
  backProduct(back, 'arc', {
    from: b.dependent!,
    slope: slopes.query!,
    into: slopes.dependent!,
    bias: 'arcBias',
    n,
    k: a,
    m: a,
  })
  for (const name of ['dependent', 'head']) {
    backGate(back, name, n * a)
    backProduct(back, name, {
      from: b[h]!,
      slope: slopes[name]!,
      into: slopes[h]!,
      bias: `${name}Bias`,
      n,
      k: d,
      m: a,
    })
  }
}

interface LabelsBack {
  readonly heads: Int32Array
  readonly labels: Int32Array
  readonly norm: number
}

function backLabels(
  back: Back,
  sizes: TreeSizes,
  { heads, labels: want, norm }: LabelsBack,
): number {
  const { net, slopes } = back
  const { floats } = net.kernel
  const b = net.buffers
  const { word: d, label: l, labels } = sizes
  const n = heads.length
  let loss = 0
  for (let i = 0; i < n; i++) {
    const to = slopes.labels! + i * labels
    if (want[i]! < 0) floats.fill(0, to, to + labels)
    else
      loss += backChoice(floats, {
        from: b.labels! + i * labels,
        to,
        count: labels,
        want: want[i]!,
        skip: -1,
        norm,
      })
  }
  floats.fill(0, slopes.hidden, slopes.hidden! + n * l)
  backProduct(back, 'label', {
    from: b.hidden!,
    slope: slopes.labels!,
    into: slopes.hidden!,
    bias: 'labelBias',
    n,
    k: l,
    m: labels,
  })
  backGate(back, 'hidden', n * l)
  floats.fill(0, slopes.labelHead, slopes.labelHead! + n * l)
  for (let i = 0; i < n; i++) {
    const head = heads[i]!
    if (head < 0) continue
    for (let k = 0; k < l; k++) {
      floats[slopes.labelHead! + head * l + k]! += floats[slopes.hidden! + i * l + k]!
    }
  }
  const h = `h${net.sizes.layers}`
  const product = { from: b[h]!, into: slopes[h]!, n, k: d, m: l }
  backProduct(back, 'labelDependent', {
    ...product,
    slope: slopes.hidden!,
    bias: 'labelDependentBias',
  })
  backProduct(back, 'labelHead', { ...product, slope: slopes.labelHead! })
  return loss
}
