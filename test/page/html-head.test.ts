import { expect, test } from 'vitest'
import { readPage } from '../../src/page/read-page.ts'
import type { Report } from '../../src/report/report.ts'

const BODY = `<p>Dockers in Piraeus went back to work on Monday after a strike of nine days, the port authority said in a short statement.</p>
<p>The union of dockers said that its members had voted for the new contract by a clear majority on Sunday evening.</p>`

function read(parts: {
  head?: string
  above?: string
  body?: string
  url?: string
}): Report {
  const {
    head = '',
    above = '<h1>Dockers end their strike in Piraeus</h1>',
    url,
  } = parts
  const content = `<!doctype html><html lang="en"><head>${head}</head><body><main>${above}${parts.body ?? BODY}</main></body></html>`
  return readPage({ content, kind: 'html', ...(url ? { url } : {}) }, null).reports[0]!
}

function titleOf({ text, title }: Report): string | null {
  return title && text.slice(title.start, title.end)
}

test.each([
  [
    'a site told by its address is cut, also where it is one word of many',
    '<title>Dockers end their strike in Piraeus - Latest Quaynews stories</title>',
    'Dockers end their strike in Piraeus',
  ],
  [
    'sections go with the site',
    '<title>Dockers end their strike in Piraeus | World | Ports | Quaynews</title>',
    'Dockers end their strike in Piraeus',
  ],
  [
    'a last part that is no site stays',
    '<title>Dockers end strike – and now they want more pay</title>',
    'Dockers end strike – and now they want more pay',
  ],
  [
    'East Asian titles need no blanks round the mark',
    '<title>比雷埃夫斯港码头工人结束罢工_国际_Quaynews</title>',
    '比雷埃夫斯港码头工人结束罢工',
  ],
  [
    'meta tags that all bear the site lose it',
    '<meta property="og:site_name" content="The Quay"><meta property="og:title" content="Dockers end their strike | The Quay"><meta name="twitter:title" content="Dockers end their strike | The Quay">',
    'Dockers end their strike',
  ],
])('%s', (_, head, title) => {
  const report = read({ head, above: '', url: 'https://www.quaynews.org/a/1' })
  expect(titleOf(report)).toBe(title)
})

test('references that structured data escape twice are read', () => {
  const report = read({
    head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Dockers&#039; strike in &quot;Piraeus&quot; ends"}</script>`,
    above: '',
  })
  expect(titleOf(report)).toBe(`Dockers' strike in "Piraeus" ends`)
})

test('a first heading that the page title ends with is the site, not the headline', () => {
  const report = read({
    head: '<title>Dockers end their strike in Piraeus - The Harbour Post Weekly</title>',
    above: '<h1>The Harbour Post Weekly</h1>',
  })
  expect(titleOf(report)).toBe('Dockers end their strike in Piraeus')
})

test('a first heading that is the site itself, by its address, is not the headline', () => {
  const report = read({
    head: '<title>Quaynews » Archive » Dockers end their strike in Piraeus</title>',
    above: '<h1>Quaynews</h1>',
    url: 'https://quaynews.org/a/1',
  })
  expect(titleOf(report)).toBe('Archive » Dockers end their strike in Piraeus')
})

const SEARCH = `<title>Piraeus: strike of dockers ends after nine days</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Piraeus: strike of dockers ends after nine days"}</script>`
const FOR_SEARCH = '<h1>Piraeus: strike of dockers ends after nine days</h1>'

test.each([
  [
    'the headline below a line for search engines is the headline',
    'og:title',
    '<h2>Dockers end their strike in Piraeus</h2>',
    'Dockers end their strike in Piraeus',
  ],
  [
    'also without the words above it',
    'og:title',
    '<h2>After nine days</h2><div>Dockers end their strike in Piraeus</div>',
    'Dockers end their strike in Piraeus',
  ],
  [
    'what is said for Twitter alone is no headline',
    'twitter:title',
    '<h2>After nine days: Dockers end their strike in Piraeus</h2>',
    'Piraeus: strike of dockers ends after nine days',
  ],
])('%s', (_, meta, below, title) => {
  const report = read({
    head: `${SEARCH}<meta property="${meta}" content="After nine days: Dockers end their strike in Piraeus">`,
    above: FOR_SEARCH + below,
  })
  expect(titleOf(report)).toBe(title)
})

