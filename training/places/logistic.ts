import type { Feature } from '../../src/place/candidate-features.ts'

/** Alternatives of which one of the `right` ones should win. */
export interface Choice {
  readonly alternatives: readonly (readonly Feature[])[]
  readonly right: readonly boolean[]
}

/** How weights are fitted. */
export interface FitOptions {
  readonly epochs: number
  readonly rate: number
  /** Pull of each weight towards 0, per step. */
  readonly decay: number
  /** Features seen in fewer choices are left out. */
  readonly rare: number
}

/**
 * Fits weights so that the right alternatives are likely (conditional logistic
 * regression, AdaGrad, in the order given). Rounded to three decimals.
 */
export function fitChoices(
  choices: readonly Choice[],
  { epochs, rate, decay, rare }: FitOptions,
): Record<string, number> {
  const seen = new Map<string, number>()
  for (const { alternatives } of choices) {
    for (const name of new Set(alternatives.flat().map(([feature]) => feature)))
      seen.set(name, (seen.get(name) ?? 0) + 1)
  }
  const weights = new Map<string, number>()
  // The mean over the later epochs holds better than the last step.
  const sums = new Map<string, number>()
  const settled = Math.floor(epochs / 2)
  const squares = new Map<string, number>()
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { alternatives, right } of choices) {
      const scores = alternatives.map((features) =>
        features.reduce(
          (sum, [name, value]) => sum + value * (weights.get(name) ?? 0),
          0,
        ),
      )
      const most = Math.max(...scores)
      const shares = scores.map((score) => Math.exp(score - most))
      const total = shares.reduce((a, b) => a + b, 0)
      const rightTotal = shares.reduce(
        (sum, share, i) => sum + (right[i] ? share : 0),
        0,
      )
      const slope = new Map<string, number>()
      alternatives.forEach((features, i) => {
        const by = (right[i] ? shares[i]! / rightTotal : 0) - shares[i]! / total
        if (Math.abs(by) < 1e-6) return
        for (const [name, value] of features)
          if (seen.get(name)! >= rare)
            slope.set(name, (slope.get(name) ?? 0) + by * value)
      })
      for (const [name, step] of slope) {
        const old = weights.get(name) ?? 0
        const g = step - decay * old
        const square = (squares.get(name) ?? 1e-2) + g * g
        squares.set(name, square)
        weights.set(name, old + (rate * g) / Math.sqrt(square))
      }
    }
    if (epoch >= settled)
      for (const [name, weight] of weights)
        sums.set(name, (sums.get(name) ?? 0) + weight)
  }
  return Object.fromEntries(
    [...sums]
      .map(([name, sum]) => [name, sum / (epochs - settled)] as const)
      .map(([name, weight]) => [name, Math.round(weight * 1000) / 1000] as const)
      .filter(([, weight]) => Math.abs(weight) >= 0.02)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** Shuffles in place of chance: the same seed, the same order. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const list = [...items]
  let state = seed >>> 0
  for (let i = list.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const k = Math.floor((state / 4294967296) * (i + 1))
    ;[list[i], list[k]] = [list[k]!, list[i]!]
  }
  return list
}
