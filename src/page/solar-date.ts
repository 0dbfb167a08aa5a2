import { Temporal } from 'temporal-polyfill'

/** First and last year that is read: 1921 to 2120 by the common calendar. */
export const SOLAR_YEARS: readonly [first: number, last: number] = [1300, 1499]

/** The first day of the year 1300. */
const FIRST_DAY = '1921-03-21'

/**
 * The ISO date of a day of the solar Hijri calendar of Iran and Afghanistan; null where
 * it has no such day. Leap years are told by the cycle of 33 years, which is right for
 * the years that are read.
 */
export function fromSolar(year: number, month: number, day: number): string | null {
  const [first, last] = SOLAR_YEARS
  if (year < first || year > last || month < 1 || month > 12) return null
  const length = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29
  if (day < 1 || day > length) return null
  let days = day - 1
  for (let before = first; before < year; before++) days += isLeap(before) ? 366 : 365
  days += month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7)
  return Temporal.PlainDate.from(FIRST_DAY).add({ days }).toString()
}

function isLeap(year: number): boolean {
  return (25 * year + 11) % 33 < 8
}
