import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf } from '../../workbench/evidence/segments.ts'
import type { Value } from '../../workbench/evidence/values.ts'

function value(id: string, ...spans: (readonly [number, number])[]): Value {
  return { id, kind: 'actor', event: 0, label: id, spans, marks: spans }
}
const shape = (span: readonly [number, number], ...values: readonly Value[]) =>
  segmentsOf(span, values).map(
    ({ start, end, covering }) =>
      `${start}-${end} ${covering.map((one) => one.id).join(' ')}`,
  )

test.each([
  { name: 'no value leaves one stretch', values: [], want: ['0-10 '] },
  {
    name: 'a value within cuts it in three',
    values: [value('a', [2, 5])],
    want: ['0-2 ', '2-5 a', '5-10 '],
  },
  {
    name: 'values that overlap share their common words',
    values: [value('a', [0, 5]), value('b', [3, 10])],
    want: ['0-3 a', '3-5 a b', '5-10 b'],
  },
  {
    name: 'a value that covers its own words twice ends where its last span ends',
    values: [value('a', [0, 8], [2, 4])],
    want: ['0-2 a', '2-4 a', '4-8 a', '8-10 '],
  },
  {
    name: 'what lies outside is cut off',
    values: [value('a', [8, 40]), value('b', [50, 60])],
    want: ['0-8 ', '8-10 a'],
  },
])('$name', ({ values, want }) => {
  expect(shape([0, 10], ...values)).toEqual(want)
})

test('words of several values lead to the one with the fewest words first', () => {
  const [segment] = segmentsOf([0, 4], [value('wide', [0, 9]), value('near', [0, 4])])
  expect(segment!.marked.map((one) => one.id)).toEqual(['near', 'wide'])
})

test('segments cover the stretch in order, and each has the values whose spans hold it', () => {
  const span = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => [start, start + length] as const)
  fc.assert(
    fc.property(span, fc.array(fc.array(span, { maxLength: 4 })), (stretch, lists) => {
      const values = lists.map((spans, i) => value(String(i), ...spans))
      const segments = segmentsOf(stretch, values)
      expect(segments[0]!.start).toBe(stretch[0])
      expect(segments.at(-1)!.end).toBe(stretch[1])
      segments.forEach(({ start, end, covering }, i) => {
        expect(start).toBeLessThan(end)
        if (i > 0) expect(start).toBe(segments[i - 1]!.end)
        const want = values.filter((one) =>
          one.spans.some(([from, to]) => from <= start && end <= to),
        )
        expect(new Set(covering)).toEqual(new Set(want))
      })
    }),
  )
})
