import type { Rule } from '../meaning.ts'
import { EDGE, YEAR, rule, yearOf } from '../pieces.ts'
import { COUNTED_WORDS, ZONE_WORDS } from '../lexicon.generated.ts'
import { BC, calendarDate } from './wording.ts'

const OTHER_CALENDAR =
  /^ (?:hijri|hijra|ah|a\.h\.|solar hijri|shamsi|bikram|bs|b\.s\.|ec|e\.c\.)(?= |$)/

const OF_PEOPLE = before(
  [...COUNTED_WORDS].flatMap(([word, of]) => (of === 'people' ? [word] : [])),
)
const OF_COUNTED = before([
  ...COUNTED_WORDS.keys(),
  ...ZONE_WORDS.keys(),
  '%',
  'percent',
  'million',
  'billion',
  'of (?:the|them|its|his|these)',
  'hrs',
])

function before(words: readonly string[]): RegExp {
  return new RegExp(`^ (?:${words.join('|')})(?= |$)`)
}

/** Years from 1000 on stand alone; what looks like a count is none. */
function isYear(year: number, before: string, after: string): boolean {
  // A file number: "2010-07-CA-015".
  if (/^ - \d\d - /.test(after)) return false
  // "1405 Hijri": a year of a calendar whose years begin on other days.
  if (OTHER_CALENDAR.test(after)) return false
  if (
    /(?:[$£€₹#]|no\.|than|least|some|about|nearly|approximately|number|route|flight|highway|room|up to|rs\.?|under|section|article|[a-z] -) $/.test(
      before,
    )
  )
    return false
  // "In 2011 police arrested …": a year, not a number of police.
  const placed = /(?:^|[^a-z])(?:in|since|during) $/.test(before)
  if (placed && year >= 1900 && OF_PEOPLE.test(after)) return true
  if (OF_COUNTED.test(after)) return false
  // "1500 angry villagers": a noun in the plural soon after, unless a word before it speaks of a year.
  if (
    /(?:^|[^a-z])(?:in|since|by|until|till|from|of|during|before|after|early|late|mid|year|between|and|to|,|\(|-|–|around|circa|for|the|through) $/.test(
      before,
    )
  )
    return year >= 1000
  return year >= 1700 && !/^ [a-z]+s(?= )/.test(after)
}

/** Years, decades and centuries, of either era. */
export const yearRules: readonly Rule[] = [
  {
    name: 'decade',
    pattern: rule(`${EDGE}?(?:the )?(?:(?:early|late|mid)(?: -)? )?(1\\d\\d|20\\d)0s`),
    read: ([decade]) =>
      calendarDate({ year: null, decade: Number(decade) * 10 }, undefined),
  },
  {
    name: 'short-decade',
    pattern: rule(
      `${EDGE}?(?:the )?(?:(?:early|late|mid)(?: -)? )?(?:'([2-9])0s|(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))`,
    ),
    read: ([digit, word]) => {
      const names = [
        'twenties',
        'thirties',
        'forties',
        'fifties',
        'sixties',
        'seventies',
        'eighties',
        'nineties',
      ]
      return calendarDate(
        {
          year: null,
          decade: 1900 + 10 * (digit ? Number(digit) : names.indexOf(word!) + 2),
        },
        undefined,
      )
    },
  },
  {
    name: 'decade-bc',
    pattern: rule(`${EDGE}?(?:the )?(\\d{2,3})0s${BC}`),
    read: ([decade]) =>
      calendarDate({ year: null, decade: Number(decade) * 10, era: 'BC' }, undefined),
  },
  {
    name: 'century',
    pattern: rule(`${EDGE}?(?:the )?@(\\d{1,2})(?: -| -)? (?:century|centuries)${BC}?`),
    read: ([century, bc]) =>
      calendarDate(
        { year: null, century: Number(century), ...(bc ? { era: 'BC' } : {}) },
        undefined,
      ),
  },
  {
    // There is none; the resolver notes it.
    name: 'year-zero',
    pattern: rule('(?:the )?year (?:0|0000|#0)'),
    read: () => calendarDate({ year: 0 }, undefined),
  },
  {
    // "2568 BE": Thailand's years begin with ours, 543 ahead.
    name: 'buddhist-year',
    pattern: rule(`${EDGE}?(2[4-6]\\d\\d) (?:be|b\\.e\\.|buddhist era)`),
    read: ([year]) => calendarDate({ year: Number(year) - 543 }, undefined),
  },
  {
    name: 'year-bc',
    pattern: rule(`${EDGE}?(\\d{1,4})${BC}`),
    read: ([year]) => calendarDate({ year: Number(year), era: 'BC' }, undefined),
  },
  {
    // "in 499, …" where the text speaks of years before our era; the resolver drops it elsewhere.
    name: 'old-year',
    pattern: rule(`${EDGE}?([1-9]\\d{2})`),
    read: ([year], { before, after }) =>
      /(?:^|[^a-z])(?:in|since|by|until|from|of|winter|spring|summer|autumn) $/.test(
        before,
      ) && /^ (?:[,.;:)]|[a-z])/.test(after)
        ? calendarDate({ year: null, century: -Number(year) }, undefined)
        : null,
  },
  {
    name: 'year',
    pattern: rule(`${EDGE}?(?:the year )?${YEAR}`),
    read: ([year], { before, after }) =>
      isYear(yearOf(year!), before, after)
        ? calendarDate({ year: yearOf(year!) }, undefined)
        : null,
  },
  {
    name: 'clipped-year',
    pattern: rule(`${EDGE}?'(\\d\\d)`),
    read: ([year]) =>
      calendarDate(
        { year: Number(year) + (Number(year) < 30 ? 2000 : 1900) },
        undefined,
      ),
  },
  {
    // "1939-45".
    name: 'year-of-range',
    pattern: rule('(\\d\\d)'),
    read: ([year], { before, after }) => {
      const from = /(?:^| )(1\d|20)(\d\d) (?:-|–|to) $/.exec(before)
      if (!from || Number(year) <= Number(from[2]) || /^ [a-z]+s /.test(after))
        return null
      return calendarDate({ year: Number(from[1]) * 100 + Number(year) }, undefined)
    },
  },
]
