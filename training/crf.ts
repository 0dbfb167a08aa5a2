import { LABELS } from '../src/language/name/name-lattice.ts'
import { crfGradient } from './crf-gradient.ts'

/** Sentences as numbers: features of word `i` of the whole set stand at `[starts[i], starts[i + 1])` of `features`. */
export interface CrfData {
  readonly features: Int32Array
  readonly starts: Int32Array
  readonly labels: Uint8Array
  /** Bounds of the sentences in words; one more than there are sentences. */
  readonly sentences: Int32Array
  /** How many different features there are. */
  readonly size: number
}

/** How the conditional random field is learned. */
export interface CrfOptions {
  readonly epochs: number
  /** Step of the FTRL-proximal rule. */
  readonly rate: number
  /** Strength of the L1 penalty: the higher, the fewer weights are kept. */
  readonly l1: number
  readonly l2: number
  readonly seed: number
  /** Called after every epoch with the mean loss a word. */
  readonly onEpoch?: (epoch: number, loss: number, weights: CrfWeights) => void
}

/** `emissions[feature * LABELS + label]`, `transitions[before * LABELS + label]`. */
export interface CrfWeights {
  readonly emissions: Float32Array
  readonly transitions: Float32Array
}

/**
 * Trains a linear-chain conditional random field by FTRL-proximal steps, a sentence a
 * step: likelihood with an L1 penalty, which leaves most weights at exactly zero. What comes
 * back is the mean over the later steps. One core, seeded: the same data give the same weights.
 */
export function trainCrf(data: CrfData, options: CrfOptions): CrfWeights {
  const count = data.size * LABELS
  const emissions = new Ftrl(count, options)
  const transitions = new Ftrl(LABELS * LABELS, { ...options, l1: 0 })
  const order = Int32Array.from({ length: data.sentences.length - 1 }, (_, i) => i)
  const random = generator(options.seed)
  const mean = {
    emissions: new Float32Array(count),
    transitions: new Float32Array(LABELS * LABELS),
  }
  let snapshots = 0
  const every = Math.ceil(order.length / SNAPSHOTS_AN_EPOCH)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    for (let i = 0; i < order.length; i++) {
      const first = data.sentences[order[i]!]!
      const last = data.sentences[order[i]! + 1]!
      loss += step(data, { first, last }, { emissions, transitions })
      if (epoch === 0 || ((i + 1) % every !== 0 && i < order.length - 1)) continue
      snapshots++
      approach(mean.emissions, emissions.weights, 1 / snapshots)
      approach(mean.transitions, transitions.weights, 1 / snapshots)
    }
    options.onEpoch?.(epoch, loss / data.labels.length, mean)
  }
  return mean
}

/** How often an epoch the weights are taken into the mean; the first epoch's are not. */
const SNAPSHOTS_AN_EPOCH = 8

/** Moves a running mean towards a new value by a share of the way. */
function approach(mean: Float32Array, value: Float32Array, share: number): void {
  for (let i = 0; i < mean.length; i++) mean[i]! += share * (value[i]! - mean[i]!)
}

/** Weights that FTRL-proximal keeps: accumulated gradients and their squares. */
class Ftrl {
  readonly weights: Float32Array
  readonly #sums: Float32Array
  readonly #squares: Float32Array
  readonly #rate: number
  readonly #l1: number
  readonly #l2: number
  constructor(
    size: number,
    {
      rate,
      l1,
      l2,
    }: { readonly rate: number; readonly l1: number; readonly l2: number },
  ) {
    this.weights = new Float32Array(size)
    this.#sums = new Float32Array(size)
    this.#squares = new Float32Array(size)
    this.#rate = rate
    this.#l1 = l1
    this.#l2 = l2
  }
  update(at: number, gradient: number): void {
    const square = this.#squares[at]!
    const grown = square + gradient * gradient
    const root = Math.sqrt(grown)
    const sigma = (root - Math.sqrt(square)) / this.#rate
    const sum = this.#sums[at]! + gradient - sigma * this.weights[at]!
    this.#sums[at] = sum
    this.#squares[at] = grown
    this.weights[at] =
      Math.abs(sum) <= this.#l1
        ? 0
        : -(sum - Math.sign(sum) * this.#l1) / ((1 + root) / this.#rate + this.#l2)
  }
}

/** Gradients smaller than this are left out: most words are certain, and cost nothing. */
const LEAST_GRADIENT = 1e-3

function step(
  data: CrfData,
  { first, last }: { readonly first: number; readonly last: number },
  { emissions, transitions }: { readonly emissions: Ftrl; readonly transitions: Ftrl },
): number {
  const length = last - first
  const scores = new Float64Array(length * LABELS)
  const stepSlopes = new Float64Array(LABELS * LABELS)
  addLinear(data, { first, length }, emissions.weights, scores)
  const loss = crfGradient({
    scores,
    labels: data.labels.subarray(first, last),
    steps: transitions.weights,
    stepSlopes,
  })
  stepSlopes.forEach((slope, k) => {
    if (Math.abs(slope) > LEAST_GRADIENT) transitions.update(k, slope)
  })
  for (let i = 0; i < length; i++) {
    const end = data.starts[first + i + 1]!
    for (let label = 0; label < LABELS; label++) {
      const slope = scores[i * LABELS + label]!
      if (Math.abs(slope) < LEAST_GRADIENT) continue
      for (let k = data.starts[first + i]!; k < end; k++) {
        emissions.update(data.features[k]! * LABELS + label, slope)
      }
    }
  }
  return loss
}

/** Adds the linear scores of a sentence's words. */
function addLinear(
  data: CrfData,
  { first, length }: { readonly first: number; readonly length: number },
  weights: Float32Array,
  scores: Float64Array,
): void {
  for (let i = 0; i < length; i++) {
    const base = i * LABELS
    const end = data.starts[first + i + 1]!
    for (let k = data.starts[first + i]!; k < end; k++) {
      const row = data.features[k]! * LABELS
      for (let label = 0; label < LABELS; label++) {
        scores[base + label]! += weights[row + label]!
      }
    }
  }
}

/** Numbers in [0, 1), the same for the same seed (xorshift). */
function generator(seed: number): () => number {
  let state = seed | 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1))
    const kept = order[i]!
    order[i] = order[k]!
    order[k] = kept
  }
}
