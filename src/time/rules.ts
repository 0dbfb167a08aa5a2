import type { Rule } from './meaning.ts'
import { clockRules } from './rules/clock.ts'
import { dateRules } from './rules/date.ts'
import { dayRules } from './rules/day.ts'
import { durationRules } from './rules/duration.ts'
import { monthRules } from './rules/month.ts'
import { namedTimeRules } from './rules/named-time.ts'
import { quarterRules } from './rules/quarter.ts'
import { shiftRules } from './rules/shift.ts'
import { unitRules } from './rules/unit.ts'
import { weekdayRules } from './rules/weekday.ts'
import { yearRules } from './rules/year.ts'

/**
 * Every rule, in order. At each word the longest match wins; of two as long, the earlier
 * rule: so "May 2003" is a month of a year and never a month and a number.
 */
export const rules: readonly Rule[] = [
  ...clockRules,
  // Dates of the calendar, whole or in part.
  ...dateRules,
  ...monthRules,
  ...quarterRules,
  ...yearRules,
  // What is counted from the report's day or from the date before.
  ...weekdayRules,
  ...dayRules,
  ...unitRules,
  ...shiftRules,
  ...namedTimeRules,
  ...durationRules,
]
