import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlaceMention } from '../../src/report/layers.ts'
import { placedOf } from './read.ts'

const cases = readFileSync(
  new URL('../cases/place/places.txt', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n\n')
  .slice(1)
  .map((part) => part.split('\n'))
  .map(([title, text, want]) => ({
    title: title!.slice(2),
    text: text!,
    want: want!.slice(4),
  }))

function shown(text: string, { start, end, place, use }: PlaceMention): string {
  const where = place
    ? `${place.name} ${place.country ?? '-'} ${place.admin1 ?? '-'}`
    : 'unresolved'
  return `"${text.slice(start, end)}" ${where} ${use}`
}

test.each(cases)('$title', ({ text, want }) => {
  const { places } = placedOf(text)
  expect(places.map((mention) => shown(text, mention)).join(' | ') || 'none').toBe(want)
})

describe('what cannot be placed', () => {
  test('a village that no gazetteer has stays, with a note', () => {
    const text = 'Three men were shot dead in the village of Qorvenastu on Friday.'
    const { places, notes } = placedOf(text)
    expect(places.map((mention) => shown(text, mention))).toEqual([
      '"Qorvenastu" unresolved place',
    ])
    expect(notes.map(({ code }) => code)).toEqual(['place-unresolved'])
  })
  test('an agency in the brackets of a dateline is no place', () => {
    const { places } = placedOf('BRUSSELS (Meridian) — Ministers met on Monday.')
    expect(places.map(({ rule }) => rule)).toEqual(['place-dateline'])
  })
})

describe('printed coordinates', () => {
  test('are a point', () => {
    const { places } = placedOf('The wreck lies at 33.51° N, 36.29° E, the navy said.')
    expect(places.map(({ place }) => [place?.lat, place?.lon])).toEqual([
      [33.51, 36.29],
    ])
  })
  test('with minutes, west and south', () => {
    const { places } = placedOf("It sank at 12°30'S 45°15'W on Monday.")
    expect(places.map(({ place }) => [place?.lat, place?.lon])).toEqual([
      [-12.5, -45.25],
    ])
  })
  test('out of range are noted and placed nowhere', () => {
    const { places, notes } = placedOf('The wreck lies at 95.2° N, 36.29° E.')
    expect(places.map(({ place }) => place)).toEqual([null])
    expect(notes.map(({ code }) => code)).toEqual(['coordinates-impossible'])
  })
})

test('any text: spans are words of the report, in order, none overlapping', () => {
  const word = fc.constantFrom(
    'Paris',
    'in',
    ',',
    'Texas',
    '(',
    'KABUL',
    '—',
    'district',
    'of',
    '�',
    '\ud800',
    '😀',
    'رفح',
    "'s",
    'New',
    'York',
    '.',
    '\n\n',
    '91.5° N 200° E',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
        fc.string({ unit: 'binary', maxLength: 200 }),
      ),
      (text) => {
        const { places, tokens } = placedOf(text)
        let end = 0
        for (const mention of places) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeLessThanOrEqual(text.length)
          expect(tokens[mention.first]!.start).toBeLessThanOrEqual(mention.start)
          expect(tokens[mention.last - 1]!.end).toBeGreaterThanOrEqual(mention.end)
          end = mention.end
          const { place } = mention
          if (!place) continue
          expect(Math.abs(place.lat)).toBeLessThanOrEqual(90)
          expect(Math.abs(place.lon)).toBeLessThanOrEqual(180)
          if (place.admin2 !== null) expect(place.country).not.toBeNull()
        }
      },
    ),
    { numRuns: 150 },
  )
})

test('a word of a million letters and an empty text', () => {
  expect(placedOf('').places).toEqual([])
  expect(placedOf(`In ${'A'.repeat(1_000_000)} on Monday.`).places).toEqual([])
})
