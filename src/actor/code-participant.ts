import type { Chained, Participant, Placed } from '../report/layers.ts'

/** A noun phrase of the report: `[first, last)` and its head, as indices into `tokens`. */
export interface Phrase {
  readonly first: number
  readonly last: number
  readonly head: number
}

/** Who a noun phrase speaks of: the fullest name, country, sector and role; unknown stays unknown. */
export function codeParticipant(report: Chained & Placed, phrase: Phrase): Participant {
  const text = {
    start: report.tokens[phrase.first]!.start,
    end: report.tokens[phrase.last - 1]!.end,
  }
  return {
    name: report.text.slice(text.start, text.end),
    text,
    country: null,
    sector: 'UNK',
    role: null,
    wikidata: null,
    evidence: [text],
    rule: 'phrase',
  }
}
