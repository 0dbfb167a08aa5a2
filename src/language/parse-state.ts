/**
 * Where a parser stands in one sentence of `n` tokens (arc-hybrid system).
 *
 * Words wait in the buffer, `next` is the first; the root, number `n`, waits behind the
 * last. SHIFT puts the first of the buffer on the stack; LEFT hangs the top of the stack
 * under the first of the buffer; RIGHT hangs it under the one below it on the stack. When
 * only the root is left each token has one head, and one token has the root.
 * Number `n + 1` stands for "none" wherever a token is asked for.
 */
export interface ParseState {
  n: number
  next: number
  /** Tokens on the stack, and how many. */
  readonly stack: Int32Array
  depth: number
  /** Head (`n` for the root, -1 for none yet) and number of the relation of each token. */
  readonly heads: Int32Array
  readonly relations: Uint8Array
  /** Outermost and second outermost dependents on each side, and how many there are. */
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Uint8Array
  readonly rightCount: Uint8Array
  /** Relations of the dependents on each side, as a hash that takes no notice of order. */
  readonly leftSet: Int32Array
  readonly rightSet: Int32Array
}

/** A state with room for sentences of up to so many tokens. */
export function makeState(room: number): ParseState {
  const size = room + 2
  return {
    n: 0,
    next: 0,
    stack: new Int32Array(size),
    depth: 0,
    heads: new Int32Array(size),
    relations: new Uint8Array(size),
    left1: new Int32Array(size),
    left2: new Int32Array(size),
    right1: new Int32Array(size),
    right2: new Int32Array(size),
    leftCount: new Uint8Array(size),
    rightCount: new Uint8Array(size),
    leftSet: new Int32Array(size),
    rightSet: new Int32Array(size),
  }
}

/** Begins a sentence of `n` tokens. */
export function beginSentence(state: ParseState, n: number): void {
  state.n = n
  state.next = 0
  state.depth = 0
  const none = n + 1
  const end = n + 2
  state.heads.fill(-1, 0, end)
  state.relations.fill(0, 0, end)
  state.left1.fill(none, 0, end)
  state.left2.fill(none, 0, end)
  state.right1.fill(none, 0, end)
  state.right2.fill(none, 0, end)
  state.leftCount.fill(0, 0, end)
  state.rightCount.fill(0, 0, end)
  state.leftSet.fill(0, 0, end)
  state.rightSet.fill(0, 0, end)
}

export function shift(state: ParseState): void {
  state.stack[state.depth++] = state.next++
}

/** Hangs the top of the stack under the first of the buffer. */
export function arcLeft(state: ParseState, relation: number): void {
  const child = state.stack[--state.depth]!
  const head = state.next
  state.heads[child] = head
  state.relations[child] = relation
  state.left2[head] = state.left1[head]!
  state.left1[head] = child
  state.leftCount[head]!++
  state.leftSet[head]! |= 1 << (relation & 31)
}

/** Hangs the top of the stack under the token below it. */
export function arcRight(state: ParseState, relation: number): void {
  const child = state.stack[--state.depth]!
  const head = state.stack[state.depth - 1]!
  state.heads[child] = head
  state.relations[child] = relation
  state.right2[head] = state.right1[head]!
  state.right1[head] = child
  state.rightCount[head]!++
  state.rightSet[head]! |= 1 << (relation & 31)
}

export function isFinished(state: ParseState): boolean {
  return state.depth === 0 && state.next === state.n
}
