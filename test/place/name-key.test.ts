import { expect, test } from 'vitest'
import { nameKey, soundKey } from '../../src/place/name-key.ts'

test.each([
  ['Rafaḩ', 'rafah'],
  ['SAINT-LOUIS', 'st louis'],
  ['St. Louis', 'st louis'],
  ["'Ain al-Asad", 'ain al asad'],
  ['The Hague', 'hague'],
  ['N.J.', 'nj'],
  ['Łódź', 'lodz'],
  ['', ''],
  ['x'.repeat(81), ''],
])('the key of "%s" is "%s"', (name, key) => {
  expect(nameKey(name)).toBe(key)
})

test.each([
  ['qandahar', 'kandahar'],
  ['ghouta', 'guta'],
  ['avdeevka', 'avdiivka'],
])('%s sounds like %s', (one, other) => {
  expect(soundKey(one)).toBe(soundKey(other))
})
