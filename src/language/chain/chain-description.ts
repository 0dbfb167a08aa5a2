import type { Named } from '../../report/layers.ts'
import { treeOf } from '../tree.ts'
import { nounSense, titleKind } from './chain-lexicon.ts'
import type { Candidate } from './chain-mention.ts'
import { BODIES } from './chain-nominal.ts'

/** Longest description kept, in words. */
const LONGEST = 4

/**
 * Descriptions that the grammar ties to a name, by name: "army chief" before it, "the
 * defence minister" in apposition or after "is". Lemmas, parted by blanks, head last.
 */
export function tieDescriptions(
  report: Named,
  candidates: readonly Candidate[],
): ReadonlyMap<Candidate, readonly string[]> {
  const ties = new Map<Candidate, string[]>()
  const tree = treeOf(report)
  for (const mention of candidates) {
    if (mention.form !== 'name') continue
    const found: string[] = []
    const before = titlesBefore(report, mention)
    if (before) found.push(before)
    if (mention.top !== mention.head) found.push(describe(report, mention.top))
    for (const child of tree.children(mention.head)) {
      if (report.arcs[child]!.relation === 'appos') found.push(describe(report, child))
    }
    const { head: up, relation } = report.arcs[mention.top]!
    if (up >= 0 && relation === 'appos') found.push(describe(report, up))
    // "the Houthi movement": the group that the name is of.
    if (up >= 0 && relation === 'compound' && isGroup(report, mention, up))
      found.push(describe(report, up))
    if (up >= 0 && relation.startsWith('nsubj') && isPredicate(report, up)) {
      found.push(describe(report, up))
    }
    const kept = found.filter((text) => text !== '')
    if (kept.length > 0) ties.set(mention, kept)
  }
  return ties
}

function isGroup(report: Named, { nameKind, last }: Candidate, head: number): boolean {
  return (
    (nameKind === 'ORG' || nameKind === 'NORP') &&
    head === last &&
    BODIES.has(report.tags[head]!.lemma.toLowerCase())
  )
}

/** "is the army chief", but not "is on a visit". */
function isPredicate(report: Named, head: number): boolean {
  const relations = treeOf(report)
    .children(head)
    .map((child) => report.arcs[child]!.relation)
  return relations.includes('cop') && !relations.includes('case')
}

/** "Defence Minister [Khawaja Asif]", "army chief [General Munir]": the words before a person's name that are its phrase. */
function titlesBefore(report: Named, mention: Candidate): string {
  if (mention.nameKind !== 'PER') return ''
  const words: string[] = []
  const sentence = report.sentences[mention.sentence]!
  const floor = Math.max(sentence.first, mention.first - LONGEST)
  for (let at = mention.first - 1; at >= floor; at--) {
    const { upos, lemma } = report.tags[at]!
    if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ') break
    words.unshift(lemma.toLowerCase())
  }
  const last = words.at(-1)
  if (last === undefined) return ''
  if (nounSense(last)?.kind !== 'PER' && titleKind(last) !== 'office') return ''
  const mark = mention.first - words.length - 1
  return mark > sentence.first && report.tags[mark]!.xpos === 'POS'
    ? `${report.tags[mark - 1]!.lemma.toLowerCase()} ${POSSESSIVE} ${words.join(' ')}`
    : words.join(' ')
}

/** Stands in a description after who it belongs to: "pakistan 's army chief". */
export const POSSESSIVE = "'s"

/** The lemmas of a noun, what stands before it and what hangs on it by a preposition; the noun last. */
function describe(report: Named, head: number): string {
  const { upos, lemma } = report.tags[head]!
  if (upos !== 'NOUN' && upos !== 'PROPN') return ''
  const words: string[] = []
  for (const child of treeOf(report).children(head)) {
    if (!DESCRIBES.has(report.arcs[child]!.relation)) continue
    const { first, last } = treeOf(report).subtree(child)
    for (
      let at = Math.max(first, child - LONGEST);
      at < last && at < child + LONGEST;
      at++
    ) {
      const tag = report.tags[at]!
      if (tag.upos === 'NOUN' || tag.upos === 'PROPN' || tag.upos === 'ADJ') {
        words.push(tag.lemma.toLowerCase())
      }
    }
  }
  return [...words.slice(0, 2 * LONGEST), lemma.toLowerCase()].join(' ')
}

const DESCRIBES = new Set(['amod', 'compound', 'nmod', 'nmod:poss', 'nmod:desc'])
