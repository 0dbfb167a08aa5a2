import type { Rule } from '../meaning.ts'
import { PART, rule, whichOf } from '../pieces.ts'
import { EARLY, dayAway, withPart } from './wording.ts'

/** Days counted from the report's: "yesterday morning", "overnight", "that evening". */
export const dayRules: readonly Rule[] = [
  {
    name: 'today',
    pattern: rule(`${EARLY}today`),
    read: () => ({ kind: 'unit', unit: 'day', which: 'this', today: true }),
  },
  {
    name: 'yesterday',
    pattern: rule(`${EARLY}yesterday(?: ${PART})?`),
    read: ([part]) => dayAway(-1, part),
  },
  {
    name: 'tomorrow',
    pattern: rule(`${EARLY}tomorrow(?: ${PART})?`),
    read: ([part]) => dayAway(1, part),
  },
  {
    name: 'part-yesterday',
    pattern: rule(`(?:the )?${PART}(?: of)? (yesterday|today|tomorrow)`),
    read: ([part, when]) =>
      dayAway(when === 'yesterday' ? -1 : when === 'today' ? 0 : 1, part),
  },
  {
    name: 'day-before-yesterday',
    pattern: rule('(?:the )?day (before yesterday|after tomorrow)'),
    read: ([when]) => ({
      kind: 'shift',
      count: 2,
      unit: 'day',
      sign: when === 'after tomorrow' ? 1 : -1,
      from: 'report',
    }),
  },
  {
    name: 'tonight',
    pattern: rule(`${EARLY}tonight`),
    read: () => ({ kind: 'night', night: 'tonight' }),
  },
  {
    name: 'overnight',
    pattern: rule('overnight'),
    read: () => ({ kind: 'night', night: 'overnight' }),
  },
  {
    name: 'last-night',
    pattern: rule(`${EARLY}last night`),
    read: () => ({ kind: 'night', night: 'last-night' }),
  },
  {
    name: 'this-part',
    pattern: rule(
      `(?:(early|late|later|earlier) )?(?:the )?(this|that|same|that same|next|following|previous) ${PART}`,
    ),
    read: ([, which, part]) => ({
      kind: 'unit',
      unit: 'day',
      which: which === 'next' ? 'following' : whichOf(which!),
      ...withPart(part),
    }),
  },
]
