import { expect, test } from 'vitest'
import { valuesOf } from '../../workbench/evidence/values.ts'
import { blocksOf } from '../../workbench/report/blocks.ts'
import { MARIB } from './sample-lines.ts'

const { text } = MARIB.report
const words = (id: string): readonly string[] =>
  valuesOf(MARIB)
    .find((value) => value.id === id)!
    .spans.map(([start, end]) => text.slice(start, end))

test('every value has an id of its own and its words', () => {
  const values = valuesOf(MARIB)
  expect(new Set(values.map((value) => value.id)).size).toBe(values.length)
  expect(words('0.place')).toEqual(['Sirwah district'])
  expect(words('0.trigger')).toEqual(['attack', 'hit'])
  expect(words('1.time')).toEqual(['5 December'])
  expect(words('report.dateline')).toEqual(['MARIB'])
  expect(words('note.0')).toEqual(['5 December'])
})

test('a whole sentence is ground for a claim, not a mark of it', () => {
  const claim = valuesOf(MARIB).find((value) => value.id === '0.claim.1')!
  expect(
    claim.spans.map(([start, end]) => end - start).toSorted((a, b) => a - b),
  ).toEqual([6, 16, 82])
  expect(claim.marks.map(([start, end]) => text.slice(start, end))).toEqual([
    'Yahya Al-Mahwiti',
    'denied',
  ])
})

test('spans that lie outside of the text are not shown', () => {
  const event = { ...MARIB.events[1]!, place: { ...MARIB.events[1]!.place! } }
  const place = {
    ...event.place,
    evidence: [
      [5, 5],
      [-1, 4],
      [0, text.length + 1],
    ],
  }
  const values = valuesOf({
    ...MARIB,
    events: [{ ...event, place: place as unknown as typeof event.place }],
  })
  expect(values.some((value) => value.id === '0.place')).toBe(false)
})

test('the parts of the text are in order, and words of no part are set all the same', () => {
  expect(blocksOf(MARIB.report).map((block) => block.kind)).toEqual([
    'title',
    'highlight',
    'caption',
    'paragraph',
    'paragraph',
    'paragraph',
    'paragraph',
  ])
  const bare = { ...MARIB.report, title: null, highlights: [], captions: [] }
  const [first] = blocksOf({ ...bare, paragraphs: bare.paragraphs.slice(1) })
  expect(text.slice(...first!.span)).toContain('Four killed')
})
