import type { Attributed, Attribution, Chained } from '../report/layers.ts'
import { answersOf } from './answers.ts'
import type { AttributionModel } from './attribution-model.ts'
import { spansOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { draftsByModel } from './model-drafts.ts'
import { wholeQuotations, wordsBehind } from './quote-rule.ts'
import { draftsByRule } from './rule-drafts.ts'
import { withVia } from './via-rule.ts'

/**
 * Who says what: source, cue and content of every attribution, in text order.
 *
 * The rules read titles, silence ("no comment") and what names nobody; all else is found by
 * the model, which looks at what the rules make of the sentence. Without a model the rules
 * stand alone.
 */
export function findAttributions<R extends Chained>(
  report: R,
  model: AttributionModel | null,
): R & Attributed {
  const ruled = draftsByRule(report)
  const drafts = model ? combined(ruled, draftsByModel(report, model, ruled)) : ruled
  const told = drafts
    .map((draft) => wordsBehind(report, withVia(report, draft)))
    .filter(({ content, frame }) => content.length > 0 || frame === 'silence')
  const whole = wholeQuotations(report, told)
  const answers = answersOf(report, whole)
  return {
    ...report,
    attributions: whole.map((draft, i) => toAttribution(report, draft, answers[i]!)),
  }
}

/** Rules that the model does not replace: they know what its corpus lacks. */
const KEPT = new Set(['headline', 'silence', 'source-phrase', 'hearsay-adverb'])

function combined(ruled: readonly Draft[], found: readonly Draft[]): readonly Draft[] {
  const taken = new Set(
    found.flatMap(({ cue }) =>
      cue.flatMap(({ first, last }) =>
        Array.from({ length: last - first }, (_, i) => first + i),
      ),
    ),
  )
  const kept = ruled.filter(
    ({ rule, cueHead, stance }) =>
      !taken.has(cueHead) && (KEPT.has(rule) || stance === 'cannot-confirm'),
  )
  return [...found, ...kept].toSorted((a, b) => a.cueHead - b.cueHead)
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
