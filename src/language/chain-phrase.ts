import type { Parsed } from '../report/layers.ts'
import { treeOf } from './tree.ts'

/** `[first, last)` in tokens. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** What hangs on a noun in the tree and is no part of its phrase. */
const OUTSIDE = new Set([
  'case',
  'cc',
  'conj',
  'cop',
  'mark',
  'nsubj',
  'csubj',
  'aux',
  'parataxis',
  'punct',
  'expl',
  'advcl',
  'discourse',
  'vocative',
  'obl',
  'list',
  'dislocated',
  'orphan',
])

/** Longest phrase in tokens; a longer one is cut to what stands before its head. */
const LONGEST_PHRASE = 60

/** The noun phrase of a head: its article, adjectives, complements and clauses, without preposition and partners. */
export function phraseOf(report: Parsed, head: number): Stretch {
  const tree = treeOf(report)
  const sentence = report.sentences[report.tokens[head]!.sentence]!
  let first = head
  let last = head + 1
  const predicate = tree.dependents(head, 'cop').length > 0
  for (const child of tree.children(head)) {
    const relation = base(report.arcs[child]!.relation)
    if (OUTSIDE.has(relation)) continue
    if (predicate && (relation === 'advmod' || relation === 'obl')) continue
    const below = tree.subtree(child)
    first = Math.min(first, below.first)
    last = Math.max(last, below.last)
  }
  first = Math.max(first, sentence.first)
  last = Math.min(last, sentence.last)
  if (last - first > LONGEST_PHRASE) {
    first = Math.max(first, head - 12)
    last = head + 1
  }
  while (first < head && isEdge(report, first)) first++
  while (last > head + 1 && isMark(report, last - 1)) last--
  return { first, last }
}

function base(relation: string): string {
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}

function isEdge(report: Parsed, at: number): boolean {
  const relation = base(report.arcs[at]!.relation)
  return (
    isMark(report, at) ||
    relation === 'case' ||
    relation === 'cc' ||
    relation === 'mark'
  )
}

function isMark(report: Parsed, at: number): boolean {
  return report.tags[at]!.upos === 'PUNCT' &&
    !/^["'”’)\]]$/.test(report.tokens[at]!.text)
    ? true
    : report.tags[at]!.upos === 'PUNCT' && /^["“]$/.test(report.tokens[at]!.text)
}
