import { treeOf } from '../../language/tree.ts'
import type { Parsed } from '../../report/layers.ts'

/** The preposition of a noun: the lemma of its first case mark. */
export function caseOf(report: Parsed, token: number): string | null {
  for (const child of treeOf(report).dependents(token, 'case')) {
    const lemma = report.tags[child]!.lemma.toLowerCase()
    if (lemma !== "'s" && lemma !== '’s' && lemma !== "'" && lemma !== '’') return lemma
  }
  return null
}

/** Whether a verb is marked by a word: "to" of an infinitive. */
export function hasMark(report: Parsed, verb: number, mark: string): boolean {
  return treeOf(report)
    .dependents(verb, 'mark', 'aux')
    .some((child) => report.tags[child]!.lemma.toLowerCase() === mark)
}

/** "who", "which", "whose". */
export function isRelative(report: Parsed, token: number): boolean {
  return /^(WP|WDT|WP\$)$/.test(report.tags[token]!.xpos)
}
