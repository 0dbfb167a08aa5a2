import { treeOf } from '../../language/tree.ts'
import type { Parsed } from '../../report/layers.ts'

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
