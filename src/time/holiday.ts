import { Temporal } from 'temporal-polyfill'
import { dayOf } from './calendar.ts'
import { HOLIDAY_WORDS } from './lexicon.generated.ts'

const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
]
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** The day of a holiday in a year; `null` for a name that is none. */
export function holidayOf(name: string, year: number): Temporal.PlainDate | null {
  const code = HOLIDAY_WORDS.get(name)
  if (!code) return null
  const fixed = /^(\d\d)-(\d\d)$/.exec(code)
  if (fixed) return dayOf(year, Number(fixed[1]), Number(fixed[2]))
  const easter = /^easter([+-]\d+)?$/.exec(code)
  if (easter) return easterOf(year).add({ days: Number(easter[1] ?? 0) })
  // "nov-4-thu": the fourth Thursday of November.
  const [month, nth, weekday] = code.split('-')
  const at = MONTHS.indexOf(month!) + 1
  const day = DAYS.indexOf(weekday!) + 1
  if (at === 0 || day === 0) return null
  const first = Temporal.PlainDate.from({ year, month: at, day: 1 })
  const ahead = (day - first.dayOfWeek + 7) % 7
  if (nth === 'last') {
    const date = first.add({ days: ahead + 28 })
    return date.month === at ? date : date.subtract({ days: 7 })
  }
  return first.add({ days: ahead + 7 * (Number(nth) - 1) })
}

/** Western Easter by the anonymous Gregorian computus. */
function easterOf(year: number): Temporal.PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return Temporal.PlainDate.from({ year, month, day })
}
