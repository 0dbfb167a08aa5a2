import type { ParseState } from '../src/language/parse-state.ts'

/** How many arcs of the treebank each kind of step puts out of reach; `Infinity` where it is not legal. */
export interface StepCosts {
  shift: number
  right: number
  left: number
}

/** Writes the costs of the steps from this state. `heads` are the treebank's, `n` for the root. */
export function costSteps(
  state: ParseState,
  heads: Int32Array,
  costs: StepCosts,
): void {
  const { n, next, stack, depth } = state
  costs.shift = costs.right = costs.left = Infinity
  const top = depth > 0 ? stack[depth - 1]! : -1
  const below = depth > 1 ? stack[depth - 2]! : -1
  let lost = 0
  if (depth > 0) {
    // Words still in the buffer whose head is the top of the stack.
    for (let i = next; i < n; i++) if (heads[i] === top) lost++
  }
  if (next < n) {
    let cost = 0
    for (let k = 0; k < depth; k++) {
      if (heads[stack[k]!] === next) cost++
      if (k < depth - 1 && heads[next] === stack[k]) cost++
    }
    costs.shift = cost
    if (depth > 0) {
      costs.left = lost + (heads[top] === below || heads[top]! > next ? 1 : 0)
      if (below < 0 && heads[top] === -1) costs.left = lost
    }
  }
  if (depth > 1) costs.right = lost + (heads[top]! >= next ? 1 : 0)
}
