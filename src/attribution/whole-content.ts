import type { Chained } from '../report/layers.ts'
import type { Draft } from './draft.ts'
import { headOf } from './headline-rule.ts'

/**
 * Content as far as the sentence lets it go, and no further: what is denied to the end of its
 * clause, what a source at the sentence's end says from the beginning, nothing beyond a
 * semicolon or the next one who says something.
 */
export function withWholeContent(
  report: Chained,
  drafts: readonly Draft[],
): readonly Draft[] {
  const own = drafts
    .map((draft) => withinSemicolon(report, draft))
    .map((draft) => withSourceBehind(report, draft))
  return withoutNextSource(
    report,
    withWholeAnswers(report, withWholeSentences(report, own)),
  )
}

/** "Paris placed two firms on its list; the ministry said the step was old": what stands before the semicolon is not the ministry's. */
function withinSemicolon(report: Chained, draft: Draft): Draft {
  const source = draft.source[0]
  if (!source || draft.content.length < 2) return draft
  if (report.tokens[source.first - 1]?.text !== ';') return draft
  const behind = draft.content.filter(({ first }) => first >= source.first)
  return behind.length === 0 ? draft : { ...draft, content: behind }
}

/** Most words of a source that ends its sentence: "say humanitarian agencies". */
const LONGEST_SOURCE = 12
const SAYING = /^(?:say|announce|add|report|tell|claim|explain|insist|warn)$/

/** "The war has cost 600 lives, say aid agencies": what follows the last verb is who says it. */
function withSourceBehind(report: Chained, draft: Draft): Draft {
  const { source, content, cue, cueHead } = draft
  const verb = cue.at(-1)
  const last = content.at(-1)
  if (source.length > 0 || content.length < 2 || !verb || !last) return draft
  const { xpos, lemma } = report.tags[cueHead]!
  if (!/^VB[DZP]?$/.test(xpos) || !SAYING.test(lemma)) return draft
  const sentence = report.sentences[report.tokens[cueHead]!.sentence]!
  if (last.first !== verb.last || sentence.last - last.last > 1) return draft
  if (last.last - last.first > LONGEST_SOURCE) return draft
  for (let i = last.first; i < last.last; i++)
    if (/^(?:VERB|AUX|PUNCT|PRON)$/.test(report.tags[i]!.upos)) return draft
  return {
    ...draft,
    source: [last],
    sourceHead: headOf(report, last),
    content: content.slice(0, -1),
  }
}

/** Words that may follow the last verb of saying and are no part of what is said: "said in a statement on Monday". */
const LONGEST_TAIL = 8
const TRAILING = new Set(['cue-say', 'cue-tell', 'cue-quote', 'verb-say', 'verb-tell'])

/**
 * "Jets bombed a cave west of the town late on Monday, killing two fighters, one of them a
 * courier, the command said in a statement": a source at the end of its sentence tells all of
 * it, from the last semicolon, colon or other source on.
 */
function withWholeSentences(
  report: Chained,
  drafts: readonly Draft[],
): readonly Draft[] {
  const cues = cueWords(drafts)
  return drafts.map((draft) => {
    const { content, source, cue, rule, stance } = draft
    if (!TRAILING.has(rule) || stance !== 'asserts') return draft
    const [only] = content
    const said = source[0]
    const verb = cue[0]
    if (!only || content.length > 1 || !said || !verb) return draft
    const sentence = report.sentences[report.tokens[draft.cueHead]!.sentence]!
    const at = Math.min(said.first, verb.first)
    const end = Math.max(source.at(-1)!.last, cue.at(-1)!.last)
    if (only.last > at || only.first < sentence.first) return draft
    if (report.tokens[at - 1]?.text !== ',' || sentence.last - end > LONGEST_TAIL)
      return draft
    for (let i = end; i < sentence.last; i++)
      if (cues.has(i) || /^(?:VBD|VBZ|VBP|MD|CC)$/.test(report.tags[i]!.xpos))
        return draft
    let first = at
    while (first > sentence.first && !ends(report, first - 1) && !cues.has(first - 1))
      first--
    return first < only.first || at - 1 > only.last
      ? { ...draft, content: [{ first: Math.min(first, only.first), last: at }] }
      : draft
  })
}

/** A mark that what is said at a sentence's end does not reach over. */
function ends({ tokens }: Chained, token: number): boolean {
  return /^(?:;|:|["“”«»])$/.test(tokens[token]!.text)
}

/**
 * What is denied or confirmed goes on to the end of its clause: "denied a report that militiamen
 * had shot two men" is often read no further than its noun.
 */
function withWholeAnswers(report: Chained, drafts: readonly Draft[]): readonly Draft[] {
  const cues = cueWords(drafts)
  return drafts.map((draft) => {
    const { stance, content, cueHead } = draft
    const range = content.at(-1)
    if ((stance !== 'denies' && stance !== 'confirms') || !range) return draft
    const sentence = report.sentences[report.tokens[cueHead]!.sentence]!
    if (range.first < cueHead || range.last > sentence.last) return draft
    let { last } = range
    while (
      last < sentence.last &&
      report.tags[last]!.upos !== 'PUNCT' &&
      report.tags[last]!.upos !== 'CCONJ' &&
      !cues.has(last)
    )
      last++
    return last === range.last
      ? draft
      : { ...draft, content: [...content.slice(0, -1), { ...range, last }] }
  })
}

/** What is said ends before the next one who says something: "… were fired, while the company said". */
function withoutNextSource(
  report: Chained,
  drafts: readonly Draft[],
): readonly Draft[] {
  return drafts.map((draft, i) => {
    const next = drafts[i + 1]
    const source = next?.source[0]
    const range = draft.content.at(-1)
    if (!next || !source || !range || source.last !== next.cue[0]?.first) return draft
    if (source.first <= range.first || source.last !== range.last) return draft
    let last = source.first
    while (
      last > range.first + 1 &&
      /^(?:PUNCT|SCONJ|CCONJ)$/.test(report.tags[last - 1]!.upos)
    )
      last--
    return { ...draft, content: [...draft.content.slice(0, -1), { ...range, last }] }
  })
}

/** Every token that is part of a cue. */
export function cueWords(drafts: readonly Draft[]): ReadonlySet<number> {
  const words = new Set<number>()
  for (const { cue } of drafts) {
    for (const { first, last } of cue) for (let i = first; i < last; i++) words.add(i)
  }
  return words
}
