import { LABELS, mayFollow } from '../src/language/name/name-lattice.ts'

/** A sentence's scores, its labels, and what the steps from label to label add. */
export interface CrfSentence {
  /** `LABELS` scores a word; their gradients come back in their place. */
  readonly scores: Float64Array
  readonly labels: ArrayLike<number>
  /** `steps[before * LABELS + label]`; a sentence begins and ends outside of names. */
  readonly steps: ArrayLike<number>
  /** Gradients of `steps` are added here. */
  readonly stepSlopes: Float64Array
}

const STEPS: readonly (readonly [number, number])[] = Array.from(
  { length: LABELS * LABELS },
  (_, k): readonly [number, number] => [Math.floor(k / LABELS), k % LABELS],
).filter(([before, label]) => mayFollow(before, label))
const FROM = Uint8Array.from(STEPS, ([before]) => before)
const TO = Uint8Array.from(STEPS, ([, label]) => label)

/** Log-loss of a row of labels in a linear-chain conditional random field; gradients are left in `scores` and `stepSlopes`. */
export function crfGradient({
  scores,
  labels,
  steps,
  stepSlopes,
}: CrfSentence): number {
  const { length } = labels
  let gold = 0
  for (let i = 0; i < length; i++) {
    const before = i === 0 ? 0 : labels[i - 1]!
    gold += scores[i * LABELS + labels[i]!]! + steps[before * LABELS + labels[i]!]!
    stepSlopes[before * LABELS + labels[i]!]! -= 1
  }
  // Exponentials in place, each word's scaled by its greatest.
  let logZ = 0
  for (let i = 0; i < length; i++) {
    const base = i * LABELS
    let most = scores[base]!
    for (let k = 1; k < LABELS; k++) most = Math.max(most, scores[base + k]!)
    logZ += most
    for (let k = 0; k < LABELS; k++) {
      scores[base + k] = Math.exp(scores[base + k]! - most)
    }
  }
  const moves = Float64Array.from(STEPS, ([before, label]) =>
    Math.exp(steps[before * LABELS + label]!),
  )
  const forward = new Float64Array(length * LABELS)
  const backward = new Float64Array(length * LABELS)
  const scale = new Float64Array(length)
  for (let i = 0; i < length; i++) {
    const base = i * LABELS
    for (let m = 0; m < moves.length; m++) {
      if (i === 0) {
        if (FROM[m] === 0) forward[TO[m]!]! += moves[m]!
      } else forward[base + TO[m]!]! += forward[base - LABELS + FROM[m]!]! * moves[m]!
    }
    let sum = 0
    for (let k = 0; k < LABELS; k++) {
      if (i === length - 1 && leavesOpen(k)) forward[base + k] = 0
      else forward[base + k]! *= scores[base + k]!
      sum += forward[base + k]!
    }
    scale[i] = sum
    logZ += Math.log(sum)
    for (let k = 0; k < LABELS; k++) forward[base + k]! /= sum
  }
  for (let i = length - 1; i >= 0; i--) {
    const base = i * LABELS
    if (i === length - 1) {
      for (let k = 0; k < LABELS; k++) backward[base + k] = leavesOpen(k) ? 0 : 1
      continue
    }
    const next = base + LABELS
    for (let m = 0; m < moves.length; m++) {
      const through =
        (moves[m]! * scores[next + TO[m]!]! * backward[next + TO[m]!]!) / scale[i + 1]!
      backward[base + FROM[m]!]! += through
      stepSlopes[FROM[m]! * LABELS + TO[m]!]! += forward[base + FROM[m]!]! * through
    }
  }
  for (let k = 0; k < LABELS; k++) stepSlopes[k]! += forward[k]! * backward[k]!
  for (let i = 0; i < length; i++) {
    const base = i * LABELS
    for (let k = 0; k < LABELS; k++) {
      scores[base + k] =
        forward[base + k]! * backward[base + k]! - (labels[i] === k ? 1 : 0)
    }
  }
  return logZ - gold
}

function leavesOpen(label: number): boolean {
  return label > 0 && (label - 1) % 4 < 2
}
