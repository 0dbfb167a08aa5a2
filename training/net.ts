import { LABELS } from '../src/language/name-lattice.ts'
import {
  addInput,
  addNetScores,
  BEYOND,
  FLAGS,
  HIDDEN,
  NET_REACH,
} from '../src/language/name-net.ts'
import type { NameNet, NetWord } from '../src/language/name-net.ts'

/** What the net reads: a word each, and the vectors they point into. */
export interface NetData {
  readonly words: readonly NetWord[]
  readonly vectors: Int8Array
  readonly width: number
}

/** A net being trained by AdaGrad steps. */
export class NetTrainer {
  readonly net: NameNet
  readonly #data: NetData
  readonly #rate: number
  readonly #squares: NameNet
  #sums = new Float32Array(0)

  constructor(
    data: NetData,
    { rate, random }: { readonly rate: number; readonly random: () => number },
  ) {
    this.#data = data
    this.#rate = rate
    const inputs = (2 * NET_REACH + 1) * (data.width + FLAGS)
    const spread = (size: number, scale: number): Float32Array =>
      Float32Array.from({ length: size }, () => (random() * 2 - 1) * scale)
    this.net = {
      first: spread(inputs * HIDDEN, 0.06),
      bias: new Float32Array(HIDDEN).fill(0.05),
      second: spread(HIDDEN * LABELS, 0.05),
    }
    this.#squares = {
      first: new Float32Array(inputs * HIDDEN).fill(1e-2),
      bias: new Float32Array(HIDDEN).fill(1e-2),
      second: new Float32Array(HIDDEN * LABELS).fill(1e-2),
    }
  }

  /** Adds the scores of a sentence's words to `scores`. */
  forward(first: number, last: number, scores: Float64Array): void {
    const size = (last - first) * HIDDEN
    if (this.#sums.length < size) this.#sums = new Float32Array(size)
    for (let i = first; i < last; i++) {
      const at = (i - first) * HIDDEN
      this.#sums.set(this.net.bias, at)
      for (let offset = -NET_REACH; offset <= NET_REACH; offset++) {
        addInput(this.#wordAt(i + offset, first, last), offset, {
          first: this.net.first,
          vectors: this.#data.vectors,
          width: this.#data.width,
          sums: this.#sums,
          at,
        })
      }
      addNetScores(
        this.#sums.subarray(at, at + HIDDEN),
        this.net.second,
        scores,
        (i - first) * LABELS,
      )
    }
  }

  /** Takes a step against the gradient of one word's scores; `forward` of its sentence came last. */
  backward(
    i: number,
    { first, last }: { readonly first: number; readonly last: number },
    gradient: Float64Array,
  ): void {
    const { net, width, vectors } = { ...this.#data, net: this.net }
    const at = (i - first) * HIDDEN
    const inner = new Float64Array(HIDDEN)
    for (let h = 0; h < HIDDEN; h++) {
      const value = this.#sums[at + h]!
      if (value <= 0) continue
      const row = h * LABELS
      let sum = 0
      for (let label = 0; label < LABELS; label++) {
        const slope = gradient[label]!
        if (slope === 0) continue
        sum += slope * net.second[row + label]!
        this.#move('second', row + label, slope * value)
      }
      inner[h] = sum
      this.#move('bias', h, sum)
    }
    for (let offset = -NET_REACH; offset <= NET_REACH; offset++) {
      const word = this.#wordAt(i + offset, first, last)
      const base = (offset + NET_REACH) * (width + FLAGS) * HIDDEN
      if (word.vector >= 0) {
        for (let d = 0; d < width; d++) {
          const value = vectors[word.vector + d]! / 32
          if (value === 0) continue
          const row = base + d * HIDDEN
          for (let h = 0; h < HIDDEN; h++) {
            if (inner[h] !== 0) this.#move('first', row + h, inner[h]! * value)
          }
        }
      }
      for (const flag of word.flags) {
        const row = base + (width + flag) * HIDDEN
        for (let h = 0; h < HIDDEN; h++) {
          if (inner[h] !== 0) this.#move('first', row + h, inner[h]!)
        }
      }
    }
  }

  #wordAt(i: number, first: number, last: number): NetWord {
    return i < first || i >= last ? BEYOND : this.#data.words[i]!
  }

  #move(part: keyof NameNet, at: number, gradient: number): void {
    const squares = this.#squares[part]
    squares[at]! += gradient * gradient
    this.net[part][at]! -= (this.#rate * gradient) / Math.sqrt(squares[at]!)
  }
}
