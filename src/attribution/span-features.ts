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
  const side = token < cue ? 1 : token > cue ? 2 : 3
  const far = Math.abs(token - cue)
  const distance = side * 16 + (far < 5 ? far : far < 10 ? 5 : far < 20 ? 6 : 7)
  const cueLemma = lemma[cue]!
  const cueFrame = frame[cue]!
  const cueTag = xpos[cue]!
  // The path, alone and with the cue.
  out[count++] = mix(template(0), whole[i]!)
  out[count++] = mix(template(1), mix(whole[i]!, side))
  out[count++] = mix(template(2), mix(whole[i]!, cueTag))
  out[count++] = mix(template(3), mix(step[i]!, side))
  out[count++] = mix(template(4), mix(mix(step[i]!, side), cueLemma))
  out[count++] = mix(template(5), mix(mix(step[i]!, side), mix(cueFrame, cueTag)))
  out[count++] = mix(template(6), mix(steps[i]!, side))
  out[count++] = mix(template(7), mix(mix(steps[i]!, side), cueLemma))
  out[count++] = mix(template(8), mix(mix(steps[i]!, cueTag), cueFrame))
  out[count++] = mix(template(9), mix(mix(whole[i]!, side), cueLemma))
  // Where the branch begins and ends.
  const begins = i === 0 || branch[i - 1] !== branch[i]
  const ends = token + 1 >= last || branch[i + 1] !== branch[i]
  const edge = (begins ? 1 : 0) + (ends ? 2 : 0)
  out[count++] = mix(template(10), mix(mix(step[i]!, edge), side))
  out[count++] = mix(template(11), mix(mix(step[i]!, edge), lemma[token]!))
  const top = branch[i]!
  out[count++] = mix(template(12), mix(mix(upos[top]!, relation[top]!), side))
  out[count++] = mix(template(13), mix(mix(lemma[top]!, relation[top]!), side))
  out[count++] = mix(template(14), mix(mix(sight.name[top]!, relation[top]!), side))
  const stepBefore = i > 0 ? step[i - 1]! : OUTSIDE
  const stepAfter = token + 1 < last ? step[i + 1]! : OUTSIDE
  out[count++] = mix(template(15), mix(step[i]!, stepBefore))
  out[count++] = mix(template(16), mix(step[i]!, stepAfter))
  // The word and its neighbours.
  const word = lemma[token]!
  const before = token > first ? lemma[token - 1]! : OUTSIDE
  const after = token + 1 < last ? lemma[token + 1]! : OUTSIDE
  const tagBefore = token > first ? upos[token - 1]! : OUTSIDE
  const tagAfter = token + 1 < last ? upos[token + 1]! : OUTSIDE
  out[count++] = mix(template(20), mix(word, side))
  out[count++] = mix(template(21), mix(xpos[token]!, side))
  out[count++] = mix(template(22), mix(mix(before, word), side))
  out[count++] = mix(template(23), mix(mix(word, after), side))
  out[count++] = mix(template(24), mix(mix(tagBefore, upos[token]!), tagAfter))
  out[count++] = mix(template(25), mix(before, side))
  out[count++] = mix(template(26), mix(after, side))
  out[count++] = mix(template(27), mix(relation[token]!, side))
  out[count++] = mix(template(28), mix(mix(relation[token]!, upos[token]!), step[i]!))
  out[count++] = mix(template(29), mix(word, step[i]!))
  out[count++] = mix(template(30), mix(before, step[i]!))
  out[count++] = mix(template(31), mix(sight.name[token]!, side))
  out[count++] = mix(template(32), mix(sight.name[token]!, step[i]!))
  out[count++] = mix(
    template(33),
    mix(token > first ? sight.name[token - 1]! : 9, sight.name[token]!),
  )
  out[count++] = mix(template(34), mix(sight.middle[token]!, side))
  // Distance.
  out[count++] = mix(template(40), distance)
  out[count++] = mix(template(41), mix(distance, upos[token]!))
  out[count++] = mix(template(42), mix(distance, cueLemma))
  out[count++] = mix(template(43), mix(distance, cueFrame))
  // Quotations.
  const quote = quotes.at[token]!
  const quoteBefore = token > 0 ? quotes.at[token - 1]! : -1
  const quoteAfter = token + 1 < quotes.at.length ? quotes.at[token + 1]! : -1
  const state =
    (quote >= 0 ? 1 : 0) +
    (quoteBefore === quote ? 2 : 0) +
    (quoteAfter === quote ? 4 : 0) +
    (quote >= 0 && quote === quotes.at[cue] ? 8 : 0)
  out[count++] = mix(template(50), mix(state, side))
  out[count++] = mix(template(51), mix(state, mix(cueFrame, side)))
  out[count++] = mix(template(52), mix(state, mix(step[i]!, side)))
  out[count++] = mix(template(53), mix(state, mix(cueLemma, side)))
  const opens = quotes.at[first]! >= 0 ? 1 : 0
  out[count++] = mix(template(54), mix(mix(state, opens), side))
  // What the rules say.
  const role = ruled[i]!
  const roleBefore = i > 0 ? ruled[i - 1]! : 0
  const roleAfter = token + 1 < last ? ruled[i + 1]! : 0
  out[count++] = mix(template(60), role)
  out[count++] = mix(template(61), mix(role, mix(roleBefore, roleAfter)))
  out[count++] = mix(template(62), mix(role, cueLemma))
  out[count++] = mix(template(63), mix(mix(role, side), step[i]!))
  out[count++] = mix(template(64), mix(mix(role, roleBefore), word))
  out[count++] = mix(template(65), mix(mix(role, roleAfter), after))
  out[count++] = mix(template(66), mix(mix(role, state), side))
  out[count++] = mix(template(67), mix(mix(role, cueFrame), side))
  out[count++] = mix(template(68), mix(sight.heading[token]!, side))
  return count
}

/** What parts the features of one kind from those of another. */
function template(number: number): number {
  return (number + 100) * 0x01000193
}