const PUBLISHED = (time: string): string =>
  `<meta property="article:published_time" content="${time}">`
const LINE = (line: string): string =>
  `<h1>Dockers end their strike in Piraeus</h1><div>${line}</div>`

test.each([
  [
    'the printed day goes before the day in Greenwich',
    { head: PUBLISHED('2024-05-04T02:10:00Z'), above: LINE('May 3, 2024') },
    '2024-05-03',
  ],
  [
    'so does the day of the address',
    {
      head: PUBLISHED('2024-05-04T02:10:00+00:00'),
      url: 'https://quay.org/2024/05/03/x',
    },
    '2024-05-03',
  ],
  [
    'a time with a zone of its own is not shifted',
    { head: PUBLISHED('2024-05-04T02:10:00+03:00'), above: LINE('May 3, 2024') },
    '2024-05-04',
  ],
  [
    'a printed day that no zone explains does not count',
    { head: PUBLISHED('2024-05-04T22:10:00Z'), above: LINE('May 3, 2024') },
    '2024-05-04',
  ],
  [
    'words within a time tag that name the next day count',
    {
      above: LINE(
        '<time datetime="2024-05-03T21:22:00+04:00">08:22, 04.05.2024</time>',
      ),
    },
    '2024-05-04',
  ],
  [
    'microdata on any element',
    {
      above: LINE(
        '<p itemprop="datePublished" content="2024-05-03 10:31:00">May 2024</p>',
      ),
    },
    '2024-05-03',
  ],
  [
    'a short line below the headline is a date line, whatever else it says',
    { above: LINE('Friday, 3.5.2024, 19:51 &gt; da]v[ax') },
    '2024-05-03',
  ],
  [
    'a writer’s name needs no mark before the day',
    { above: LINE('Por Ana Almonte 3 de mayo 2024') },
    '2024-05-03',
  ],
  [
    'a sentence below the text says when it was posted',
    {
      body: `${BODY}<footer class="entry-meta">This entry was posted on 3 May 2024 in Ports, Work and Wages by quay. Bookmark the permalink and follow all comments here with the feed of this post.</footer>`,
    },
    '2024-05-03',
  ],
  [
    'a post of another site within the text has a day of its own',
    {
      above: LINE('3 May 2024'),
      body: `${BODY}<div class="social-share media"><p>Posted by Piraeus Port on Monday, May 6, 2024</p></div>`,
    },
    '2024-05-03',
  ],
  [
    'a day that stands alone on the page counts wherever it stands',
    {
      body: `${BODY}<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p><p>Five.</p><p>Six.</p><p>Seven.</p><aside class="side"><p>3 May 2024</p></aside>`,
    },
    '2024-05-03',
  ],
  [
    'programs of the page count where all name one day',
    {
      body: `${BODY}<script>window.state = {"id":1,"publishedAt":"2024-05-03T10:00:00Z"}</script>`,
    },
    '2024-05-03',
  ],
  [
    'programs that name several days do not count',
    {
      body: `${BODY}<script>x = [{"publishedAt":"2024-05-03T10:00:00Z"},{"publishedAt":"2024-05-01T10:00:00Z"}]</script>`,
    },
    undefined,
  ],
])('%s', (_, parts, day) => {
  expect(read(parts).published?.value).toBe(day)
})

test('a story that is hidden until a script shows it is read where nothing else is', () => {
  const report = read({ body: `<div style="display:none">${BODY}</div>` })
  expect(report.paragraphs).toHaveLength(2)
})

test('where only a heading of the second rank says what the page’s title says before the site, it is the headline', () => {
  const report = read({
    head: '<title>Dockers end their strike in Piraeus :: Harbour Gazette</title>',
    above:
      '<div class="masthead">HARBOUR GAZETTE <span>Thursday January 29, 2026</span></div><h2>Dockers end their strike in Piraeus</h2>',
  })
  expect(titleOf(report)).toBe('Dockers end their strike in Piraeus')
  expect(report.published?.value).toBe('2026-01-29')
  expect(report.dateline).toBeNull()
})
