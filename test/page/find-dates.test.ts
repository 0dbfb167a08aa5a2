import { expect, test } from 'vitest'
import { findDates } from '../../src/page/find-dates.ts'

test.each([
  { words: 'Updated 01 November 2023', want: ['2023-11-01'] },
  { words: 'Nov. 1st, 2023', want: ['2023-11-01'] },
  { words: '5 November, 2025 | by A. B.', want: ['2025-11-05'] },
  { words: '14 octobre 2025, 11 h 07', want: ['2025-10-14'] },
  { words: '5. März 2024', want: ['2024-03-05'] },
  { words: '12 Şubat 2024', want: ['2024-02-12'] },
  { words: '2025-08-21T09:05:00+08:00', want: ['2025-08-21'] },
  { words: '21.08.2025', want: ['2025-08-21'] },
  { words: '5. 11. 2019', want: ['2019-11-05'] },
  { words: '2023年11月1日 10:00', want: ['2023-11-01'] },
  { words: '2023년 11월 1일', want: ['2023-11-01'] },
  { words: 'الجمعة 24 نيسان / أبريل 2020 09:22', want: ['2020-04-24'] },
  { words: '16 मई 2020 को', want: ['2020-05-16'] },
  { words: '5 באוגוסט 2021', want: ['2021-08-05'] },
  { words: 'Oct. 14, 6:20 p.m.', want: ['--10-14'] },
  { words: 'November 2023', want: ['2023-11'] },
  { words: '31 April 2023', want: ['2023-04'] },
  { words: '29 February 2024', want: ['2024-02-29'] },
  {
    words: 'published 3 May 2024, updated 4 May 2024',
    want: ['2024-05-03', '2024-05-04'],
  },
  { words: 'Tue May 12 10:00:00 CEST 2020', want: ['2020-05-12'] },
  { words: "12 May '20", want: ['2020-05-12'] },
  { words: '2020-May-12', want: ['2020-05-12'] },
  { words: '2020. május 12., kedd', want: ['2020-05-12'] },
  { words: '2020 m. gegužės 12 d.', want: ['2020-05-12'] },
  { words: 'ngày 12 tháng 5 năm 2020', want: ['2020-05-12'] },
  { words: '12 พ.ค. 2563', want: ['2020-05-12'] },
  { words: '12/05/2563', want: ['2020-05-12'] },
  { words: '令和2年5月12日', want: ['2020-05-12'] },
  { words: '民國109年5月12日', want: ['2020-05-12'] },
  { words: '১২ মে ২০২০', want: ['2020-05-12'] },
  { words: '١٢/٠٥/٢٠٢٠', want: ['2020-05-12'] },
  { words: '۲۳ اردیبهشت ۱۳۹۹', want: ['2020-05-12'] },
  { words: '1399/02/23', want: ['2020-05-12'] },
  { words: '30 اسفند 1400', want: [] },
  { words: '12 maggio 202010:43', want: ['2020-05-12'] },
  { words: '2020‑05‑12', want: ['2020-05-12'] },
  { words: 'Room 12, 3rd floor', want: [] },
  { words: '2,500 people in 30 towns', want: [] },
])('"$words" holds $want', ({ words, want }) => {
  expect(findDates(words).map(({ value }) => value)).toEqual(want)
})

test('a date of figures is read by the habit of the page, unless only one reading is a day', () => {
  const read = (words: string, dayFirst: boolean): string | undefined =>
    findDates(words, { dayFirst })[0]?.value
  expect(read('05/06/2023', true)).toBe('2023-06-05')
  expect(read('05/06/2023', false)).toBe('2023-05-06')
  expect(read('25/06/2023', false)).toBe('2023-06-25')
})

test('a weekday beside a date of figures says which way round it is', () => {
  expect(findDates('Tue, 06/03/2025 - 07:15')).toMatchObject([
    { value: '2025-06-03', ambiguous: false },
  ])
  expect(findDates('Thursday 06/03/2025')).toMatchObject([
    { value: '2025-03-06', ambiguous: false },
  ])
})
