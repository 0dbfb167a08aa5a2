import type { Chained } from '../report/layers.ts'
import type { Match } from './match-times.ts'

/** A year that stands on a line of its own, over the dates of a chronicle. */
export interface HeadingYear {
  /** Where it stands, in UTF-16 units. */
  readonly start: number
  readonly year: number
}

/** Years that must stand alone before a text is taken for a chronicle. */
const FEWEST = 2

/** The years that head parts of a chronicle; none where fewer than two stand alone. */
export function headingYears(
  { text, tokens }: Chained,
  found: readonly (readonly Match[])[],
): readonly HeadingYear[] {
  const years = found.flat().flatMap(({ first, last, meaning }) => {
    if (meaning.kind !== 'calendar' || meaning.year === null) return []
    if (meaning.month !== undefined || meaning.season || meaning.quarter) return []
    const { start } = tokens[first]!
    const { end } = tokens[last - 1]!
    const alone =
      /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 20), start)) &&
      /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 20))
    return alone ? [{ start, year: meaning.year }] : []
  })
  return years.length < FEWEST ? [] : years
}

/** The year that a place in the text stands under. */
export function yearAbove(
  years: readonly HeadingYear[],
  at: number,
): { readonly headingYear?: number } {
  const above = years.findLast(({ start }) => start < at)
  return above ? { headingYear: above.year } : {}
}
