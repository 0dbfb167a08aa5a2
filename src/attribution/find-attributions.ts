import type { Attributed, Attribution, Chained } from '../report/layers.ts'
import { answersOf } from './answers.ts'
import { spansOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { readHeadline } from './headline-rule.ts'
import { wholeQuotations, wordsBehind } from './quote-rule.ts'
import { readSilence } from './silence-rule.ts'
import { readHearsay, readSourcePhrase } from './source-rule.ts'
import { readVerb } from './verb-rule.ts'
import { handsOver, withVia } from './via-rule.ts'

/** Who says what: source, cue and content of every attribution, in text order. */
export function findAttributions<R extends Chained>(report: R): R & Attributed {
  const drafts = wholeQuotations(report, draftsByRule(report))
  const answers = answersOf(report, drafts)
  return {
    ...report,
    attributions: drafts.map((draft, i) => toAttribution(report, draft, answers[i]!)),
  }
}

/** What the rules find, in the order of the cues. */
function draftsByRule(report: Chained): readonly Draft[] {
  const drafts: Draft[] = []
  for (const range of headlinesOf(report)) drafts.push(...readHeadline(report, range))
  report.tokens.forEach((_token, i) => {
    if (handsOver(report, i)) return
    const draft =
      readSourcePhrase(report, i) ??
      readVerb(report, i) ??
      readHearsay(report, i) ??
      readSilence(report, i)
    if (draft) drafts.push(wordsBehind(report, withVia(report, draft)))
  })
  return drafts
    .filter(
      ({ content, frame }) =>
        content.length > 0 || frame === 'silence' || frame === 'say',
    )
    .toSorted((a, b) => a.cueHead - b.cueHead)
}

/** The sentences of title and highlights, as ranges of tokens. */
function headlinesOf(report: Chained) {
  const parts = [report.title, ...report.highlights].filter((span) => span !== null)
  return report.sentences.filter((sentence) =>
    parts.some(({ start, end }) => start <= sentence.start && sentence.end <= end),
  )
}

function toAttribution(
  report: Chained,
  draft: Draft,
  answers: number | null,
): Attribution {
  return {
    source: spansOf(report, draft.source),
    cue: draft.cue.map(({ first, last }) => ({
      start: report.tokens[first]!.start,
      end: report.tokens[last - 1]!.end,
    })),
    content: spansOf(report, draft.content),
    sourceHead: draft.sourceHead,
    cueHead: draft.cueHead,
    via: spansOf(report, draft.via),
    viaHead: draft.viaHead,
    stance: draft.stance,
    answers,
    rule: draft.rule,
  }
}
