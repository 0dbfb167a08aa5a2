import type { Meaning, Rule, TimeUnit } from '../meaning.ts'
import {
  DAY,
  EDGE,
  HOLIDAY,
  MONTH,
  NUMBER,
  PART,
  REFERENCE,
  UNIT,
  WEEKDAY,
  WEEKDAYS,
  WHICH,
  YEAR,
  countOf,
  monthOf,
  partOf,
  rule,
  unitOf,
  weekdayOf,
  whichOf,
  yearOf,
} from '../pieces.ts'
import { REFERENCE_WORDS, SET_WORDS } from '../lexicon.generated.ts'

const ABOUT =
  '(?:(?:about|nearly|almost|some|around|more than|over|less than|at least|up to|only|just|barely|roughly|approximately|exactly|under|just over|just under|no more than|a little more than|well over|as many as|another|the full|an additional|an estimated) )?'
const EARLY = '(?:(?:early|late|later|earlier|sometime)(?: on)? )?'
const withPart = (
  part: string | undefined,
): { readonly part?: NonNullable<ReturnType<typeof partOf>> } => {
  const code = partOf(part)
  return code ? { part: code } : {}
}
const day = (sign: number, part?: string): Meaning =>
  sign === 0
    ? { kind: 'unit', unit: 'day', which: 'this', ...withPart(part) }
    : {
        kind: 'shift',
        count: 1,
        unit: 'day',
        sign: sign < 0 ? -1 : 1,
        from: 'report',
        ...withPart(part),
      }

/** Weekdays, and what is counted from the report's day or from the date before. */
export const relativeRules: readonly Rule[] = [
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
      the || /^ (?:[.,:;)–—-]|$)/.test(after)
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
  {
    name: 'today',
    pattern: rule(`${EARLY}today`),
    read: () => ({ kind: 'unit', unit: 'day', which: 'this', today: true }),
  },
  {
    name: 'yesterday',
    pattern: rule(`${EARLY}yesterday(?: ${PART})?`),
    read: ([part]) => day(-1, part),
  },
  {
    name: 'tomorrow',
    pattern: rule(`${EARLY}tomorrow(?: ${PART})?`),
    read: ([part]) => day(1, part),
  },
  {
    name: 'part-yesterday',
    pattern: rule(`(?:the )?${PART}(?: of)? (yesterday|today|tomorrow)`),
    read: ([part, when]) =>
      day(when === 'yesterday' ? -1 : when === 'today' ? 0 : 1, part),
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
  {
    name: 'holiday',
    pattern: rule(`(?:${WHICH} )?${HOLIDAY}(?: (?:of )?${YEAR})?(?: ${PART})?`),
    read: ([which, holiday, year, part]) => ({
      kind: 'holiday',
      holiday: holiday!,
      year: year ? yearOf(year) : null,
      which: which ? whichOf(which) : null,
      ...withPart(part),
    }),
  },
  {
    name: 'reference',
    pattern: rule(REFERENCE),
    read: ([form], { after, before }) => {
      if (
        form === 'the past' &&
        /^ (?:#|~|\d|@|few|couple|several|year|week|month|day|decade|hour|century)/.test(
          after,
        )
      )
        return null
      if (form === 'the present' && /^ [a-z]/.test(after) && !/^ (?:and|,)/.test(after))
        return null
      if (form === 'soon' && /(?:as|too|how) $/.test(before)) return null
      return { kind: 'fixed', type: 'DATE', value: REFERENCE_WORDS.get(form!)! }
    },
  },
  {
    name: 'history-reference',
    pattern: rule('(former|recent|future|current)'),
    read: ([form]) => ({
      kind: 'fixed',
      type: 'DATE',
      value:
        form === 'future'
          ? 'FUTURE_REF'
          : form === 'current'
            ? 'PRESENT_REF'
            : 'PAST_REF',
      history: true,
    }),
  },
  {
    name: 'set',
    pattern: rule(
      `(${[...SET_WORDS.keys()].filter((form) => form !== 'annual').join('|')})`,
    ),
    read: ([form], { before }) =>
      // "the Daily Telegraph" cannot be told here; "daily newspaper" is a kind of paper.
      /(?:the|a) $/.test(before) && form !== 'annually'
        ? null
        : { kind: 'fixed', type: 'SET', value: SET_WORDS.get(form!)! },
  },
]
