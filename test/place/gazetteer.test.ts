import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { engine } from './read.ts'

const { gazetteer } = engine

test.each([
  ['Lakki Marwat', 'PAK'],
  ['LAKKI-MARWAT', 'PAK'],
  ['Rafaḩ', 'PSE'],
  ['Rafah', 'PSE'],
  ['Avdeevka', 'UKR'],
  ['Avdiivka', 'UKR'],
  ['Hodeidah', 'YEM'],
  ['São Paulo', 'BRA'],
  ['Sao Paulo', 'BRA'],
  ['St. Louis', 'USA'],
  ['Western Sahara', 'ESH'],
  ['Donbas', 'UKR'],
  ['Khan Younis Governorate', 'PSE'],
  ['N.J.', 'USA'],
])('%s is known, in %s', (name, country) => {
  expect(gazetteer.lookup(name).map((place) => place.country)).toContain(country)
})

test.each([
  ['Pakistani', 'Pakistan'],
  ['Europeans', 'Europe'],
  ['South Ossetian', 'South Ossetia'],
])('%s points to %s', (word, name) => {
  expect(gazetteer.adjective(word).map((place) => place.name)).toContain(name)
})

test('a district has a centre among its towns, a radius and the province that holds it', () => {
  const district = gazetteer
    .lookup('Tank District')
    .find(({ feature }) => feature === 'ADM2')!
  expect(district).toMatchObject({
    country: 'PAK',
    admin1: 'Khyber Pakhtunkhwa',
    precision: 'district',
  })
  expect(district.lat).toBeCloseTo(32.2, 0)
  expect(district.radiusKm).toBeGreaterThan(10)
})

test('GeoNames is named wherever places are shown', () => {
  expect(gazetteer.attribution).toContain('GeoNames')
})

test('any words: a list, never an error, and the same one again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (words) => {
      expect(gazetteer.lookup(words)).toBe(gazetteer.lookup(words))
    }),
  )
})
