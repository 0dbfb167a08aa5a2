import { LABELS, mayFollow } from '../src/language/name-lattice.ts'
import type { NameNet } from '../src/language/name-net.ts'
import { NetTrainer } from './net.ts'
import type { NetData } from './net.ts'

/** Sentences as numbers: features of word `i` of the whole set stand at `[starts[i], starts[i + 1])` of `features`. */
export interface CrfData {
  readonly features: Int32Array
  readonly starts: Int32Array
  readonly labels: Uint8Array
  /** Bounds of the sentences in words; one more than there are sentences. */
  readonly sentences: Int32Array
  /** How many different features there are. */
  readonly size: number
  readonly net: NetData
}

/** How the conditional random field is learned. */
export interface CrfOptions {
  readonly epochs: number
  /** Epochs of the net alone, before the linear weights come in. */
  readonly netEpochs: number
  readonly netRate: number
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
  readonly net: NameNet
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
  const lattice = new Lattice()
  const net = new NetTrainer(data.net, { rate: options.netRate, random })
  const mean = {
    emissions: new Float32Array(count),
    transitions: new Float32Array(LABELS * LABELS),
    net: {
      first: new Float32Array(net.net.first.length),
      bias: new Float32Array(net.net.bias.length),
      second: new Float32Array(net.net.second.length),
    },
  }
  let snapshots = 0
  const every = Math.ceil(order.length / SNAPSHOTS_AN_EPOCH)
  for (let epoch = -options.netEpochs; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    for (let i = 0; i < order.length; i++) {
      const first = data.sentences[order[i]!]!
      const last = data.sentences[order[i]! + 1]!
      loss += step(
        data,
        { first, last },
        {
          emissions: epoch < 0 ? null : emissions,
          transitions,
          lattice,
          net,
        },
      )
      if (epoch <= 0 || ((i + 1) % every !== 0 && i < order.length - 1)) continue
      snapshots++
      approach(mean.emissions, emissions.weights, 1 / snapshots)
      approach(mean.transitions, transitions.weights, 1 / snapshots)
      for (const part of ['first', 'bias', 'second'] as const) {
        approach(mean.net[part], net.net[part], 1 / snapshots)
      }
    }
    if (epoch > 0) options.onEpoch?.(epoch, loss / data.labels.length, mean)
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

/** Room for one sentence's forward and backward sums. */
class Lattice {
  scores = new Float64Array(0)
  forward = new Float64Array(0)
  backward = new Float64Array(0)
  scale = new Float64Array(0)
  fit(length: number): void {
    if (this.scale.length >= length) return
    this.scores = new Float64Array(length * LABELS)
    this.forward = new Float64Array(length * LABELS)
    this.backward = new Float64Array(length * LABELS)
    this.scale = new Float64Array(length)
  }
}

const STEPS: readonly (readonly [number, number])[] = Array.from(
  { length: LABELS * LABELS },
  (_, k): readonly [number, number] => [Math.floor(k / LABELS), k % LABELS],
).filter(([before, label]) => mayFollow(before, label))

/** Gradients smaller than this are left out: most words are certain, and cost nothing. */
const LEAST_GRADIENT = 1e-3
const LEAST_NET_GRADIENT = 0.02

function step(
  data: CrfData,
  { first, last }: { readonly first: number; readonly last: number },
  {
    emissions,
    transitions,
    lattice,
    net,
  }: {
    readonly emissions: Ftrl | null
    readonly transitions: Ftrl
    readonly lattice: Lattice
    readonly net: NetTrainer
  },
): number {
  const length = last - first
  lattice.fit(length)
  const { scores, forward, backward, scale } = lattice
  const weights = emissions?.weights
  scores.fill(0, 0, length * LABELS)
  net.forward(first, last, scores)
  if (weights) addLinear(data, { first, length }, weights, scores)
  // Gold path first, then exponentials in place, each word's scaled by its greatest.
  let gold = 0
  for (let i = 0; i < length; i++) {
    const label = data.labels[first + i]!
    const before = i === 0 ? 0 : data.labels[first + i - 1]!
    gold += scores[i * LABELS + label]! + transitions.weights[before * LABELS + label]!
  }
  let shift = 0
  for (let i = 0; i < length; i++) {
    const base = i * LABELS
    let most = scores[base]!
    for (let k = 1; k < LABELS; k++) most = Math.max(most, scores[base + k]!)
    shift += most
    for (let k = 0; k < LABELS; k++) {
      scores[base + k] = Math.exp(scores[base + k]! - most)
    }
  }
  const moves = STEPS.map(([before, label]) =>
    Math.exp(transitions.weights[before * LABELS + label]!),
  )
  let logZ = shift
  for (let i = 0; i < length; i++) {
    const base = i * LABELS
    forward.fill(0, base, base + LABELS)
    if (i === 0) {
      STEPS.forEach(([before, label], m) => {
        if (before === 0) forward[label] = moves[m]!
      })
    } else {
      for (let m = 0; m < STEPS.length; m++) {
        const [before, label] = STEPS[m]!
        forward[base + label]! += forward[base - LABELS + before]! * moves[m]!
      }
    }
    let sum = 0
    for (let k = 0; k < LABELS; k++) {
      forward[base + k]! *= scores[base + k]!
      if (i < length - 1 || !leavesOpen(k)) sum += forward[base + k]!
      else forward[base + k] = 0
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
    backward.fill(0, base, base + LABELS)
    for (let m = 0; m < STEPS.length; m++) {
      const [before, label] = STEPS[m]!
      const next = base + LABELS + label
      backward[base + before]! +=
        (moves[m]! * scores[next]! * backward[next]!) / scale[i + 1]!
    }
  }
  const change = new Float64Array(LABELS * LABELS)
  for (let i = 0; i < length; i++) {
    const label = data.labels[first + i]!
    change[(i === 0 ? 0 : data.labels[first + i - 1]!) * LABELS + label]! -= 1
    for (let m = 0; m < STEPS.length; m++) {
      const [before, to] = STEPS[m]!
      if (i === 0) {
        if (before === 0) change[to]! += forward[to]! * backward[to]!
        continue
      }
      const at = i * LABELS + to
      change[before * LABELS + to]! +=
        (forward[(i - 1) * LABELS + before]! *
          moves[m]! *
          scores[at]! *
          backward[at]!) /
        scale[i]!
    }
  }
  STEPS.forEach(([before, label]) => {
    const gradient = change[before * LABELS + label]!
    if (Math.abs(gradient) > LEAST_GRADIENT) {
      transitions.update(before * LABELS + label, gradient)
    }
  })
  const slopes = new Float64Array(LABELS)
  for (let i = 0; i < length; i++) {
    const base = i * LABELS
    const right = data.labels[first + i]!
    let greatest = 0
    for (let label = 0; label < LABELS; label++) {
      const slope =
        forward[base + label]! * backward[base + label]! - (label === right ? 1 : 0)
      slopes[label] = Math.abs(slope) < LEAST_GRADIENT ? 0 : slope
      greatest = Math.max(greatest, Math.abs(slope))
    }
    if (greatest < LEAST_GRADIENT) continue
    const end = data.starts[first + i + 1]!
    for (let label = 0; label < LABELS; label++) {
      if (!emissions || slopes[label] === 0) continue
      for (let k = data.starts[first + i]!; k < end; k++) {
        emissions.update(data.features[k]! * LABELS + label, slopes[label]!)
      }
    }
    if (greatest > LEAST_NET_GRADIENT) net.backward(first + i, { first, last }, slopes)
  }
  return logZ - gold
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

function leavesOpen(label: number): boolean {
  return label > 0 && (label - 1) % 4 < 2
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
