import { treeOf } from '../language/tree.ts'
import type { Chained } from '../report/layers.ts'
import type { Draft, Range } from './draft.ts'
import { headOf } from './headline-rule.ts'

const SILENCE = new Set([
  'comment',
  'response',
  'reply',
  'reaction',
  'confirmation',
  'word',
  'statement',
])
const FROM = new Set(['from', 'by', 'of'])

/** "There was no immediate comment from Ankara", "The Pentagon had no comment": who does not confirm. */
export function readSilence(report: Chained, token: number): Draft | null {
  const tag = report.tags[token]!
  if (tag.upos !== 'NOUN' || !SILENCE.has(tag.lemma)) return null
  const tree = treeOf(report)
  const no = tree
    .children(token)
    .find((child) => report.tags[child]!.lemma === 'no' && child < token)
  if (no === undefined) return null
  const from = tree
    .children(token)
    .find(
      (child) =>
        child > token &&
        tree.children(child).some((below) => FROM.has(report.tags[below]!.lemma)),
    )
  const verb = report.arcs[token]!.head
  const above =
    verb >= 0
      ? tree
          .dependents(verb, 'obl', 'nmod')
          .find((child) =>
            tree.children(child).some((below) => report.tags[below]!.lemma === 'from'),
          )
      : undefined
  const subject =
    verb >= 0 && report.tags[verb]!.lemma === 'have'
      ? tree.dependents(verb, 'nsubj')[0]
      : undefined
  const head = from ?? above ?? subject
  const source: Range | null =
    head === undefined ? null : phraseBehind(report, tree.subtree(head), head)
  return {
    source: source ? [source] : [],
    sourceHead: source ? headOf(report, source) : null,
    cue: [{ first: no, last: token + 1 }],
    cueHead: token,
    content: [],
    via: [],
    viaHead: null,
    frame: 'silence',
    stance: 'cannot-confirm',
    rule: 'silence',
  }
}

function phraseBehind(report: Chained, range: Range, head: number): Range {
  const word = report.tags[range.first]!.lemma
  return FROM.has(word) && range.first < head
    ? { first: range.first + 1, last: range.last }
    : range
}
