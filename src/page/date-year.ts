import { dateOf } from './calendar-day.ts'
import type { Match } from './date-orders.ts'
import type { Piece } from './date-pieces.ts'
import { touches } from './piece-run.ts'

/** Day and month with the year that follows them, or without one. */
export function withYear(
  pieces: readonly Piece[],
  found: {
    readonly day: number
    readonly month: number
    readonly end: number
    readonly next: number
  },
): Match | null {
  const { at, year } = yearAt(pieces, found.next)
  const value = dateOf(year ?? 2000, found.month, found.day)
  if (!value) return null
  return year === null
    ? { value: `-${value.slice(4)}`, last: found.end }
    : { value, last: at }
}

/** The year that stands there: "2020", "'20", "2563" in Thailand. */
function yearAt(
  pieces: readonly Piece[],
  at: number,
): { readonly at: number; readonly year: number | null } {
  const piece = pieces[at]
  if (!piece) return { at, year: null }
  if (isYear(piece)) return { at, year: piece.number }
  if (isBuddhist(piece) && [1, 2].some((back) => isThai(pieces[at - back])))
    return { at, year: piece.number - BUDDHIST }
  const short = pieces[at + 1]
  const isShort =
    /^['’‘]$/u.test(piece.text) && short?.text.length === 2 && touches(pieces, at, 2)
  return isShort && short.number >= 0
    ? { at: at + 1, year: 2000 + short.number }
    : { at, year: null }
}

/** Past a time of day that stands between day and year: "May 12 10:00:00 CEST 2020". */
export function afterClock(pieces: readonly Piece[], from: number): number {
  let at = from
  for (let parts = 0; parts < 2 && pieces[at + 1]?.text === ':'; parts++) at += 2
  if (at === from) return from
  at++
  if (/^[a-z]{2,4}$/.test(pieces[at]?.text ?? '')) at++
  const year = pieces[at]
  return year && isYear(year) ? at : from
}

/** Whether a piece is a year of 1900–2099. */
export function isYear(piece: Piece): boolean {
  return piece.text.length === 4 && piece.number >= 1900 && piece.number < 2100
}

/** Years that the Buddhist calendar of Thailand is ahead. */
export const BUDDHIST = 543

function isThai(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.month > 0 && /^\p{sc=Thai}/u.test(piece.text)
}

/** Whether a piece may be a year of the Buddhist calendar. */
export function isBuddhist(piece: Piece): boolean {
  return (
    piece.text.length === 4 && piece.number >= 2443 && piece.number < 2100 + BUDDHIST
  )
}
