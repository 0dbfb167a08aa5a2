import { expect, test } from 'vitest'
import { readPage } from '../../src/page/read-page.ts'
import type { Report } from '../../src/report/report.ts'

const LEAD =
  '<p>The harbour of Volos closed on Tuesday after a crane fell on a quay, the port authority said in a statement to the press.</p>'
const END =
  '<p>Ships wait outside the bay until divers have looked at the quay, said Captain Niko Pallas, who leads the pilots of the port.</p>'
const MIDDLE =
  '<p>The crane was forty years old and had been inspected in spring, according to the company that works it.</p>'

function read(body: string, head = ''): Report {
  const content = `<!doctype html><html><head><title>Crane falls on quay in Volos</title>${head}</head><body><div class="page"><h1>Crane falls on quay in Volos</h1>${body}</div></body></html>`
  return readPage({ content, kind: 'html' }, null).reports[0]!
}
function wordsOf(report: Report, part: 'paragraphs' | 'highlights'): readonly string[] {
  return report[part].map(({ start, end }) => report.text.slice(start, end))
}

test('items of a list between two paragraphs are of the story', () => {
  const report = read(
    `<div>${LEAD}<ul><li>Quay 3</li><li>Quay 5</li></ul>${END}</div><ul><li>Contact</li><li>Imprint</li></ul>`,
  )
  expect(wordsOf(report, 'paragraphs')).toHaveLength(4)
  expect(report.text).toContain('Quay 5')
  expect(report.text).not.toContain('Imprint')
})

test('a heading of the first rank beside the paragraphs is a subheading of theirs', () => {
  const report = read(
    `<article>${LEAD}${MIDDLE}${MIDDLE.replace('forty', 'fifty')}<h1>Divers look at the quay</h1>${END}</article>`,
  )
  expect(report.text).toContain('Captain Niko Pallas')
})

test('who posted what is quoted, and when, belongs to the quotation', () => {
  const signed = '— Port of Volos (@portvolos) May 3, 2024'
  const report = read(
    `<article>${LEAD}<blockquote><p>The quay stays closed until divers have looked at it.</p><p>${signed}</p></blockquote>${END}</article>`,
  )
  expect(wordsOf(report, 'paragraphs')).toContain(signed)
})

test.each([
  {
    name: 'a step said of two parts of a story stays',
    body: [MIDDLE, END, MIDDLE],
    n: 4,
  },
  {
    name: 'a paragraph that another box copies is read once',
    body: [END, `<div>${END}</div>`, MIDDLE],
    n: 3,
  },
  {
    name: 'a paragraph right below itself is read once',
    body: [END, END, MIDDLE],
    n: 3,
  },
])('$name', ({ body, n }) => {
  const report = read(`<article>${LEAD}${body.join('')}</article>`)
  expect(wordsOf(report, 'paragraphs')).toHaveLength(n)
})

test('what the page says of the writer below the text is not of it', () => {
  const note = '<p>Dana Kostas is a reporter for The Quay and lives in Larissa.</p>'
  const report = read(
    `<article>${LEAD}${MIDDLE}${END}${note}</article>`,
    '<meta name="author" content="Dana Kostas">',
  )
  expect(wordsOf(report, 'paragraphs')).toHaveLength(3)
})

test('what the head says that the page is about is the standfirst, whatever its class', () => {
  const said = 'No one was hurt; ferries leave from the old port'
  const report = read(
    `<div><h2>${said}</h2></div><article>${LEAD}${MIDDLE}${END}</article>`,
    `<meta name="description" content="${said}">`,
  )
  expect(wordsOf(report, 'highlights')).toEqual([said])
})

const TOLD = [LEAD, MIDDLE, END].map((text) => text.replaceAll(/<\/?p>/g, ''))

test.each([
  {
    name: 'structured data',
    head: `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Crane falls on quay in Volos', datePublished: '2024-05-03', articleBody: TOLD.join('\n\n') })}</script>`,
  },
  {
    name: 'what a program of the page begins with',
    head: `<script id="__STATE__" type="application/json">${JSON.stringify({ props: { menu: [{ title: 'Sport', body: 'Nothing of this is news, and it stands in a menu of the page.' }], story: { headline: 'Crane falls on quay in Volos', content: [{ type: 'text', text: TOLD[0] }, { type: 'ad' }, { type: 'text', html: `<p>${TOLD[1]}</p><p>${TOLD[2]}</p>` }] } } })}</script>`,
  },
])('a text that only $name hold is read, with a note', ({ head }) => {
  const report = read('<div id="app">Loading …</div>', head)
  expect(wordsOf(report, 'paragraphs')).toEqual(TOLD)
  expect(report.title && report.text.slice(report.title.start, report.title.end)).toBe(
    'Crane falls on quay in Volos',
  )
  expect(report.notes.map(({ code }) => code)).toContain('body-in-data')
})

test('data of another story do not take the place of what the page shows', () => {
  const other = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Tractors', articleBody: 'Farmers blocked a road. '.repeat(80) })}</script>`
  const report = read(`<article>${LEAD}${END}</article>`, other)
  expect(report.text).toContain('Captain Niko Pallas')
  expect(report.text).not.toContain('Farmers')
})

test('a page that shows nothing at all is read from its data', () => {
  const told = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Crane falls on quay in Volos',
    articleBody: TOLD.join('\n'),
  })
  const content = `<!doctype html><html><head><script type="application/ld+json">${told}</script></head><body></body></html>`
  const { reports, coverage } = readPage({ content, kind: 'html' }, null)
  expect(wordsOf(reports[0]!, 'paragraphs')).toEqual(TOLD)
  expect(coverage.read).toBe(coverage.characters)
})

test('a standfirst that opens with a dateline is the first paragraph', () => {
  const lead = LEAD.replace('<p>', '<p class="lead">VOLOS &mdash; ')
  const report = read(`<article>${lead}${MIDDLE}${END}</article>`)
  expect(report.dateline?.value).toBe('VOLOS')
  expect(wordsOf(report, 'paragraphs')).toHaveLength(3)
})

test('a second headline over the text does not hide the dateline below it', () => {
  const report = read(
    `<article><h4>Port wants inspector back — pilots speak of luck</h4>${LEAD.replace('<p>', '<p>VOLOS. ')}${MIDDLE}${END}</article>`,
  )
  expect(report.dateline?.value).toBe('VOLOS')
})
