import { treeOf } from '../../language/tree.ts'
import { isCue } from '../lexicon.ts'
import { lemmaOf, type Reader } from '../words.ts'

/** "will", "would" before a verb. */
export function hasFuture({ report, lexicon }: Reader, verb: number): boolean {
  return treeOf(report)
    .dependents(verb, 'aux')
    .some((child) => {
      const lemma = lemmaOf(report, child)
      return lemma === 'would' || isCue(lexicon, 'future', lemma)
    })
}

/** "no attack", "none", "nobody". */
export function hasNo({ report }: Reader, noun: number): boolean {
  const lemma = lemmaOf(report, noun)
  if (lemma === 'none' || lemma === 'nobody' || lemma === 'no one') return true
  return treeOf(report)
    .dependents(noun, 'det')
    .some((child) => /^(no|neither)$/.test(lemmaOf(report, child)))
}

/** "has always backed", "has long backed". */
export function hasStanding({ report, lexicon }: Reader, verb: number): boolean {
  return treeOf(report)
    .dependents(verb, 'advmod')
    .some((child) => isCue(lexicon, 'standing', lemmaOf(report, child)))
}

/** "did not", "never". */
export function isNegated({ report, lexicon }: Reader, verb: number): boolean {
  return treeOf(report)
    .dependents(verb, 'advmod')
    .some((child) => isCue(lexicon, 'negation', lemmaOf(report, child)))
}

/** "to open". */
export function isInfinitive({ report }: Reader, verb: number): boolean {
  return treeOf(report)
    .dependents(verb, 'mark', 'aux')
    .some((child) => lemmaOf(report, child) === 'to')
}

/** Whether a verb has an auxiliary of its own: "and has called". */
export function hasAuxiliary({ report }: Reader, verb: number): boolean {
  return treeOf(report).dependents(verb, 'aux').length > 0
}

/** "to bolster ties" that the tree hangs on nothing: an infinitive by the word before it. */
export function isLostInfinitive({ report }: Reader, verb: number): boolean {
  if (report.tags[verb]!.upos !== 'VERB') return false
  if (/^(xcomp|advcl|acl|ccomp|conj|csubj)/.test(report.arcs[verb]!.relation))
    return false
  const { first } = report.sentences[report.tokens[verb]!.sentence]!
  return (
    verb - 1 >= first &&
    lemmaOf(report, verb - 1) === 'to' &&
    report.tags[verb]!.xpos !== 'VBG'
  )
}

/** Whether a verb has a subject of its own. */
export function hasSubject({ report }: Reader, verb: number): boolean {
  return treeOf(report).dependents(verb, 'nsubj').length > 0
}

/** "is to open", "are due to meet", "is expected to resume": told by the words before the verb, whatever the tree. */
export function isArranged({ report, lexicon }: Reader, verb: number): boolean {
  const { first } = report.sentences[report.tokens[verb]!.sentence]!
  let at = verb - 1
  while (at > first && report.tags[at]!.upos === 'ADV') at--
  if (at <= first || lemmaOf(report, at) !== 'to') return false
  const before = lemmaOf(report, at - 1)
  const word = report.tokens[at - 1]!.text.toLowerCase()
  return (
    /^(be|due|ready|prepared|likely|poised|slated)$/.test(before) ||
    /^(set|expected|scheduled|going|planning|due)$/.test(word) ||
    (isCue(lexicon, 'promise', before) &&
      before !== 'agree' &&
      before !== 'offer' &&
      word.endsWith('ed') &&
      lemmaOf(report, at - 2) === 'be')
  )
}

/** "is ready": a word that a form of "be" makes a clause. */
export function hasCopula({ report }: Reader, token: number): boolean {
  return treeOf(report).dependents(token, 'cop').length > 0
}

/** A past tense or past participle. */
export function isPast({ report }: Reader, verb: number): boolean {
  return /^VB[DN]$/.test(report.tags[verb]!.xpos)
}
