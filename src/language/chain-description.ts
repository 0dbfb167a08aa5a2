import type { Named } from '../report/layers.ts'
import { treeOf } from './tree.ts'
import { titleKind } from './chain-lexicon.ts'
import type { Candidate } from './chain-mention.ts'

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
    for (const child of tree.dependents(mention.head, 'appos'))
      found.push(describe(report, child))
    const { head: up, relation } = report.arcs[mention.head]!
    if (up >= 0 && relation === 'appos') found.push(describe(report, up))
    if (
      up >= 0 &&
      relation.startsWith('nsubj') &&
      tree.dependents(up, 'cop').length > 0
    ) {
      found.push(describe(report, up))
    }
    const kept = found.filter((text) => text !== '')
    if (kept.length > 0) ties.set(mention, kept)
  }
  return ties
}

/** "Defence Minister [Khawaja Asif]", "army chief [General Munir]": the words before a person's name that are its phrase. */
function titlesBefore(report: Named, mention: Candidate): string {
  if (mention.nameKind !== 'PER') return ''
  const words: string[] = []
  const floor = Math.max(mention.phrase.first, mention.first - LONGEST)
  for (let at = mention.first - 1; at >= floor; at--) {
    const { upos, lemma } = report.tags[at]!
    if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ') break
    words.unshift(lemma.toLowerCase())
  }
  const last = words.at(-1)
  return last === undefined || titleKind(last) === 'courtesy' ? '' : words.join(' ')
}

/** The lemmas of a noun and what stands before it. */
function describe(report: Named, head: number): string {
  if (report.tags[head]!.upos !== 'NOUN' && report.tags[head]!.upos !== 'PROPN')
    return ''
  const words = [report.tags[head]!.lemma.toLowerCase()]
  for (let at = head - 1; at >= 0 && at > head - LONGEST; at--) {
    if (report.arcs[at]!.head !== head) break
    const { upos, lemma } = report.tags[at]!
    if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ') break
    words.unshift(lemma.toLowerCase())
  }
  return words.join(' ')
}
