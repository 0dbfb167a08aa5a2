import type { Report } from '../report/report.ts'
import type { Span } from '../report/span.ts'

/** Most words before the mark that closes a dateline: "KABUL, Afghanistan, March 3 (AP) —". */
const LONGEST_DATELINE = 18

/**
 * Index of the first word after a dateline that opens a block, or 0 where there is none.
 *
 * The dateline becomes a sentence of its own, so that the first sentence of a report has
 * its subject and verb where a reader finds them: `KABUL, March 3 (AP) —` | `A bomb …`.
 * It is known by what the page reader took for one, or by capitals before a colon or dash.
 */
export function endOfDateline(
  report: Report,
  block: Span,
  words: readonly Span[],
): number {
  const { text, dateline } = report
  const given =
    dateline?.evidence.find(
      (span) => block.start <= span.start && span.start < block.start + 60,
    ) ?? null
  const limit = Math.min(words.length - 1, LONGEST_DATELINE)
  for (let i = 1; i < limit; i++) {
    const { start, end } = words[i]!
    const word = text.slice(start, end)
    const closes =
      /^(?:[—–:]|--+)$/.test(word) || (word === '-' && text[start - 1] === ' ')
    if (!closes) {
      if (/^[.!?;]$/.test(word)) return 0
      continue
    }
    if (given) return given.end <= end ? i + 1 : 0
    return opensInCapitals(text, words, i) && !allCapitals(text.slice(end, end + 40))
      ? i + 1
      : 0
  }
  return 0
}

/** "ISLAMABAD", "PARIS (AFP)", "NEW DELHI, Jan 3": the words up to the first comma or bracket are upper case. */
function opensInCapitals(text: string, words: readonly Span[], mark: number): boolean {
  let letters = 0
  for (let i = 0; i < mark; i++) {
    const word = text.slice(words[i]!.start, words[i]!.end)
    if (word === ',' || word === '(' || word === '/') break
    if (word !== word.toUpperCase()) return false
    if (/\d/.test(word)) return false
    letters += word.length
  }
  return letters >= 3
}

function allCapitals(text: string): boolean {
  return text === text.toUpperCase()
}
