import type { Meaning } from './meaning.ts'
import type { ReportDay } from './report-day.ts'

/** How a text's dates are to be read as a whole. */
export interface ReadingMode {
  /** A history: its own years, not the report's day, date what names none. */
  readonly narrative: boolean
  /** Its all-digit dates put the day first, the month first, or do not tell. */
  readonly dayFirst: boolean | null
}

/** A text is a history where it gives at least this many years… */
const LEAST_YEARS = 8
/** …for each expression counted from the report's day ("today", "Sunday", "last week")… */
const YEARS_TO_ONE = 8
/** …and this share of them lie more than two years from the report's. */
const FAR_SHARE = 0.25
/** A short text is one where all of at least this many years are far and nothing else is told. */
const FEW_YEARS = 4

/** Told by the dates themselves: their years, and digits that can only be days. */
export function readingOf(
  meanings: readonly Meaning[],
  day: ReportDay | null,
): ReadingMode {
  let far = 0
  let years = 0
  let near = 0
  let dayFirst: boolean | null = null
  for (const meaning of meanings) {
    if (countsFromReport(meaning)) near++
    if (meaning.kind !== 'calendar') continue
    dayFirst = meaning.dayFirst ?? dayFirst
    if (meaning.year === null || meaning.fiscal) continue
    years++
    if (meaning.era || !day || Math.abs(meaning.year - day.date.year) > 2) far++
  }
  const long =
    years >= LEAST_YEARS && near * YEARS_TO_ONE <= years && far >= FAR_SHARE * years
  const short = years >= FEW_YEARS && near === 0 && far === years
  return { narrative: long || short, dayFirst }
}

function countsFromReport(meaning: Meaning): boolean {
  if (meaning.kind === 'weekday') return meaning.which === null
  if (meaning.kind === 'unit') return /this|last|next/.test(meaning.which)
  return meaning.kind === 'shift' && meaning.from === 'report'
}
