import { hashWord, mix } from '../model/feature.ts'
import type { Draft } from './draft.ts'
import type { Sight } from './sight.ts'

/** Names the feature functions of cues and spans; a model made for others is refused. */
export const ATTRIBUTION_FEATURES = 'attribution-1'

/** Most features that a cue has. */
export const MOST_CUE_FEATURES = 200

/** Only the first of many dependents are looked at. */
const MOST_CHILDREN = 12
const OUTSIDE = 0x5f3759df

/**
 * Writes the features of a token as a possible cue; gives their number. `rule` says what
 * the rules make of it (`ruleCode`).
 */
export function cueFeatures(
  sight: Sight,
  { token, rule }: { readonly token: number; readonly rule: number },
  out: Int32Array,
): number {
  const { report, tree, quotes, lemma, upos, xpos, relation, head } = sight
  const sentence = report.sentences[report.tokens[token]!.sentence]!
  let count = 0
  const put = (template: number, value: number): void => {
    out[count++] = mix(template * 0x01000193, value)
  }
  const put2 = (template: number, a: number, b: number): void =>
    put(template, mix(a, b))
  const own = lemma[token]!
  const ownTag = xpos[token]!
  const up = head[token]!
  const rel = relation[token]!
  put(0, 0)
  put(1, own)
  put(2, sight.form[token]!)
  put(3, ownTag)
  put2(4, own, ownTag)
  put(5, sight.middle[token]!)
  put(6, sight.fine[token]!)
  put(7, sight.frame[token]!)
  put2(8, sight.frame[token]!, ownTag)
  put(9, rel)
  put2(10, own, rel)
  put2(11, sight.fine[token]!, rel)
  put2(12, rel, up < 0 ? OUTSIDE : upos[up]!)
  put2(13, own, up < 0 ? OUTSIDE : lemma[up]!)
  put(14, up < 0 ? OUTSIDE : lemma[up]!)
  put2(15, up < 0 ? 0 : sight.frame[up]!, rel)
  put(16, sight.name[token]!)
  // The dependents, one by one and as a set.
  let set = 0
  let nth = 0
  for (const child of tree.children(token)) {
    if (nth++ >= MOST_CHILDREN) break
    const r = relation[child]!
    const side = child < token ? 1 : 2
    put2(20, r, side)
    put2(21, r, upos[child]!)
    put2(22, mix(own, r), side)
    put2(23, mix(r, side), sight.fine[token]!)
    put2(24, r, lemma[child]!)
    put2(25, mix(r, sight.name[child]!), own)
    put2(26, r, mix(sight.middle[child]!, sight.name[child]!))
    put2(27, mix(own, r), lemma[child]!)
    set = mix(set, r)
  }
  put(28, set)
  put2(29, set, own)
  put2(30, set, sight.frame[token]!)
  // The words round it.
  for (let offset = -3; offset <= 3; offset++) {
    if (offset === 0) continue
    const at = token + offset
    const inside = at >= sentence.first && at < sentence.last
    const word = inside ? sight.form[at]! : OUTSIDE
    put2(31 + offset, word, 0)
    if (offset >= -2 && offset <= 2) {
      put2(41 + offset, word, own)
      put2(51 + offset, inside ? upos[at]! : OUTSIDE, ownTag)
      put2(61 + offset, inside ? sight.middle[at]! : OUTSIDE, sight.fine[token]!)
    }
  }
  // Quotations: whether it stands in one, next to one, with one in the sentence.
  const here = quotes.at[token]!
  const before = token > sentence.first ? quotes.at[token - 1]! : -1
  const after = token + 1 < sentence.last ? quotes.at[token + 1]! : -1
  const beginsIn = quotes.at[sentence.first]!
  const endsIn = quotes.at[sentence.last - 1]!
  const state =
    (here >= 0 ? 1 : 0) +
    (before >= 0 ? 2 : 0) +
    (after >= 0 ? 4 : 0) +
    (beginsIn >= 0 ? 8 : 0) +
    (endsIn >= 0 ? 16 : 0)
  put(70, state)
  put2(71, state, sight.frame[token]!)
  put2(72, state, own)
  put2(73, state, rel)
  put2(74, sight.heading[token]!, rel)
  put2(75, sight.heading[token]!, own)
  put2(76, token === sentence.first ? 1 : 0, ownTag)
  put2(77, mix(own, set), state)
  put(80, rule)
  put2(81, rule, sight.frame[token]!)
  put2(82, rule, own)
  put2(83, rule, state)
  return count
}

/** What the rules make of a cue, in a number: none, or the frame and which roles it has. */
export function ruleCode(draft: Draft | null): number {
  if (!draft) return 0
  const roles = (draft.source.length > 0 ? 1 : 0) + (draft.content.length > 0 ? 2 : 0)
  return 4 * hashWord(draft.rule) + roles
}
