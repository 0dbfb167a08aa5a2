import { expect, test } from 'vitest'
import { homeOf } from '../../src/place/home.ts'
import { reportOf } from '../language/report-of.ts'

test.each([
  ['https://www.dawn.com/news/1', null, 'PAK'],
  ['https://news.example.ge/a', null, 'GEO'],
  ['https://english.ahram.org.eg/a', null, 'EGY'],
  ['https://example.com/a', 'The Kathmandu Post', 'NPL'],
  ['https://example.com/a', null, null],
  [null, null, null],
])('%s of %s is published in %s', (url, publisher, state) => {
  expect(homeOf({ ...reportOf(''), url, publisher })).toBe(state)
})
