import { LABELS } from '../../src/language/name/name-lattice.ts'
import { NET_LABELS, scoreNameLabels } from '../../src/language/name/name-net.ts'
import { crfGradient } from '../crf-gradient.ts'
import { backEncoder, backProduct } from './back-encoder.ts'
import type { NetTask } from './learn.ts'

/** Learns rows of labels as wholes (a conditional random field): `targets.labels`, the first of each sentence is not counted. */
export function nameTask(): NetTask {
  return {
    losses: ['names'],
    step: (back, batch) => {
      const { net, slopes, gradients } = back
      const { floats } = net.kernel
      const d = net.sizes.word
      const want = batch.targets.labels!
      const n = want.length
      scoreNameLabels(net, batch)
      const active = n - batch.sentences.length
      const from = net.buffers.labels!
      const to = slopes.labels!
      floats.fill(0, to, to + n * NET_LABELS)
      let loss = 0
      const steps = floats.subarray(
        net.weights.steps,
        net.weights.steps! + LABELS * LABELS,
      )
      const stepSlopes = new Float64Array(LABELS * LABELS)
      for (const { first, last } of batch.sentences) {
        const length = last - first - 1
        if (length === 0) continue
        const scores = new Float64Array(length * LABELS)
        for (let i = 0; i < length; i++) {
          const row = from + (first + 1 + i) * NET_LABELS
          for (let k = 0; k < LABELS; k++) scores[i * LABELS + k] = floats[row + k]!
        }
        loss += crfGradient({
          scores,
          labels: want.subarray(first + 1, last),
          steps,
          stepSlopes,
        })
        for (let i = 0; i < length; i++) {
          const row = to + (first + 1 + i) * NET_LABELS
          for (let k = 0; k < LABELS; k++) {
            floats[row + k] = scores[i * LABELS + k]! / active
          }
        }
      }
      for (let k = 0; k < LABELS * LABELS; k++) {
        floats[gradients.steps! + k]! += stepSlopes[k]! / active
      }
      const h = `h${net.sizes.layers}`
      floats.fill(0, slopes[h], slopes[h]! + n * d)
      backProduct(back, 'label', {
        from: net.buffers[h]!,
        slope: to,
        into: slopes[h]!,
        bias: 'labelBias',
        n,
        k: d,
        m: NET_LABELS,
      })
      backEncoder(back, batch.sentences)
      return [loss / active]
    },
  }
}
