import type { Temporal } from 'temporal-polyfill'
import { fromPoint } from './anchor.ts'
import type { Anchor, Resolved } from './anchor.ts'
import { dayOf, dayPoint, mondayOf } from './calendar.ts'
import type { WeekdayMeaning } from './meaning.ts'

/** "Sunday", "last Friday", "Tuesday of next week": counted from the report's day, or from the day told before. */
export function resolveWeekday(meaning: WeekdayMeaning, anchor: Anchor): Resolved {
  const { weekday, which, part } = meaning
  const unknown: Resolved = {
    kind: part ? 'TIME' : 'DATE',
    value: `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`,
    interval: null,
    basis: 'stated',
    point: null,
  }
  const { report, last } = anchor
  const lastDay =
    last &&
    last.grain === 'day' &&
    last.year !== null &&
    last.month !== undefined &&
    last.day !== undefined &&
    !last.era
      ? dayOf(last.year, last.month, last.day)
      : null
  const from =
    anchor.narrative ||
    which === 'previous' ||
    which === 'following' ||
    which === 'that'
      ? (lastDay ?? (anchor.narrative ? null : report))
      : report
  if (!from || anchor.grain !== 'day') return unknown
  if (meaning.day !== undefined) {
    const date = dayThatIs(from, { weekday, day: meaning.day })
    if (date) return fromPoint(dayPoint(date), 'inferred')
  }
  if (meaning.week) {
    const monday = mondayOf(from).add({
      weeks: meaning.week === 'last' ? -1 : meaning.week === 'next' ? 1 : 0,
    })
    return fromPoint(dayPoint(monday.add({ days: weekday - 1 }), part), 'inferred')
  }
  const back = (from.dayOfWeek - weekday + 7) % 7
  const ahead = (weekday - from.dayOfWeek + 7) % 7
  const date = (() => {
    switch (which) {
      case 'last':
      case 'previous':
        return from.subtract({ days: back || 7 })
      case 'next':
      case 'following':
        return from.add({ days: ahead || 7 })
      case 'this':
        return anchor.direction === 'past'
          ? from.subtract({ days: back })
          : from.add({ days: ahead })
      default:
        return anchor.direction === 'future'
          ? from.add({ days: ahead })
          : from.subtract({ days: back })
    }
  })()
  return fromPoint(dayPoint(date, part), 'inferred')
}

/** How many days round the report's a "Monday 17" is looked for. */
const ROUND = { before: 62, after: 31 }

/** The day of that weekday and number last before another day, else the next after it. */
function dayThatIs(
  from: Temporal.PlainDate,
  { weekday, day }: { readonly weekday: number; readonly day: number },
): Temporal.PlainDate | null {
  const fits = (date: Temporal.PlainDate): boolean =>
    date.day === day && date.dayOfWeek === weekday
  for (let back = 0; back <= ROUND.before; back++) {
    const date = from.subtract({ days: back })
    if (fits(date)) return date
  }
  for (let ahead = 1; ahead <= ROUND.after; ahead++) {
    const date = from.add({ days: ahead })
    if (fits(date)) return date
  }
  return null
}
