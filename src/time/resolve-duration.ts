import type { Interval } from '../report/layers.ts'
import type { Anchor, Resolved } from './anchor.ts'
import { daysFrom } from './calendar.ts'
import type { DurationMeaning } from './meaning.ts'

const CODES: Readonly<Record<DurationMeaning['unit'], string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  fortnight: 'W',
  weekend: 'D',
  month: 'M',
  quarter: 'Q',
  season: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
}

/** Lengths of time; "the past three days" covers days too. */
export function resolveDuration(
  meaning: DurationMeaning,
  anchor: Anchor,
): Resolved | null {
  const { unit, toward } = meaning
  let { count } = meaning
  if (count !== null && !(count > 0 && count < 1e6)) return null
  const code = CODES[unit]
  const time = code.length === 2 ? 'T' : ''
  if (count !== null && unit === 'decade') count *= 10
  else if (count !== null && unit === 'century') count *= 100
  else if (count !== null && unit === 'fortnight') count *= 2
  else if (count !== null && unit === 'quarter') count *= 1
  let value = `P${time}${count ?? 'X'}${code.at(-1)}`
  if (count === null && unit === 'decade') value = 'PXY'
  if (count === 0.5 && unit === 'hour') value = 'PT30M'
  if (count === 0.5 && unit === 'year') value = 'P6M'
  if (count === 24 && unit === 'hour') value = toward === undefined ? 'PT24H' : 'P1D'
  return {
    kind: meaning.set ? 'SET' : 'DURATION',
    value,
    interval:
      toward === undefined || count === null
        ? null
        : reach(anchor, { unit, count, toward }),
    basis: 'stated',
    point: null,
  }
}

/** The days that "the past three days" cover, counted from the report's. */
function reach(
  { report, grain }: Anchor,
  {
    unit,
    count,
    toward,
  }: {
    readonly unit: DurationMeaning['unit']
    readonly count: number
    readonly toward: 'past' | 'future'
  },
): Interval | null {
  if (!report || grain !== 'day' || !Number.isInteger(count) || count > 10_000)
    return null
  const by =
    unit === 'hour'
      ? { days: Math.ceil(count / 24) }
      : unit === 'day'
        ? { days: count }
        : unit === 'week' || unit === 'fortnight'
          ? { weeks: count }
          : unit === 'month'
            ? { months: count }
            : unit === 'year' || unit === 'decade' || unit === 'century'
              ? { years: count }
              : null
  if (!by) return null
  const precision =
    unit === 'year' || unit === 'decade'
      ? 'year'
      : unit === 'month'
        ? 'month'
        : unit === 'week'
          ? 'week'
          : 'day'
  return toward === 'past'
    ? daysFrom(report.subtract(by), report, precision)
    : daysFrom(report, report.add(by), precision)
}
