import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTimes } from '../../src/time/find-times.ts'
import { chainedOf } from '../language/chained-of.ts'

const cases = readFileSync(new URL('../cases/time/times.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .slice(1)
  .map((part) => part.split('\n'))
  .map(([title, published, text, want]) => ({
    title: title!.slice(2),
    published: published === '@ -' ? null : published!.slice(2),
    text: text!,
    want: want!.slice(4),
  }))

test.each(cases)('$title', ({ published, text, want }) => {
  const { times } = findTimes(chainedOf(text, published))
  expect(
    times
      .map(
        ({ kind, value, start, end }) => `${kind} ${value} "${text.slice(start, end)}"`,
      )
      .join(' | ') || 'none',
  ).toBe(want)
})

describe('the days that an expression covers', () => {
  test.each([
    ['on Sunday', '2024-03-03', '2024-03-03', 'day'],
    ['last week', '2024-02-26', '2024-03-03', 'week'],
    ['overnight', '2024-03-04', '2024-03-05', 'day'],
    ['this month', '2024-03-01', '2024-03-05', 'month'],
    ['in January', '2024-01', '2024-01', 'month'],
    ['in 2019', '2019', '2019', 'year'],
    ['over the past three days', '2024-03-02', '2024-03-05', 'day'],
  ])('%s', (words, start, end, precision) => {
    const { times } = findTimes(chainedOf(`Four were killed ${words}.`, '2024-03-05'))
    expect(times[0]?.interval).toEqual({ start, end, precision })
  })
  test('no year where none can be known', () => {
    const { times } = findTimes(chainedOf('Four were killed on 5 December.'))
    expect(times[0]?.interval).toEqual({
      start: '--12-05',
      end: '--12-05',
      precision: 'unknown-year',
    })
  })
})

test.each([
  '31 February 2024',
  '2024-13-01',
  '2024-02-30',
  '5 March 0000',
  'the year 0',
  '32 March 2024',
  'March 45, 2024',
  'month 13',
  '29 February 2023',
  '31/02/2024',
])('%s is noted and covers no days', (words) => {
  const { times, notes } = findTimes(chainedOf(`It was due on ${words}.`, '2024-03-05'))
  expect(times.every(({ interval }) => interval === null)).toBe(true)
  expect(notes.map(({ code }) => code)).toEqual(['date-impossible'])
})

test.each([
  'fiscal 2023',
  'the fiscal fourth quarter',
  'the financial year 2022',
  'FY2021',
])('days of %s are those of the calendar year, and a note says so', (words) => {
  const { times, notes } = findTimes(chainedOf(`Sales fell in ${words}.`, '2024-03-05'))
  expect(times.length).toBe(1)
  expect(notes.map(({ code }) => code)).toEqual(['date-business-year'])
})

test('a date of digits that may be read two ways is noted', () => {
  const { notes } = findTimes(chainedOf('It was signed on 03/04/2021.', '2024-03-05'))
  expect(notes.map(({ code }) => code)).toEqual(['date-order-unknown'])
})

test('a weekday with a day and month but no year: the years that fit are noted', () => {
  const { times, notes } = findTimes(chainedOf('It happened on Tuesday, 5 December.'))
  expect(times[0]?.interval?.start).toBe('--12-05')
  expect(notes[0]?.code).toBe('date-unknown-year')
  expect(notes[0]?.message).toContain('2000, 2006, 2017, 2023, 2028, 2034')
})

test('a weekday with a day and month picks the year near the report in which it fits', () => {
  const { times } = findTimes(
    chainedOf('It happened on Tuesday, 5 December.', '2024-03-05'),
  )
  expect(times[0]?.value).toBe('2023-12-05')
})

describe('whatever the text', () => {
  const word = fc.constantFrom(
    'the',
    'night',
    'of',
    'Monday',
    'May',
    '5',
    '31',
    'February',
    '2023',
    '0000',
    'two',
    'days',
    'ago',
    'later',
    'last',
    'week',
    'next',
    'year',
    'in',
    ',',
    '-',
    '10',
    'p.m.',
    '12:60',
    '99/99/9999',
    'early',
    'first',
    'quarter',
    'century',
    'BC',
    '1990s',
    "'80s",
    'hundred',
    'million',
    'years',
    'every',
    'overnight',
    '👍',
    '\ud800',
    'م',
    '.',
    '\n\n',
    '9'.repeat(400),
  )
  const published = fc.constantFrom(
    null,
    '2024-03-05',
    '2024-03',
    '2024',
    '0000-00-00',
    'x',
    '0001-01-01',
  )
  test('times have valid offsets, in order, without overlap, and days in order', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), published, (words, date) => {
        const text = words.join(' ')
        const { times } = findTimes(chainedOf(text, date))
        let at = 0
        for (const { start, end, value, interval } of times) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(value).not.toMatch(/NaN|undefined|null/)
          if (interval) expect(interval.start <= interval.end).toBe(true)
          at = end
        }
      }),
    )
  })
})
