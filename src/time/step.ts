import { Temporal } from 'temporal-polyfill'
import { dayOf, dayPoint, mondayOf, weekPoint } from './calendar.ts'
import type { Point } from './calendar.ts'
import type { UnitMeaning } from './meaning.ts'

/** The unit that a day lies in, moved by whole units. */
export function unitPoint(
  from: Temporal.PlainDate,
  unit: UnitMeaning['unit'],
  step: number,
  { season }: { readonly season?: UnitMeaning['season'] },
): Point | null {
  switch (unit) {
    case 'day':
      return dayPoint(from.add({ days: step }))
    case 'week':
      return weekPoint(mondayOf(from).add({ weeks: step }))
    case 'weekend':
      return weekPoint(mondayOf(from).add({ weeks: step }), 'weekend')
    case 'month': {
      const date = from.with({ day: 1 }).add({ months: step })
      return { grain: 'month', year: date.year, month: date.month }
    }
    case 'quarter': {
      const date = from.with({ day: 1 }).add({ months: 3 * step })
      return { grain: 'quarter', year: date.year, index: Math.ceil(date.month / 3) }
    }
    case 'season': {
      const middle = { SP: 4, SU: 7, FA: 10, WI: 1 }[season ?? 'SU']
      const year =
        step < 0
          ? middle + 1 < from.month
            ? from.year
            : from.year - 1
          : step > 0
            ? middle - 1 > from.month
              ? from.year
              : from.year + 1
            : from.year
      return {
        grain: 'season',
        year: season === 'WI' && step < 0 ? from.year - 1 : year,
        season: season ?? 'SU',
      }
    }
    case 'year':
      return { grain: 'year', year: from.year + step }
    case 'fortnight':
    case 'decade':
    case 'century':
    case 'hour':
    case 'minute':
    case 'second':
      return null
  }
}

/** A point moved from another by whole units; keeps what the coarser one does not know. */
export function stepFrom(
  point: Point,
  unit: UnitMeaning['unit'],
  step: number,
): Point | null {
  if (point.year === null) return null
  if (point.era) {
    // Years before our era run backwards.
    if (unit === 'year') return { grain: 'year', year: point.year - step, era: 'BC' }
    if (unit === 'day')
      return {
        grain: 'day',
        year: point.year,
        era: 'BC',
        ...(point.month ? { month: point.month } : {}),
      }
    return null
  }
  const known = point.month !== undefined
  const day = point.monday ?? dayOf(point.year, point.month ?? 1, point.day ?? 1)
  if (!day) return null
  switch (unit) {
    case 'day':
      if (point.grain !== 'day' || point.day === undefined) {
        return {
          grain: 'day',
          year: point.year,
          ...(known ? { month: point.month } : {}),
        }
      }
      return dayPoint(day.add({ days: step }))
    case 'week':
    case 'weekend':
      if (point.grain !== 'day' && point.grain !== 'week')
        return { grain: unit, year: point.year }
      return weekPoint(mondayOf(day).add({ weeks: step }), unit)
    case 'month':
      if (!known) return { grain: 'month', year: point.year }
      {
        const date = day.with({ day: 1 }).add({ months: step })
        return { grain: 'month', year: date.year, month: date.month }
      }
    case 'quarter':
      return point.grain === 'quarter'
        ? unitPoint(
            Temporal.PlainDate.from({
              year: point.year,
              month: 3 * (point.index || 1),
              day: 1,
            }),
            'quarter',
            step,
            {},
          )
        : known
          ? unitPoint(day, 'quarter', step, {})
          : null
    case 'season':
      return null
    case 'year':
      return { grain: 'year', year: point.year + step }
    case 'fortnight':
    case 'decade':
    case 'century':
    case 'hour':
    case 'minute':
    case 'second':
      return null
  }
}
