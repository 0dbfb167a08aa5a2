import type { DateHabits } from '../date-orders.ts'
import type { StampDate } from '../read-stamp.ts'
import { daysBefore } from '../relative-date.ts'
import { asPrinted } from './as-printed.ts'
import type { Printed } from './as-printed.ts'
import { roleBit } from './class-roles.ts'
import {
  ABOVE_TITLE,
  fromOnlyDay,
  fromOpening,
  fromPostedLine,
  fromScripts,
  fromTimeTags,
  fromUrls,
} from './date-places.ts'
import type { PageView } from './describe-blocks.ts'
import { dayOf, isDay, nextDay } from './page-date.ts'
import type { PageDate, Places, ShownStamp } from './page-date.ts'
import type { HeadWords, PageHead } from './read-head.ts'
import { ELSEWHERE, shownStamps } from './shown-stamps.ts'

/** Days before which no page of news was put on the web. */
const FIRST_DAY = '1990-01-01'

const EMBED = roleBit('media') | roleBit('share')

/** Published and updated: structured data, meta tags, `<time>`, the address, then what the page shows. */
export function pageDates(
  view: PageView,
  head: PageHead,
  context: {
    readonly places: Places
    readonly urls: readonly string[]
    readonly habits: DateHabits
    readonly readAt: string | null
    /** The page as it came: its programs may name the day. */
    readonly content: string
  },
): {
  readonly published: PageDate | null
  readonly updated: PageDate | null
  readonly stamps: readonly ShownStamp[]
} {
  const { places, urls, habits, readAt, content } = context
  const stamps = shownStamps(view, places, habits)
  const isPlausible = (value: string): boolean =>
    value >= FIRST_DAY.slice(0, value.length) &&
    (readAt === null ||
      value <= readAt.slice(0, value.length) ||
      value === nextDay(readAt))
  const fromHead = (list: readonly HeadWords[]): PageDate | null => {
    for (const { words, rule } of list) {
      const value = dayOf(words)
      if (value && isPlausible(value))
        return asPrinted({ value, rule, from: { kind: 'head', words } }, printed())
    }
    return null
  }
  const fromShown = (
    says: readonly StampDate['says'][],
    at: (index: number) => boolean,
  ): PageDate | null => {
    for (const { index, stamp } of stamps) {
      if (!at(index)) continue
      for (const date of stamp.dates) {
        if (!says.includes(date.says) || !isDay(date) || !isPlausible(date.value))
          continue
        return {
          value: date.value,
          rule: `date-line:${date.says}`,
          from: { kind: 'shown', index, start: date.start, end: date.end },
        }
      }
      const { relative } = stamp
      if (!relative || readAt === null || !says.includes(relative.says)) continue
      const value = daysBefore(
        readAt,
        view.views[index]!.block.text.slice(relative.span.start, relative.span.end),
      )
      if (value) {
        return {
          value,
          rule: 'counted-from-reading',
          inferred: true,
          from: { kind: 'shown', index, ...relative.span },
        }
      }
    }
    return null
  }
  const printed = (): Printed => ({
    stamps,
    near: stamps.filter(({ index }) => isNear(index)),
    url: fromUrls(urls, isPlausible),
  })
  // A post of another site that the text shows has a day of its own.
  const isEmbedded = (index: number): boolean =>
    index > places.firstBody && (view.views[index]!.around & EMBED) === EMBED
  const isNear = (index: number): boolean =>
    index >= Math.min(places.title, places.firstBody) - ABOVE_TITLE &&
    index <= places.firstBody + 3 &&
    !isEmbedded(index)
  const isAtEnd = (index: number): boolean =>
    index > places.firstBody + 3 && index <= places.lastBody + 6 && !isEmbedded(index)
  const isApart = (index: number): boolean =>
    (view.views[index]!.around & ELSEWHERE) === 0 && !isNear(index) && !isAtEnd(index)
  const updated =
    fromHead(head.updated) ??
    fromShown(['updated'], isNear) ??
    fromShown(['updated'], isAtEnd)
  const published =
    fromHead(head.published) ??
    fromTimeTags(view, places, isPlausible) ??
    fromUrls(urls, isPlausible) ??
    fromShown(['published'], isNear) ??
    fromPostedLine(view, places, isPlausible) ??
    fromShown(['unsaid'], isNear) ??
    fromShown(['published'], isAtEnd) ??
    updated ??
    fromShown(['unsaid'], isAtEnd) ??
    fromShown(['published'], isApart) ??
    fromShown(['updated'], isApart) ??
    fromOpening(view, places, isPlausible) ??
    fromOnlyDay(view, stamps, isPlausible) ??
    fromScripts(content, isPlausible)
  return { published, updated, stamps }
}
