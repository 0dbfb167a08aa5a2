import type { Attributed, Attribution, Chained } from '../report/layers.ts'
import { answersOf } from './answers.ts'
import { asDenial } from './denial-words.ts'
import type { AttributionModel } from './attribution-model.ts'
import { spansOf, without } from './draft.ts'
import type { Draft, Range } from './draft.ts'
import { draftsByModel } from './model-drafts.ts'
import { quotationsOf } from './quotations.ts'
import { wholeQuotations, wordsBehind } from './quote-rule.ts'
import { draftsByRule } from './rule-drafts.ts'
import { openCueAt } from './verb-cue.ts'
import { cueWords, withWholeContent } from './whole-content.ts'
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
  const drafts = model
    ? combined(report, ruled, draftsByModel(report, model, ruled))
    : ruled
  const sourced = withSharedSource(report, drafts)
  const told = withWholeContent(report, sourced)
    .map((draft) => wordsBehind(report, withVia(report, draft)))
    .map((draft) => asDeed(report, asDenial(report, draft)))
    .filter(({ content, frame }) => content.length > 0 || frame === 'silence')
  const whole = withoutAsides(wholeQuotations(report, told)).filter(
    (draft) => !isNobody(report, draft),
  )
  const answers = answersOf(report, whole)
  return {
    ...report,
    attributions: whole.map((draft, i) => toAttribution(report, draft, answers[i]!)),
  }
}

/** "The faction rejects the text, denies killing soldiers": a denial without a source has that of the cue before it. */
function withSharedSource(report: Chained, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, i) => {
    const before = drafts[i - 1]
    if (draft.source.length > 0 || draft.stance !== 'denies' || !before) return draft
    const { sentence } = report.tokens[draft.cueHead]!
    const isShared =
      before.source.length > 0 &&
      report.tokens[before.cueHead]!.sentence === sentence &&
      /^VB[DZP]$/.test(report.tags[draft.cueHead]!.xpos)
    return isShared
      ? { ...draft, source: before.source, sourceHead: before.sourceHead }
      : draft
  })
}

/** "As the premier said, the border remains shut." */
function opensWithAs(report: Chained, { rule, cueHead, source }: Draft): boolean {
  const { first } = report.sentences[report.tokens[cueHead]!.sentence]!
  return (
    rule === 'verb-say' &&
    source[0]?.first === first + 1 &&
    report.tokens[first]!.text.toLowerCase() === 'as'
  )
}

/** "No group claimed …", "nobody said …": nothing is said. */
function isNobody(report: Chained, { source, frame }: Draft): boolean {
  const [range] = source
  if (!range || frame === 'silence') return false
  return /^(?:no|nobody|none|neither)$/i.test(report.tokens[range.first]!.text)
}

/** What an aside answers ("…, a charge New Delhi denies") is no part of what was said before it. */
function withoutAsides(drafts: readonly Draft[]): readonly Draft[] {
  const asides = drafts.filter(({ rule }) => rule === 'appositive')
  if (asides.length === 0) return drafts
  return drafts.map((draft) => {
    if (draft.rule === 'appositive') return draft
    const inside = asides.flatMap(({ content, cue }) => {
      const aside = { first: content[0]!.first, last: cue[0]!.last }
      return draft.content.some(
        ({ first, last }) => first < aside.first && aside.last <= last,
      )
        ? [aside]
        : []
    })
    return inside.length === 0
      ? draft
      : { ...draft, content: draft.content.flatMap((range) => without(range, inside)) }
  })
}

/** Saying whose object is a mere thing ("released four people", "found the wreck") is a deed. */
function asDeed(report: Chained, draft: Draft): Draft {
  const { frame, content, rule } = draft
  if (frame !== 'find' || content.length === 0) return draft
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
  'trailing',
  'quoted-as',
])
/** Rules that stand before the model where both read the same words. */
const FIRST = new Set([
  'headline',
  'silence',
  'quoted-as',
  'appositive',
  'answered',
  'source-phrase-comma',
])

function combined(
  report: Chained,
  ruled: readonly Draft[],
  found: readonly Draft[],
): readonly Draft[] {
  const first = ruled.filter(({ rule }) => FIRST.has(rule))
  // "rejected claims that": the claims that are rejected are no verb of saying.
  const taken = new Set([
    ...cueWords(first),
    ...first.flatMap(({ rule, content }) =>
      rule === 'answered' ? [content[0]!.first] : [],
    ),
  ])
  const own = found.filter(({ cue }) => !touches(taken, cue))
  const all = cueWords([...first, ...own])
  const kept = ruled.filter(
    (draft) =>
      !FIRST.has(draft.rule) && !touches(all, draft.cue) && isKept(report, draft),
  )
  return [...first, ...own, ...kept].toSorted((a, b) => a.cueHead - b.cueHead)
}

/** Whether a rule's draft stands though the model saw no cue there. */
function isKept(report: Chained, draft: Draft): boolean {
  const denial = asDenial(report, draft)
  // What is said may deny in many words; that makes no verb a cue.
  const { stance } = denial.rule === 'denial-word' ? denial : draft
  return (
    KEPT.has(draft.rule) ||
    stance === 'cannot-confirm' ||
    (stance === 'denies' && draft.source.length > 0) ||
    tellsThat(report, draft) ||
    (draft.source.length > 0 && openCueAt(report, draft.cueHead) !== null) ||
    opensWithAs(report, draft)
  )
}

/** "The governor told a crowd that the dam was safe." */
function tellsThat(report: Chained, { frame, source, content }: Draft): boolean {
  const [said] = content
  return (
    frame === 'tell' &&
    source.length > 0 &&
    said !== undefined &&
    report.tokens[said.first]!.text.toLowerCase() === 'that'
  )
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
