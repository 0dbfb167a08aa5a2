import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readFeed, readOpml, tellFeed } from '../../src/edge/feed/feed.ts'
import { createFetcher } from '../../src/edge/feed/fetcher.ts'
import { archivedPages } from '../../src/edge/feed/archive.ts'
import { pagesOf } from '../../src/edge/inputs.ts'
import type { Input } from '../../src/edge/inputs.ts'
import { readPage } from '../../src/page/read-page.ts'

const BODY =
  '<p>BASRA (Reed News) - A bridge over the river reopened on Friday, the city said, a year after a barge struck it.</p><p>Lorries may cross at night only, the governor said.</p>'
const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Reed News</title>
<item><title>Bridge reopens in Basra</title><link>http://reed.example/a</link><pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate><dc:creator>Ana Petrou</dc:creator><content:encoded><![CDATA[${BODY}]]></content:encoded></item>
<item><title>Only a link</title><link>http://reed.example/b</link></item></channel></rss>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Reed News</title><entry><title>Bridge reopens in Basra</title><link href="http://reed.example/a"/><published>2024-05-03T10:00:00Z</published><author><name>Ana Petrou</name></author><content type="html">${BODY.replaceAll('<', '&lt;')}</content></entry></feed>`
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Reed News',
  items: [
    {
      id: '1',
      url: 'http://reed.example/a',
      title: 'Bridge reopens in Basra',
      content_html: BODY,
      date_published: '2024-05-03T10:00:00Z',
      authors: [{ name: 'Ana Petrou' }],
    },
  ],
})

async function* bytesOf(
  content: string | Uint8Array,
  size = 1000,
): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function inputsOf(content: string | Uint8Array): Promise<readonly Input[]> {
  const found: Input[] = []
  for await (const input of pagesOf(
    { path: '-', source: 'in' },
    { allowPrivate: false, stdin: bytesOf(content) },
  )) {
    found.push(input)
  }
  return found
}

test.each([
  { name: 'RSS', content: RSS },
  { name: 'Atom', content: ATOM },
  { name: 'a JSON Feed', content: JSON_FEED },
])(
  '$name is told by its content, and an item becomes a report',
  async ({ content }) => {
    expect(tellFeed(content)).toBe('feed')
    const [input] = await inputsOf(content)
    expect(input).toMatchObject({ kind: 'page', source: 'http://reed.example/a' })
    if (input?.kind !== 'page') return
    const [report] = readPage(input.page, null).reports
    expect(report).toMatchObject({
      url: 'http://reed.example/a',
      publisher: 'Reed News',
      published: { value: '2024-05-03' },
      byline: { value: 'Ana Petrou' },
      dateline: { value: 'BASRA' },
    })
    expect(report!.paragraphs).toHaveLength(2)
  },
)

test('an item that is only a link is given with what it has', () => {
  const [, second] = readFeed(RSS).items
  expect(second).toMatchObject({
    title: 'Only a link',
    url: 'http://reed.example/b',
    content: '',
  })
})

test('a list of feeds gives their addresses, nested ones too, each once', () => {
  const opml = `<opml version="2.0"><head/><body><outline text="a"><outline text="b" xmlUrl="http://reed.example/f"/></outline><outline text="c" xmlUrl="http://reed.example/f"/><outline text="d" xmlUrl="ftp://reed.example/f"/></body></opml>`
  expect(tellFeed(opml)).toBe('opml')
  expect(readOpml(opml)).toEqual(['http://reed.example/f'])
})

test('HTML and batches are no feeds', () => {
  expect(tellFeed('<!doctype html><html></html>')).toBeNull()
  expect(tellFeed('{"text": "x"}')).toBeNull()
})

