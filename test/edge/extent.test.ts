import { expect, test } from 'vitest'
import { extentOf } from '../../src/edge/cli/extent.ts'

test.each([
  [6, 6, 6, '6'],
  [6, 6, null, 'at least 6'],
  [null, 6, 6, 'at most 6'],
  [null, 3400, null, 'about 3400'],
  [5, null, 7, '5 to 7'],
  [5, null, null, 'at least 5'],
  [5, 6, 7, '6 (5 to 7)'],
  [6, 6, 9, '6 (to 9)'],
  [null, null, null, 'some'],
])('%s, %s, %s is told as "%s"', (low, best, high, words) => {
  expect(extentOf({ low, best, high })).toBe(words)
})
