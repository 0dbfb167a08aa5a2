import { expect, test } from 'vitest'
import {
  toDay,
  toDays,
  toNumber,
  toPlaceExtent,
  toPlaceName,
} from '../../workbench/event/format.ts'
import { boundsOf, placesOf } from '../../workbench/map/event-places.ts'
import { toCircle } from '../../workbench/map/circle.ts'
import { MARIB } from './sample-lines.ts'

test.each([
  ['2023-11-01', '1 November 2023'],
  ['2023-11', 'November 2023'],
  ['2023', '2023'],
  ['--12-05', '5 December'],
  ['someday', 'someday'],
])('%s is %s', (prefix, want) => {
  expect(toDay(prefix)).toBe(want)
})

test('a stretch of days has two ends, and an unknown year is said', () => {
  expect(toDays({ start: '2023-11-01', end: '2023-11-07', precision: 'week' })).toBe(
    '1 November 2023 – 7 November 2023',
  )
  expect(toDays({ start: '--12-05', end: '--12-05', precision: 'unknown-year' })).toBe(
    '5 December, year unknown',
  )
})

test.each([
  { low: 7, best: 7, high: 7, want: '7' },
  { low: 6, best: 7, high: 8, want: '7 (6–8)' },
  { low: 20, best: 20, high: null, want: '20 or more' },
  { low: null, best: 5, high: 5, want: '5 or fewer' },
  { low: 1000, best: null, high: null, want: 'at least 1,000' },
  { low: 20, best: null, high: 30, want: '20–30' },
  { low: null, best: null, high: null, want: 'some' },
])('a figure of $low, $best, $high is "$want"', ({ want, ...bounds }) => {
  expect(toNumber({ ...MARIB.events[0]!.counts[0]!, ...bounds })).toBe(want)
})

test('a place is named once with what it lies in', () => {
  const [assault, protest] = MARIB.events
  expect(toPlaceName(assault!.place!.value)).toBe('Sirwah, Marib, YEM')
  expect(toPlaceName(protest!.place!.value)).toBe('Taiz, YEM')
  expect(toPlaceExtent(assault!.place!.value)).toBe('district, within about 45 km')
  expect(toPlaceExtent(protest!.place!.value)).toBe('town')
})

test('events of one place are one place of the map; those of none are counted', () => {
  const [assault] = MARIB.events
  const { places, unplaced } = placesOf([
    assault!,
    { ...assault!, id: 'ev_other' },
    { ...assault!, id: 'ev_nowhere', place: null },
  ])
  expect(places.map((place) => place.events)).toEqual([['ev_assault', 'ev_other']])
  expect(unplaced).toBe(1)
  const [west, south, east, north] = boundsOf(places)!
  expect(west < 45.02 && 45.02 < east && south < 15.45 && 15.45 < north).toBe(true)
  expect(boundsOf([])).toBeNull()
})

test('a circle is a closed ring whose corners lie at its radius', () => {
  const ring = toCircle({ lat: 0, lon: 10 }, 111.195).coordinates[0]!
  expect(ring[0]).toEqual(ring.at(-1))
  for (const [lon = 0, lat = 0] of ring) {
    expect(Math.hypot(lon - 10, lat)).toBeCloseTo(1, 2)
  }
})
