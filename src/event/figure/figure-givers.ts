import { codeParticipant } from '../../actor/code-participant.ts'
import { phraseOf } from '../../actor/phrase.ts'
import { treeOf } from '../../language/tree.ts'
import type { Claim, Figure, Mention } from '../../report/layers.ts'
import { isCue } from '../lexicon.ts'
import { isPassive } from '../frame/voice.ts'
import { lemmaOf, type Reader } from '../words.ts'

// Steps up the tree from a number to the verb that gives it.
const CLIMB = 6
// Words from "put" to its "at": "put the number of the dead at nine".
const PUT_AT = 10

/**
 * The claims of a telling with whoever gives one of its figures, where nobody else is named
 * as its source: "a nurse counted 19 bodies", "the union's figure is 24".
 */
export function withGiver(
  reader: Reader,
  claims: Mention['claims'],
  figure: Figure,
): Mention['claims'] {
  if (claims.some(({ speaker }) => speaker !== null)) return claims
  const claim = giverOf(reader, figure)
  return claim === null ? claims : [claim]
}

function giverOf(reader: Reader, { trigger, whoHead }: Figure): Claim | null {
  const { report, book } = reader
  const found = counterOf(reader, trigger) ?? ownerOf(reader, trigger, whoHead)
  if (found === null) return null
  const { token, cue } = found
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(report.tags[token]!.upos)) return null
  const speaker = codeParticipant(report, phraseOf(report, token), book)
  // "the south has counted 700 dead": a place counts nobody.
  if (!speaker || speaker.sector === 'UNK') return null
  const { start, end } = report.tokens[cue]!
  return {
    speaker,
    via: null,
    stance: 'asserts',
    cue: { start, end },
    terms: [],
    evidence: [speaker.text, { start, end }],
    rule: 'gives-figure',
  }
}

interface Giver {
  readonly token: number
  readonly cue: number
}

/** "the union's figure", "the tally kept by the committee". */
function ownerOf({ report }: Reader, trigger: number, whoHead: number): Giver | null {
  if (report.tags[trigger]!.upos !== 'NOUN' || whoHead === trigger) return null
  const tree = treeOf(report)
  const [owner] = tree.dependents(trigger, 'nmod:poss')
  if (owner !== undefined && whoHead > trigger) return { token: owner, cue: trigger }
  for (const clause of tree.dependents(trigger, 'acl')) {
    const agent = tree
      .dependents(clause, 'obl', 'obl:agent')
      .find((child) =>
        tree.dependents(child, 'case').some((at) => lemmaOf(report, at) === 'by'),
      )
    if (agent !== undefined) return { token: agent, cue: clause }
  }
  return null
}

/** "A nurse counted 19 bodies", "residents spoke of 61 dead", "the army put its losses at four". */
function counterOf(reader: Reader, trigger: number): Giver | null {
  const { report, lexicon } = reader
  const tree = treeOf(report)
  let steps = 0
  for (const verb of [trigger, ...tree.ancestors(trigger)]) {
    if (steps++ > CLIMB) return null
    if (report.tags[verb]!.upos !== 'VERB') continue
    if (!isCue(lexicon, 'gives-figure', lemmaOf(report, verb))) {
      if (verb === trigger) continue
      return null
    }
    if (!countsWith(reader, verb)) return null
    const [subject] = tree.dependents(verb, 'nsubj')
    return subject === undefined || subject > verb
      ? null
      : { token: subject, cue: verb }
  }
  return null
}

/** "gave themselves up", "put priests on a plane", "was found dead": none of these gives a figure. */
function countsWith({ report }: Reader, verb: number): boolean {
  if (isPassive(report, verb)) return false
  const behind = [1, 2, 3, 4].map(
    (k) => report.tokens[verb + k]?.text.toLowerCase() ?? '',
  )
  const lemma = lemmaOf(report, verb)
  if (lemma === 'give')
    return !behind.some((word) =>
      /^(?:up|over|back|way|themselves|himself|herself)$/.test(word),
    )
  return (
    lemma !== 'put' ||
    report.tokens.slice(verb + 1, verb + PUT_AT).some(({ text }) => text === 'at')
  )
}
