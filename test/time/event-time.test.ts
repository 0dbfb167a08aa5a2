import { expect, test } from 'vitest'
import { eventTime } from '../../src/time/event-time.ts'
import { findTimes } from '../../src/time/find-times.ts'
import { chainedOf } from '../language/chained-of.ts'

/** The time of the event that the word tells. */
function timeOf(text: string, word: string, published: string | null) {
  const report = findTimes(chainedOf(text, published))
  return eventTime(
    report,
    report.tokens.findIndex((token) => token.text === word),
  )
}

test.each([
  ['its own date', 'Gunmen killed two guards on Sunday.', '2024-03-03', 'weekday'],
  ['no date: the report’s', 'Gunmen killed two guards.', '2024-03-05', 'report-date'],
  [
    'from then on',
    'Raids have killed two guards since May 2023.',
    '2023-05-01',
    'month-year',
  ],
  [
    'from then on, told in the sentence before',
    'The siege began in May 2023. Raids have killed 40 people since.',
    '2023-05-01',
    'since-then',
  ],
])('%s', (_title, text, start, rule) => {
  const time = timeOf(text, 'killed', '2024-03-05')
  expect(time?.value.start).toBe(start)
  expect(time?.rule).toBe(rule)
})

test('no date and no date of the report: nothing', () => {
  expect(timeOf('Gunmen killed two guards.', 'killed', null)).toBeNull()
})

test('the head of the text stands in for the page’s date', () => {
  const time = timeOf(
    'KABUL, Afghanistan (Nov. 20, 2011)\n\nGunmen killed two guards.',
    'killed',
    null,
  )
  expect(time?.value.start).toBe('2011-11-20')
  expect(time?.rule).toBe('report-date')
})

test('a headline that ends in a date stands in for the page’s', () => {
  const time = timeOf(
    'Morning Operational Update, June 13, 2011\n\nGunmen killed two guards yesterday.',
    'killed',
    null,
  )
  expect(time?.value.start).toBe('2011-06-12')
})

test('a headline that tells when it happened does not', () => {
  const time = timeOf(
    'Two guards were shot on June 13, 2011\n\nGunmen killed both.',
    'killed',
    null,
  )
  expect(time).toBeNull()
})
