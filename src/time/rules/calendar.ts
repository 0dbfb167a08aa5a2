import type { CalendarMeaning, Rule } from '../meaning.ts'
import {
  DAY,
  EDGE,
  MONTH,
  SEASON,
  WEEKDAY,
  WHICH,
  YEAR,
  monthOf,
  rule,
  seasonOf,
  weekdayOf,
  whichOf,
  yearOf,
} from '../pieces.ts'

const BC = '(?: (bc|b\\.c\\.|b\\.c|bce|b\\.c\\.e\\.))'
const THAT_YEAR =
  '(?: ,)?(?: of)? (that|the same|this|the following|the next|last|the previous|next) year'
const ON_DAY = `(?:${WEEKDAY} ,? ?)?`

function days(
  rest: Omit<CalendarMeaning, 'kind' | 'weekday'>,
  weekday: string | undefined,
): CalendarMeaning {
  return {
    kind: 'calendar',
    ...rest,
    ...(weekday === undefined ? {} : { weekday: weekdayOf(weekday) }),
  }
}

function yearWhich(form: string): NonNullable<CalendarMeaning['yearWhich']> {
  return whichOf(form.replace('the ', ''))
}

const OTHER_CALENDAR =
  /^ (?:hijri|hijra|ah|a\.h\.|solar hijri|shamsi|bikram|bs|b\.s\.|ec|e\.c\.)(?= |$)/

const OF_PEOPLE =
  /^ (?:people|men|women|troops|soldiers|employees|workers|members|civilians|children|police)(?= |$)/

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
  if (
    /^ (?:%|percent|people|men|women|troops|soldiers|km|kilometers|kilometres|miles|feet|meters|metres|tons|tonnes|years|days|hours|dollars|points|employees|workers|members|civilians|children|police|rupees|million|billion|of (?:the|them|its|his|these)|local time|hours|hrs|gmt|utc)(?= |$)/.test(
      after,
    )
  )
    return false
  // "1500 angry villagers": a noun in the plural soon after, unless a word before it speaks of a year.
  if (
    /(?:^|[^a-z])(?:in|since|by|until|till|from|of|during|before|after|early|late|mid|year|between|and|to|,|\(|-|–|around|circa|for|the|through) $/.test(
      before,
    )
  )
    return year >= 1000
  return year >= 1700 && !/^ [a-z]+s(?= )/.test(after)
}

