import { expect, test } from 'vitest'
import { boundedMap } from '../../src/edge/feed/bounded-map.ts'

test('a bounded map forgets what was longest not asked for', () => {
  const map = boundedMap<string, number>(2)
  map.set('a', 1)
  map.set('b', 2)
  expect(map.get('a')).toBe(1)
  map.set('c', 3)
  expect([map.get('a'), map.get('b'), map.get('c'), map.size]).toEqual([
    1,
    undefined,
    3,
    2,
  ])
})
