import type { Attributed, Attribution, Chained } from '../report/layers.ts'
import { answersOf } from './answers.ts'
import type { AttributionModel } from './attribution-model.ts'
import { spansOf } from './draft.ts'
import type { Draft, Range } from './draft.ts'
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
const KEPT = new Set([
  'headline',
  'silence',
  'source-phrase',
  'hearsay-adverb',
  'quoted-as',
])
/** Rules that stand before the model where both read the same words. */
const FIRST = new Set(['headline', 'silence', 'quoted-as'])

function combined(ruled: readonly Draft[], found: readonly Draft[]): readonly Draft[] {
  const first = ruled.filter(({ rule }) => FIRST.has(rule))
  const taken = cueWords(first)
  const own = found.filter(({ cue }) => !touches(taken, cue))
  const all = cueWords([...first, ...own])
  const kept = ruled.filter(
    ({ rule, cue, stance, source }) =>
      !FIRST.has(rule) &&
      !touches(all, cue) &&
      (KEPT.has(rule) ||
        ((stance === 'cannot-confirm' || stance === 'denies') && source.length > 0)),
  )
  return [...first, ...own, ...kept].toSorted((a, b) => a.cueHead - b.cueHead)
}

function cueWords(drafts: readonly Draft[]): ReadonlySet<number> {
  const words = new Set<number>()
  for (const { cue } of drafts) {
    for (const { first, last } of cue) for (let i = first; i < last; i++) words.add(i)
  }
  return words
}

function touches(words: ReadonlySet<number>, cue: readonly Range[]): boolean {
  return cue.some(({ first, last }) => {
    for (let i = first; i < last; i++) if (words.has(i)) return true
    return false
  })
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
