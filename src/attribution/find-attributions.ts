import type { Attributed, Attribution, Chained } from '../report/layers.ts'
import { answersOf } from './answers.ts'
import type { AttributionModel } from './attribution-model.ts'
import { spansOf } from './draft.ts'
import type { Draft, Range } from './draft.ts'
import { draftsByModel } from './model-drafts.ts'
import { quotationsOf } from './quotations.ts'
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
    .map((draft) => asDeed(report, draft))
    .filter(({ content, frame }) => content.length > 0 || frame === 'silence')
  const whole = wholeQuotations(report, told)
  const answers = answersOf(report, whole)
  return {
    ...report,
    attributions: whole.map((draft, i) => toAttribution(report, draft, answers[i]!)),
  }
}

/** Verbs that tell a happening by a noun: "announced the recall of its envoy". */
const TELL_BY_NOUN = new Set('announce report reveal disclose declare claim'.split(' '))

/** Saying whose object is a mere thing ("released four people", "found the wreck") is a deed. */
function asDeed(report: Chained, draft: Draft): Draft {
  const { frame, stance, content, cueHead, rule } = draft
  if (frame !== 'say' || stance !== 'asserts' || rule === 'headline') return draft
  if (content.length === 0) return draft
  if (TELL_BY_NOUN.has(report.tags[cueHead]!.lemma)) return draft
  const { at } = quotationsOf(report)
  for (const { first, last } of content) {
    for (let i = first; i < last; i++) {
      const { upos } = report.tags[i]!
      if (upos === 'VERB' || upos === 'AUX' || at[i]! >= 0) return draft
    }
  }
  return { ...draft, frame: 'act', rule: `${rule.replace(/-.*/, '')}-act` }
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
