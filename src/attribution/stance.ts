import { treeOf } from '../language/tree.ts'
import type { Chained, Stance } from '../report/layers.ts'
import type { Cue } from './cue-lexicon.ts'

const NEGATIVE = new Set([
  'not',
  "n't",
  'never',
  'neither',
  'nor',
  'no',
  'n’t',
  'hardly',
])
const UNABLE = new Set([
  'unable',
  'decline',
  'refuse',
  'fail',
  'impossible',
  'impossibly',
])

/** Whether a verb is denied: "did not", "could not", "no one", "declined to", "was unable to". */
export function isNegated(report: Chained, verb: number): boolean {
  const tree = treeOf(report)
  for (const child of tree.children(verb)) {
    const word = report.tags[child]!.lemma
    const { relation } = report.arcs[child]!
    if (NEGATIVE.has(word) && child < verb) return true
    if (
      relation.startsWith('nsubj') &&
      (word === 'no' ||
        word === 'nobody' ||
        word === 'none' ||
        (word === 'one' && report.tags[child - 1]?.lemma === 'no') ||
        tree.children(child).some((below) => report.tags[below]!.lemma === 'no'))
    )
      return true
  }
  const { head, relation } = report.arcs[verb]!
  return (
    head >= 0 &&
    (relation === 'xcomp' || relation === 'advcl' || relation === 'ccomp') &&
    UNABLE.has(report.tags[head]!.lemma)
  )
}

const OWNED = new Set(['responsibility', 'credit'])

/** "claimed responsibility": that is asserting one's own deed. */
function ownsUp(report: Chained, head: number): boolean {
  return (
    report.tags[head]!.lemma === 'claim' &&
    treeOf(report)
      .dependents(head, 'obj')
      .some((child) => OWNED.has(report.tags[child]!.lemma))
  )
}

/** The stance that a cue takes where it stands; `null` where nothing is said ("did not say"). */
export function stanceOf(report: Chained, head: number, cue: Cue): Stance | null {
  if (isNegated(report, head)) return cue.negated
  return ownsUp(report, head) ? 'asserts' : cue.stance
}
