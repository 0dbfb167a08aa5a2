import { dateOf } from '../calendar-day.ts'
import { findDates } from '../find-dates.ts'
import { POSTED_LINES } from '../lexicon.generated.ts'
import { roleBit } from './class-roles.ts'
import type { PageView } from './describe-blocks.ts'
import { dayOf, daysBetween, isDay } from './page-date.ts'
import type { PageDate, Places, ShownStamp } from './page-date.ts'

/** How far above the headline a date line may stand, in blocks. */
export const ABOVE_TITLE = 8

/** `<time datetime>` between headline and body, or just above the headline. */
export function fromTimeTags(
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
export function fromUrls(
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
export function fromOpening(
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

const postedLines = POSTED_LINES.split('\n')
/** Only so much of a sentence is searched for its date. */
const POSTED_IN = 160

/** "This entry was posted on 5 May 2014 by …": a sentence below the text, of any length. */
export function fromPostedLine(
  { views }: PageView,
  { firstBody }: Places,
  isPlausible: (value: string) => boolean,
): PageDate | null {
  for (const { block, index, hidden, around } of views) {
    if (hidden || index < firstBody || (around & COMMENT) !== 0) continue
    const start = block.text.slice(0, 60).toLowerCase()
    if (!postedLines.some((words) => start.startsWith(words))) continue
    const date = findDates(block.text.slice(0, POSTED_IN)).find(isDay)
    if (!date || !isPlausible(date.value)) continue
    return {
      value: date.value,
      rule: 'posted-line',
      from: { kind: 'shown', index, start: date.start, end: date.end },
    }
  }
  return null
}

const COMMENT = roleBit('comment')
const OF_OTHERS = COMMENT | roleBit('related')

/** The day of the page's date lines, wherever they stand, where all that date no other story name the same. */
export function fromOnlyDay(
  { views }: PageView,
  stamps: readonly ShownStamp[],
  isPlausible: (value: string) => boolean,
): PageDate | null {
  const found = stamps
    .filter(({ index }) => (views[index]!.around & OF_OTHERS) === 0)
    .flatMap(({ index, stamp }) =>
      stamp.dates
        .filter((date) => isDay(date) && isPlausible(date.value))
        .map((date) => ({ ...date, index })),
    )
  const [first] = found
  if (!first || found.some(({ value }) => value !== first.value)) return null
  const { value, index, start, end } = first
  return { value, rule: 'only-day', from: { kind: 'shown', index, start, end } }
}

/** A day of publication in a program of the page: `"publishedAt":"2024-05-03T…"`. */
const IN_SCRIPT =
  /\\?"(?:date_?published|publish(?:ed)?_?(?:date|time|at|on)|publication_?date|pub_?date|first_?published(?:_?at)?)\\?"\s{0,3}:\s{0,3}\\?"(20\d\d-\d\d-\d\d[^"\\]{0,30})/gi
const MOST_IN_SCRIPTS = 50

/** The day that the page's programs name as that of publication, where all of them name the same. */
export function fromScripts(
  content: string,
  isPlausible: (value: string) => boolean,
): PageDate | null {
  let found: PageDate | null = null
  let count = 0
  for (const [, words] of content.matchAll(IN_SCRIPT)) {
    if (++count > MOST_IN_SCRIPTS) return null
    const value = dayOf(words!)
    if (!value || !isPlausible(value)) continue
    if (found && found.value !== value) return null
    found ??= { value, rule: 'script', from: { kind: 'head', words: words! } }
  }
  return found
}
