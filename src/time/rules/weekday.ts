import type { Rule } from '../meaning.ts'
import {
  DAY,
  MONTH,
  PART,
  WEEKDAY,
  WEEKDAYS,
  WHICH,
  monthOf,
  partOf,
  rule,
  weekdayOf,
  whichOf,
} from '../pieces.ts'
import { EARLY, isCounting, withPart } from './wording.ts'

/** Weekdays: "last Friday", "Monday 17.", "every Tuesday". */
export const weekdayRules: readonly Rule[] = [
  {
    name: 'weekday',
    pattern: rule(`${EARLY}(?:the )?(?:${WHICH} )?${WEEKDAY}(?: ${PART})?`),
    read: ([which, weekday, part], { before, after }) => {
      // "Sun" is a paper and a company, "Wed" a verb: short forms count beside a date or comma only.
      if (
        weekday!.length <= 5 &&
        !weekday!.endsWith('day') &&
        !/^ (?:,|\.|\)|$)/.test(after)
      )
        return null
      if (/^(?:sun|sat)$/.test(weekday!) && !/(?:on|,|\() $/.test(before)) return null
      return {
        kind: 'weekday',
        weekday: weekdayOf(weekday!),
        which: which ? whichOf(which) : null,
        ...withPart(part),
      }
    },
  },
  {
    // "Monday 17.", "on Friday the 21st": the day of a month that is not said.
    name: 'weekday-day',
    pattern: rule(`${WEEKDAY} (the )?${DAY}`),
    read: ([weekday, the, day], { after }) =>
      (the && !(Number(day) <= 12 && isCounting(after))) ||
      /^ (?:[.,:;)–—-]|$)/.test(after)
        ? {
            kind: 'weekday',
            weekday: weekdayOf(weekday!),
            which: null,
            day: Number(day),
          }
        : null,
  },
  {
    name: 'weekday-of-week',
    pattern: rule(`${WEEKDAY}(?: of)? (last|this|next) week`),
    read: ([weekday, week]) => ({
      kind: 'weekday',
      weekday: weekdayOf(weekday!),
      which: null,
      week: whichOf(week!),
    }),
  },
  {
    name: 'weekdays',
    pattern: rule(`(?:each |every )?(?:other )?${WEEKDAYS}`),
    read: ([weekday]) => ({
      kind: 'fixed',
      type: 'SET',
      value: `XXXX-WXX-${weekdayOf(weekday!)}`,
    }),
  },
  {
    name: 'each-weekday',
    pattern: rule(`(?:each|every)(?: other)? ${WEEKDAY}(?: ${PART})?`),
    read: ([weekday, part]) => ({
      kind: 'fixed',
      type: 'SET',
      value: `XXXX-WXX-${weekdayOf(weekday!)}${partOf(part) ? `T${partOf(part)}` : ''}`,
    }),
  },
  {
    name: 'each-month',
    pattern: rule(`(?:each|every) ${MONTH}`),
    read: ([month]) => ({
      kind: 'fixed',
      type: 'SET',
      value: `XXXX-${String(monthOf(month!)).padStart(2, '0')}`,
    }),
  },
]
