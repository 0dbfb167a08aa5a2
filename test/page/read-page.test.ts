import { expect, test } from 'vitest'
import { readPage } from '../../src/page/read-page.ts'
import type { Page } from '../../src/report/page.ts'
import type { Report } from '../../src/report/report.ts'
import type { Span } from '../../src/report/span.ts'

function read(content: string, more: Partial<Page> = {}): readonly Report[] {
  return readPage({ content, ...more }, null).reports
}
function words(report: Report, span: Span | null): string | null {
  return span && report.text.slice(span.start, span.end)
}

const TWO_STORIES = `Home
World
Harbour patrol picks up 30 off Lampedusa

Boats of the coast guard at the quay. (Photo courtesy: Coast Guard)
Short Url
Updated 02 May 2024
Follow

Harbour patrol picks up 30 off Lampedusa

  • All were alive, the coast guard says

LAMPEDUSA: Thirty people were taken from a dinghy on Tuesday, the coast guard said, after a night of searching.
Their boat had left the coast of Tunisia two days before, they told the crew that found them.
Boats of the coast guard at the quay. (Photo courtesy: Coast Guard)


Ferry strike ends in Piraeus after three days

Updated 5 sec ago
Follow

Ferry strike ends in Piraeus after three days

PIRAEUS: Seamen ended a strike on Wednesday after their union signed a contract with the owners, it said.
Ferries to the islands are to sail again from midnight, the port authority said in a statement.

Most Popular
Ten beaches for a lazy day
`

test('a dump of two stories becomes two reports, each with its own parts', () => {
  const [first, second, ...others] = read(TWO_STORIES)
  expect(others).toEqual([])
  expect(words(first!, first!.title)).toBe('Harbour patrol picks up 30 off Lampedusa')
  expect(first!.published).toMatchObject({
    value: '2024-05-02',
    rule: 'date-line:updated',
  })
  expect(first!.dateline?.value).toBe('LAMPEDUSA')
  expect(first!.highlights.map((span) => words(first!, span))).toEqual([
    'All were alive, the coast guard says',
  ])
  expect(first!.captions).toHaveLength(1)
  expect(words(first!, first!.captions[0]!.credit)).toBe('Coast Guard')
  expect(first!.paragraphs).toHaveLength(2)
  expect(words(second!, second!.title)).toBe(
    'Ferry strike ends in Piraeus after three days',
  )
  expect(second!.published).toBeNull()
  expect(second!.notes.map(({ code }) => code)).toEqual(['date-relative'])
})

test('a date line that gives no value is not kept in the text', () => {
  const content = TWO_STORIES.replace('Updated 5 sec ago', 'Updated 5 sec ago •')
  const { reports, removed } = readPage({ content }, null)
  expect(reports[1]!.text).not.toContain('sec ago')
  expect(removed).toContainEqual({
    text: 'Updated 5 sec ago •',
    rule: 'idle-head-line',
  })
})

test('a relative date counts where it is known when the page was read', () => {
  const [, second] = read(TWO_STORIES, { readAt: '2024-05-03T10:00:00Z' })
  expect(second!.published).toMatchObject({
    kind: 'inferred',
    value: '2024-05-03',
    rule: 'counted-from-reading',
  })
})

test('every character of a dump is in a report or among the removals', () => {
  const { coverage, removed } = readPage({ content: TWO_STORIES }, null)
  expect(coverage.read).toBe(coverage.characters)
  expect(removed.map(({ rule }) => rule)).toContain('related')
})

test('wire copy gives its dateline, agency and date; a slug and an end mark are no text', () => {
  const { kind, reports, removed } = readPage(
    {
      content: `HARBOUR-STRIKE
Seamen end strike in Piraeus

PIRAEUS, May 3, 2024 (Aegean Wire) - Seamen ended a strike on Friday after signing a contract, their union said.

Ferries are to sail again from midnight.

ENDS`,
    },
    null,
  )
  const [report] = reports
  expect(kind).toBe('wire')
  expect(words(report!, report!.title)).toBe('Seamen end strike in Piraeus')
  expect([
    report!.dateline?.value,
    report!.agency?.value,
    report!.published?.value,
  ]).toEqual(['PIRAEUS', 'Aegean Wire', '2024-05-03'])
  expect(report!.paragraphs).toHaveLength(2)
  expect(removed.map(({ text }) => text)).toContain('ENDS')
})

