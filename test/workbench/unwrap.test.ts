import { expect, test } from 'vitest'
import { unwrapped } from '../../workbench/map/unwrap.ts'

const ring = (...lons: number[]) => ({
  type: 'Polygon' as const,
  coordinates: [lons.map((lon, i) => [lon, i])],
})
const lonsOf = (shape: ReturnType<typeof ring>) =>
  unwrapped(shape).coordinates[0]!.map(([lon]) => lon)

test.each([
  { name: 'stays where it is', lons: [10, 20, 15, 10], want: [10, 20, 15, 10] },
  {
    name: 'runs on to the east of 180°',
    lons: [170, -170, -175, 170],
    want: [170, 190, 185, 170],
  },
  {
    name: 'runs on to the west of −180°',
    lons: [-170, 170, 175, -170],
    want: [-170, -190, -185, -170],
  },
  {
    name: 'round the pole is closed along the edge of the map',
    lons: [-180, -60, 60, 180],
    want: [-180, -60, 60, 180, 180, -180, -180],
  },
])('a ring $name', ({ lons, want }) => {
  expect(lonsOf(ring(...lons))).toEqual(want)
})
