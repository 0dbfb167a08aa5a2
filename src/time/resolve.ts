import type { Interval } from '../report/layers.ts'
import { fromPoint } from './anchor.ts'
import type { Anchor, Resolved } from './anchor.ts'
import { dayPoint, daysFrom } from './calendar.ts'
import { holidayOf } from './holiday.ts'
import type { Meaning } from './meaning.ts'
import { resolveCalendar } from './resolve-calendar.ts'
import { resolveClock, resolveNight } from './resolve-clock.ts'
import { resolveDuration } from './resolve-duration.ts'
import { resolveShift } from './resolve-shift.ts'
import { resolveUnit } from './resolve-unit.ts'
import { resolveWeekday } from './resolve-weekday.ts'
import { yearOfMonth } from './year-of.ts'

/** Counts an expression out against the report's date and what was told before; `null` where it says no time after all. */
export function resolve(meaning: Meaning, anchor: Anchor): Resolved | null {
  if (!anchor.yearless) return count(meaning, anchor)
  // Days are counted from a yearless day; weekdays, weeks and years are not.
  if (!countsDays(meaning)) return count(meaning, { ...anchor, report: null })
  const resolved = count(meaning, anchor)
  return resolved && withoutYear(resolved)
}

function countsDays(meaning: Meaning): boolean {
  return (
    meaning.kind === 'night' ||
    (meaning.kind === 'unit' && meaning.unit === 'day' && meaning.which === 'this') ||
    (meaning.kind === 'shift' && meaning.unit === 'day' && meaning.from === 'report')
  )
}

function withoutYear(resolved: Resolved): Resolved {
  const { point, interval } = resolved
  return {
    ...resolved,
    value: resolved.value.replace(/^\d{4}/, 'XXXX'),
    interval: interval && {
      start: interval.start.replace(/^\d{4}/, '-'),
      end: interval.end.replace(/^\d{4}/, '-'),
      precision: 'unknown-year',
    },
    point: point && { ...point, year: null },
  }
}

function count(meaning: Meaning, anchor: Anchor): Resolved | null {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, anchor)
    case 'weekday':
      return resolveWeekday(meaning, anchor)
    case 'unit':
      return resolveUnit(meaning, anchor)
    case 'shift':
      return resolveShift(meaning, anchor)
    case 'duration':
      return resolveDuration(meaning, anchor)
    case 'fixed':
      if (meaning.history && !anchor.narrative) return null
      return {
        kind: meaning.type,
        value: meaning.value,
        interval: meaning.value === 'PRESENT_REF' ? onReport(anchor) : null,
        basis: 'inferred',
        point: null,
      }
    case 'clock':
      return resolveClock(meaning, meaning.on && count(meaning.on, anchor), anchor)
    case 'holiday': {
      const year =
        meaning.year ?? yearOfMonth(anchor, holidayMonth(meaning.holiday), 25)
      const date = year === null ? null : holidayOf(meaning.holiday, year)
      return date ? fromPoint(dayPoint(date, meaning.part), 'inferred') : null
    }
    case 'night':
      return resolveNight(meaning.night, anchor)
  }
}

function onReport({ report, grain }: Anchor): Interval | null {
  return report && grain === 'day' ? daysFrom(report, report) : null
}

function holidayMonth(holiday: string): number {
  return holiday.startsWith('new year')
    ? 1
    : holiday.startsWith('easter') || holiday.startsWith('good')
      ? 4
      : holiday.startsWith('christmas')
        ? 12
        : 11
}
