import { treeOf } from '../language/tree.ts'
import type { Chained, Name, Named } from '../report/layers.ts'

/** A noun phrase of the report: `[first, last)` and its head, as indices into `tokens`. */
export interface Phrase {
  readonly first: number
  readonly last: number
  readonly head: number
}

/** The whole noun phrase round a head token: its subtree without clauses that hang off it. */
export function phraseOf(report: Chained, token: number): Phrase {
  const { arcs } = report
  let head = token
  // A name is headed by its first word: "Munir" of "General Syed Asim Munir" hangs on it.
  for (let steps = 0; steps < 6 && arcs[head]!.relation === 'flat'; steps++)
    head = arcs[head]!.head
  const tree = treeOf(report)
  const outside =
    /^(acl|advcl|parataxis|conj|cc|punct|cop|nsubj|aux|mark|obl|dep|case|advmod)/
  let first = head
  let last = head + 1
  for (const child of tree.children(head)) {
    const { relation } = arcs[child]!
    if (outside.test(relation) || (child > head && isDay(report, child))) continue
    const span = tree.subtree(child)
    if (span.first <= first) first = Math.min(first, span.first)
    if (span.last > last) last = span.last
  }
  const name = nameOver(report, head)
  if (name !== null && /^(?:PER|ORG)$/.test(name.kind)) {
    // The tree may cut a name in two: "Fatou" and "Binetou Sarr".
    first = Math.min(first, name.first)
    last = Math.max(last, name.last)
  }
  return { first: hyphened(report, first), last, head }
}

const named = new WeakMap<readonly Name[], ReadonlyMap<number, Name>>()

/** The proper name that a token is part of. */
export function nameOver({ names }: Named, token: number): Name | null {
  let index = named.get(names)
  if (!index) {
    const found = new Map<number, Name>()
    for (const name of names)
      for (let at = name.first; at < name.last; at++) found.set(at, name)
    index = found
    named.set(names, index)
  }
  return index.get(token) ?? null
}

/** "Inspector-General Kirwa": the first half of a title with a hyphen, where the tree cuts it off. */
function hyphened({ tokens, tags }: Chained, first: number): number {
  const hyphen = tokens[first - 1]
  const before = tokens[first - 2]
  return hyphen?.text === '-' &&
    before !== undefined &&
    before.end === hyphen.start &&
    before.sentence === tokens[first]!.sentence &&
    /^\p{Lu}/u.test(tokens[first]!.text) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tags[first - 2]!.upos)
    ? first - 2
    : first
}

/** "troops on Sunday": a day that the tree hangs on the noun is none of its words. */
function isDay({ tokens }: Chained, token: number): boolean {
  return /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
    tokens[token]!.text,
  )
}

/** "US$4 million", "A$300": a state's letters that only tell whose money it is. */
export function isMoney({ text, tokens }: Chained, token: number): boolean {
  const { end } = tokens[token]!
  return /^[$€£¥]$/.test(text[end - 1]!) || /^[$€£¥]$/.test(text[end] ?? '')
}
