import type { Rule } from '../meaning.ts'
import {
  EDGE,
  MONTH,
  SEASON,
  WHICH,
  YEAR,
  monthOf,
  rule,
  seasonOf,
  whichOf,
  yearOf,
} from '../pieces.ts'
import { BC, THAT_YEAR, calendarDate, yearWhich } from './wording.ts'

/** Months and seasons: "March 2003", "last June", "summer 1942". */
export const monthRules: readonly Rule[] = [
  {
    // "month 13": there is none; the resolver notes it.
    name: 'month-number',
    pattern: rule('(?:the )?month (\\d{1,3})(?:,? of (?:the year )?(\\d{4}))?'),
    read: ([month, year]) =>
      Number(month) > 12
        ? calendarDate(
            { year: year ? Number(year) : null, month: Number(month) },
            undefined,
          )
        : null,
  },
  {
    name: 'month-year',
    pattern: rule(
      `${EDGE}?(?:the month of )?${MONTH} ,? ?(?:of )?(?:the year )?${YEAR}${BC}?`,
    ),
    read: ([month, year, bc]) =>
      calendarDate(
        { year: yearOf(year!), month: monthOf(month!), ...(bc ? { era: 'BC' } : {}) },
        undefined,
      ),
  },
  {
    name: 'month-year-bc',
    pattern: rule(`${EDGE}?${MONTH} ,? ?(?:of )?(\\d{1,4})${BC}`),
    read: ([month, year]) =>
      calendarDate(
        { year: Number(year), month: monthOf(month!), era: 'BC' },
        undefined,
      ),
  },
  {
    name: 'month-of-year',
    pattern: rule(`${EDGE}?${MONTH}${THAT_YEAR}`),
    read: ([month, which]) =>
      calendarDate(
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
      return calendarDate(
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
      calendarDate(
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
        return calendarDate(
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
      return calendarDate({ year: null, season: seasonOf(season!) }, undefined)
    },
  },
]
