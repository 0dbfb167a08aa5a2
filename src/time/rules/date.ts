import type { Rule } from '../meaning.ts'
import { DAY, MONTH, WEEKDAY, YEAR, monthOf, rule, whichOf, yearOf } from '../pieces.ts'
import {
  BC,
  ON_DAY,
  THAT_YEAR,
  calendarDate,
  isCounting,
  yearWhich,
} from './wording.ts'

/** Days of the calendar: "5 December 2003", "3/4/2021", "the 5th of last month". */
export const dateRules: readonly Rule[] = [
  {
    // "32 March", "March 45, 2024": no month has such a day; the resolver notes it.
    name: 'impossible-day',
    pattern: rule(
      `${ON_DAY}(?:the )?(?:(0|00|3[2-9]|[4-9]\\d) (?:of )?${MONTH}(?: ,? ?${YEAR})?|${MONTH} (0|00|3[2-9]|[4-9]\\d) ,? ?${YEAR})`,
    ),
    read: ([weekday, before, of, year, month, after, yearAfter], context) => {
      // "Airline orders 40 March 3 …": a number that ends a line above a date.
      if (
        before &&
        !/(?:^|[^a-z])(?:on|the|of|by|since|until|till) $/.test(context.before) &&
        !weekday
      )
        return null
      const years = year ?? yearAfter
      return calendarDate(
        {
          year: years ? yearOf(years) : null,
          month: monthOf((of ?? month)!),
          day: Number(before ?? after),
        },
        weekday,
      )
    },
  },
  {
    name: 'iso-date',
    pattern: rule('(\\d{4})-(\\d{1,2})-(\\d{1,2})'),
    read: ([year, month, day]) =>
      calendarDate(
        { year: Number(year), month: Number(month), day: Number(day) },
        undefined,
      ),
  },
  {
    name: 'digit-date',
    pattern: rule('(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4}|\\d{2})'),
    read: ([a, , b, y]) => {
      const one = Number(a)
      const two = Number(b)
      const year =
        y!.length === 4 ? Number(y) : Number(y) + (Number(y) < 50 ? 2000 : 1900)
      if (one > 12 && two <= 12)
        return calendarDate({ year, month: two, day: one, dayFirst: true }, undefined)
      if (two > 12)
        return calendarDate({ year, month: one, day: two, dayFirst: false }, undefined)
      if (one === two) return calendarDate({ year, month: one, day: two }, undefined)
      return calendarDate(
        { year, month: one, day: two, other: { month: two, day: one } },
        undefined,
      )
    },
  },
  {
    name: 'day-month-year',
    pattern: rule(
      `${ON_DAY}(?:the )?${DAY} (?:of )?${MONTH} ,? ?(?:of )?${YEAR}${BC}?`,
    ),
    read: ([weekday, day, month, year, bc]) =>
      calendarDate(
        {
          year: yearOf(year!),
          month: monthOf(month!),
          day: Number(day),
          ...(bc ? { era: 'BC' } : {}),
        },
        weekday,
      ),
  },
  {
    name: 'month-day-year',
    pattern: rule(`${ON_DAY}${MONTH} (?:the )?${DAY} ,? ?${YEAR}${BC}?`),
    read: ([weekday, month, day, year, bc]) =>
      calendarDate(
        {
          year: yearOf(year!),
          month: monthOf(month!),
          day: Number(day),
          ...(bc ? { era: 'BC' } : {}),
        },
        weekday,
      ),
  },
  {
    name: 'which-month-day',
    pattern: rule(`(last|this|next) ${MONTH} (?:the )?${DAY}`),
    read: ([which, month, day]) =>
      calendarDate(
        {
          year: null,
          month: monthOf(month!),
          day: Number(day),
          monthWhich: whichOf(which!),
        },
        undefined,
      ),
  },
  {
    name: 'day-month-of-year',
    pattern: rule(`${ON_DAY}(?:the )?${DAY} (?:of )?${MONTH}${THAT_YEAR}`),
    read: ([weekday, day, month, which]) =>
      calendarDate(
        {
          year: null,
          yearWhich: yearWhich(which!),
          month: monthOf(month!),
          day: Number(day),
        },
        weekday,
      ),
  },
  {
    name: 'month-day-of-year',
    pattern: rule(`${ON_DAY}${MONTH} (?:the )?${DAY}${THAT_YEAR}`),
    read: ([weekday, month, day, which]) =>
      calendarDate(
        {
          year: null,
          yearWhich: yearWhich(which!),
          month: monthOf(month!),
          day: Number(day),
        },
        weekday,
      ),
  },
  {
    name: 'day-month',
    pattern: rule(`${ON_DAY}(?:the )?${DAY} (?:of )?${MONTH}`),
    read: ([weekday, day, month]) =>
      calendarDate({ year: null, month: monthOf(month!), day: Number(day) }, weekday),
  },
  {
    name: 'month-day',
    // "In February six soldiers were hurt": a number in words before a noun is no day.
    pattern: rule(`${ON_DAY}${MONTH} (?:the )?(#)?${DAY}`),
    read: ([weekday, month, inWords, day], { after }) =>
      /^ (?:%|people|[a-z]+ (?:killed|dead))/.test(after) ||
      (inWords && /^ [a-z]/.test(after))
        ? null
        : calendarDate(
            { year: null, month: monthOf(month!), day: Number(day) },
            weekday,
          ),
  },
  {
    // "between 5 and 7 March 2003", "5-7 March": the first day takes the second's month.
    name: 'day-of-range',
    pattern: rule(
      `(?:the )?${DAY}(?= (?:-|–|—|and|to|or|,) (?:the )?${DAY} (?:of )?${MONTH}(?: ,? ?${YEAR})? )`,
    ),
    read: ([day, , month, year]) =>
      calendarDate(
        { year: year ? yearOf(year) : null, month: monthOf(month!), day: Number(day) },
        undefined,
      ),
  },
  {
    name: 'ordinal-weekday',
    pattern: rule(`${WEEKDAY} (?:the )?@(3[01]|[12]\\d|[1-9])`),
    // "named on Tuesday the first woman …": a small number in words before a noun is no day.
    read: ([weekday, day], { after }) =>
      Number(day) <= 12 && isCounting(after)
        ? null
        : calendarDate({ year: null, monthWhich: 'that', day: Number(day) }, weekday),
  },
]
