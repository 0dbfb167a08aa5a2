import type { Chained } from '../report/layers.ts'
import type { Draft, Range } from './draft.ts'
import { quotationsOf, startsBlock } from './quotations.ts'

/** A speech may go on for some paragraphs; more without a new cue is a transcript, not a report. */
const MOST_QUOTES = 12

/**
 * Gives a draft the rest of the quotations that it holds a part of: back to the opening
 * mark, on to the closing one, and the quotations right after, as long as nobody else is
 * said to speak ("…," the mayor said. "It will stay closed.").
 */
export function wholeQuotations(
  report: Chained,
  drafts: readonly Draft[],
): readonly Draft[] {
  const { list, at } = quotationsOf(report)
  const cueIn = new Set(drafts.map(({ cueHead }) => report.tokens[cueHead]!.sentence))
  const taken = new Set<number>()
  for (const { content } of drafts) for (const range of content) mark(taken, at, range)
  return drafts.map((draft) => {
    if (draft.content.length === 0 || draft.frame === 'act') return draft
    const extra: Range[] = []
    let lastQuote = -1
    for (const range of draft.content) {
      for (const token of [range.first, range.last - 1]) {
        const quote = at[token]!
        if (quote < 0) continue
        const { first, last } = list[quote]!
        if (first <= draft.cueHead && draft.cueHead < last) continue
        extra.push({ first, last })
        lastQuote = Math.max(lastQuote, quote)
      }
    }
    if (lastQuote < 0) return draft
    // What follows: quotations that open a sentence in which nobody else speaks.
    let sentence = Math.max(
      report.tokens[draft.cueHead]!.sentence,
      report.tokens[list[lastQuote]!.last - 1]!.sentence,
    )
    for (let next = lastQuote + 1, count = 0; next < list.length; next++, count++) {
      const quote = list[next]!
      const opens = report.tokens[quote.first]!.sentence
      if (opens <= report.tokens[draft.cueHead]!.sentence) break
      if (opens > sentence + 1 || count >= MOST_QUOTES || taken.has(next)) break
      if (report.sentences[opens]!.first !== quote.first) break
      const closes = report.tokens[quote.last - 1]!.sentence
      if (speaksIn(cueIn, opens, closes)) break
      if (quote.last < report.sentences[closes]!.last - 1) break
      extra.push(quote)
      taken.add(next)
      sentence = closes
    }
    return { ...draft, content: [...draft.content, ...extra] }
  })
}

function mark(taken: Set<number>, at: Int32Array, { first, last }: Range): void {
  for (let i = first; i < last; i++) if (at[i]! >= 0) taken.add(at[i]!)
}

function speaksIn(cueIn: ReadonlySet<number>, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (cueIn.has(i)) return true
  return false
}

/** "The mayor said:" with the words in the next sentence, or in the next paragraph between marks. */
export function wordsBehind(report: Chained, draft: Draft): Draft {
  if (draft.content.length > 0 || draft.frame === 'silence') return draft
  const sentence = report.tokens[draft.cueHead]!.sentence
  const next = report.sentences[sentence + 1]
  if (!next) return draft
  const { list, at } = quotationsOf(report)
  const quote = at[next.first]! < 0 ? null : list[at[next.first]!]!
  const here = report.sentences[sentence]!
  const colon = report.tokens[here.last - 1]!.text === ':'
  if (!quote || quote.first !== next.first) return draft
  if (!colon && startsBlock(report.text, report.tokens, next.first)) return draft
  return { ...draft, content: [{ first: quote.first, last: quote.last }] }
}
