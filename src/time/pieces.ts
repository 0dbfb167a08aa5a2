import {
  HOLIDAY_WORDS,
  MONTH_WORDS,
  PART_WORDS,
  REFERENCE_WORDS,
  SEASON_WORDS,
  UNITS_WORDS,
  UNIT_WORDS,
  WEEKDAYS_WORDS,
  WEEKDAY_WORDS,
  ZONE_WORDS,
} from './lexicon.generated.ts'
import type { DayPart, SeasonCode, TimeUnit, Which } from './meaning.ts'

// Pieces of the rules' patterns; each is one capturing group unless it says else.
function oneOf(words: Iterable<string>): string {
  return `(${alternatives(words)})`
}
/** The words as alternatives of a pattern, longer ones first, with no group round them. */
export function alternatives(words: Iterable<string>): string {
  return [...words]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((form) => form.replaceAll(/[.]/g, String.raw`\.`))
    .join('|')
}

export const MONTH: string = oneOf(MONTH_WORDS.keys())
export const WEEKDAY: string = oneOf(WEEKDAY_WORDS.keys())
export const WEEKDAYS: string = oneOf(WEEKDAYS_WORDS.keys())
export const UNIT: string = oneOf([...UNIT_WORDS.keys(), ...UNITS_WORDS.keys(), '@2'])
export const PART: string = oneOf(PART_WORDS.keys())
export const SEASON: string = oneOf(SEASON_WORDS.keys())
export const REFERENCE: string = oneOf(REFERENCE_WORDS.keys())
export const HOLIDAY: string = oneOf(HOLIDAY_WORDS.keys())
export const ZONE: string = `(?: ${oneOf(ZONE_WORDS.keys())})`
export const DAY: string = '[#@]?(3[01]|[12]\\d|0?[1-9])'
export const YEAR: string =
  '(1\\d{3}|20\\d{2}|0000|#(?:1[1-9]|20)\\d{2}|#(?:1[5-9]|20) #\\d{2})'
/** One or more of something: digits, words, "several", "a". */
export const NUMBER: string = '(#?\\d+(?:\\.\\d+)?|~|an?|one|#1)'
/** Not capturing: "early", "the end of", "mid -", "the last week of". */
export const EDGE: string =
  '(?:(?:very )?(?:the )?(?:early|late|mid|middle|beginning|start|end|close|(?:@1|@2|latter|last) half|latter part|early part|later part|@1 part|middle part|(?:@1|@2|last|final|opening|closing|early) (?:weeks?|days))(?: -)?(?: in| on| of)?(?: the)? )'
export const WHICH: string =
  '(this past|this coming|this|last|past|next|coming|previous|preceding|following|subsequent|that same|that|same|current|present|latest|upcoming|ensuing)'

/** A rule's pattern: it begins where it is tried and ends with a word. */
export function rule(body: string): RegExp {
  return new RegExp(`${body}(?= )`, 'y')
}

/** Number of the month that a form names, 1 to 12. */
export function monthOf(form: string): number {
  return Number(MONTH_WORDS.get(form))
}
/** Number of the weekday that a form names, 1 (Monday) to 7. */
export function weekdayOf(form: string): number {
  return Number(WEEKDAY_WORDS.get(form) ?? WEEKDAYS_WORDS.get(form))
}
/** The part of the day that a form names; `undefined` where it names none. */
export function partOf(form: string | undefined): DayPart | undefined {
  return form === undefined ? undefined : (PART_WORDS.get(form) as DayPart | undefined)
}
/** The season that a form names. */
export function seasonOf(form: string): SeasonCode {
  return SEASON_WORDS.get(form) as SeasonCode
}
/** The unit that a form names, in the singular or plural. */
export function unitOf(form: string): TimeUnit {
  if (form === '@2') return 'second'
  return (UNIT_WORDS.get(form) ?? UNITS_WORDS.get(form)) as TimeUnit
}
/** Which one a word of `WHICH` points to. */
export function whichOf(form: string): Which {
  switch (form) {
    case 'this':
    case 'current':
    case 'present':
      return 'this'
    case 'last':
    case 'past':
    case 'this past':
    case 'latest':
      return 'last'
    case 'next':
    case 'coming':
    case 'this coming':
    case 'upcoming':
      return 'next'
    case 'previous':
    case 'preceding':
      return 'previous'
    case 'following':
    case 'subsequent':
    case 'ensuing':
      return 'following'
    default:
      return 'that'
  }
}
/** A year of digits, "nineteen ninety-four" or "two thousand and four". */
export function yearOf(form: string): number {
  const pair = /^#(\d\d) #(\d\d)$/.exec(form)
  return pair ? Number(pair[1]) * 100 + Number(pair[2]) : Number(form.replace('#', ''))
}
/** The number of a NUMBER piece; `null` for "several". */
export function countOf(form: string): number | null {
  if (form === '~') return null
  if (form === 'a' || form === 'an' || form === 'one') return 1
  return Number(form.replace('#', ''))
}
