import { expect, test } from 'vitest'
import { readStamp } from '../../src/page/read-stamp.ts'

test.each([
  { line: 'Updated 01 November 2023', want: ['updated 2023-11-01'], rest: [] },
  { line: 'Posted : Oct. 14, 6:20 p.m.', want: ['published --10-14'], rest: [] },
  { line: 'Mis à jour 11 Nov. 2025, 21h04', want: ['updated 2025-11-11'], rest: [] },
  { line: 'MAY 17, 2024 - 08:15 AM GMT+2', want: ['unsaid 2024-05-17'], rest: [] },
  {
    line: 'Rima Haddad , Sunday 22 Feb 2026',
    want: ['unsaid 2026-02-22'],
    rest: ['Rima Haddad'],
  },
  {
    line: '5 November, 2025 | by Tawina Msuku',
    want: ['unsaid 2025-11-05'],
    rest: ['by Tawina Msuku'],
  },
  {
    line: 'ACCRA , Updated - March 4, 2024 07:40 am GMT',
    want: ['updated 2024-03-04'],
    rest: ['ACCRA'],
  },
  {
    line: 'Our weekly · Friday 17 July 2026 · Issue 1,204',
    want: ['unsaid 2026-07-17'],
    rest: ['Our weekly', 'Issue 1'],
  },
  {
    line: 'by Volos News Desk  18 March 2025, 12:20',
    want: ['unsaid 2025-03-18'],
    rest: ['by Volos News Desk'],
  },
  {
    line: 'PELION STANDARD Thursday January 29, 2026',
    want: ['unsaid 2026-01-29'],
    rest: ['PELION STANDARD'],
  },
  {
    line: 'Weekly bulletin no. 34 of the port office in Volos. Published 24 August 2026',
    want: ['published 2026-08-24'],
    rest: ['Weekly bulletin no. 34 of the port office in Volos.'],
  },
])('"$line" is a date line', ({ line, want, rest }) => {
  const stamp = readStamp(line)
  expect(stamp?.dates.map(({ says, value }) => `${says} ${value}`)).toEqual(want)
  expect(stamp?.rest.map(({ start, end }) => line.slice(start, end))).toEqual(rest)
})

test.each([
  'Updated 5 sec ago',
  'published : 3 hours ago',
  'Updated yesterday',
  'vor 3 Stunden',
])('"%s" counts from the time of reading', (line) => {
  expect(readStamp(line)?.relative).not.toBeNull()
})

test.each([
  'Wine festival set for 5 June',
  'Eighty years ago the harbour burned',
  'Harbour fire — 7 August 2023 — what is known',
  'Who burned the harbour? | 7 August 2023',
  'The ceasefire of 3 March 2024 held for a week before guns were heard again near the river.',
])('"%s" is no date line', (line) => {
  expect(readStamp(line)).toBeNull()
})
