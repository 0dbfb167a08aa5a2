import { treeOf } from '../../language/tree.ts'
import { covers } from '../../report/span.ts'
import { isCue } from '../lexicon.ts'
import { isVerbal } from './voice.ts'
import { lemmaOf, type Reader } from '../words.ts'

/** Whether a token stands in a title, highlight or caption, or in a text that is one headline. */
export function isHeadline({ report }: Reader, token: number): boolean {
  const span = report.tokens[token]!
  return (
    (report.title !== null && covers(report.title, span)) ||
    report.highlights.some((highlight) => covers(highlight, span)) ||
    report.captions.some((caption) => covers(caption.span, span)) ||
    isBareHeadline(report)
  )
}

/** A text that is one headline: a single sentence, with no article or no full stop. */
function isBareHeadline({ title, sentences, tokens, tags }: Reader['report']): boolean {
  if (title !== null || sentences.length !== 1 || tokens.length > 30) return false
  return tokens.at(-1)?.text !== '.' || !tags.some(({ xpos }) => xpos === 'DT')
}

/** A clause with a subject and no relative word, hung on the noun after a verb of saying. */
export function isSaidOnDay(
  { report, lexicon }: Reader,
  verb: number,
  noun: number,
): boolean {
  const { first } = treeOf(report).subtree(verb)
  if (/^(WP|WDT|WRB|WP\$)$/.test(report.tags[Math.max(first, noun + 1)]?.xpos ?? ''))
    return false
  if (treeOf(report).dependents(verb, 'nsubj').length === 0) return false
  const before = noun - 1
  return (
    before >= 0 &&
    [before, before - 1].some(
      (at) =>
        at >= 0 &&
        isCue(lexicon, 'report', lemmaOf(report, at)) &&
        report.tags[at]!.upos === 'VERB',
    )
  )
}

/** "The party called on the minister to resign" read as a noun with a participle: a sentence needs a verb. */
export function isVerbless({ report }: Reader, noun: number): boolean {
  return report.arcs[noun]!.relation === 'root' && !isVerbal(report, noun)
}
