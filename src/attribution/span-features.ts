import { mix } from '../model/feature.ts'
import type { CuePaths } from './cue-paths.ts'
import type { Sight } from './sight.ts'

/** Most features that a word has. */
export const MOST_SPAN_FEATURES = 80

const OUTSIDE = 0x2545f491

/** A cue and what the rules make of its window. */
export interface Setting {
  readonly cue: number
  readonly paths: CuePaths
  /** For each token of the window: 0 nothing, 1 source, 2 content, 3 cue. */
  readonly ruled: Uint8Array
}

/** Writes the features of a token as a part of an attribution; gives their number. */
export function spanFeatures(
  sight: Sight,
  { cue, paths, ruled }: Setting,
  token: number,
  out: Int32Array,
): number {
  const { lemma, upos, xpos, relation, quotes, frame } = sight
  const { first, last, whole, step, steps, branch } = paths
  const i = token - first
  let count = 0
  const put = (template: number, value: number): void => {
    out[count++] = mix((template + 100) * 0x01000193, value)
  }
  const put2 = (template: number, a: number, b: number): void =>
    put(template, mix(a, b))
  const side = token < cue ? 1 : token > cue ? 2 : 3
  const far = Math.abs(token - cue)
  const distance = side * 16 + (far < 5 ? far : far < 10 ? 5 : far < 20 ? 6 : 7)
  const cueLemma = lemma[cue]!
  const cueFrame = frame[cue]!
  const cueTag = xpos[cue]!
  // The path, alone and with the cue.
  put(0, whole[i]!)
  put2(1, whole[i]!, side)
  put2(2, whole[i]!, cueTag)
  put2(3, step[i]!, side)
  put2(4, mix(step[i]!, side), cueLemma)
  put2(5, mix(step[i]!, side), mix(cueFrame, cueTag))
  put2(6, steps[i]!, side)
  put2(7, mix(steps[i]!, side), cueLemma)
  put2(8, mix(steps[i]!, cueTag), cueFrame)
  put2(9, mix(whole[i]!, side), cueLemma)
  // Where the branch begins and ends.
  const begins = i === 0 || branch[i - 1] !== branch[i]
  const ends = token + 1 >= last || branch[i + 1] !== branch[i]
  const edge = (begins ? 1 : 0) + (ends ? 2 : 0)
  put2(10, mix(step[i]!, edge), side)
  put2(11, mix(step[i]!, edge), lemma[token]!)
  const top = branch[i]!
  put2(12, mix(upos[top]!, relation[top]!), side)
  put2(13, mix(lemma[top]!, relation[top]!), side)
  put2(14, mix(sight.name[top]!, relation[top]!), side)
  const stepBefore = i > 0 ? step[i - 1]! : OUTSIDE
  const stepAfter = token + 1 < last ? step[i + 1]! : OUTSIDE
  put2(15, step[i]!, stepBefore)
  put2(16, step[i]!, stepAfter)
  // The word and its neighbours.
  const word = lemma[token]!
  const before = token > first ? lemma[token - 1]! : OUTSIDE
  const after = token + 1 < last ? lemma[token + 1]! : OUTSIDE
  const tagBefore = token > first ? upos[token - 1]! : OUTSIDE
  const tagAfter = token + 1 < last ? upos[token + 1]! : OUTSIDE
  put2(20, word, side)
  put2(21, xpos[token]!, side)
  put2(22, mix(before, word), side)
  put2(23, mix(word, after), side)
  put2(24, mix(tagBefore, upos[token]!), tagAfter)
  put2(25, before, side)
  put2(26, after, side)
  put2(27, relation[token]!, side)
  put2(28, mix(relation[token]!, upos[token]!), step[i]!)
  put2(29, word, step[i]!)
  put2(30, before, step[i]!)
  put2(31, sight.name[token]!, side)
  put2(32, sight.name[token]!, step[i]!)
  put2(33, token > first ? sight.name[token - 1]! : 9, sight.name[token]!)
  put2(34, sight.middle[token]!, side)
  // Distance.
  put(40, distance)
  put2(41, distance, upos[token]!)
  put2(42, distance, cueLemma)
  put2(43, distance, cueFrame)
  // Quotations.
  const quote = quotes.at[token]!
  const quoteBefore = token > 0 ? quotes.at[token - 1]! : -1
  const quoteAfter = token + 1 < quotes.at.length ? quotes.at[token + 1]! : -1
  const state =
    (quote >= 0 ? 1 : 0) +
    (quoteBefore === quote ? 2 : 0) +
    (quoteAfter === quote ? 4 : 0) +
    (quote >= 0 && quote === quotes.at[cue] ? 8 : 0)
  put2(50, state, side)
  put2(51, state, mix(cueFrame, side))
  put2(52, state, mix(step[i]!, side))
  put2(53, state, mix(cueLemma, side))
  const opens = quotes.at[first]! >= 0 ? 1 : 0
  put2(54, mix(state, opens), side)
  // What the rules say.
  const role = ruled[i]!
  const roleBefore = i > 0 ? ruled[i - 1]! : 0
  const roleAfter = token + 1 < last ? ruled[i + 1]! : 0
  put(60, role)
  put2(61, role, mix(roleBefore, roleAfter))
  put2(62, role, cueLemma)
  put2(63, mix(role, side), step[i]!)
  put2(64, mix(role, roleBefore), word)
  put2(65, mix(role, roleAfter), after)
  put2(66, mix(role, state), side)
  put2(67, mix(role, cueFrame), side)
  put2(68, sight.heading[token]!, side)
  return count
}
