import type { Chained } from '../report/layers.ts'
import { verbCue } from './cue-lexicon.ts'
import type { Draft } from './draft.ts'
import { headOf } from './headline-rule.ts'
import { stanceOf } from './stance.ts'

/** Nouns for what another has said: "a charge New Delhi denies". */
const SAID = new Set(
  'charge claim allegation accusation assertion report contention figure toll account version suggestion link role story notion description'.split(
    ' ',
  ),
)
/** Longest source between the noun and its verb, auxiliaries included. */
const LONGEST_SOURCE = 10

/**
 * "…, a charge New Delhi denies", "…, which Chad denies", "…, a claim the paper could not
 * verify": what was said before is taken up by a noun or "which" behind a comma, and answered.
 */
export function readAppositive(report: Chained, verb: number): Draft | null {
  const tag = report.tags[verb]!
  const cue = verbCue(tag.lemma, report.tokens[verb]!.text)
  if (!cue || (tag.upos !== 'VERB' && tag.upos !== 'NOUN')) return null
  const stance = stanceOf(report, verb, cue)
  if (stance !== 'denies' && stance !== 'confirms' && stance !== 'cannot-confirm')
    return null
  const sentence = report.sentences[report.tokens[verb]!.sentence]!
  let first = verb
  while (first - 1 > sentence.first && isAuxiliary(report, first - 1)) first--
  for (let i = first - 1; i > sentence.first && first - i <= LONGEST_SOURCE; i--) {
    const word = report.tokens[i]!.text.toLowerCase()
    if (report.tags[i]!.upos === 'VERB' || word === ',') return null
    const opens = openingOf(report, i)
    if (opens === null) continue
    const source = { first: i + 1, last: first }
    if (report.tokens[source.first]!.text.toLowerCase() === 'that') source.first++
    if (source.first >= source.last) return null
    return {
      source: [source],
      sourceHead: headOf(report, source),
      cue: [{ first, last: verb + 1 }],
      cueHead: verb,
      content: [{ first: opens, last: i + 1 }],
      via: [],
      viaHead: null,
      frame: 'answer',
      stance,
      rule: 'appositive',
    }
  }
  return null
}

function isAuxiliary(report: Chained, token: number): boolean {
  const { upos } = report.tags[token]!
  return upos === 'AUX' || upos === 'ADV' || upos === 'PART'
}

/** Where the words for what was said begin, if this is their last one: behind a comma or a dash. */
function openingOf(report: Chained, token: number): number | null {
  const isBreak = (i: number): boolean => /^[,—–-]+$/.test(report.tokens[i]?.text ?? '')
  const word = report.tokens[token]!.text.toLowerCase()
  if (word === 'which' || word === 'something') {
    return isBreak(token - 1) ? token : null
  }
  if (!SAID.has(report.tags[token]!.lemma)) return null
  for (let i = token - 1; i >= Math.max(0, token - 3); i--) {
    if (report.tags[i]!.upos === 'DET') return isBreak(i - 1) ? i : null
  }
  return null
}
