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
  {
    name: 'the outlet’s name and its day in a row of short items are the day of each story',
    page: `THESSALY MORNING   |   Monday, 9 March 2026   |   Regional news\n\nCrane falls on quay in Volos\n\nVOLOS: ${FIRST}\n\nPrint ⎙  Send ➦\n\nTractors block motorway near Larissa\n\nLARISSA: ${SECOND}\n\nPrint ⎙  Send ➦`,
    want: {
      titles: ['Crane falls on quay in Volos', 'Tractors block motorway near Larissa'],
      published: ['2026-03-09', '2026-03-09'],
      datelines: ['VOLOS', 'LARISSA'],
    },
  },
  {
    name: 'a roundup’s day below its first headline is the day of each story',
    page: `Crane falls on quay in Volos\n\nTHESSALY TODAY — Port and farm roundup — Sunday 1 February 2026\nFollow us: Facebook / Telegram\n\nVOLOS — ${FIRST}\n\nShare • Reply\n\nTractors block motorway\n\nLARISSA — ${SECOND}\n\nShare • Reply`,
    want: {
      titles: ['Crane falls on quay in Volos', 'Tractors block motorway'],
      published: ['2026-02-01', '2026-02-01'],
    },
  },
  {
    name: 'lines that differ by one word and close each story part the stories',
    page: `PELION ECHO\nFree every week · Friday 17 July 2026 · Issue 1,204\n\nCrane falls on quay in Volos\n\n${FIRST}\n\nSend us your harbour news! Text ECHO\n\nTractors block motorway near Larissa\n\n${SECOND}\n\nSend us your farm news! Text ECHO\n\nWell dries up in village near Trikala\n\n${MORE}\n\nSend us your water news! Text ECHO`,
    want: {
      titles: [
        'Crane falls on quay in Volos',
        'Tractors block motorway near Larissa',
        'Well dries up in village near Trikala',
      ],
      published: ['2026-07-17', '2026-07-17', '2026-07-17'],
    },
  },
  {
    name: 'a path and a writer’s town and day with marks between are no headline',
    page: `Crane falls on quay in Volos\n\nThessaly Courier › Ports\nEleni Pappa, Larissa · 16 Dec 2025 · 3 min read\n\n${FIRST}`,
    want: { titles: ['Crane falls on quay in Volos'], published: ['2025-12-16'] },
  },
  {
    name: 'wide gaps part writer, place and day; the place in capitals is one that the text names',
    page: `Crane falls on quay in Volos\n\nNational ▸ Ports\nby Eleni Pappa    NEA IONIA    Thursday, 20 August 2026, 9:02 PM EEST\n\n${FIRST}\n\nThe crane was built in Nea Ionia, officials said on Tuesday evening.`,
    want: {
      titles: ['Crane falls on quay in Volos'],
      published: ['2026-08-20'],
      datelines: ['NEA IONIA'],
    },
  },
  {
    name: 'a paper’s name before the day is no dateline',
    page: `Crane falls on quay in Volos\n\nPELION MERCURY  |  Thursday, 9 October 2025, 06:30\nby Niko Manos  |  2 min read\n\n${FIRST}`,
    want: {
      titles: ['Crane falls on quay in Volos'],
      published: ['2025-10-09'],
      datelines: [null],
    },
  },
  {
    name: 'a town on a line of its own by the date is a dateline and no writer',
    page: `Crane falls on quay in Volos\n\nATHENS\nApril 16 2026 09:47:00\n\n${FIRST}`,
    want: {
      titles: ['Crane falls on quay in Volos'],
      published: ['2026-04-16'],
      datelines: ['ATHENS'],
    },
  },
  {
    name: 'a motto right below the outlet’s name is no headline',
    page: `PELION GAZETTE\nNews from the mountain\nPosted on 5 May 2026 | 14 comments\n\nCrane falls on quay in Volos: two workers freed by divers\n\n${FIRST}`,
    want: {
      titles: ['Crane falls on quay in Volos: two workers freed by divers'],
      published: ['2026-05-05'],
    },
  },
  {
    name: 'words that the story above is filed under are no headline of the next',
    page: `Crane falls on quay in Volos\nVOLOS , Updated - January 05, 2025 10:41 pm IST\n\n${FIRST}\n\n${MORE}\n\nRelated Topics\nThessaly / ports\n\nTractors block motorway near Larissa\n\nStaff Reporter\nPublished - January 05, 2025 08:12 pm IST - LARISSA\n\n${SECOND}`,
    want: {
      titles: ['Crane falls on quay in Volos', 'Tractors block motorway near Larissa'],
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
