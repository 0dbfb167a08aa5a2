import { Temporal } from 'temporal-polyfill'
import { dateOf, findDates } from '../find-dates.ts'
import type { DateHabits } from '../find-dates.ts'
import { readStamp } from '../read-stamp.ts'
import type { Stamp, StampDate } from '../read-stamp.ts'
import { daysBefore } from '../relative-date.ts'
import { roleBit } from './class-roles.ts'
import type { BlockView, PageView } from './describe-blocks.ts'
import type { HeadWords, PageHead } from './read-head.ts'

/** A date of the page: where its words stand, or which words outside the visible text give it. */
export interface PageDate {
  /** ISO prefix. */
  readonly value: string
  readonly rule: string
  readonly from:
    | {
        readonly kind: 'shown'
        readonly index: number
        readonly start: number
        readonly end: number
      }
    | { readonly kind: 'head'; readonly words: string }
  readonly inferred?: boolean
}

/** Where the parts of a page stand, as indices of blocks. */
export interface Places {
  readonly title: number
  readonly firstBody: number
  readonly lastBody: number
}

/** A date line of the page. */
export interface ShownStamp {
  readonly index: number
  readonly stamp: Stamp
}

/** How far above the headline a date line may stand, in blocks. */
const ABOVE_TITLE = 8
/** Days before which no page of news was put on the web. */
const FIRST_DAY = '1990-01-01'

/** Published and updated: structured data, meta tags, `<time>`, the address, then what the page shows. */
export function pageDates(
  view: PageView,
  head: PageHead,
  context: {
    readonly places: Places
    readonly urls: readonly string[]
    readonly habits: DateHabits
    readonly readAt: string | null
  },
): {
  readonly published: PageDate | null
  readonly updated: PageDate | null
  readonly stamps: readonly ShownStamp[]
} {
  const { places, urls, habits, readAt } = context
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
  const isNear = (index: number): boolean =>
    index >= Math.min(places.title, places.firstBody) - ABOVE_TITLE &&
    index <= places.firstBody + 3
  const isAtEnd = (index: number): boolean =>
    index > places.firstBody + 3 && index <= places.lastBody + 6
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
    fromShown(['unsaid'], isNear) ??
    fromShown(['published'], isAtEnd) ??
    updated ??
    fromShown(['unsaid'], isAtEnd) ??
    fromShown(['published'], isApart) ??
    fromShown(['updated'], isApart) ??
    fromOpening(view, places, isPlausible)
  return { published, updated, stamps }
}

/** Date lines of the page: short blocks, or blocks whose class says that they hold a date. */
function shownStamps(
  { views }: PageView,
  places: Places,
  habits: DateHabits,
): readonly ShownStamp[] {
  const found: ShownStamp[] = []
  for (const view of views) {
    const { index } = view
    if (
      !view.dated ||
      view.hidden ||
      index === places.title ||
      found.length >= MOST_STAMPS
    )
      continue
    const isBelowTitle =
      index > places.title &&
      index < places.firstBody &&
      index <= places.title + NEAR_TITLE &&
      !view.prose
    const stamp = readStamp(view.block.text, {
      ...habits,
      loose: holdsDate(view) || isBelowTitle,
    })
    if (stamp) found.push({ index, stamp })
  }
  return found
}

/** Blocks below the headline where a short line with a date in it is a date line, whatever else it says. */
const NEAR_TITLE = 4
/** A page of many dates is a list; no more are looked at. */
const MOST_STAMPS = 200
/** What stands in lists of other stories and comments dates those. */
const ELSEWHERE =
  roleBit('related') | roleBit('comment') | roleBit('nav') | roleBit('side')

/** Dates of a day, with its year. */
function isDay({ value }: Pick<StampDate, 'value'>): boolean {
  return value.length === 10 && !value.startsWith('--')
}

const DATE_ROLES = roleBit('date') | roleBit('author')

function holdsDate({ own, around, block, prose, tag }: BlockView): boolean {
  return (
    block.datetime !== '' ||
    tag === 'small' ||
    ((own | around) & DATE_ROLES && !prose) !== 0
  )
}

