import { makeRandom, shuffled } from './random.ts'
import type { FeatureRow } from './weights.ts'

/** One thing to be told apart: its hashed features, and the classes that are all right for it. */
export interface Example {
  readonly features: readonly number[]
  /** Indices of classes; of several, any is right. */
  readonly labels: readonly number[]
  /** How much it counts; 1 is usual. */
  readonly weight: number
}

/** How a logistic regression is learnt. */
export interface LogisticOptions {
  /** Number of classes, at most 256. */
  readonly classes: number
  /** Passes over the examples. */
  readonly rounds: number
  /** Size of the first steps. */
  readonly rate: number
  /** Pull of each weight towards where it began, a step. */
  readonly decay: number
  /** What a weight of 1 becomes in the packed model. */
  readonly scale: number
  /** Weights below this size, after scaling, are left out. */
  readonly least: number
  /** Weights to begin from (packed scale); without them all begin at 0. */
  readonly from?: (feature: number) => readonly (readonly [number, number])[]
}

/**
 * Multinomial logistic regression by stochastic descent, in a seeded order: the same
 * examples give the same rows. Work grows with rounds × features in all examples.
 */
export function learnLogistic(
  examples: readonly Example[],
  { classes, rounds, rate, decay, scale, least, from }: LogisticOptions,
): readonly FeatureRow[] {
  const weights = new Map<number, Float64Array>()
  const origins = new Map<number, Float64Array>()
  const random = makeRandom(7)
  const scores = new Float64Array(classes)
  const rowOf = (feature: number): Float64Array => {
    let row = weights.get(feature)
    if (!row) {
      row = new Float64Array(classes)
      for (const [label, value] of from?.(feature) ?? []) row[label] = value / scale
      weights.set(feature, row)
      if (from) origins.set(feature, row.slice())
    }
    return row
  }
  for (let round = 0; round < rounds; round++) {
    const step = rate / (1 + round * 0.3)
    for (const { features, labels, weight } of shuffled(examples, random)) {
      scores.fill(0)
      for (const feature of features) {
        const row = rowOf(feature)
        for (let i = 0; i < classes; i++) scores[i]! += row[i]!
      }
      const right = toShares(scores, labels)
      for (const feature of features) {
        const row = weights.get(feature)!
        const origin = origins.get(feature)
        for (let i = 0; i < classes; i++) {
          const target = labels.includes(i) ? scores[i]! / Math.max(1e-9, right) : 0
          const pull = row[i]! - (origin ? origin[i]! : 0)
          row[i]! += step * (weight * (target - scores[i]!) - decay * pull)
        }
      }
    }
  }
  return [...weights].map(([feature, row]) => ({
    feature,
    entries: [...row]
      .map((value, label) => [label, Math.round(value * scale)] as const)
      .filter(([, value]) => Math.abs(value) >= least),
  }))
}

/** Turns scores into shares of 1 in place; gives the share of the right ones together. */
function toShares(scores: Float64Array, labels: readonly number[]): number {
  const most = Math.max(...scores)
  let sum = 0
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp(scores[i]! - most)
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum
  return labels.reduce((total, label) => total + scores[label]!, 0)
}
