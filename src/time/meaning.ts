/** What the words of a time expression say, before they are counted from anything. */
export type Meaning =
  | CalendarMeaning
  | WeekdayMeaning
  | UnitMeaning
  | ShiftMeaning
  | DurationMeaning
  | FixedMeaning
  | ClockMeaning
  | HolidayMeaning
  | SpanMeaning

/** Part of a day as TIMEX3 writes it. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'
/** A season as TIMEX3 writes it. */
export type SeasonCode = 'SP' | 'SU' | 'FA' | 'WI'
/** A stretch of time that is counted or pointed to. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
/** "this", "last", "next", "that", and the bare article: "the week". */
export type Which = 'this' | 'last' | 'next' | 'that' | 'the' | 'following' | 'previous'

/** A date of the calendar, whole or in part: "5 December", "March 2003", "summer 1942", "the 1990s". */
export interface CalendarMeaning {
  readonly kind: 'calendar'
  /** Of the era; `null` where the words give none. */
  readonly year: number | null
  /** "of that year", "last year": the year is another expression's. */
  readonly yearWhich?: Which
  readonly month?: number
  readonly monthWhich?: Which
  readonly day?: number
  readonly weekday?: number
  readonly season?: SeasonCode
  readonly quarter?: number
  readonly half?: number
  /** First year of a decade; `short` where its century is not said ("the '80s"). */
  readonly decade?: number
  readonly century?: number
  readonly era?: 'BC'
  readonly part?: DayPart
  readonly fiscal?: boolean
  /** An all-digit date whose figures tell the order: one of them can only be the day. */
  readonly dayFirst?: boolean
  /** Other way to read an all-digit date, where both are days: the note says so. */
  readonly other?: { readonly month: number; readonly day: number }
}
/** "Monday", "last Friday", "Tuesday night". */
export interface WeekdayMeaning {
  readonly kind: 'weekday'
  readonly weekday: number
  readonly which: Which | null
  readonly part?: DayPart
  /** "Monday of last week". */
  readonly week?: Which
  /** Day of a month that is not said: "Monday 17". */
  readonly day?: number
}
/** "this week", "last month", "the following year", "that day", "today" (this day). */
export interface UnitMeaning {
  readonly kind: 'unit'
  readonly unit: TimeUnit
  readonly which: Which
  readonly season?: SeasonCode
  readonly part?: DayPart
  /** The word is "today": in a history it is the writer's present. */
  readonly today?: boolean
}
/** "two days ago" (from the report), "two days later" (from the date before). */
export interface ShiftMeaning {
  readonly kind: 'shift'
  /** `null` for "several days ago". */
  readonly count: number | null
  readonly unit: TimeUnit
  readonly sign: 1 | -1
  readonly from: 'report' | 'context'
  readonly part?: DayPart
  /** "the year-ago quarter": a quarter is meant, whichever was told last. */
  readonly quarter?: boolean
  /** "ten years ago today": the same day of that year. */
  readonly toTheDay?: boolean
}
/** "for three days", "several years"; with `toward`, "the past three days". */
export interface DurationMeaning {
  readonly kind: 'duration'
  readonly count: number | null
  readonly unit: TimeUnit
  /** "the past three days", "the next month": where it lies, for the days it covers. */
  readonly toward?: 'past' | 'future'
  /** "every three days" is a set. */
  readonly set?: boolean
}
/** A value that needs no counting: `PRESENT_REF`, `P1D` of "daily". */
export interface FixedMeaning {
  readonly kind: 'fixed'
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  /** Counts in histories only, where "former" and "recent" are of the time told. */
  readonly history?: boolean
}
/** A time of day, on a date of its own or the date before. */
export interface ClockMeaning {
  readonly kind: 'clock'
  readonly hour: number
  readonly minute: number | null
  readonly utc: boolean
  readonly on: Meaning | null
}
/** "Easter", "last Christmas". */
export interface HolidayMeaning {
  readonly kind: 'holiday'
  readonly holiday: string
  readonly year: number | null
  readonly which: Which | null
  readonly part?: DayPart
}
/** "overnight", "tonight", "last night". */
export interface SpanMeaning {
  readonly kind: 'night'
  readonly night: 'overnight' | 'tonight' | 'last-night' | 'night-of'
}

/** What a rule found: the items' text it covers is the rule engine's affair. */
export interface Rule {
  /** Names the rule for good: written into the record. */
  readonly name: string
  /** Sticky, on the text of `toTimeText`; ends before a blank. */
  readonly pattern: RegExp
  /** `null` where the words turn out to say no time. */
  read(groups: readonly (string | undefined)[], context: RuleContext): Meaning | null
}
/** What stands round a match, for rules that need it. */
export interface RuleContext {
  /** Text before the match, in the rules' form. */
  readonly before: string
  /** Text after it. */
  readonly after: string
}