test('a correction is told as a note', () => {
  const [report] = read(`CORRECTED-Seamen end strike in Piraeus

PIRAEUS, May 3, 2024 (Aegean Wire) - Seamen ended a strike on Friday after signing a contract, their union said.`)
  expect(report!.notes.map(({ code }) => code)).toContain('corrected')
})

test.each(['Corrects day of the vote in paragraph 2', '(Adds quotes from the union)'])(
  'what a version mends, "%s", is not its headline',
  (line) => {
    const [report] = read(`BC-SEAMEN-STRIKE (CORRECTED)
${line}
Seamen end strike in Piraeus after nine days
By Nikos Velis
PIRAEUS, May 3, 2024 (Aegean Wire) - Seamen ended a strike on Friday after signing a contract, their union said.`)
    expect(words(report!, report!.title)).toBe(
      'Seamen end strike in Piraeus after nine days',
    )
    expect(report!.notes.map(({ code }) => code)).toContain('corrected')
  },
)

const HTML = `<!doctype html><html lang="en"><head><title>Seamen end strike in Piraeus | The Quay</title>
<meta property="og:site_name" content="The Quay"><meta property="article:published_time" content="2024-05-03T20:10:00+03:00">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Seamen end strike in Piraeus","author":{"name":"Ana Petrou"},"datePublished":"2024-05-03T20:10:00+03:00"}</script></head>
<body><nav><a href="/">Home</a> <a href="/w">World</a></nav><article><h1>Seamen end strike in Piraeus</h1>
<p class="byline">By Ana Petrou</p><figure><img><figcaption>Ferries at the quay. Photo: Ion Vale</figcaption></figure>
<p>PIRAEUS (Aegean Wire) - Seamen ended a strike on Friday after signing a contract with the owners, their union said.</p>
<p>Ferries to the islands are to sail again from midnight, the port authority said in a statement on Friday.</p></article>
<footer>© 2024 The Quay. All rights reserved.</footer></body></html>`

test('HTML gives the same parts; a date outside the visible text is kept as a line, so that it is evidence', () => {
  const { kind, reports, coverage } = readPage({ content: HTML }, null)
  const [report] = reports
  expect(kind).toBe('html')
  expect(words(report!, report!.title)).toBe('Seamen end strike in Piraeus')
  expect(report!.published).toMatchObject({
    value: '2024-05-03',
    rule: 'json-ld:datePublished',
  })
  expect(words(report!, report!.published!.evidence[0])).toBe(
    '2024-05-03T20:10:00+03:00',
  )
  expect(report!.byline?.value).toBe('Ana Petrou')
  expect(words(report!, report!.byline!.evidence[0])).toBe('Ana Petrou')
  expect([report!.publisher, report!.dateline?.value, report!.agency?.value]).toEqual([
    'The Quay',
    'PIRAEUS',
    'Aegean Wire',
  ])
  expect(report!.captions).toHaveLength(1)
  expect(report!.paragraphs).toHaveLength(2)
  expect(coverage.read).toBe(coverage.characters)
})

test('a date of the future is refused where the time of reading is known', () => {
  const [report] = read(HTML.replaceAll('2024-05-03', '2031-05-03'), {
    readAt: '2024-05-04T00:00:00Z',
  })
  expect(report!.published).toBeNull()
})

test('a page without a story is refused with what to do', () => {
  expect(() =>
    read('<html><body><nav><a href="/">Home</a></nav></body></html>'),
  ).toThrow(/--kind text/)
  expect(() => read('Home\nWorld\nSport')).toThrow(/no paragraph/)
})

test('the date that the caller gives stands where the page has none, and only there', () => {
  const [dated, undated] = read(TWO_STORIES, { published: '2020-01-01' })
  expect(dated!.published?.value).toBe('2024-05-02')
  expect(undated!.published).toMatchObject({
    kind: 'inferred',
    value: '2020-01-01',
    rule: 'given',
  })
})

test('text taken verbatim is not touched', () => {
  const content = '  Follow\n\nShort Url  \n'
  const [report] = read(content, { kind: 'text' })
  expect(report!.text).toBe(content)
  expect(report!.paragraphs).toEqual([{ start: 0, end: content.length }])
})

