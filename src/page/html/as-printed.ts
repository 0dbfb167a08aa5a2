import type { StampDate } from '../read-stamp.ts'
import { daysBetween } from './page-date.ts'
import type { PageDate, ShownStamp } from './page-date.ts'

/** What the page shows of dates: all date lines, those by the headline, and the day in its address. */
export interface Printed {
  readonly stamps: readonly ShownStamp[]
  readonly near: readonly ShownStamp[]
  readonly url: PageDate | null
}

/**
 * The same day in the visible text is the better evidence. A time of Greenwich is a day
 * early or late for other places: there the day that the page prints counts, or the one
 * in its address.
 */
export function asPrinted(date: PageDate, { stamps, near, url }: Printed): PageDate {
  const shownAs = (
    list: readonly ShownStamp[],
    fits: (found: StampDate) => boolean,
  ): PageDate | null => {
    for (const { index, stamp } of list) {
      const found = stamp.dates.find(fits)
      if (!found) continue
      const { value, start, end } = found
      return { ...date, value, from: { kind: 'shown', index, start, end } }
    }
    return null
  }
  const isSame = ({ value }: StampDate): boolean => value === date.value
  const same = shownAs(near, isSame)
  if (same) return same
  const elsewhere = shownAs(stamps, isSame) ?? date
  const hour = date.from.kind === 'head' ? hourInGreenwich(date.from.words) : null
  if (hour === null) return elsewhere
  const isLocal = (value: string): boolean =>
    daysBetween(value, date.value) === 1 &&
    (value < date.value ? hour < 12 : hour >= 10)
  return (
    shownAs(near, (found) => found.says !== 'updated' && isLocal(found.value)) ??
    (url && isLocal(url.value) ? url : elsewhere)
  )
}

/** The hour of a time that is given in universal time; null for times of other zones and days alone. */
function hourInGreenwich(words: string): number | null {
  const match = /T(\d\d):\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]00:?00)$/i.exec(words)
  return match ? Number(match[1]) : null
}
