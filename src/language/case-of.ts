import type { Parsed } from '../report/layers.ts'
import { treeOf } from './tree.ts'

/** The preposition of a noun: the lemma of its first case mark. */
export function caseOf(report: Parsed, token: number): string | null {
  for (const child of treeOf(report).dependents(token, 'case')) {
    const lemma = report.tags[child]!.lemma.toLowerCase()
    if (lemma !== "'s" && lemma !== '’s' && lemma !== "'" && lemma !== '’') return lemma
  }
  return null
}
