import type { Chained } from '../report/layers.ts'
import { readAnswered } from './answered-rule.ts'
import { readAppositive } from './appositive-rule.ts'
import type { Draft, Range } from './draft.ts'
import { readHeadline } from './headline-rule.ts'
import { readSilence } from './silence-rule.ts'
import { readHearsay, readSourcePhrase } from './source-rule.ts'
import { readTrailing } from './trailing-rule.ts'
import { readVerb } from './verb-rule.ts'
import { handsOver, readQuotedAs } from './via-rule.ts'

/** What the rules find, in the order of the cues; one draft a cue. */
export function draftsByRule(report: Chained): readonly Draft[] {
  const drafts = new Map<number, Draft>()
  for (const range of headlinesOf(report)) {
    for (const draft of readHeadline(report, range)) drafts.set(draft.cueHead, draft)
  }
  for (let i = 0; i < report.tokens.length; i++) {
    if (drafts.has(i) || handsOver(report, i)) continue
    const draft =
      readQuotedAs(report, i) ??
      readAppositive(report, i) ??
      readAnswered(report, i) ??
      readSilence(report, i) ??
      readSourcePhrase(report, i) ??
      readTrailing(report, i) ??
      readVerb(report, i) ??
      readHearsay(report, i)
    if (draft) drafts.set(i, draft)
  }
  return [...drafts.values()].toSorted((a, b) => a.cueHead - b.cueHead)
}

/** The sentences of title and highlights. */
function headlinesOf(report: Chained): readonly Range[] {
  const found: Range[] = []
  const parts = [report.title, ...report.highlights]
    .filter((span) => span !== null)
    .toSorted((a, b) => a.start - b.start)
  let at = 0
  for (const sentence of report.sentences) {
    while (at < parts.length && parts[at]!.end < sentence.end) at++
    if (at === parts.length) break
    if (parts[at]!.start <= sentence.start) found.push(sentence)
  }
  return found
}
