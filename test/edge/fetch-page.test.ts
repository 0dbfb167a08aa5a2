import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fetchPage } from '../../src/edge/feed/fetch-page.ts'

const PAGE = '<p>Two were hurt in a clash, officials said.</p>'
const answers: Readonly<Record<string, RequestListener>> = {
  '/page': (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=iso-8859-1')
    response.end(PAGE)
  },
  '/packed': (_request, response) => {
    response.setHeader('content-encoding', 'gzip')
    response.end(gzipSync(PAGE))
  },
  '/moved': (_request, response) => {
    response.writeHead(302, { location: '/page' }).end()
  },
  '/inward': (_request, response) => {
    response.writeHead(302, { location: 'file:///etc/hostname' }).end()
  },
  '/round': (_request, response) => {
    response.writeHead(302, { location: '/round' }).end()
  },
  '/cut': (_request, response) => {
    response.setHeader('content-length', '1000')
    response.write(PAGE, () => response.destroy())
  },
  '/large': (_request, response) => {
    const chunk = Buffer.alloc(1024 * 1024, 'a')
    let left = 25
    const more = (): void => {
      if (left-- > 0 && !response.destroyed) response.write(chunk, more)
      else response.end()
    }
    more()
  },
  '/silent': () => undefined,
}

let server: Server
let base: string
beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = answers[request.url ?? '']
    if (answer) answer(request, response)
    else response.writeHead(404).end()
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

test('this machine is refused, by address and by name', async () => {
  const port = new URL(base).port
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1']) {
    await expect(
      fetchPage(`http://${host}:${port}/page`, { allowPrivate: false }),
    ).rejects.toMatchObject({ code: 'fetch-refused' })
  }
})

test('a page comes with the charset that the server says', async () => {
  const page = await fetchPage(`${base}/page`, { allowPrivate: true })
  expect(Buffer.from(page.bytes).toString()).toBe(PAGE)
  expect(page.charset).toBe('iso-8859-1')
})

test('a packed page is unpacked', async () => {
  const page = await fetchPage(`${base}/packed`, { allowPrivate: true })
  expect(Buffer.from(page.bytes).toString()).toBe(PAGE)
})

test('a redirect is followed, and its end named', async () => {
  const page = await fetchPage(`${base}/moved`, { allowPrivate: true })
  expect(page.finalUrl).toBe(`${base}/page`)
})

test.each([
  { path: '/inward', code: 'fetch-refused' },
  { path: '/round', code: 'fetch-failed' },
  { path: '/cut', code: 'fetch-failed' },
  { path: '/none', code: 'fetch-failed' },
  { path: '/large', code: 'input-too-large' },
])('$path ends as $code', async ({ path, code }) => {
  await expect(
    fetchPage(`${base}${path}`, { allowPrivate: true }),
  ).rejects.toMatchObject({ code })
})

test('a server that never answers is given up', async () => {
  await expect(
    fetchPage(`${base}/silent`, { allowPrivate: true, timeoutMs: 50 }),
  ).rejects.toMatchObject({ code: 'fetch-failed' })
})