/** `<time datetime>` between headline and body, or just above the headline. */
function fromTimeTags(
  { views }: PageView,
  places: Places,
  isPlausible: (value: string) => boolean,
): PageDate | null {
  const from = Math.max(0, Math.min(places.title, places.firstBody) - ABOVE_TITLE)
  const to = Math.min(views.length - 1, places.firstBody + 3)
  let fallback: PageDate | null = null
  for (let index = from; index <= to; index++) {
    const { block } = views[index]!
    const value = block.datetime === '' ? null : dayOf(block.datetime)
    if (!value || !isPlausible(value)) continue
    const dates = findDates(block.text)
    // Where the tag and the words in it differ by a day, the words are what the reader is told.
    const shown =
      dates.find((date) => date.value === value) ??
      dates.find((date) => daysBetween(date.value, value) === 1 && !date.ambiguous)
    const date: PageDate = {
      value: shown?.value ?? value,
      rule: 'time-tag',
      from: shown
        ? { kind: 'shown', index, start: shown.start, end: shown.end }
        : { kind: 'head', words: block.datetime },
    }
    if (!/updat|modif|aktualis/i.test(block.text)) return date
    fallback ??= date
  }
  return fallback
}

/** ".../2024/02/11/...", "...-20240211...", in the page's address. */
function fromUrls(
  urls: readonly string[],
  isPlausible: (value: string) => boolean,
): PageDate | null {
  for (const url of urls) {
    const match =
      /[/_-](20\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(
        url,
      ) ?? /[/_-](20\d\d)\/(\d{1,2})\/(\d{1,2})(?=[/_.-]|$)/.exec(url)
    if (!match) continue
    const value = dateOf(Number(match[1]), Number(match[2]), Number(match[3]))
    if (value && isPlausible(value))
      return { value, rule: 'url', from: { kind: 'head', words: url } }
  }
  return null
}

/** "01.02.2022 The labour market …": a date that opens one of the first paragraphs. */
function fromOpening(
  { views }: PageView,
  { firstBody, lastBody }: Places,
  isPlausible: (value: string) => boolean,
): PageDate | null {
  for (let index = firstBody; index <= Math.min(lastBody, firstBody + 4); index++) {
    const [date] = findDates(views[index]!.block.text.slice(0, 60))
    if (!date || date.start > 12 || !isDay(date) || !isPlausible(date.value)) continue
    return {
      value: date.value,
      rule: 'date-at-opening',
      from: { kind: 'shown', index, start: date.start, end: date.end },
    }
  }
  return null
}

/** What the page shows of dates: all date lines, those by the headline, and the day in its address. */
interface Printed {
  readonly stamps: readonly ShownStamp[]
  readonly near: readonly ShownStamp[]
  readonly url: PageDate | null
}

/**
 * The same day in the visible text is the better evidence. A time of Greenwich is a day
 * early or late for other places: there the day that the page prints counts, or the one
 * in its address.
 */
function asPrinted(date: PageDate, { stamps, near, url }: Printed): PageDate {
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

/** How many days lie between two days, whichever is first; -1 where one is no full date. */
function daysBetween(a: string, b: string): number {
  if (a.length !== 10 || b.length !== 10 || a.startsWith('--') || b.startsWith('--'))
    return -1
  return Math.abs(Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b)).days)
}

/** The day that a date of the head names: ISO, written out, or seconds since 1970. */
export function dayOf(words: string): string | null {
  const seconds = /^(\d{10})(?:\d{3})?$/.exec(words.trim())
  if (seconds) {
    return Temporal.Instant.fromEpochMilliseconds(Number(seconds[1]) * 1000)
      .toZonedDateTimeISO('UTC')
      .toPlainDate()
      .toString()
  }
  const [date] = findDates(words, { dayFirst: false })
  return date && !date.value.startsWith('--') && date.value.length === 10
    ? date.value
    : null
}

function nextDay(readAt: string): string {
  try {
    return Temporal.PlainDate.from(readAt.slice(0, 10)).add({ days: 1 }).toString()
  } catch (error) {
    if (error instanceof RangeError) return ''
    throw error
  }
}
