import { expect, test } from 'vitest'
import { readPage } from '../../src/page/read-page.ts'

const FIRST =
  'The port of Volos stayed closed on Tuesday after a crane fell on the eastern quay, the harbour master told reporters.'
const SECOND =
  'Farmers near Larissa blocked the motorway with tractors for a third day and asked for cheaper fuel, the police said.'
const MORE = 'A talk with the ministry is set for Friday morning, officials said.'

interface Want {
  readonly titles: readonly (string | null)[]
  readonly published?: readonly (string | null)[]
  readonly datelines?: readonly (string | null)[]
}

const CASES: readonly {
  readonly name: string
  readonly page: string
  readonly want: Want
}[] = [
  {
    name: 'a day in figures alone is a date line',
    page: `Crane falls on quay in Volos\n16-06-2025\nStaff\n\n${FIRST}\n\nTractors block motorway near Larissa\n17.06.2025 09:10\n\n${SECOND}`,
    want: {
      titles: ['Crane falls on quay in Volos', 'Tractors block motorway near Larissa'],
      published: ['2025-06-16', '2025-06-17'],
    },
  },
  {
    name: 'the outlet’s name and its day above the headline are no headline and no story',
    page: `The Thessaly Courier\nFriday 20 March 2026\n\nCrane falls on quay in Volos, port closed\n\nBy Eleni Pappa\n\n${FIRST}\n\nComments (61)\n\nTractors block motorway near Larissa again\n\nBy Niko Manos\n\n${SECOND}`,
    want: {
      titles: [
        'Crane falls on quay in Volos, port closed',
        'Tractors block motorway near Larissa again',
      ],
      published: ['2026-03-20', '2026-03-20'],
    },
  },
  {
    name: 'bullets may stand between the headline and the date',
    page: `Home » News\nCrane falls on quay in Volos\n• Port closed\n• Nobody hurt\n\nEleni Pappa\nPublished: 3 Jul 2026\nWhy you can trust us\n\n${FIRST}`,
    want: { titles: ['Crane falls on quay in Volos'], published: ['2026-07-03'] },
  },
  {
    name: 'an office named over each of several texts is no headline',
    page: `RELEASE | Nov. 8, 2024\nCrane falls on quay in Volos\n\nPort Office Volos\n${FIRST}\n\n${MORE}\n\nRELEASE | Nov. 9, 2024\nQuay in Volos opens again\n\nPort Office Volos\n${SECOND}`,
    want: {
      titles: ['Crane falls on quay in Volos', 'Quay in Volos opens again'],
      published: ['2024-11-08', '2024-11-09'],
    },
  },
  {
    name: 'a page that calls itself briefs is one story a heading',
    page: `THE COURIER\nSaturday, 13 June 2026\nTHESSALY IN BRIEF\n\nCrane falls on quay\n${FIRST}\n\nTractors block motorway\n${SECOND}`,
    want: {
      titles: ['Crane falls on quay', 'Tractors block motorway'],
      published: ['2026-06-13', '2026-06-13'],
    },
  },
  {
    name: 'numbered releases are stories, dated by their headings',
    page: `PORT OFFICE OF VOLOS\n\nNo: 12, 6 May 2025, Regarding the Crane\n\n${FIRST}\n\nNo: 13, 7 May 2025, Regarding the Tractors\n\n${SECOND}`,
    want: {
      titles: [
        'No: 12, 6 May 2025, Regarding the Crane',
        'No: 13, 7 May 2025, Regarding the Tractors',
      ],
      published: ['2025-05-06', '2025-05-07'],
    },
  },
  {
    name: 'a writer without a name and counts of comments may stand beside the date',
    page: `Crane falls on quay in Volos\n\nBy our correspondent in Volos - Oct 21, 2025 at 17:44 • 4 comments\n2 min read\n\n${FIRST}`,
    want: { titles: ['Crane falls on quay in Volos'], published: ['2025-10-21'] },
  },
  {
    name: 'a place after the day, in capitals, and one before it are datelines',
    page: `Crane falls on quay in Volos\nUpdated - January 21, 2026 08:55 pm IST - VOLOS\n\n${FIRST}\n\nShare\n\nTractors block motorway\nLarissa, 22 January 2026:\n\n${SECOND}`,
    want: {
      titles: ['Crane falls on quay in Volos', 'Tractors block motorway'],
      datelines: ['VOLOS', 'Larissa'],
    },
  },
  {
    name: 'a place and a day in brackets are a dateline',
    page: `Crane falls on quay in Volos\n\n(Volos, Friday 6 February 2026) - ${FIRST}`,
    want: {
      titles: ['Crane falls on quay in Volos'],
      published: ['2026-02-06'],
      datelines: ['Volos'],
    },
  },
]

test.each(CASES)('$name', ({ page, want }) => {
  const { reports, coverage } = readPage({ content: page }, null)
  expect(
    reports.map(({ text, title }) => title && text.slice(title.start, title.end)),
  ).toEqual(want.titles)
  if (want.published)
    expect(reports.map(({ published }) => published?.value ?? null)).toEqual(
      want.published,
    )
  if (want.datelines)
    expect(reports.map(({ dateline }) => dateline?.value ?? null)).toEqual(
      want.datelines,
    )
  expect(coverage.read).toBe(coverage.characters)
})
