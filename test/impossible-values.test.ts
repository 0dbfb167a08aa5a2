import { expect, test } from 'vitest'
import { createDateline } from '../src/edge/node.ts'

const dateline = await createDateline()

test.each([
  ['a power for a number', 'Police killed 10^400 rebels in Gao.', 'number-too-large'],
  [
    'thirty digits for a number',
    `Police killed ${'9'.repeat(30)} rebels in Gao.`,
    'number-too-large',
  ],
  ['a thirteenth month', 'Police killed two rebels on 2024-13-05.', 'date-impossible'],
  ['31 February', 'Police killed two rebels on 31 February.', 'date-impossible'],
  ['the year 0', 'Police killed two rebels on 3 May 0000.', 'date-impossible'],
  [
    'a latitude beyond the pole',
    'Police killed two rebels at 95.2° N, 36.3° E.',
    'coordinates-impossible',
  ],
])('%s is noted at its words and enters no record', (_, text, code) => {
  const records = dateline.read({
    content: text,
    kind: 'text',
    published: '2024-03-05',
  })
  expect(records.flatMap(({ notes }) => notes.map((note) => note.code))).toContain(code)
  expect(records.flatMap(({ events }) => events).length).toBeGreaterThan(0)
  for (const { events } of records) {
    for (const { counts, place, time } of events) {
      if (code === 'number-too-large') expect(counts).toEqual([])
      if (code === 'coordinates-impossible') expect(place).toBeNull()
      if (code === 'date-impossible') expect(time?.evidence ?? []).toEqual([])
    }
  }
})
