import { treeOf } from '../language/tree.ts'
import type { Chained } from '../report/layers.ts'
import { verbCue } from './cue-lexicon.ts'
import type { Draft } from './draft.ts'
import { headOf } from './headline-rule.ts'

/** Nouns for what others have said that are read as verbs behind a verb: "rejected claims that …". */
const SAID = new Set(
  'claims reports charges suggestions rumours rumors talk'.split(' '),
)
/** Most words before the verb that may be its source. */
const LONGEST_SOURCE = 12

/**
 * "The junta rejected claims that …" where the tagger takes "claims" for the verb, or
 * "rubbished" for a passive: read off the order of words.
 */
export function readAnswered(report: Chained, verb: number): Draft | null {
  const tag = report.tags[verb]!
  if (tag.xpos !== 'VBD' && tag.xpos !== 'VBN') return null
  const cue = verbCue(tag.lemma, report.tokens[verb]!.text)
  if (cue?.stance !== 'denies') return null
  const noun = verb + 1
  const sentence = report.sentences[report.tokens[verb]!.sentence]!
  if (noun >= sentence.last) return null
  if (!SAID.has(report.tokens[noun]!.text.toLowerCase())) return null
  const { upos } = report.tags[noun]!
  const { relation, head } = report.arcs[noun]!
  if (upos === 'NOUN' && !(relation === 'nsubj:pass' && head === verb)) return null
  if (treeOf(report).dependents(verb, 'aux', 'aux:pass').length > 0) return null
  let first = verb
  while (
    first > sentence.first &&
    verb - first <= LONGEST_SOURCE &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART|PRON)$/.test(report.tags[first - 1]!.upos)
  )
    first--
  if (first === verb) return null
  const source = { first, last: verb }
  return {
    source: [source],
    sourceHead: headOf(report, source),
    cue: [{ first: verb, last: noun }],
    cueHead: verb,
    content: [{ first: noun, last: noun + 1 }],
    via: [],
    viaHead: null,
    frame: 'answer',
    stance: 'denies',
    rule: 'answered',
  }
}
