import { treeOf } from '../language/tree.ts'
import type { Chained } from '../report/layers.ts'
import { cueOf, openCues, verbCue } from './cue-lexicon.ts'
import type { Cue } from './cue-lexicon.ts'

/** Furthest word behind a verb that makes it a cue: "laid the whole of the blame on". */
const FURTHEST_WORD = 9

/**
 * The cue that a verb is where it stands: with its particle ("points out"), with a word that
 * follows ("hold … responsible", "distanced itself"), else alone.
 */
export function cueAt(report: Chained, verb: number): Cue | null {
  const { lemma } = report.tags[verb]!
  const particle = treeOf(report).dependents(verb, 'compound:prt')[0]
  const phrasal =
    particle === undefined
      ? null
      : cueOf('verb', `${lemma} ${report.tags[particle]!.lemma}`)
  return (
    phrasal ?? openCueAt(report, verb)?.cue ?? verbCue(lemma, report.tokens[verb]!.text)
  )
}

/** A cue of two words with others between, and its second word. */
export function openCueAt(
  report: Chained,
  verb: number,
): { readonly cue: Cue; readonly second: number } | null {
  const seconds = openCues(report.tags[verb]!.lemma)
  if (!seconds) return null
  const { last } = report.sentences[report.tokens[verb]!.sentence]!
  for (let i = verb + 1; i < Math.min(last, verb + FURTHEST_WORD); i++) {
    const { upos, lemma } = report.tags[i]!
    if (upos === 'VERB' || /^[,;:]$/.test(report.tokens[i]!.text)) return null
    const cue = seconds.get(lemma) ?? seconds.get(report.tokens[i]!.text.toLowerCase())
    if (cue) return { cue, second: i }
  }
  return null
}
