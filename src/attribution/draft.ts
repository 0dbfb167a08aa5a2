import type { Chained, Stance } from '../report/layers.ts'
import type { Span } from '../report/span.ts'
import type { Frame } from './cue-lexicon.ts'

/** Tokens `[first, last)`. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** An attribution while it is being found: ranges of tokens, not yet trimmed. */
export interface Draft {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  readonly sourceHead: number | null
  readonly cueHead: number
  readonly viaHead: number | null
  readonly via: readonly Range[]
  readonly frame: Frame
  readonly stance: Stance
  readonly rule: string
}

const MARKS = new Set([',', ';', ':', '.', '-', '–', '—', '--', '…', '...'])

/** The words of ranges: marks at their edges are left out, what is then empty is dropped. */
export function spansOf(report: Chained, ranges: readonly Range[]): readonly Span[] {
  const spans: Span[] = []
  for (const range of joined(ranges)) {
    let { first, last } = range
    while (first < last && MARKS.has(report.tokens[first]!.text)) first++
    while (last > first && MARKS.has(report.tokens[last - 1]!.text)) last--
    if (first < last) {
      spans.push({
        start: report.tokens[first]!.start,
        end: report.tokens[last - 1]!.end,
      })
    }
  }
  return spans
}

/** Ranges in order, those that touch made one. */
export function joined(ranges: readonly Range[]): readonly Range[] {
  const list: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.first - b.first)) {
    const before = list.at(-1)
    if (before && range.first <= before.last) {
      list[list.length - 1] = {
        first: before.first,
        last: Math.max(before.last, range.last),
      }
    } else if (range.first < range.last) list.push(range)
  }
  return list
}

/** A range without what the others cover. */
export function without(
  range: Range,
  others: readonly (Range | null)[],
): readonly Range[] {
  let parts: Range[] = [range]
  for (const other of others) {
    if (!other) continue
    parts = parts.flatMap((part) =>
      other.last <= part.first || part.last <= other.first
        ? [part]
        : [
            { first: part.first, last: other.first },
            { first: other.last, last: part.last },
          ].filter(({ first, last }) => first < last),
    )
  }
  return parts
}
