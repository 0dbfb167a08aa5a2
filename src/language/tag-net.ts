import { encode, encoderShapes, encoderWidths, linear } from '../model/encoder.ts'
import type { Net, NetPlan, Rows, Thin } from '../model/encoder.ts'

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
  }
}

/** Reads the rows of `x`: fills `labels` with the scores of each label. */
export function scoreTags(
  net: Net,
  { word, layers, labels }: TagSizes,
  { sentences, thin }: { readonly sentences: readonly Rows[]; readonly thin?: Thin },
): void {
  encode(net, sentences, thin)
  const n = sentences.at(-1)!.last
  const { buffers: b } = net
  linear(
    net,
    { from: b[`h${layers}`]!, name: 'label', to: b.labels! },
    { bias: 'labelBias', n, k: word, m: labels },
  )
}
