import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { diskModels } from '../../src/edge/node.ts'
import { findNames, loadNameModel } from '../../src/language/name/find-names.ts'
import type { NameModel } from '../../src/language/name/find-names.ts'
import { labelsOf, mayFollow, namesOf } from '../../src/language/name/name-lattice.ts'
import { loadTagModel, tag } from '../../src/language/tag.ts'
import type { TagModel } from '../../src/language/tag.ts'
import { tokenize } from '../../src/language/tokenize.ts'
import type { Name } from '../../src/report/layers.ts'
import { reportOf } from './report-of.ts'

let model: NameModel
let tags: TagModel
beforeAll(async () => {
  model = await loadNameModel(diskModels())
  tags = await loadTagModel(diskModels())
})

function namesIn(text: string): readonly Name[] {
  return findNames({ ...tag(tokenize(reportOf(text)), tags), arcs: [] }, model).names
}

const cases = readFileSync(
  new URL('../cases/language/names.txt', import.meta.url),
  'utf8',
)
  .split('\n\n')
  .map((part) => part.trim().split('\n'))
  .map(([title, text, want]) => [title!.slice(2), text!, want!.slice(4)] as const)

test.each(cases)('%s', (_title, text, want) => {
  expect(
    namesIn(text)
      .map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)
      .join('; '),
  ).toBe(want)
})

test('whatever the text, names lie in order within one sentence each', () => {
  const word = fc.constantFrom(
    'Munir',
    'the',
    'KABUL',
    'of',
    'Army',
    '.',
    '"',
    'é',
    '👍',
    '\ud800',
    'كابل',
    '1999',
    'x'.repeat(300),
    '\n\n',
  )
  const text = fc.oneof(
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  )
  fc.assert(
    fc.property(text, (sample) => {
      const { tokens } = tokenize(reportOf(sample))
      let at = 0
      for (const { start, end, first, last } of namesIn(sample)) {
        expect(start).toBe(tokens[first]!.start)
        expect(end).toBe(tokens[last - 1]!.end)
        expect(first).toBeGreaterThanOrEqual(at)
        expect(last).toBeGreaterThan(first)
        expect(tokens[first]!.sentence).toBe(tokens[last - 1]!.sentence)
        at = last
      }
    }),
  )
})

test('what was read before changes nothing', () => {
  const text = 'Farida Okonjo flew to Nairobi. KENYA WAITED FOR OKONJO.'
  const before = namesIn(text)
  namesIn('Nairobi United beat Okonjo FC in Kenya, where Farida is a town.')
  expect(namesIn(text)).toEqual(before)
})

test('labels and names say the same', () => {
  const names = [
    { first: 0, last: 1, kind: 2 },
    { first: 2, last: 5, kind: 0 },
    { first: 5, last: 7, kind: 0 },
  ]
  const labels = labelsOf(names, 9)
  expect(namesOf(labels)).toEqual(names)
  for (let i = 1; i < labels.length; i++) {
    expect(mayFollow(labels[i - 1]!, labels[i]!)).toBe(true)
  }
})

test('an empty text has no names', () => {
  expect(namesIn('')).toEqual([])
})
