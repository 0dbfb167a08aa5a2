import type { Rule } from './meaning.ts'
import { calendarRules } from './rules/calendar.ts'
import { clockRules } from './rules/clock.ts'
import { durationRules } from './rules/duration.ts'
import { relativeRules } from './rules/relative.ts'

/**
 * Every rule, in order. At each word the longest match wins; of two as long, the earlier
 * rule: so "May 2003" is a month of a year and never a month and a number.
 */
export const rules: readonly Rule[] = [
  ...clockRules,
  ...calendarRules,
  ...relativeRules,
  ...durationRules,
]
