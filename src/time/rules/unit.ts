import type { Rule, TimeUnit } from '../meaning.ts'
import { EDGE, UNIT, WHICH, rule, unitOf, whichOf } from '../pieces.ts'

/** Weeks, months, quarters and years pointed to: "last week", "the year". */
export const unitRules: readonly Rule[] = [
  {
    name: 'unit',
    pattern: rule(
      `(?:${EDGE}|(?:earlier|later|sometime|early|late)(?: on)?(?: in)? )?(?:the )?${WHICH} (?:(?:full|fiscal|calendar|financial|very) )?${UNIT}`,
    ),
    read: ([which, unit], { after }) => {
      const name = unitOf(unit!)
      if (
        name === 'second' ||
        name === 'minute' ||
        name === 'hour' ||
        unit!.endsWith('s')
      )
        return null
      if (/^ (?:'s )?(?:@[1-4])(?: -)? quarter/.test(after)) return null
      const what = whichOf(which!)
      // "the next day" is counted from the day spoken of, "next week" from the report's.
      return {
        kind: 'unit',
        unit: name,
        which: what === 'next' && name === 'day' ? 'following' : what,
      }
    },
  },
  {
    name: 'weekend',
    pattern: rule(`(?:the |${WHICH} )?weekend`),
    read: ([which]) => ({
      kind: 'unit',
      unit: 'weekend',
      which: which ? whichOf(which) : 'the',
    }),
  },
  {
    name: 'the-unit',
    pattern: rule(
      `(?:${EDGE}|(?:earlier|later|early|late) in )?the (?:full |entire |whole |fiscal |financial )?(week|month|quarter|year)`,
    ),
    read: ([unit], { before, after }) => {
      // "the year 2000", "the month of May", "of the year" of a prize; "the week of the vote".
      if (
        /^ (?:of|that|when|in which|'s|-|@|before|after|ended|ending|to)/.test(after) &&
        unit !== 'quarter'
      )
        return null
      if (/(?:once|twice|times|man|person) (?:of )?$/.test(before)) return null
      return { kind: 'unit', unit: unit as TimeUnit, which: 'the' }
    },
  },
  {
    name: 'year-ended',
    pattern: rule('the (?:fiscal |financial )?(year|quarter)(?= (?:ended|ending|to) )'),
    read: ([unit]) =>
      unit === 'year'
        ? { kind: 'duration', count: 1, unit: 'year' }
        : { kind: 'unit', unit: 'quarter', which: 'the' },
  },
  {
    name: 'end-of-unit',
    pattern: rule(`(?:the )?(year|month|week)(?: 's)?(?: -)? end`),
    read: ([unit]) => ({ kind: 'unit', unit: unit as TimeUnit, which: 'the' }),
  },
]
