import { scoreTags } from '../../src/language/tag-net.ts'
import type { TagSizes } from '../../src/language/tag-net.ts'
import { backChoice, backEncoder, backProduct } from './back-encoder.ts'
import type { NetTask } from './learn.ts'

/** Learns labels of words: `targets.labels`, -1 where nothing is to be learned. */
export function tagTask(sizes: TagSizes): NetTask {
  return {
    losses: ['tags'],
    step: (back, batch) => {
      const { net, slopes } = back
      const { floats } = net.kernel
      const { word: d, labels } = sizes
      const want = batch.targets.labels!
      const n = want.length
      scoreTags(net, batch)
      const active = want.reduce((sum, label) => sum + (label < 0 ? 0 : 1), 0)
      let loss = 0
      for (let i = 0; i < n; i++) {
        const from = net.buffers.labels! + i * labels
        const to = slopes.labels! + i * labels
        if (want[i]! < 0) floats.fill(0, to, to + labels)
        else
          loss += backChoice(floats, {
            from,
            to,
            count: labels,
            want: want[i]!,
            skip: -1,
            norm: active,
          })
      }
      const h = `h${net.sizes.layers}`
      floats.fill(0, slopes[h], slopes[h]! + n * d)
      backProduct(back, 'label', {
        from: net.buffers[h]!,
        slope: slopes.labels!,
        into: slopes[h]!,
        bias: 'labelBias',
        n,
        k: d,
        m: labels,
      })
      backEncoder(back, batch.sentences)
      return [loss / active]
    },
  }
}
