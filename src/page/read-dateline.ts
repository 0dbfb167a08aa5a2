import type { Span } from '../report/span.ts'
import { findDates } from './find-dates.ts'
import type { FoundDate } from './find-dates.ts'
import { DATELINE_TOWNS } from './lexicon.generated.ts'

/** What stands before the first words of a report: `KABUL, March 3 (Agency) —`. */
export interface DatelineParts {
  readonly place: Span
  readonly agency: Span | null
  readonly date: FoundDate | null
}

/** Furthest that the closing mark stands from the start of the paragraph. */
const LONGEST = 120
/** Words in capitals that open a paragraph and are no place. */
const NO_PLACE =
  /^(?:BREAKING|UPDATE|UPDATED|WATCH|LIVE|OPINION|ANALYSIS|EXCLUSIVE|EXPLAINER|EDITORIAL|NOTE|VIDEO|PHOTOS?|READ|CORRECTION|CORRECTED|CLARIFICATION|FACTBOX|TIMELINE|Q|A|QUESTION|ANSWER|WARNING)$/

const towns = new Set(DATELINE_TOWNS.split('\n'))

/** Whether words are, in letters of any size, one of the towns that datelines often name. */
export function isDatelineTown(words: string): boolean {
  // The small letter of "İ" is two: an i and a dot above.
  return towns.has(words.toLowerCase().replaceAll('\u0307', '').replaceAll('’', "'"))
}

/**
 * Reads the dateline that opens a paragraph; `null` where there is none.
 *
 * The place stands in capitals before a colon, dash or full stop; in small letters only
 * before a dash and a capital, before a colon where it is a well-known town, or where a date or an agency in brackets follows it. Offsets are of the paragraph.
 */
export function readDateline(paragraph: string): DatelineParts | null {
  return inBrackets(paragraph) ?? inSlashes(paragraph) ?? openDateline(paragraph)
}

/** "(Tunis, 6 February 2026) – The court …": a place and a day in brackets, as releases have it. */
function inBrackets(paragraph: string): DatelineParts | null {
  const match = /^\(([^(),]{3,40}),\s([^()]{4,50})\)\s?(?:[—–:]|--?\s)/.exec(paragraph)
  if (!match) return null
  const place = match[1]!
  const [date] = findDates(match[0])
  return date && (inCapitals(place) || inTitleCase(place))
    ? { place: { start: 1, end: 1 + place.length }, agency: null, date }
    : null
}

/** "MOSCOW, August 14. /Agency/. The …": the agency between slashes. */
function inSlashes(paragraph: string): DatelineParts | null {
  const match =
    /^([^,./]{3,40}),\s([^/]{4,30}?)\.?\s?\/([^/]{2,40})\/(?:[.:]|\s?[—–-])\s/.exec(
      paragraph,
    )
  if (!match) return null
  const [date] = findDates(match[0])
  const place = match[1]!
  if (!inCapitals(place) && !(date && inTitleCase(place))) return null
  const start = match[0].indexOf('/') + 1
  return {
    place: { start: 0, end: place.length },
    agency: { start, end: start + match[3]!.length },
    date: date ?? null,
  }
}

function openDateline(paragraph: string): DatelineParts | null {
  const head = paragraph.slice(0, LONGEST)
  const mark = closingMark(head)
  if (mark < 0) return null
  const before = head.slice(0, mark)
  const placeEnd = before.search(/[,(.]\s|[,(.]$|\s\(|\s?[—–]|$/)
  const place = before.slice(0, placeEnd).trimEnd()
  if (!/^\p{Lu}/u.test(place) || place.length > 40) return null
  const middle = before.slice(place.length)
  const bracket = /\(([^()]{2,50})\)/.exec(before)
  const date = findDates(before)[0] ?? dateBehind(head, mark)
  if (!middleFits(middle)) return null
  const isCapitals = inCapitals(place)
  const opens = head.slice(mark).match(/^[:.]/)
  const isTown =
    /^:\s{1,2}["“‘']?[\p{Lu}\d]/u.test(paragraph.slice(mark, mark + 6)) &&
    isDatelineTown(place)
  if (!isCapitals && !isTown && (opens || !inTitleCase(place))) return null
  // "Arica — The" is a dateline, "Munir — the army chief — said" is none.
  if (
    !isCapitals &&
    !isTown &&
    !bracket &&
    !date &&
    !/^\s?(?:[—–]|--?)\s?["“‘']?\p{Lu}/u.test(paragraph.slice(mark, mark + 8))
  )
    return null
  if (NO_PLACE.test(place) || NO_PLACE.test(place.split(/\s/).at(-1)!)) return null
  const inBracket = bracket && findDates(bracket[1]!).length === 0 ? bracket : null
  return {
    place: { start: 0, end: place.length },
    agency: inBracket && {
      start: inBracket.index + 1,
      end: inBracket.index + 1 + inBracket[1]!.length,
    },
    date: date ?? null,
  }
}

/** Where the mark that closes a dateline begins: a dash, a colon, or a full stop after capitals. */
function closingMark(head: string): number {
  const dash = /\s?[—–]|\s--|\s-\s|--/.exec(head)
  const colon = head.search(/:(?=\s|$)/)
  const marks = [dash?.index ?? -1, colon].filter((at) => at > 1)
  const first = marks.length > 0 ? Math.min(...marks) : -1
  const stop = head.search(/(?<=\p{Lu}{4})\.\s+(?=["“‘']?\p{Lu}\p{Ll})/u)
  if (stop > 0 && (first < 0 || stop < first) && inCapitals(head.slice(0, stop))) {
    return stop
  }
  return first
}

/** "GENOA, Italy (Agency) -- Oct. 23, 2025. Dockers …": the day between the mark and another. */
function dateBehind(head: string, mark: number): FoundDate | null {
  const lead = /^\s?(?:[—–]|--?)\s?/.exec(head.slice(mark))?.[0].length ?? 0
  if (lead === 0) return null
  const [date] = findDates(head.slice(mark + lead))
  if (date?.start !== 0) return null
  const start = mark + lead
  const end = start + date.end
  return /^(?:[:.]\s|\s?[—–]|\s?--?\s)/.test(head.slice(end))
    ? { ...date, start, end }
    : null
}

/** Between place and mark stand only a country, a date and an agency. */
function middleFits(middle: string): boolean {
  if (middle.length > 90) return false
  const outside = middle.replace(/\([^()]{0,60}\)/g, ' ')
  for (const part of outside.split(/[,/.]/)) {
    const words = part.trim().split(/\s+/).filter(Boolean)
    if (words.length > 5) return false
    if (
      !words.every(
        (word) =>
          /^[\p{Lu}\p{N}]/u.test(word) || /^(?:of|the|and|de|del|la)$/.test(word),
      )
    )
      return false
  }
  return true
}

/** "ISLAMABAD", "PORT-AU-PRINCE", "LA CROSSE", "AIN AL-HILWEH": three capitals or more, no small letters. */
function inCapitals(place: string): boolean {
  const letters = place.replaceAll(/[^\p{L}]/gu, '')
  return (
    letters.length >= 3 &&
    place === place.toUpperCase() &&
    place.split(/\s+/).length <= 5 &&
    !/\d/.test(place)
  )
}

function inTitleCase(place: string): boolean {
  const words = place.split(/\s+/)
  return (
    words.length <= 4 && words.every((word) => /^[\p{Lu}]|^(?:al|el|de)-?/u.test(word))
  )
}