function warcRecord(type: string, url: string, payload: string): string {
  const length = Buffer.byteLength(payload)
  return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-05-04T00:00:00Z\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${length}\r\n\r\n${payload}\r\n\r\n`
}
const page = (status: string, body: string): string =>
  `HTTP/1.1 ${status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
const ARCHIVE = [
  warcRecord(
    'request',
    'http://reed.example/a',
    'GET /a HTTP/1.1\r\nHost: reed.example\r\n\r\n',
  ),
  warcRecord(
    'response',
    'http://reed.example/a',
    page('200 OK', `<html><body><h1>Bridge reopens</h1>${BODY}</body></html>`),
  ),
  warcRecord(
    'response',
    'http://reed.example/gone',
    page('404 Not Found', '<p>Nothing here.</p>'),
  ),
  warcRecord(
    'response',
    'http://reed.example/c',
    page('200 OK', `<html><body><h1>Ferry</h1>${BODY}</body></html>`),
  ),
]

test.each([
  { name: 'WARC', bytes: Buffer.from(ARCHIVE.join('')) },
  {
    name: 'WARC.gz, a member a record',
    bytes: Buffer.concat(ARCHIVE.map((record) => gzipSync(record))),
  },
])(
  '$name gives the pages that were really got, with address and time of reading',
  async ({ bytes }) => {
    const inputs = await inputsOf(bytes)
    expect(inputs.map((input) => input.source)).toEqual([
      'http://reed.example/a',
      'http://reed.example/c',
    ])
    expect(inputs[0]).toMatchObject({
      page: { url: 'http://reed.example/a', readAt: '2024-05-04T00:00:00Z' },
    })
  },
)

test('an archive that breaks off gives what came before, and an error', async () => {
  const whole = Buffer.concat(ARCHIVE.map((record) => gzipSync(record)))
  const inputs = await inputsOf(whole.subarray(0, whole.length - 60))
  expect(inputs.map(({ kind }) => kind)).toEqual(['page', 'failed'])
  expect(inputs[1]).toMatchObject({ error: { code: 'input-truncated' } })
})

test.each([
  { name: 'the first headers', cut: 25 },
  { name: 'a page', cut: ARCHIVE[0]!.length + ARCHIVE[1]!.length - 20 },
])(
  'an archive that ends within $name is an error, and no half page',
  async ({ cut }) => {
    expect(await inputsOf(ARCHIVE.join('').slice(0, cut))).toMatchObject([
      { kind: 'failed', error: { code: 'input-truncated' } },
    ])
  },
)

test('the text that a crawler made of a page is read', async () => {
  const url = 'http://reed.example/a'
  const text = 'Bridge reopens\n\nBASRA (Reed News) - A bridge reopened on Friday.'
  const record = `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-05-04T00:00:00Z\r\nContent-Type: text/plain\r\nContent-Length: ${text.length}\r\n\r\n${text}\r\n\r\n`
  expect(await inputsOf(record)).toMatchObject([{ page: { url, content: text } }])
})

test('an archive is read as it comes: a page is given before the next record is asked for', async () => {
  let given = 0
  async function* records(): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < 50; i++) {
      given++
      yield Buffer.from(ARCHIVE[1]!)
    }
  }
  const pages = archivedPages('in', records())
  await pages.next()
  expect(given).toBeLessThan(5)
  await pages.return(undefined)
})

let server: Server
let base: string
const hits: string[] = []
let open = 0
let most = 0
beforeAll(async () => {
  server = createServer((request, response) => {
    hits.push(`${request.url} ${request.headers['if-none-match'] ?? ''}`.trim())
    open++
    most = Math.max(most, open)
    setTimeout(() => {
      open--
      if (request.url === '/robots.txt')
        response.end('User-agent: dateline-news\nDisallow: /private')
      else if (request.url === '/moved')
        response.writeHead(302, { location: '/private/x' }).end()
      else if (request.headers['if-none-match'] === '"v1"')
        response.writeHead(304).end()
      else {
        response.setHeader('etag', '"v1"')
        response.end(`<p>${request.headers['user-agent']}</p>`)
      }
    }, 20)
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('a host is asked for its robots.txt once, gets one request at a time, and only for what changed', async () => {
  const fetcher = createFetcher({ allowPrivate: true })
  const [first, second] = await Promise.all([
    fetcher.fetch(`${base}/a`),
    fetcher.fetch(`${base}/b`),
  ])
  expect(Buffer.from(first!.bytes).toString()).toContain('dateline-news/')
  expect(second).not.toBeNull()
  expect(await fetcher.fetch(`${base}/a`)).toBeNull()
  expect(hits).toEqual(['/robots.txt', '/a', '/b', '/a "v1"'])
  expect(most).toBe(1)
  await expect(fetcher.fetch(`${base}/private/x`)).rejects.toMatchObject({
    code: 'fetch-refused',
  })
})

test('a redirect to a page that the site keeps readers from is not followed', async () => {
  const fetcher = createFetcher({ allowPrivate: true })
  await expect(fetcher.fetch(`${base}/moved`)).rejects.toMatchObject({
    code: 'fetch-refused',
  })
  expect(hits).not.toContain('/private/x')
})
