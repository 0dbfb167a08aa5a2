import { expect, test } from 'vitest'
import { createDateline } from '../../src/edge/node.ts'

test.each([
  {
    name: 'with the words that describe them',
    text: 'On Monday the other Armenian soldiers shelled a village in Azerbaijan.',
    want: 'Armenian soldiers',
  },
  {
    name: 'with the place that they govern',
    text: 'The governor of Puno condemned the raid on Monday.',
    want: 'governor of Puno',
  },
])('people are called $name', async ({ text, want }) => {
  const dateline = await createDateline()
  const records = dateline.read({ content: text, published: '2025-03-04' })
  const names = records.flatMap(({ events }) =>
    events.flatMap(({ actors }) => actors.map(({ name }) => name)),
  )
  expect(names).toContain(want)
})
