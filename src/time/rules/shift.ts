import type { Rule } from '../meaning.ts'
import { NUMBER, PART, UNIT, YEAR, countOf, rule, unitOf, yearOf } from '../pieces.ts'
import { ABOUT } from './wording.ts'

/** What lies some way off: "two days ago", "a year earlier". */
export const shiftRules: readonly Rule[] = [
  {
    name: 'ago',
    pattern: rule(
      `${ABOUT}(?:a )?(?:(?:couple|few) (?:of )?|${NUMBER} )(?:or (?:so|more) )?(?:more )?${UNIT}(?: or (?:so|more))? ago(?: ${PART})?`,
    ),
    read: ([count, unit]) => ({
      kind: 'shift',
      count: count === undefined ? null : countOf(count),
      unit: unitOf(unit!),
      sign: -1,
      from: 'report',
    }),
  },
  {
    // "eighty years ago today".
    name: 'years-ago-today',
    pattern: rule(`${NUMBER} years ago (?:today|to the day|this day)`),
    read: ([count]) => {
      const years = countOf(count!)
      return years === null
        ? null
        : {
            kind: 'shift',
            count: years,
            unit: 'year',
            sign: -1,
            from: 'report',
            toTheDay: true,
          }
    },
  },
  {
    name: 'units-ago',
    pattern: rule(`(?:many |long )?${UNIT} ago`),
    read: ([unit]) => ({
      kind: 'shift',
      count: null,
      unit: unitOf(unit!),
      sign: -1,
      from: 'report',
    }),
  },
  {
    name: 'from-now',
    pattern: rule(`${ABOUT}(?:in )?${NUMBER} ${UNIT} (?:from now|hence|from today)`),
    read: ([count, unit]) => ({
      kind: 'shift',
      count: countOf(count!),
      unit: unitOf(unit!),
      sign: 1,
      from: 'report',
    }),
  },
  {
    name: 'later',
    pattern: rule(
      `${ABOUT}(?:${NUMBER} )?${UNIT} (earlier|later|before|previously|after|afterwards|afterward|prior|beforehand)`,
    ),
    read: ([count, unit, way], { after }) => {
      // "two days before the vote" is a length of time; alone it is a date.
      if (
        (way === 'before' || way === 'after' || way === 'prior') &&
        !/^ (?:[.,;:)"”]|that|this|and|but|$)/.test(after)
      )
        return null
      if (way === 'earlier' && /^ (?:than|period|quarter)/.test(after)) return null
      const name = unitOf(unit!)
      return {
        kind: 'shift',
        count: count === undefined ? null : countOf(count),
        unit: name,
        sign: /^(?:later|after)/.test(way!) ? 1 : -1,
        from: 'context',
      }
    },
  },
  {
    name: 'year-ago-period',
    pattern: rule(
      '(?:the )?(?:comparable )?(?:#?1 )?year(?: -)? (?:ago|earlier)(?: (?:@[1-4](?: -)? )?(quarter|period))?',
    ),
    read: ([quarter]) => ({
      kind: 'shift',
      count: 1,
      unit: 'year',
      sign: -1,
      from: 'context',
      ...(quarter ? { quarter: true } : {}),
    }),
  },
  {
    name: 'same-period-last-year',
    pattern: rule(
      "(?:(?:the )?(?:same|corresponding|comparable) (?:quarter|period)(?: of| in)?(?: the)? (?:last|previous) year|last year 's (?:quarter|period))",
    ),
    read: () => ({
      kind: 'shift',
      count: 1,
      unit: 'year',
      sign: -1,
      from: 'context',
      quarter: true,
    }),
  },
  {
    name: 'latest-period',
    pattern: rule('the latest (?:period|quarter)'),
    read: () => ({ kind: 'unit', unit: 'quarter', which: 'last' }),
  },
  {
    name: 'year-period',
    pattern: rule(`the ${YEAR} (?:period|quarter)`),
    read: ([year]) => ({ kind: 'calendar', year: yearOf(year!), quarter: 0 }),
  },
  {
    name: 'next-day',
    pattern: rule('(?:the |a )?day (after|before|earlier|later|following)(?: that)?'),
    read: ([way], { after }) =>
      /^ (?:[.,;:)]|and|but|$)/.test(after)
        ? {
            kind: 'shift',
            count: 1,
            unit: 'day',
            sign: way === 'before' || way === 'earlier' ? -1 : 1,
            from: 'context',
          }
        : null,
  },
]