const BLOG = `<html lang="en"><head><title>Storm on the coast: live</title><meta property="article:published_time" content="2024-05-03T06:00:00Z"></head><body><main><h1>Storm on the coast: live</h1>
${[
  [
    '2024-05-03T14:30',
    'Harbour of Vela closed',
    'The harbour of Vela was closed to all ships at noon, the port authority said in a statement.',
  ],
  [
    '2024-05-03T13:10',
    'Two hurt by a falling crane',
    'Two dockers were hurt when a crane fell on the quay in the storm, the fire brigade said.',
  ],
  [
    '2024-05-02T22:05',
    'Ferries cancelled',
    'All ferries to the islands were cancelled for the night, the companies said on Thursday.',
  ],
]
  .map(
    ([time, heading, text]) =>
      `<article class="liveblog-entry"><time datetime="${time}">${time!.slice(11)}</time><h2>${heading}</h2><p>${text}</p></article>`,
  )
  .join('')}</main></body></html>`

test('a live blog becomes one report an entry, each with its own day', () => {
  const reports = read(BLOG)
  expect(
    reports.map((report) => [
      words(report, report.title),
      report.published?.value,
      report.paragraphs.length,
    ]),
  ).toEqual([
    ['Harbour of Vela closed', '2024-05-03', 1],
    ['Two hurt by a falling crane', '2024-05-03', 1],
    ['Ferries cancelled', '2024-05-02', 1],
  ])
})

test('two entries with a time and a heading each make a live blog', () => {
  const two = BLOG.replace(
    /<article(?:(?!<article).){0,400}<\/article><\/main>/,
    '</main>',
  )
  expect(read(two)).toHaveLength(2)
})

test('headings that each stand over a dateline make a digest of several reports', () => {
  const brief = (heading: string, text: string): string =>
    `<h2>${heading}</h2><p>${text}</p>`
  const reports = read(
    `<html lang="en"><body><div><h1>Morning brief</h1><p class="date">Friday, 3 May 2024</p>${[
      brief(
        'March broken up in Nairobi',
        'NAIROBI — Police fired tear gas on Thursday at students who marched on parliament over fees, the ministry said.',
      ),
      brief(
        'Talks resume in Doha',
        'DOHA — Envoys of the two governments met on Thursday for the first talks since March, the foreign ministry said.',
      ),
    ].join('')}</div></body></html>`,
  )
  expect(
    reports.map((report) => [
      words(report, report.title),
      report.dateline?.value,
      report.published?.value,
    ]),
  ).toEqual([
    ['March broken up in Nairobi', 'NAIROBI', '2024-05-03'],
    ['Talks resume in Doha', 'DOHA', '2024-05-03'],
  ])
})

test('each article of a page has the day and the writer that stand in it', () => {
  const article = (heading: string, meta: string): string =>
    `<article><h2>${heading}</h2><p class="meta">${meta}</p><p>The city said on Friday that the bridge would stay open through the summer months.</p><p>Lorries may cross it at night only, a spokesman of the governor told reporters.</p></article>`
  const reports = read(
    `<html lang="en"><body><h1>Valley Times</h1>${[
      article('Bridge reopens in Basra', '3 May 2024 by Esther Kabila'),
      article('Ferry reopens in Kut', '2 May 2024 by Jean Mutombo'),
    ].join('')}</body></html>`,
  )
  expect(
    reports.map(({ published, byline }) => [published?.value, byline?.value]),
  ).toEqual([
    ['2024-05-03', 'Esther Kabila'],
    ['2024-05-02', 'Jean Mutombo'],
  ])
})

test('sections of one article are one report', () => {
  const section = (name: string): string =>
    `<section><h2>${name}</h2><p>The city said on Friday that the bridge would stay open through the summer months.</p><p>Lorries may cross it at night only, a spokesman of the governor told reporters.</p></section>`
  expect(
    read(
      `<html><body><article><h1>Bridge reopens in Basra</h1>${['Why it closed', 'Who may cross', 'What it cost'].map(section).join('')}</article></body></html>`,
    ),
  ).toHaveLength(1)
})
