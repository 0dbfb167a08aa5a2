import { mix } from '../model/feature.ts'
import type { ParseState } from './parse-state.ts'

/** Names what `parseFeatures` makes; to be raised with every change there. */
export const TREE_FEATURES = 'trees-1'
/** Most features of a state. */
export const MOST_PARSE_FEATURES = 128

/** What the parser looks at of each token of a sentence; `n` is the root, `n + 1` none. */
export interface ParseView {
  /** Hash of the word in lower case, of its tag, and of both. */
  readonly word: Int32Array
  readonly tag: Int32Array
  readonly both: Int32Array
  /** Classes of words of like use. */
  readonly fine: Int32Array
  readonly middle: Int32Array
}

/** A view with room for sentences of up to so many tokens. */
export function makeView(room: number): ParseView {
  const column = (): Int32Array => new Int32Array(room + 2)
  return {
    word: column(),
    tag: column(),
    both: column(),
    fine: column(),
    middle: column(),
  }
}

/** Ends a view of `n` tokens with the root and none. */
export function closeView(view: ParseView, n: number): void {
  for (const [i, value] of [
    [n, 0x77aa],
    [n + 1, 0x33bb],
  ] as const) {
    view.word[i] = value
    view.tag[i] = value
    view.both[i] = value
    view.fine[i] = value
    view.middle[i] = value
  }
}

