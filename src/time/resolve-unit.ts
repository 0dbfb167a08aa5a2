import type { Temporal } from 'temporal-polyfill'
import { fromPoint } from './anchor.ts'
import type { Anchor, Resolved } from './anchor.ts'
import { daysFrom, intervalOf, mondayOf } from './calendar.ts'
import type { UnitMeaning } from './meaning.ts'
import { stepFrom, unitPoint } from './step.ts'

/** "this week", "last month", "the following day". */
export function resolveUnit(meaning: UnitMeaning, anchor: Anchor): Resolved | null {
  const { unit, part } = meaning
  if (anchor.narrative && meaning.today) {
    return {
      kind: 'DATE',
      value: 'PRESENT_REF',
      interval: null,
      basis: 'inferred',
      point: null,
    }
  }
  // In a history "this day" is the day told of.
  const which = anchor.narrative && meaning.which === 'this' ? 'that' : meaning.which
  const { report, last } = anchor
  const fromLast =
    which === 'that' ||
    which === 'following' ||
    which === 'previous' ||
    (which === 'the' && anchor.narrative)
  const step =
    which === 'last' || which === 'previous'
      ? -1
      : which === 'next' || which === 'following'
        ? 1
        : 0
  if (fromLast) {
    const point = last && stepFrom(last, unit, step)
    if (point) return fromPoint(part ? { ...point, part } : point, 'inferred')
    if (anchor.narrative || !report)
      return which === 'the' ? null : unknownUnit(meaning)
    // Nothing told before: "the following day" is a day that no word gives.
    if (which !== 'previous' || unit === 'day') {
      if (which === 'that' && unit !== 'day')
        return fromPoint(
          unitPoint(report, unit, 0, meaning) ?? { grain: 'year', year: report.year },
          'inferred',
        )
      return unknownUnit(meaning)
    }
  }
  if (!report) return unknownUnit(meaning)
  if (unit === 'quarter' && which === 'the' && anchor.quarter)
    return fromPoint(anchor.quarter, 'inferred')
  if (unit === 'decade' || unit === 'century') {
    return {
      kind: 'DURATION',
      value: unit === 'decade' ? 'P10Y' : 'P100Y',
      interval: null,
      basis: 'stated',
      point: null,
    }
  }
  // "the weekend" just gone, unless the verb looks ahead.
  const weekendStep =
    unit === 'weekend' &&
    (which === 'the' || which === 'this' || which === 'last') &&
    anchor.direction !== 'future' &&
    report.dayOfWeek < 6
      ? -1
      : which === 'last' && unit === 'weekend'
        ? 0
        : step
  const point = unitPoint(
    report,
    unit,
    unit === 'weekend'
      ? weekendStep
      : unit === 'quarter' && which === 'last'
        ? -1
        : step,
    meaning,
  )
  if (!point) return unknownUnit(meaning)
  const known = grainOf(unit) <= grainOf(anchor.grain)
  if (!known) return unknownUnit(meaning)
  const upTo =
    which === 'this' &&
    anchor.grain === 'day' &&
    (unit === 'week' || unit === 'month' || unit === 'year')
      ? daysFrom(firstDay(report, unit), report, unit)
      : undefined
  return fromPoint(
    part ? { ...point, part } : point,
    'inferred',
    upTo ?? intervalOf(point),
  )
}

function grainOf(unit: string): number {
  return unit === 'day' || unit === 'week' || unit === 'weekend'
    ? -1
    : unit === 'month' || unit === 'quarter' || unit === 'season'
      ? -2
      : -3
}

function firstDay(
  report: Temporal.PlainDate,
  unit: 'week' | 'month' | 'year',
): Temporal.PlainDate {
  if (unit === 'week') return mondayOf(report)
  return unit === 'month' ? report.with({ day: 1 }) : report.with({ month: 1, day: 1 })
}

/** The value of a unit that nothing places: `XXXX-WXX`. */
export function unknownUnit({ unit, part }: UnitMeaning): Resolved | null {
  const value =
    unit === 'day'
      ? `XXXX-XX-XX${part ? `T${part}` : ''}`
      : unit === 'week'
        ? 'XXXX-WXX'
        : unit === 'month'
          ? 'XXXX-XX'
          : 'XXXX'
  return {
    kind: part ? 'TIME' : 'DATE',
    value,
    interval: null,
    basis: 'stated',
    point: null,
  }
}
