import { encode, encoderReads, encoderShapes, encoderWidths } from '../model/encoder.ts'
import type { Rows, Thin } from '../model/encoder.ts'
import { linear } from '../model/net.ts'
import type { Net, NetPlan } from '../model/net.ts'

/** Sizes of the layers. */
export interface TagSizes {
  readonly word: number
  readonly recurrent: number
  /** Recurrent layers. */
  readonly layers: number
  /** Labels, rounded up to a multiple of 8. */
  readonly labels: number
}

/** The plan of the net that tags: an encoder, and a score of each label for each word. */
export function tagPlan(
  { word, recurrent, layers, labels }: TagSizes,
  room: number,
): NetPlan {
  const encoder = { word, recurrent, layers }
  return {
    sizes: encoder,
    room,
    shapes: {
      ...encoderShapes(encoder),
      label: [word, labels],
      labelBias: [1, labels],
    },
    widths: { ...encoderWidths(encoder), labels },
    reads: encoderReads(encoder),
  }
}

/** Reads the rows of `x`: fills `labels` with the scores of each label. */
export function scoreTags(
  net: Net,
  { sentences, thin }: { readonly sentences: readonly Rows[]; readonly thin?: Thin },
): void {
  encode(net, sentences, thin)
  const from = `h${net.sizes.layers}`
  const n = sentences.at(-1)!.last
  linear(net, { from, weights: 'label', to: 'labels', n }, 'labelBias')
}