/** Writes the features of a state into `out`; returns how many. Training and reading both call this. */
export function parseFeatures(
  state: ParseState,
  view: ParseView,
  out: Int32Array,
): number {
  const { n, next, stack, depth, relations, left1, left2, right1, right2 } = state
  const { word, tag, both, fine, middle } = view
  const none = n + 1
  const s0 = depth > 0 ? stack[depth - 1]! : none
  const s1 = depth > 1 ? stack[depth - 2]! : none
  const s2 = depth > 2 ? stack[depth - 3]! : none
  const b0 = next
  const b1 = next + 1 <= n ? next + 1 : none
  const b2 = next + 2 <= n ? next + 2 : none
  const s0l = left1[s0]!
  const s0l2 = left2[s0]!
  const s0r = right1[s0]!
  const s0r2 = right2[s0]!
  const s1l = left1[s1]!
  const s1r = right1[s1]!
  const s1r2 = right2[s1]!
  const b0l = left1[b0]!
  const b0l2 = left2[b0]!
  const ts0 = tag[s0]!
  const ts1 = tag[s1]!
  const ts2 = tag[s2]!
  const tb0 = tag[b0]!
  const tb1 = tag[b1]!
  const tb2 = tag[b2]!
  const ws0 = word[s0]!
  const ws1 = word[s1]!
  const wb0 = word[b0]!
  const wb1 = word[b1]!
  const bs0 = both[s0]!
  const bs1 = both[s1]!
  const bb0 = both[b0]!
  const bb1 = both[b1]!
  const cs0 = fine[s0]!
  const cs1 = fine[s1]!
  const cb0 = fine[b0]!
  const far0 = distance(s0, b0)
  const far1 = distance(s1, s0)
  // Pairs of tags, mixed once and used by many.
  const s0b0 = mix(ts0, tb0)
  const s1s0 = mix(ts1 ^ 0x5bd1, ts0)
  let f = 0
  out[f++] = mix(1, bs0)
  out[f++] = mix(2, ws0)
  out[f++] = mix(3, ts0)
  out[f++] = mix(4, bs1)
  out[f++] = mix(5, ws1)
  out[f++] = mix(6, ts1)
  out[f++] = mix(7, bb0)
  out[f++] = mix(8, wb0)
  out[f++] = mix(9, tb0)
  out[f++] = mix(10, bb1)
  out[f++] = mix(11, wb1)
  out[f++] = mix(12, tb1)
  out[f++] = mix(13, both[b2]!)
  out[f++] = mix(14, tb2)
  out[f++] = mix(15, both[s2]!)
  out[f++] = mix(16, cs0)
  out[f++] = mix(17, cs1)
  out[f++] = mix(18, cb0)
  out[f++] = mix(mix(20, bs0), bb0)
  out[f++] = mix(mix(21, bs0), tb0)
  out[f++] = mix(mix(22, ts0), bb0)
  out[f++] = mix(23, s0b0)
  out[f++] = mix(mix(24, ws0), wb0)
  out[f++] = mix(mix(25, bs1), bs0)
  out[f++] = mix(mix(26, bs1), ts0)
  out[f++] = mix(mix(27, ts1), bs0)
  out[f++] = mix(28, s1s0)
  out[f++] = mix(mix(29, ws1), ws0)
  out[f++] = mix(mix(30, tb0), tb1)
  out[f++] = mix(mix(31, bs1), bb0)
  out[f++] = mix(mix(32, ts1), tb0)
  out[f++] = mix(mix(33, bb0), tb1)
  out[f++] = mix(mix(34, s0b0), tb1)
  out[f++] = mix(mix(35, tb0), mix(tb1, tb2))
  out[f++] = mix(mix(36, s1s0), tb0)
  out[f++] = mix(mix(37, s1s0), ts2)
  out[f++] = mix(mix(38, s1s0), mix(tb0, tb1))
  out[f++] = mix(mix(39, s0b0), tag[s0l]!)
  out[f++] = mix(mix(40, s0b0), tag[s0r]!)
  out[f++] = mix(mix(41, s0b0), tag[b0l]!)
  out[f++] = mix(mix(42, s1s0), tag[s0l]!)
  out[f++] = mix(mix(43, s1s0), tag[s0r]!)
  out[f++] = mix(mix(44, s1s0), tag[s1l]!)
  out[f++] = mix(mix(45, s1s0), tag[s1r]!)
  out[f++] = mix(mix(46, s0b0), far0)
  out[f++] = mix(mix(47, s1s0), far1)
  out[f++] = mix(mix(48, bs0), far0)
  out[f++] = mix(mix(49, bb0), far0)
  out[f++] = mix(mix(50, bs1), far1)
  out[f++] = mix(mix(51, bs0), state.leftSet[s0]!)
  out[f++] = mix(mix(52, bs0), state.rightSet[s0]!)
  out[f++] = mix(mix(53, bs1), state.rightSet[s1]!)
  out[f++] = mix(mix(54, bb0), state.leftSet[b0]!)
  out[f++] = mix(mix(55, ts0), mix(state.leftSet[s0]!, state.rightSet[s0]!))
  out[f++] = mix(mix(56, ts1), mix(state.leftSet[s1]!, state.rightSet[s1]!))
  out[f++] = mix(mix(57, tb0), mix(state.leftSet[b0]!, ts0))
  out[f++] = mix(mix(58, s1s0), mix(state.rightSet[s1]!, state.leftSet[s0]!))
  out[f++] = mix(mix(59, s0b0), mix(state.rightSet[s0]!, state.leftSet[b0]!))
  out[f++] = mix(mix(60, word[s0l]!), mix(ts0, relations[s0l]!))
  out[f++] = mix(mix(61, word[s0r]!), mix(ts0, relations[s0r]!))
  out[f++] = mix(mix(62, word[s1r]!), mix(ts1, relations[s1r]!))
  out[f++] = mix(mix(63, word[b0l]!), mix(tb0, relations[b0l]!))
  out[f++] = mix(mix(64, word[s0l]!), mix(bs1, ts0))
  out[f++] = mix(mix(65, word[s0l]!), s1s0)
  out[f++] = mix(mix(66, word[b0l]!), s0b0)
  out[f++] = mix(mix(67, word[s0l]!), mix(ws1, cs0))
  out[f++] = mix(mix(68, cs0), cb0)
  out[f++] = mix(mix(69, cs1), cs0)
  out[f++] = mix(mix(70, cs0), tb0)
  out[f++] = mix(mix(71, ts0), cb0)
  out[f++] = mix(mix(72, cs1), ts0)
  out[f++] = mix(mix(73, ts1), cs0)
  out[f++] = mix(mix(74, middle[s1]!), mix(middle[s0]!, middle[b0]!))
  out[f++] = mix(mix(75, s1s0), mix(tag[s1r2]!, tag[s1r]!))
  out[f++] = mix(mix(76, s0b0), mix(tag[s0l2]!, tag[s0r2]!))
  out[f++] = mix(mix(77, tb0), mix(tag[b0l]!, tag[b0l2]!))
  out[f++] = mix(mix(78, bs1), mix(ts0, tb0))
  out[f++] = mix(mix(79, s1s0), bb0)
  out[f++] = mix(mix(80, ts1), mix(bs0, tb0))
  out[f++] = mix(mix(81, s0b0), mix(relations[s0l]!, relations[s0r]!))
  return f
}

function distance(from: number, to: number): number {
  const far = to - from
  return far < 0 ? 0 : far < 5 ? far : far < 8 ? 6 : far < 13 ? 7 : 8
}
