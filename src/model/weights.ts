import { partOf } from './model-file.ts'
import type { Model, NumberArray } from './model-file.ts'

/**
 * Weights of a linear model with many features and few classes, most of them zero.
 *
 * `slots` is an open-addressed table of pairs (feature, start), `start` zero where the
 * slot is free. At `rows[start]` stands how many entries follow; each entry packs the
 * class into its low 8 bits and the signed weight above. The weights are integers, so
 * sums are exact and the same on every machine.
 */
export interface Weights {
  readonly slots: Int32Array
  readonly mask: number
  readonly rows: Int32Array
}

/** Adds a feature's weights to the scores of the classes; an unknown feature adds nothing. */
export function addScores(weights: Weights, feature: number, scores: Int32Array): void {
  const { slots, mask, rows } = weights
  let at = slotOf(feature, mask)
  for (;;) {
    const start = slots[at + 1]!
    if (start === 0) return
    if (slots[at] === feature) {
      const end = start + rows[start]!
      for (let i = start + 1; i <= end; i++) {
        const entry = rows[i]!
        scores[entry & 255]! += entry >> 8
      }
      return
    }
    at = (at + 2) & mask
  }
}

/** First slot to look into: features are mixed well enough to be taken as they are. */
function slotOf(feature: number, mask: number): number {
  return (feature << 1) & mask
}

/** One feature's weights before packing. */
export interface FeatureRow {
  readonly feature: number
  /** Pairs of class (0–255) and weight (−32,768–32,767). */
  readonly entries: readonly (readonly [number, number])[]
}

/** Lays rows out for a model file under a prefix: `<prefix>.features`, `.counts`, `.classes`, `.values`. */
export function packWeights(
  prefix: string,
  rows: readonly FeatureRow[],
): Readonly<Record<string, NumberArray>> {
  const { features, counts, classes, values } = packed(rows)
  return {
    [`${prefix}.features`]: features,
    [`${prefix}.counts`]: counts,
    [`${prefix}.classes`]: classes,
    [`${prefix}.values`]: values,
  }
}

function packed(rows: readonly FeatureRow[]): Packed {
  const sorted = rows
    .filter((row) => row.entries.length > 0)
    .toSorted((a, b) => a.feature - b.feature)
  const total = sorted.reduce((sum, row) => sum + row.entries.length, 0)
  const features = new Int32Array(sorted.length)
  const counts = new Uint8Array(sorted.length)
  const classes = new Uint8Array(total)
  const values = new Int16Array(total)
  let at = 0
  sorted.forEach(({ feature, entries }, i) => {
    features[i] = feature
    counts[i] = entries.length
    for (const [label, weight] of entries) {
      classes[at] = label
      values[at++] = Math.max(-32768, Math.min(32767, weight))
    }
  })
  return { features, counts, classes, values }
}

/** Builds the table that scoring looks into from the packed rows of a model. */
export function readWeights(model: Model, prefix: string): Weights {
  return tableOf({
    features: partOf(model, `${prefix}.features`, Int32Array),
    counts: partOf(model, `${prefix}.counts`, Uint8Array),
    classes: partOf(model, `${prefix}.classes`, Uint8Array),
    values: partOf(model, `${prefix}.values`, Int16Array),
  })
}

interface Packed {
  readonly features: Int32Array
  readonly counts: Uint8Array
  readonly classes: Uint8Array
  readonly values: Int16Array
}

function tableOf({ features, counts, classes, values }: Packed): Weights {
  let capacity = 16
  while (capacity < features.length * 1.6) capacity *= 2
  const slots = new Int32Array(2 * capacity)
  const mask = 2 * capacity - 1
  const rows = new Int32Array(1 + features.length + classes.length)
  let start = 1
  let entry = 0
  for (let i = 0; i < features.length; i++) {
    const feature = features[i]!
    const count = counts[i]!
    let at = slotOf(feature, mask)
    while (slots[at + 1] !== 0) at = (at + 2) & mask
    slots[at] = feature
    slots[at + 1] = start
    rows[start] = count
    for (let k = 1; k <= count; k++, entry++) {
      rows[start + k] = (values[entry]! << 8) | classes[entry]!
    }
    start += count + 1
  }
  return { slots, mask, rows }
}

/** The table of rows that are in no file. */
export function weightsOf(rows: readonly FeatureRow[]): Weights {
  return tableOf(packed(rows))
}

/** A feature's weights, as pairs of class and weight; empty where it is unknown. */
export function weightsAt(
  { slots, mask, rows }: Weights,
  feature: number,
): readonly (readonly [number, number])[] {
  for (let at = slotOf(feature, mask); ; at = (at + 2) & mask) {
    const start = slots[at + 1]!
    if (start === 0) return []
    if (slots[at] !== feature) continue
    const entries = rows.slice(start + 1, start + 1 + rows[start]!)
    return Array.from(entries, (entry) => [entry & 255, entry >> 8] as const)
  }
}

/** Every feature of a table with its weights. */
export function rowsOf({ slots, rows }: Weights): readonly FeatureRow[] {
  const found: FeatureRow[] = []
  for (let at = 0; at < slots.length; at += 2) {
    const start = slots[at + 1]!
    if (start === 0) continue
    const entries = rows.slice(start + 1, start + 1 + rows[start]!)
    found.push({
      feature: slots[at]!,
      entries: Array.from(entries, (entry) => [entry & 255, entry >> 8] as const),
    })
  }
  return found
}

/**
 * How likely each class is, 0 to 1, given the features: the shares of a logistic model
 * whose weight of 1 is `scale` in the table. What other features gave may be `begun` with.
 */
export function sharesOf(
  weights: Weights,
  features: readonly number[],
  {
    classes,
    scale,
    begun,
  }: {
    readonly classes: number
    readonly scale: number
    readonly begun?: Int32Array
  },
): readonly number[] {
  if (begun) SCORES.set(begun)
  else SCORES.fill(0, 0, classes)
  for (const feature of features) addScores(weights, feature, SCORES)
  let most = -Infinity
  for (let i = 0; i < classes; i++) most = Math.max(most, SCORES[i]!)
  const shares: number[] = []
  let sum = 0
  for (let i = 0; i < classes; i++) {
    const share = Math.exp((SCORES[i]! - most) / scale)
    shares.push(share)
    sum += share
  }
  for (let i = 0; i < classes; i++) shares[i]! /= sum
  return shares
}

// One board for every scoring: it is done before the next begins.
const SCORES = new Int32Array(256)

/** What features give to the scores of the classes. */
export function scoresOf(
  weights: Weights,
  features: readonly number[],
  classes: number,
): Int32Array {
  const scores = new Int32Array(classes)
  for (const feature of features) addScores(weights, feature, scores)
  return scores
}
