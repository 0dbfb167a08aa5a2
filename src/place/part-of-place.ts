import type { Chained, Place, PlaceMention } from '../report/layers.ts'
import type { Span } from '../report/span.ts'

/** A place worked out from another one, and the words that say how. */
export interface DerivedPlace {
  readonly place: Place
  readonly span: Span
}

/** Steps north and east for "northern", "south-western", "southeast". */
function stepsOf(word: string): readonly [north: number, east: number] | null {
  const plain = word.toLowerCase().replace('-', '').replace(/ern$/, '')
  if (!/^(?:north|south)?(?:east|west)?$/.test(plain) || plain === '') return null
  const north = plain.startsWith('north') ? 1 : plain.startsWith('south') ? -1 : 0
  const east = plain.endsWith('east') ? 1 : plain.endsWith('west') ? -1 : 0
  return north !== 0 && east !== 0 ? [0.7 * north, 0.7 * east] : [north, east]
}

/** "northern Iraq": a part of a state or large province, somewhat less than half its radius off its centre. */
export function partOf(
  { tokens, text }: Chained,
  { first, end, place }: PlaceMention,
): DerivedPlace | null {
  const before = first > 0 ? tokens[first - 1]! : null
  if (!before || !place || place.radiusKm < 100) return null
  if (before.sentence !== tokens[first]!.sentence) return null
  if (place.precision !== 'country' && place.precision !== 'province') return null
  const steps = stepsOf(before.text)
  if (!steps) return null
  const { admin1, precision } = place
  return {
    span: { start: before.start, end: before.end },
    place: {
      ...shifted(place, steps, 0.45 * place.radiusKm),
      name: text.slice(before.start, end),
      geonameId: null,
      admin1: precision === 'province' ? admin1 : null,
      admin2: null,
      precision: 'province',
      radiusKm: Math.round(0.5 * place.radiusKm),
    },
  }
}

const KILOMETRES: ReadonlyMap<string, number> = new Map([
  ['km', 1],
  ['kms', 1],
  ['kilometer', 1],
  ['kilometers', 1],
  ['kilometre', 1],
  ['kilometres', 1],
  ['mile', 1.609],
  ['miles', 1.609],
])

/** "30 km south of Mosul", "some 12 miles (20 km) north-east of Kunduz": the point told. Farther than 400 km is no such point. */
export function offsetPlace(
  { tokens, sentences }: Chained,
  { first, place }: PlaceMention,
): DerivedPlace | null {
  if (!place || place.precision === 'country') return null
  const start = sentences[tokens[first]!.sentence]!.first
  const word = (i: number): string => (i >= start ? tokens[i]!.text.toLowerCase() : '')
  let at = first - 1
  if (word(at) !== 'of') return null
  const steps = stepsOf(word(at - 1))
  if (!steps) return null
  at -= 2
  for (let i = at; i >= start && i > at - 9; i--) {
    const unit = KILOMETRES.get(word(i))
    const figure = Number(word(i - 1).replace(',', ''))
    if (unit === undefined || !(figure > 0)) continue
    const km = figure * unit
    if (km > 400) return null
    return {
      span: { start: tokens[i - 1]!.start, end: tokens[first - 1]!.end },
      place: {
        ...shifted(place, steps, km),
        geonameId: null,
        admin2: null,
        admin1: km > 60 ? null : place.admin1,
        radiusKm: Math.max(place.radiusKm, Math.round(0.3 * km)),
      },
    }
  }
  return null
}

function shifted(
  place: Place,
  [north, east]: readonly [number, number],
  km: number,
): Place {
  const lat = Math.max(-90, Math.min(90, place.lat + (north * km) / 111))
  const lon =
    place.lon + (east * km) / (111 * Math.max(0.1, Math.cos((lat * Math.PI) / 180)))
  return {
    ...place,
    lat: round(lat),
    lon: round(lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon),
  }
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4
}
