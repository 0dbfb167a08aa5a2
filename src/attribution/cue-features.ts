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
  const own = lemma[token]!
  const ownTag = xpos[token]!
  const up = head[token]!
  const rel = relation[token]!
  out[count++] = mix(template(0), 0)
  out[count++] = mix(template(1), own)
  out[count++] = mix(template(2), sight.form[token]!)
  out[count++] = mix(template(3), ownTag)
  out[count++] = mix(template(4), mix(own, ownTag))
  out[count++] = mix(template(5), sight.middle[token]!)
  out[count++] = mix(template(6), sight.fine[token]!)
  out[count++] = mix(template(7), sight.frame[token]!)
  out[count++] = mix(template(8), mix(sight.frame[token]!, ownTag))
  out[count++] = mix(template(9), rel)
  out[count++] = mix(template(10), mix(own, rel))
  out[count++] = mix(template(11), mix(sight.fine[token]!, rel))
  out[count++] = mix(template(12), mix(rel, up < 0 ? OUTSIDE : upos[up]!))
  out[count++] = mix(template(13), mix(own, up < 0 ? OUTSIDE : lemma[up]!))
  out[count++] = mix(template(14), up < 0 ? OUTSIDE : lemma[up]!)
  out[count++] = mix(template(15), mix(up < 0 ? 0 : sight.frame[up]!, rel))
  out[count++] = mix(template(16), sight.name[token]!)
  // The dependents, one by one and as a set.
  let set = 0
  let nth = 0
  for (const child of tree.children(token)) {
    if (nth++ >= MOST_CHILDREN) break
    const r = relation[child]!
    const side = child < token ? 1 : 2
    out[count++] = mix(template(20), mix(r, side))
    out[count++] = mix(template(21), mix(r, upos[child]!))
    out[count++] = mix(template(22), mix(mix(own, r), side))
    out[count++] = mix(template(23), mix(mix(r, side), sight.fine[token]!))
    out[count++] = mix(template(24), mix(r, lemma[child]!))
    out[count++] = mix(template(25), mix(mix(r, sight.name[child]!), own))
    out[count++] = mix(
      template(26),
      mix(r, mix(sight.middle[child]!, sight.name[child]!)),
    )
    out[count++] = mix(template(27), mix(mix(own, r), lemma[child]!))
    set = mix(set, r)
  }
  out[count++] = mix(template(28), set)
  out[count++] = mix(template(29), mix(set, own))
  out[count++] = mix(template(30), mix(set, sight.frame[token]!))
  // The words round it.
  for (let offset = -3; offset <= 3; offset++) {
    if (offset === 0) continue
    const at = token + offset
    const inside = at >= sentence.first && at < sentence.last
    const word = inside ? sight.form[at]! : OUTSIDE
    out[count++] = mix(template(31 + offset), mix(word, 0))
    if (offset >= -2 && offset <= 2) {
      out[count++] = mix(template(41 + offset), mix(word, own))
      out[count++] = mix(
        template(51 + offset),
        mix(inside ? upos[at]! : OUTSIDE, ownTag),
      )
      out[count++] = mix(
        template(61 + offset),
        mix(inside ? sight.middle[at]! : OUTSIDE, sight.fine[token]!),
      )
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
  out[count++] = mix(template(70), state)
  out[count++] = mix(template(71), mix(state, sight.frame[token]!))
  out[count++] = mix(template(72), mix(state, own))
  out[count++] = mix(template(73), mix(state, rel))
  out[count++] = mix(template(74), mix(sight.heading[token]!, rel))
  out[count++] = mix(template(75), mix(sight.heading[token]!, own))
  out[count++] = mix(template(76), mix(token === sentence.first ? 1 : 0, ownTag))
  out[count++] = mix(template(77), mix(mix(own, set), state))
  out[count++] = mix(template(80), rule)
  out[count++] = mix(template(81), mix(rule, sight.frame[token]!))
  out[count++] = mix(template(82), mix(rule, own))
  out[count++] = mix(template(83), mix(rule, state))
  return count
}

/** What the rules make of a cue, in a number: none, or the frame and which roles it has. */
export function ruleCode(draft: Draft | null): number {
  if (!draft) return 0
  const roles = (draft.source.length > 0 ? 1 : 0) + (draft.content.length > 0 ? 2 : 0)
  return 4 * hashWord(draft.rule) + roles
}

/** What parts the features of one kind from those of another. */
function template(number: number): number {
  return number * 0x01000193
}
