import type { Parsed } from '../../report/layers.ts'
import { treeOf } from '../tree.ts'

/** `[first, last)` in tokens. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** What hangs on a noun in the tree and is no part of its phrase. */
const OUTSIDE: ReadonlySet<string> = new Set(
  (
    'case cc conj cop mark nsubj csubj aux parataxis punct expl advcl discourse vocative ' +
    'obl list dislocated orphan nsubj:pass csubj:pass aux:pass cc:preconj obl:agent ' +
    'obl:unmarked advcl:relcl nsubj:outer conj:expl obl:npmod obl:tmod parataxis:insert'
  ).split(' '),
)
/** What no phrase begins with. */
const EDGE: ReadonlySet<string> = new Set(['case', 'cc', 'mark', 'punct', 'cc:preconj'])

/** Longest phrase in tokens; a longer one is cut to what stands before its head. */
const LONGEST_PHRASE = 60

/**
 * The noun phrase of a head: its article, adjectives, complements and clauses, without
 * preposition and partners. A possessive keeps its mark ("the army's"), as corpora have it.
 */
export function phraseOf(report: Parsed, head: number): Stretch {
  const { arcs, tags, tokens } = report
  const tree = treeOf(report)
  const children = tree.children(head)
  const sentence = report.sentences[tokens[head]!.sentence]!
  let first = head
  let last = head + 1
  let possessive = -1
  let predicate = false
  for (const child of children) {
    const { relation } = arcs[child]!
    if (relation === 'cop') predicate = true
    else if (relation === 'case' && child > head && tags[child]!.xpos === 'POS') {
      possessive = child
    }
  }
  for (const child of children) {
    const { relation } = arcs[child]!
    if (OUTSIDE.has(relation)) continue
    if (predicate && relation.startsWith('advmod')) continue
    const below = tree.subtree(child)
    if (below.first < first) first = below.first
    if (below.last > last) last = below.last
  }
  if (first < sentence.first) first = sentence.first
  if (last > sentence.last) last = sentence.last
  if (last - first > LONGEST_PHRASE) {
    first = Math.max(first, head - 12)
    last = head + 1
  }
  while (first < head && EDGE.has(arcs[first]!.relation)) first++
  while (last > head + 1 && isLoose(tags[last - 1]!.upos, tokens[last - 1]!.text))
    last--
  if (possessive === last) last++
  return { first, last }
}

/** A mark that a phrase does not end in: all but those that close what it opened. */
function isLoose(upos: string, text: string): boolean {
  return (
    upos === 'PUNCT' && text !== ')' && text !== '"' && text !== '”' && text !== ']'
  )
}
