import type { CalendarMeaning, Meaning } from '../meaning.ts'
import { ABOUT_WORDS } from '../lexicon.generated.ts'
import { WEEKDAY, alternatives, partOf, weekdayOf, whichOf } from '../pieces.ts'

// What rules of several files share.

/** Not capturing: "about", "more than", or nothing. */
export const ABOUT: string = `(?:(?:the full|an estimated|within|${alternatives(ABOUT_WORDS.keys())}) )?`
/** "BC" in its spellings; one group. */
export const BC: string = '(?: (bc|b\\.c\\.|b\\.c|bce|b\\.c\\.e\\.))'
/** Not capturing: "early", "later on", or nothing. */
export const EARLY: string = '(?:(?:early|late|later|earlier|sometime)(?: on)? )?'
/** "of that year", "last year": one group. */
export const THAT_YEAR: string =
  '(?: ,)?(?: of)? (that|the same|this|the following|the next|last|the previous|next) year'
/** "Monday, " before a date, or nothing: one group. */
export const ON_DAY: string = `(?:${WEEKDAY} ,? ?)?`

/** A date of the calendar, with the weekday that its words give. */
export function calendarDate(
  rest: Omit<CalendarMeaning, 'kind' | 'weekday'>,
  weekday: string | undefined,
): CalendarMeaning {
  return {
    kind: 'calendar',
    ...rest,
    ...(weekday === undefined ? {} : { weekday: weekdayOf(weekday) }),
  }
}

/** Which year the words of `THAT_YEAR` point to. */
export function yearWhich(form: string): NonNullable<CalendarMeaning['yearWhich']> {
  return whichOf(form.replace('the ', ''))
}

/** The part of the day that a form names, as a field of a meaning. */
export function withPart(part: string | undefined): {
  readonly part?: NonNullable<ReturnType<typeof partOf>>
} {
  const code = partOf(part)
  return code ? { part: code } : {}
}

/** The report's day, the day before it or the day after. */
export function dayAway(sign: number, part?: string): Meaning {
  return sign === 0
    ? { kind: 'unit', unit: 'day', which: 'this', ...withPart(part) }
    : {
        kind: 'shift',
        count: 1,
        unit: 'day',
        sign: sign < 0 ? -1 : 1,
        from: 'report',
        ...withPart(part),
      }
}

/** "on Tuesday the first woman …": whether a noun follows a small number in words, which then is no day. */
export function isCounting(after: string): boolean {
  return /^ (?!(?:of|in|and|or|at|to|when|after|before) )[a-z]/.test(after)
}
