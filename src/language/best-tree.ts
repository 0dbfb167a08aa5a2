/** Scores of heads: row i, column j at `at + i * width + j`; row 0 is the root's. */
export interface HeadScores {
  readonly floats: Float32Array
  readonly at: number
  readonly width: number
  /** Rows: the words and the root. */
  readonly n: number
}

/** How many words are tried as the one root where the best heads leave it open. */
const ROOTS_TRIED = 3

/**
 * The head of each row of the best tree in which one word hangs on the root: most often
 * each word's own best head; else the maximum spanning tree (Chu-Liu, Edmonds).
 */
export function bestTree(scores: HeadScores): Int32Array {
  const { floats, at, width, n } = scores
  const heads = new Int32Array(n)
  heads[0] = -1
  let roots = 0
  for (let i = 1; i < n; i++) {
    const row = at + i * width
    let best = 0
    let most = floats[row]!
    for (let j = 1; j < n; j++) {
      const score = floats[row + j]!
      if (score > most && j !== i) {
        most = score
        best = j
      }
    }
    heads[i] = best
    if (best === 0) roots++
  }
  if (roots === 1 && cycleOf(heads) === null) return heads
  return bestWithOneRoot(scores)
}

function bestWithOneRoot({ floats, at, width, n }: HeadScores): Int32Array {
  const gains: { readonly row: number; readonly gain: number }[] = []
  let others = 0
  for (let i = 1; i < n; i++) {
    const row = at + i * width
    let other = -Infinity
    for (let j = 1; j < n; j++) if (j !== i) other = Math.max(other, floats[row + j]!)
    if (n === 2) other = floats[row]!
    others += other
    gains.push({ row: i, gain: floats[row]! - other })
  }
  gains.sort((a, b) => b.gain - a.gain || a.row - b.row)
  let best: Int32Array | null = null
  let bestSum = -Infinity
  for (const { row: root, gain } of gains.slice(0, ROOTS_TRIED)) {
    // No tree under this root can do better than every word's best head.
    if (others + gain < bestSum - 1e-3) break
    const matrix = new Float64Array(n * n).fill(-Infinity)
    for (let i = 1; i < n; i++) {
      const from = i === root ? 0 : 1
      const to = i === root ? 1 : n
      for (let j = from; j < to; j++) {
        if (j !== i) matrix[i * n + j] = floats[at + i * width + j]!
      }
    }
    const heads = spanningTree(matrix, n)
    let sum = 0
    for (let i = 1; i < n; i++) sum += floats[at + i * width + heads[i]!]!
    if (best === null || sum > bestSum) {
      best = heads
      bestSum = sum
    }
  }
  return best!
}

/** Members of a cycle among the heads, each after the one that hangs on it; `null` where there is none. */
function cycleOf(heads: Int32Array): readonly number[] | null {
  const seen = new Int32Array(heads.length)
  for (let i = 1; i < heads.length; i++) {
    let at = i
    while (at > 0 && seen[at] === 0) {
      seen[at] = i
      at = heads[at]!
    }
    if (at <= 0 || seen[at] !== i) continue
    const cycle = [at]
    for (let next = heads[at]!; next !== at; next = heads[next]!) cycle.push(next)
    return cycle
  }
  return null
}

/** A cycle that was folded into its first member. */
interface Fold {
  readonly cycle: readonly number[]
  readonly heads: Int32Array
  /** By a node outside: which member it would hang on, and which would hang on it. */
  readonly leaves: Int32Array
  readonly enters: Int32Array
}

/**
 * Heads of the maximum spanning tree under node 0; `matrix[i * n + j]` is the score of head
 * j for i. Each cycle of best heads is folded into one of its members until none is left,
 * then unfolded, broken where it is cheapest; time grows with the square of `n`.
 */
function spanningTree(matrix: Float64Array, n: number): Int32Array {
  const heads = new Int32Array(n).fill(-1)
  const folded = new Uint8Array(n)
  const choose = (i: number): void => {
    let best = -1
    for (let j = 0; j < n; j++) {
      if (j === i || folded[j] === 1) continue
      if (best < 0 || matrix[i * n + j]! > matrix[i * n + best]!) best = j
    }
    heads[i] = best
  }
  for (let i = 1; i < n; i++) choose(i)
  const folds: Fold[] = []
  for (let cycle = cycleOf(heads); cycle !== null; cycle = cycleOf(heads)) {
    const into = cycle[0]!
    const inside = new Uint8Array(n)
    for (const i of cycle) inside[i] = 1
    const leaves = new Int32Array(n)
    const enters = new Int32Array(n)
    const before = heads.slice()
    for (let v = 0; v < n; v++) {
      if (folded[v] === 1 || inside[v] === 1) continue
      let leave = into
      let enter = into
      let gain = -Infinity
      for (const u of cycle) {
        if (matrix[v * n + u]! > matrix[v * n + leave]!) leave = u
        const change = matrix[u * n + v]! - matrix[u * n + before[u]!]!
        if (change > gain) {
          gain = change
          enter = u
        }
      }
      leaves[v] = leave
      enters[v] = enter
      matrix[v * n + into] = matrix[v * n + leave]!
      matrix[into * n + v] = gain
    }
    for (const u of cycle) {
      if (u === into) continue
      folded[u] = 1
      heads[u] = 0
    }
    for (let v = 1; v < n; v++) {
      if (folded[v] === 0 && inside[before[v]!] === 1 && inside[v] === 0)
        heads[v] = into
    }
    choose(into)
    folds.push({ cycle, heads: before, leaves, enters })
  }
  for (const { cycle, heads: before, leaves, enters } of folds.toReversed()) {
    const into = cycle[0]!
    const head = heads[into]!
    for (let v = 1; v < n; v++) {
      if (folded[v] === 0 && v !== into && heads[v] === into) heads[v] = leaves[v]!
    }
    for (const u of cycle) {
      heads[u] = before[u]!
      folded[u] = 0
    }
    heads[enters[head]!] = head
  }
  return heads
}
