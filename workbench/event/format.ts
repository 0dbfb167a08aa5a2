import type { RecordCount, RecordEvent, RecordParticipant } from 'dateline-news/record'

/** The place of an event, as the record gives it. */
export type Place = NonNullable<RecordEvent['place']>['value']
/** The days of an event, as the record gives them. */
export type Interval = NonNullable<RecordEvent['time']>['value']

/** `COOPERATE` → `Cooperate`. */
export function toWord(code: string): string {
  const words = code.replaceAll(/[_-]+/g, ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Country and sector, the parts that are known: `YEM · MIL`; empty where neither is. */
export function toPartyCodes({ country, sector }: RecordParticipant): string {
  return [country, sector]
    .filter((code) => code && code !== 'UNK')
    .join('\u00A0·\u00A0')
}

/** The place with what it lies in, each name once: `Sirwah, Marib, YEM`. */
export function toPlaceName(place: Place): string {
  return [...new Set([place.name, place.admin2, place.admin1, place.country])]
    .filter(Boolean)
    .join(', ')
}

/** `district, within about 40 km`; a point has no extent worth telling. */
export function toPlaceExtent({ precision, radiusKm }: Place): string {
  return precision === 'site' || precision === 'town' || radiusKm <= 0
    ? precision
    : `${precision}, within about ${Math.round(radiusKm).toLocaleString('en')} km`
}

/** An ISO prefix in words: `2023-11-01` → `1 November 2023`, `--12-05` → `5 December`. */
export function toDay(prefix: string): string {
  const match = /^(?:(\d{4})|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(prefix)
  if (!match) return prefix
  const [, year, month, day] = match
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  const words = [day && String(Number(day)), name, year].filter(Boolean).join(' ')
  return words || prefix
}

/** The days of an event: one, or from the first to the last; says where the year is unknown. */
export function toDays({ start, end, precision }: Interval): string {
  const days = start === end ? toDay(start) : `${toDay(start)} – ${toDay(end)}`
  return precision === 'unknown-year' ? `${days}, year unknown` : days
}

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2000, month)),
  ),
)

/** A figure with its bounds: `7`, `6–8`, `at least 20`, `at most 5`, `some`. */
export function toNumber({ low, best, high }: RecordCount): string {
  const say = (number: number): string => number.toLocaleString('en')
  if (best !== null) {
    const bounds =
      low !== null && high !== null && low !== high
        ? ` (${say(low)}–${say(high)})`
        : low !== null && high === null
          ? ' or more'
          : high !== null && low === null
            ? ' or fewer'
            : ''
    return `${say(best)}${bounds}`
  }
  if (low !== null && high !== null) return `${say(low)}–${say(high)}`
  if (low !== null) return `at least ${say(low)}`
  if (high !== null) return `at most ${say(high)}`
  return 'some'
}
