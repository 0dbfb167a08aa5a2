import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadSentenceModel } from '../../src/language/sentence-model.ts'
import { LONGEST_SENTENCE, tokenize } from '../../src/language/tokenize.ts'
import { models } from './models.ts'
import { reportOf } from './report-of.ts'

function casesOf(name: string): readonly (readonly [string, string, string])[] {
  const file = new URL(`../cases/language/${name}.txt`, import.meta.url)
  return readFileSync(file, 'utf8')
    .split('\n\n')
    .map((part) => part.trim().split('\n'))
    .map(([title, text, want]) => [title!.slice(2), text!, want!.slice(4)] as const)
}

test.each(casesOf('words'))('%s', (_title, text, want) => {
  expect(
    tokenize(reportOf(text))
      .tokens.map((token) => token.text)
      .join('|'),
  ).toBe(want)
})

const model = await loadSentenceModel(models)

describe.each([
  ['by rule', undefined],
  ['by the model', model],
])('sentences %s', (_how, sentenceModel) => {
  test.each(casesOf('sentences'))('%s', (_title, text, want) => {
    expect(
      tokenize(reportOf(text), sentenceModel)
        .sentences.map(({ start, end }) => text.slice(start, end))
        .join(' | '),
    ).toBe(want)
  })
})

test('blocks are never joined', () => {
  const text = 'Army enters town\n\nTroops moved in'
  expect(tokenize(reportOf(text)).sentences).toHaveLength(2)
})

describe('whatever the text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        'B',
        '.',
        ' ',
        "'",
        '-',
        '"',
        '\n',
        '9',
        '👍',
        '\u200d',
        '\ud800',
        'م',
        '中',
        '\u0000',
        't',
        's',
        'n',
        '/',
        '…',
      ),
      maxLength: 300,
    }),
  )
  test('tokens and sentences have valid offsets, in order, and leave out only blanks', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { tokens, sentences } = tokenize(reportOf(text))
        let at = 0
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(at)
          expect(token.end).toBeGreaterThan(token.start)
          expect(token.text).toBe(text.slice(token.start, token.end))
          expect(text.slice(at, token.start)).toMatch(
            /^[\s\p{Cc}\u200b\ufeff\u2028]*$/u,
          )
          at = token.end
        }
        let first = 0
        sentences.forEach((sentence, k) => {
          expect(sentence.first).toBe(first)
          expect(sentence.last).toBeGreaterThan(sentence.first)
          expect(sentence.start).toBe(tokens[sentence.first]!.start)
          expect(sentence.end).toBe(tokens[sentence.last - 1]!.end)
          expect(tokens[sentence.first]!.sentence).toBe(k)
          first = sentence.last
        })
        expect(first).toBe(tokens.length)
      }),
    )
  })
})

test('an empty text has no tokens', () => {
  expect(tokenize(reportOf('')).tokens).toEqual([])
})

test('a megabyte without a blank is one token, and noted', () => {
  const { tokens, notes } = tokenize(reportOf('x'.repeat(1 << 20)))
  expect(tokens).toHaveLength(1)
  expect(notes.map((note) => note.code)).toEqual(['word-too-long'])
})

test('a text without a full stop is parted at the bound, and noted', () => {
  const { sentences, notes } = tokenize(reportOf('word '.repeat(20_000)))
  expect(Math.max(...sentences.map(({ first, last }) => last - first))).toBe(
    LONGEST_SENTENCE,
  )
  expect(new Set(notes.map((note) => note.code))).toEqual(
    new Set(['sentence-too-long']),
  )
})
