import type { Attributed, Attribution, Tokenized } from '../report/layers.ts'

/** The attributions of a report, ready to be asked whose words a token stands in. */
export interface AttributionIndex {
  /** Attributions whose content holds the token, the innermost first. */
  around(token: number): readonly Attribution[]
  /** Attributions that deny, confirm or decline to confirm this one. */
  answersTo(attribution: Attribution): readonly Attribution[]
}

const indexes = new WeakMap<readonly Attribution[], AttributionIndex>()
// Sources within sources go two or three deep in print; more is a misreading.
const DEEPEST = 6

/** The index of a report; made once and kept as long as its attributions are. */
export function attributionIndex(report: Tokenized & Attributed): AttributionIndex {
  let index = indexes.get(report.attributions)
  if (!index) {
    index = makeIndex(report)
    indexes.set(report.attributions, index)
  }
  return index
}

function makeIndex({ tokens, attributions }: Tokenized & Attributed): AttributionIndex {
  const holders = new Map<number, Attribution[]>()
  const answers = new Map<Attribution, Attribution[]>()
  const widest = attributions.toSorted((a, b) => sizeOf(a) - sizeOf(b))
  for (const attribution of widest) {
    for (const { start, end } of attribution.content) {
      for (
        let i = firstTokenFrom(tokens, start);
        i < tokens.length && tokens[i]!.end <= end;
        i++
      ) {
        const list = holders.get(i)
        if (!list) holders.set(i, [attribution])
        else if (list.length < DEEPEST) list.push(attribution)
      }
    }
  }
  for (const attribution of attributions) {
    const answered =
      attribution.answers === null ? undefined : attributions[attribution.answers]
    if (!answered) continue
    const list = answers.get(answered)
    if (list) list.push(attribution)
    else answers.set(answered, [attribution])
  }
  return {
    around: (token) => holders.get(token) ?? [],
    answersTo: (attribution) => answers.get(attribution) ?? [],
  }
}

function sizeOf({ content }: Attribution): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** Index of the first token that begins at the offset or after it. */
export function firstTokenFrom(tokens: Tokenized['tokens'], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
