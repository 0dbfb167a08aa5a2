import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFigures } from '../../src/count/find-figures.ts'
import type { Figure } from '../../src/report/layers.ts'
import { chainedOf } from '../language/chained-of.ts'

/** Cases as text: a title, a sentence, and the figures wanted. */
const cases = readFileSync(
  new URL('../cases/count/figures.txt', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n\n')
  .map((part) => part.split('\n'))
  .map(([title, text, want]) => [title!.slice(2), text!, want!.slice(4)] as const)

test.each(cases)('%s', (_title, text, want) => {
  const { figures } = findFigures(chainedOf(text))
  expect(figures.map((figure) => written(text, figure)).join(' | ') || 'none').toBe(
    want,
  )
})

function written(text: string, { what, low, best, high, who, partOf }: Figure): string {
  const numbers = low === best && best === high ? [best] : [low, best, high]
  const words = who ? ` "${text.slice(who.start, who.end)}"` : ''
  const part = partOf === null ? '' : `part of ${partOf}: `
  return `${part}${what} ${numbers.map((number) => number ?? '-').join(' ')}${words}`
}

test('a number of four hundred digits is noted and not counted', () => {
  const { figures, notes } = findFigures(
    chainedOf(`${'9'.repeat(400)} people were killed.`),
  )
  expect(figures).toEqual([])
  expect(notes.map(({ code }) => code)).toContain('number-too-large')
})

test('a power is noted and not counted', () => {
  const { figures, notes } = findFigures(chainedOf('Police killed 10^400 rebels.'))
  expect(figures).toEqual([])
  expect(notes.map(({ code }) => code)).toEqual(['number-too-large'])
})

describe('whatever the text', () => {
  const word = fc.constantFrom(
    'killed',
    'were',
    'two',
    '12',
    'soldiers',
    'and',
    ',',
    'at least',
    'including',
    'dead',
    'a',
    'of',
    'injured',
    '10,000',
    'to',
    'toll',
    'no',
    '👍',
    '\ud800',
    'م',
    '-',
    '"',
    'dozens',
    'half',
    'hundred',
    '.',
    '\n\n',
  )
  test('figures have valid offsets, in order, and bounds that do not cross', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ')
        const report = findFigures(chainedOf(text))
        for (const figure of report.figures) {
          expect(figure.start).toBeGreaterThanOrEqual(0)
          expect(figure.end).toBeGreaterThan(figure.start)
          expect(figure.end).toBeLessThanOrEqual(text.length)
          const known = [figure.low, figure.best, figure.high].filter((n) => n !== null)
          expect(known).toEqual(known.toSorted((a, b) => a - b))
          expect(report.tokens[figure.trigger]).toBeDefined()
        }
      }),
    )
  })
})
