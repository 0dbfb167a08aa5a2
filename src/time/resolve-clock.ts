import { fromPoint } from './anchor.ts'
import type { Anchor, Resolved } from './anchor.ts'
import { dayPoint, daysFrom, intervalOf, valueOf } from './calendar.ts'
import type { ClockMeaning, SpanMeaning } from './meaning.ts'

/** A time of day, on the day that stands beside it or the one told last. */
export function resolveClock(
  { hour, minute, utc }: ClockMeaning,
  on: Resolved | null,
  anchor: Anchor,
): Resolved | null {
  const point =
    on?.point ??
    (anchor.last?.grain === 'day'
      ? anchor.last
      : anchor.report && anchor.grain === 'day' && !anchor.narrative
        ? dayPoint(anchor.report)
        : null)
  const plain = point
    ? valueOf({ ...point, grain: 'day' }).replace(/T[A-Z]{2}$/, '')
    : 'XXXX-XX-XX'
  const time = `T${String(hour).padStart(2, '0')}:${String(minute ?? 0).padStart(2, '0')}${utc ? 'Z' : ''}`
  return {
    kind: 'TIME',
    value: plain + time,
    interval: point ? intervalOf({ ...point, grain: 'day' }) : null,
    basis: 'inferred',
    point: point && on ? point : null,
  }
}

/** "overnight" covers the report's day and the one before; "last night" that one. */
export function resolveNight(night: SpanMeaning['night'], anchor: Anchor): Resolved {
  const { report } = anchor
  if (!report || anchor.grain !== 'day' || anchor.narrative) {
    return {
      kind: 'TIME',
      value: 'XXXX-XX-XXTNI',
      interval: null,
      basis: 'stated',
      point: null,
    }
  }
  if (night === 'tonight') return fromPoint(dayPoint(report, 'NI'), 'inferred')
  const before = report.subtract({ days: 1 })
  return fromPoint(
    dayPoint(before, 'NI'),
    'inferred',
    night === 'overnight' ? daysFrom(before, report) : daysFrom(before, before),
  )
}
