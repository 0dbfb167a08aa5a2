import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { carriedPlace } from '../../src/place/carried-place.ts'
import { eventPlace } from '../../src/place/event-place.ts'
import { placedOf } from './read.ts'

const cases = readFileSync(
  new URL('../cases/place/event-places.txt', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n\n')
  .slice(1)
  .map((part) => part.split('\n'))
  .map(([title, text, word, want]) => ({
    title: title!.slice(2),
    text: text!,
    word: word!.slice(2),
    want: want!.slice(4),
  }))

function tokenOf({ tokens }: ReturnType<typeof placedOf>, word: string): number {
  return tokens.findIndex(({ text }) => text === word)
}

test.each(cases)('$title', ({ text, word, want }) => {
  const report = placedOf(text)
  const place = eventPlace(report, tokenOf(report, word))?.value
  expect(
    place ? `${place.name} ${place.country ?? '-'} ${place.precision}` : 'none',
  ).toBe(want)
})

test('a point 30 km south of a town lies south of it, by words that say so', () => {
  const report = placedOf('The convoy was ambushed 30 km south of Mosul on Friday.')
  const found = eventPlace(report, tokenOf(report, 'ambushed'))!
  const mosul = report.places[0]!.place!
  expect(found.kind).toBe('inferred')
  expect(mosul.lat - found.value.lat).toBeCloseTo(30 / 111, 2)
})

test('a deed told without a place took place where the one before it did', () => {
  const report = placedOf(
    'Gunmen attacked a police post in Bannu on Monday. Officers later arrested four men.',
  )
  const found = carriedPlace(report, tokenOf(report, 'arrested'))
  expect([found?.value.name, found?.kind, found?.rule]).toEqual([
    'Bannu',
    'inferred',
    'place-carried',
  ])
})

test('"here" is where the report was sent from', () => {
  const report = placedOf(
    'GARISSA, Kenya (Meridian) — Police arrested two men here on Monday.',
  )
  const found = carriedPlace(report, tokenOf(report, 'arrested'))
  expect(found?.rule).toBe('place-here')
  expect(found?.value.country).toBe('KEN')
})
