import type { Rule } from '../meaning.ts'
import { YEAR, rule, whichOf, yearOf } from '../pieces.ts'
import { calendarDate } from './wording.ts'

/** Quarters, halves and business years: "the third quarter", "fiscal 1988". */
export const quarterRules: readonly Rule[] = [
  {
    name: 'quarter-year',
    pattern: rule(
      `(?:the )?(?:fiscal )?(?:@([1-4])|q([1-4]))(?: -)?(?: fiscal)?(?: quarter)?(?: ,)?(?: of)?(?: fiscal)?(?: the year)? ${YEAR}`,
    ),
    read: ([a, b, year]) =>
      calendarDate({ year: yearOf(year!), quarter: Number(a ?? b) }, undefined),
  },
  {
    name: 'quarter-of-year',
    pattern: rule(
      `(?:the )?(?:fiscal )?@([1-4])(?: -)?(?: fiscal)? quarter(?: of)? (?:the )?(that|same|this|last|next|current|previous) year`,
    ),
    read: ([quarter, which]) =>
      calendarDate(
        { year: null, yearWhich: whichOf(which!), quarter: Number(quarter) },
        undefined,
      ),
  },
  {
    name: 'year-quarter',
    pattern: rule(`(?:the )?${YEAR}(?: 's)? (?:fiscal )?@([1-4])(?: -)? quarter`),
    read: ([year, quarter]) =>
      calendarDate({ year: yearOf(year!), quarter: Number(quarter) }, undefined),
  },
  {
    name: 'last-year-quarter',
    pattern: rule(`(last|this|next) year 's (?:fiscal )?@([1-4])(?: -)? quarter`),
    read: ([which, quarter]) =>
      calendarDate(
        { year: null, yearWhich: whichOf(which!), quarter: Number(quarter) },
        undefined,
      ),
  },
  {
    name: 'quarter',
    pattern: rule(
      '(?:(?:the|its|a) )?(?:fiscal(?: -)? )?(?:@([1-4])(?: -)?(?: fiscal)? quarter|q([1-4]))',
    ),
    read: ([quarter, q]) =>
      calendarDate({ year: null, quarter: Number(quarter ?? q) }, undefined),
  },
  {
    name: 'half-year',
    pattern: rule(`(?:the )?(@1|@2|latter|last) half of ${YEAR}`),
    read: ([half, year]) =>
      calendarDate({ year: yearOf(year!), half: half === '@1' ? 1 : 2 }, undefined),
  },
  {
    name: 'fiscal-year',
    pattern: rule(`(?:the )?(?:fiscal|fy|financial)(?: year)? ?${YEAR}`),
    read: ([year]) => calendarDate({ year: yearOf(year!), fiscal: true }, undefined),
  },
]
