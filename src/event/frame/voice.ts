import { treeOf } from '../../language/tree.ts'
import type { Parsed } from '../../report/layers.ts'
import { auxiliaryBefore, isHiddenVerb, objectAfter } from '../trigger/surface.ts'

/** Whether a token is read as a verb: a verb, or a participle that the tagger took for an adjective. */
export function isVerbal(report: Parsed, token: number): boolean {
  const { upos, xpos } = report.tags[token]!
  if (upos === 'VERB' || upos === 'AUX' || xpos.startsWith('VB')) return true
  return xpos === 'NNS' && isHeadlineVerb(report, token)
}

/** "Army chief visits Baku": in a title, a plural between two names or nouns with nothing to link them is a verb. */
function isHeadlineVerb(report: Parsed, token: number): boolean {
  const { title, highlights, tokens, tags, arcs } = report
  const next = tags[token + 1]
  const before = tags[token - 1]
  const { sentence, start } = tokens[token]!
  const line = [...(title ? [title] : []), ...highlights].some(
    (span) => span.start <= start && start < span.end,
  )
  if (!line || !next || !before) return false
  if (
    tokens[token + 1]!.sentence !== sentence ||
    tokens[token - 1]!.sentence !== sentence
  )
    return false
  // "General Syed Asim Munir calls on …": no name is followed by a plural beside it.
  if (arcs[token]!.relation === 'appos') return before.upos === 'PROPN'
  return (
    next.upos === 'PROPN' &&
    (/^(NOUN|PROPN)$/.test(before.upos) || before.lemma === 'chief')
  )
}

// Verbs that always have an object: without one, their subject is it.
const ALWAYS_DONE_TO = new Set(
  'kill slay injure wound arrest detain abduct kidnap jail free rescue behead'.split(
    ' ',
  ),
)

/** Passive voice: by its auxiliary, its subject, or as a bare participle ("the men killed there"). */
export function isPassive(report: Parsed, head: number): boolean {
  const tree = treeOf(report)
  const relations = tree.children(head).map((child) => report.arcs[child]!.relation)
  // "has consistently called": have without be is active, whatever the tree.
  if (auxiliaryBefore(report, head) === 'have') return false
  if (
    relations.some((r) => r === 'aux:pass' || r === 'nsubj:pass' || r === 'csubj:pass')
  )
    return true
  const { xpos, lemma } = report.tags[head]!
  const auxiliary = auxiliaryBefore(report, head)
  if (auxiliary === 'have') return false
  if (auxiliary === 'be' && xpos !== 'VBG') return true
  // "were found shot dead"
  if (
    lemma === 'shoot' &&
    report.tags[head + 1]?.lemma === 'dead' &&
    objectAfter(report, head) === null
  )
    return true
  // Headlines and taggers write "Nine militants killed" like a past tense.
  if (
    xpos === 'VBD' &&
    ALWAYS_DONE_TO.has(lemma) &&
    !tree.dependents(head, 'obj').length
  )
    return relations.some((relation) => relation.startsWith('nsubj'))
  if (xpos !== 'VBN') return false
  const { relation, head: up } = report.arcs[head]!
  if (relation === 'amod' && isHiddenVerb(report, head))
    return (
      /^(ADP|ADV)$/.test(report.tags[head + 1]!.upos) &&
      objectAfter(report, head) === null
    )
  if (relation === 'acl' && up >= 0 && report.arcs[up]!.relation === 'root')
    // "The union called on the mayor": a sentence's only verb was taken for a participle.
    return (
      objectAfter(report, head) === null &&
      !/^(on|for|to)$/.test(report.tags[head + 1]?.lemma ?? '')
    )
  if (relation === 'acl' || relation === 'amod') return true
  // "were found shot dead"
  if (relation === 'xcomp' && !tree.dependents(head, 'obj').length) return true
  // A past form with a subject and no auxiliary was taken for a participle: "ruled out any talks".
  if (relations.includes('nsubj') && !ALWAYS_DONE_TO.has(lemma)) return false
  if (relation !== 'conj' && objectAfter(report, head) !== null) return false
  // "Two shot dead in Kano": a headline's participle with no object of its own.
  const helped = tree.dependents(head, 'aux').length > 0
  if (
    relation === 'conj' &&
    up >= 0 &&
    !helped &&
    !tree.dependents(head, 'nsubj').length
  )
    return isPassive(report, up)
  return !helped && !tree.dependents(head, 'obj').length
}