/** Dates of the calendar, whole or in part. */
export const calendarRules: readonly Rule[] = [
  {
    name: 'iso-date',
    pattern: rule('(\\d{4})-(\\d{1,2})-(\\d{1,2})'),
    read: ([year, month, day]) =>
      days({ year: Number(year), month: Number(month), day: Number(day) }, undefined),
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
        return days({ year, month: two, day: one, dayFirst: true }, undefined)
      if (two > 12)
        return days({ year, month: one, day: two, dayFirst: false }, undefined)
      if (one === two) return days({ year, month: one, day: two }, undefined)
      return days(
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
      days(
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
      days(
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
      days(
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
      days(
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
      days(
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
      days({ year: null, month: monthOf(month!), day: Number(day) }, weekday),
  },
  {
    name: 'month-day',
    // "In February six soldiers were hurt": a number in words before a noun is no day.
    pattern: rule(`${ON_DAY}${MONTH} (?:the )?(#)?${DAY}`),
    read: ([weekday, month, inWords, day], { after }) =>
      /^ (?:%|people|[a-z]+ (?:killed|dead))/.test(after) ||
      (inWords && /^ [a-z]/.test(after))
        ? null
        : days({ year: null, month: monthOf(month!), day: Number(day) }, weekday),
  },
  {
    // "between 5 and 7 March 2003", "5-7 March": the first day takes the second's month.
    name: 'day-of-range',
    pattern: rule(
      `(?:the )?${DAY}(?= (?:-|–|—|and|to|or|,) (?:the )?${DAY} (?:of )?${MONTH}(?: ,? ?${YEAR})? )`,
    ),
    read: ([day, , month, year]) =>
      days(
        { year: year ? yearOf(year) : null, month: monthOf(month!), day: Number(day) },
        undefined,
      ),
  },
  {
    name: 'ordinal-weekday',
    pattern: rule(`${WEEKDAY} (?:the )?@(3[01]|[12]\\d|[1-9])`),
    read: ([weekday, day]) =>
      days({ year: null, monthWhich: 'that', day: Number(day) }, weekday),
  },
  {
    name: 'month-year',
    pattern: rule(
      `${EDGE}?(?:the month of )?${MONTH} ,? ?(?:of )?(?:the year )?${YEAR}${BC}?`,
    ),
    read: ([month, year, bc]) =>
      days(
        { year: yearOf(year!), month: monthOf(month!), ...(bc ? { era: 'BC' } : {}) },
        undefined,
      ),
  },
  {
    name: 'month-year-bc',
    pattern: rule(`${EDGE}?${MONTH} ,? ?(?:of )?(\\d{1,4})${BC}`),
    read: ([month, year]) =>
      days({ year: Number(year), month: monthOf(month!), era: 'BC' }, undefined),
  },
  {
    name: 'month-of-year',
    pattern: rule(`${EDGE}?${MONTH}${THAT_YEAR}`),
    read: ([month, which]) =>
      days(
        { year: null, yearWhich: yearWhich(which!), month: monthOf(month!) },
        undefined,
      ),
  },
  {
    name: 'month',
    pattern: rule(`${EDGE}?(?:(?:the )?${WHICH} )?(?:the month of )?${MONTH}`),
    read: ([which, month], { before, after }) => {
      // "May he rest", "March on": a name of a month that opens a sentence may be a verb.
      if ((month === 'may' || month === 'march') && !which) {
        if (
          !/(?:in|since|by|until|till|of|from|to|last|next|during|and|,|-|before|after|for|early|late|mid|between|this|through|around|the) $/.test(
            before,
          )
        )
          return null
      }
      // "Jan Egeland": a short form without its stop counts after a preposition only.
      if (
        month!.length === 3 &&
        month !== 'may' &&
        !which &&
        !/(?:in|since|by|until|of|from|to|late|early|mid|and|-|,) $/.test(before)
      )
        return null
      // "April Glaspie": a capitalised word is lower-cased here, so only the clearest are left out.
      if (/^ (?:@\d|fools)/.test(after)) return null
      return days(
        {
          year: null,
          month: monthOf(month!),
          ...(which ? { monthWhich: whichOf(which) } : {}),
        },
        undefined,
      )
    },
  },
  {
    name: 'season-year',
    pattern: rule(
      `${EDGE}?(?:the )?${SEASON} ,? ?(?:of )?(?:${YEAR}|(\\d{1,4})(?= bc| b\\.c))${BC}?`,
    ),
    read: ([season, year, old, bc]) =>
      days(
        {
          year: year ? yearOf(year) : Number(old),
          season: seasonOf(season!),
          ...(bc ? { era: 'BC' } : {}),
        },
        undefined,
      ),
  },
  {
    name: 'season',
    pattern: rule(
      `${EDGE}?(?:the )?(?:${WHICH} )?${SEASON}(?: of (that|the same|this|last) year)?`,
    ),
    read: ([which, season, of], { before, after }) => {
      if (of)
        return days(
          { year: null, yearWhich: yearWhich(of), season: seasonOf(season!) },
          undefined,
        )
      if (which) {
        return {
          kind: 'unit',
          unit: 'season',
          which: whichOf(which),
          season: seasonOf(season!),
        }
      }
      // "the fall of the city", "spring to mind", "falls".
      if (
        (season === 'fall' || season === 'spring') &&
        (/^ (?:of|in|from|to|below|into|offensive)/.test(after) ||
          !/(?:in|by|since|until|during|of|,|early|late|mid|-) $/.test(before))
      )
        return null
      if (/^ (?:olympic|games|palace|capital|school|home|house)/.test(after))
        return null
      return days({ year: null, season: seasonOf(season!) }, undefined)
    },
  },
  {
    name: 'quarter-year',
    pattern: rule(
      `(?:the )?(?:fiscal )?(?:@([1-4])|q([1-4]))(?: -)?(?: fiscal)?(?: quarter)?(?: ,)?(?: of)?(?: fiscal)?(?: the year)? ${YEAR}`,
    ),
    read: ([a, b, year]) =>
      days({ year: yearOf(year!), quarter: Number(a ?? b) }, undefined),
  },
  {
    name: 'quarter-of-year',
    pattern: rule(
      `(?:the )?(?:fiscal )?@([1-4])(?: -)?(?: fiscal)? quarter(?: of)? (?:the )?(that|same|this|last|next|current|previous) year`,
    ),
    read: ([quarter, which]) =>
      days(
        { year: null, yearWhich: whichOf(which!), quarter: Number(quarter) },
        undefined,
      ),
  },
  {
    name: 'year-quarter',
    pattern: rule(`(?:the )?${YEAR}(?: 's)? (?:fiscal )?@([1-4])(?: -)? quarter`),
    read: ([year, quarter]) =>
      days({ year: yearOf(year!), quarter: Number(quarter) }, undefined),
  },
  {
    name: 'last-year-quarter',
    pattern: rule(`(last|this|next) year 's (?:fiscal )?@([1-4])(?: -)? quarter`),
    read: ([which, quarter]) =>
      days(
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
      days({ year: null, quarter: Number(quarter ?? q) }, undefined),
  },
  {
    name: 'half-year',
    pattern: rule(`(?:the )?(@1|@2|latter|last) half of ${YEAR}`),
    read: ([half, year]) =>
      days({ year: yearOf(year!), half: half === '@1' ? 1 : 2 }, undefined),
  },
  {
    name: 'fiscal-year',
    pattern: rule(`(?:the )?(?:fiscal|fy|financial)(?: year)? ?${YEAR}`),
    read: ([year]) => days({ year: yearOf(year!), fiscal: true }, undefined),
  },
  {
    name: 'decade',
    pattern: rule(`${EDGE}?(?:the )?(?:(?:early|late|mid)(?: -)? )?(1\\d\\d|20\\d)0s`),
    read: ([decade]) => days({ year: null, decade: Number(decade) * 10 }, undefined),
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
      return days(
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
      days({ year: null, decade: Number(decade) * 10, era: 'BC' }, undefined),
  },
  {
    name: 'century',
    pattern: rule(`${EDGE}?(?:the )?@(\\d{1,2})(?: -| -)? (?:century|centuries)${BC}?`),
    read: ([century, bc]) =>
      days(
        { year: null, century: Number(century), ...(bc ? { era: 'BC' } : {}) },
        undefined,
      ),
  },
  {
    // There is none; the resolver notes it.
    name: 'year-zero',
    pattern: rule('(?:the )?year (?:0|0000|#0)'),
    read: () => days({ year: 0 }, undefined),
  },
  {
    // "2568 BE": Thailand's years begin with ours, 543 ahead.
    name: 'buddhist-year',
    pattern: rule(`${EDGE}?(2[4-6]\\d\\d) (?:be|b\\.e\\.|buddhist era)`),
    read: ([year]) => days({ year: Number(year) - 543 }, undefined),
  },
  {
    name: 'year-bc',
    pattern: rule(`${EDGE}?(\\d{1,4})${BC}`),
    read: ([year]) => days({ year: Number(year), era: 'BC' }, undefined),
  },
  {
    // "in 499, …" where the text speaks of years before our era; the resolver drops it elsewhere.
    name: 'old-year',
    pattern: rule(`${EDGE}?([1-9]\\d{2})`),
    read: ([year], { before, after }) =>
      /(?:^|[^a-z])(?:in|since|by|until|from|of|winter|spring|summer|autumn) $/.test(
        before,
      ) && /^ (?:[,.;:)]|[a-z])/.test(after)
        ? days({ year: null, century: -Number(year) }, undefined)
        : null,
  },
  {
    name: 'year',
    pattern: rule(`${EDGE}?(?:the year )?${YEAR}`),
    read: ([year], { before, after }) =>
      isYear(yearOf(year!), before, after)
        ? days({ year: yearOf(year!) }, undefined)
        : null,
  },
  {
    name: 'clipped-year',
    pattern: rule(`${EDGE}?'(\\d\\d)`),
    read: ([year]) =>
      days({ year: Number(year) + (Number(year) < 30 ? 2000 : 1900) }, undefined),
  },
  {
    // "1939-45".
    name: 'year-of-range',
    pattern: rule('(\\d\\d)'),
    read: ([year], { before, after }) => {
      const from = /(?:^| )(1\d|20)(\d\d) (?:-|–|to) $/.exec(before)
      if (!from || Number(year) <= Number(from[2]) || /^ [a-z]+s /.test(after))
        return null
      return days({ year: Number(from[1]) * 100 + Number(year) }, undefined)
    },
  },
]
