/** Adam's memory of the steps taken on an array of weights. */
export interface Momentum {
  readonly mean: Float32Array
  readonly square: Float32Array
}

/** A memory of no steps yet. */
export const makeMomentum = (size: number): Momentum => ({
  mean: new Float32Array(size),
  square: new Float32Array(size),
})

/** One step on a run of weights. */
export interface AdamStep {
  /** Step size, bias of the young averages already taken into account. */
  readonly rate: number
  /** Where the weights, gradients and memory of this run begin, and how many there are. */
  readonly weights: number
  readonly gradient: number
  readonly memory: number
  readonly count: number
}

const MEAN = 0.9
const SQUARE = 0.98

/** The rate of the n-th step (from 1), with the correction for averages that began at zero. */
export function correctedRate(rate: number, step: number): number {
  return (rate * Math.sqrt(1 - SQUARE ** step)) / (1 - MEAN ** step)
}

/** One step of Adam; the gradient is set to zero. */
export function adam(
  weights: Float32Array,
  gradient: Float32Array,
  { mean, square }: Momentum,
  step: AdamStep,
): void {
  const { rate, count } = step
  for (let i = 0; i < count; i++) {
    const g = gradient[step.gradient + i]!
    const at = step.memory + i
    mean[at] = MEAN * mean[at]! + (1 - MEAN) * g
    square[at] = SQUARE * square[at]! + (1 - SQUARE) * g * g
    weights[step.weights + i]! -= (rate * mean[at]) / (Math.sqrt(square[at]) + 1e-6)
    gradient[step.gradient + i] = 0
  }
}
