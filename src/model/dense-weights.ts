import { partOf } from './model-file.ts'
import type { Model } from './model-file.ts'

/** Most classes that one row of the table holds. */
const MOST_CLASSES = 8
/** Numbers of 32 bits a row: the feature, then the weights of eight classes, two in each. */
const ROW = 1 + MOST_CLASSES / 2

/**
 * Weights of a linear model with few classes, laid out so that a feature costs one look into
 * memory: a row holds the feature and the weights of all classes. `filter` has a bit for
 * each kept feature (and, by chance, for one unknown feature in twelve): it is small
 * enough to stay at hand, so that most unknown features cost no look at all.
 *
 * A row is free where its last half-word is 1; that class is never used for weights.
 */
export interface DenseWeights {
  readonly rows: Int32Array
  /** Rows less one: a power of two less one. */
  readonly mask: number
  readonly filter: Int32Array
  /** Bits of the filter less one. */
  readonly filterMask: number
}

const TAKEN = 1 << 16

/** Builds the table from the packed rows of a model (`packWeights`) of at most seven classes. */
export function readDenseWeights(model: Model, prefix: string): DenseWeights {
  const features = partOf(model, `${prefix}.features`, Int32Array)
  const counts = partOf(model, `${prefix}.counts`, Uint8Array)
  const classes = partOf(model, `${prefix}.classes`, Uint8Array)
  const values = partOf(model, `${prefix}.values`, Int16Array)
  let capacity = 16
  while (capacity < features.length * 1.4) capacity *= 2
  const rows = new Int32Array(ROW * capacity)
  const mask = capacity - 1
  const filter = new Int32Array((capacity * 8) / 32)
  const filterMask = capacity * 8 - 1
  let entry = 0
  for (let i = 0; i < features.length; i++) {
    const feature = features[i]!
    const bit = bitOf(feature, filterMask)
    filter[bit >>> 5]! |= 1 << (bit & 31)
    let slot = feature & mask
    while (rows[slot * ROW + ROW - 1]! & TAKEN) slot = (slot + 1) & mask
    const at = slot * ROW
    rows[at] = feature
    rows[at + ROW - 1] = TAKEN
    for (let k = 0; k < counts[i]!; k++, entry++) {
      const label = classes[entry]!
      const half = at + 1 + (label >> 1)
      rows[half]! |= label & 1 ? values[entry]! << 16 : values[entry]! & 0xffff
    }
  }
  return { rows, mask, filter, filterMask }
}

/** The filter's bit of a feature: by other bits than its row's, so that neighbours part. */
function bitOf(feature: number, filterMask: number): number {
  return (feature ^ (feature >>> 11)) & filterMask
}

/** Adds the weights of features `[0, count)` of a list to the scores of seven classes. */
export function addDense(
  { rows, mask, filter, filterMask }: DenseWeights,
  { list, count }: { readonly list: Int32Array; readonly count: number },
  scores: Int32Array,
): void {
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  let s4 = 0
  let s5 = 0
  let s6 = 0
  for (let k = 0; k < count; k++) {
    const feature = list[k]!
    const bit = bitOf(feature, filterMask)
    if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) continue
    let slot = feature & mask
    for (;;) {
      const at = slot * ROW
      const last = rows[at + 4]!
      if ((last & TAKEN) === 0) break
      if (rows[at] === feature) {
        const a = rows[at + 1]!
        const b = rows[at + 2]!
        const c = rows[at + 3]!
        s0 += (a << 16) >> 16
        s1 += a >> 16
        s2 += (b << 16) >> 16
        s3 += b >> 16
        s4 += (c << 16) >> 16
        s5 += c >> 16
        s6 += (last << 16) >> 16
        break
      }
      slot = (slot + 1) & mask
    }
  }
  scores[0]! += s0
  scores[1]! += s1
  scores[2]! += s2
  scores[3]! += s3
  scores[4]! += s4
  scores[5]! += s5
  scores[6]! += s6
}
