import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/edge/http/app.ts'
import { createDateline } from '../../src/edge/node.ts'
import { openMemoryStore } from '../../src/edge/store/open.ts'
import type { EventStore } from '../../src/ports.ts'
import type { RecordLine } from '../../src/report/record.ts'

const STORY =
  'MARIB: Two soldiers were killed in a clash on Monday, the army said.\n\nThe army said it was looking into the matter.'
let store: EventStore
let app: (request: Request) => Promise<Response>
let line: RecordLine

beforeAll(async () => {
  store = await openMemoryStore()
  const dateline = await createDateline()
  app = createApp({
    dateline: async () => dateline,
    store,
    asset: async (path) =>
      path === '/index.html'
        ? {
            bytes: new TextEncoder().encode('<!doctype html>'),
            mediaType: 'text/html; charset=utf-8',
            immutable: false,
          }
        : null,
  })
  line = dateline.read({
    content: STORY,
    source: 'clash.txt',
    kind: 'text',
  })[0]!
  await store.addPage({ id: 'p1', source: 'clash.txt', engine: line.engine }, [line])
})
afterAll(() => store.close())

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  app(new Request(`http://127.0.0.1:4170${path}`, { headers }))
const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  app(
    new Request('http://127.0.0.1:4170/api/read', {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    }),
  )

test('a pasted page is read at once and not kept', async () => {
  const response = await post({ content: `${STORY}!`, kind: 'text', source: 'pasted' })
  expect(response.status).toBe(200)
  const body = (await response.json()) as { lines: RecordLine[]; removed: unknown[] }
  expect(body.lines[0]!.report.text).toBe(`${STORY}!`)
  expect(body.lines[0]!.report.source).toBe('pasted')
  expect(body.removed).toEqual([])
  expect((await store.listReports({ limit: 10 })).items).toHaveLength(1)
})

test('a stored report comes back as it was written', async () => {
  const list = (await (await get('/api/reports')).json()) as { items: { id: string }[] }
  expect(list.items).toHaveLength(1)
  expect(list.items[0]).toMatchObject({
    id: line.report.id,
    source: 'clash.txt',
    events: line.events.length,
  })
  const report = await get(`/api/reports/${line.report.id}`)
  expect(await report.json()).toEqual(line)
})

test.each([
  { name: 'an unknown report', path: '/api/reports/rp_none', status: 404 },
  { name: 'an unknown path', path: '/api/nothing', status: 404 },
  { name: 'a limit of zero', path: '/api/events?limit=0', status: 400 },
  { name: 'a date that is none', path: '/api/events?since=yesterday', status: 400 },
  { name: 'a cursor nobody gave', path: '/api/reports?cursor=abc', status: 400 },
  { name: 'a missing file', path: '/assets/none.js', status: 404 },
])('$name is a problem of status $status', async ({ path, status }) => {
  const response = await get(path)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const problem = (await response.json()) as Record<string, unknown>
  expect(problem).toMatchObject({ type: 'about:blank', status })
  expect(problem['detail']).toMatch(/\S/)
})

test.each([
  { name: 'no JSON', body: '{', status: 400 },
  { name: 'no content', body: {}, status: 400 },
  { name: 'white space alone', body: { content: ' \n' }, status: 422 },
])('a body with $name is refused', async ({ body, status }) => {
  const response = await post(body)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
})

test('another host or origin is refused, whatever it resolves to', async () => {
  expect((await get('/api/reports', { host: 'evil.example' })).status).toBe(403)
  expect((await get('/api/reports', { host: '127.0.0.1.evil.example' })).status).toBe(
    403,
  )
  expect((await get('/api/reports', { host: 'localhost:4170' })).status).toBe(200)
  const foreign = await post({ content: STORY }, { origin: 'https://evil.example' })
  expect(foreign.status).toBe(403)
  const own = await post(
    { content: STORY, kind: 'text' },
    { origin: 'http://127.0.0.1:4170' },
  )
  expect(own.status).toBe(200)
})

test('the workbench comes with a policy under which no inline script runs', async () => {
  const response = await get('/reports/rp_1')
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  const policy = response.headers.get('content-security-policy')!
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  expect(policy).not.toContain('unsafe')
})

test('the API describes itself', async () => {
  const document = (await (await get('/api/openapi.json')).json()) as {
    openapi: string
    paths: Record<string, unknown>
  }
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths).sort()).toEqual([
    '/api/events',
    '/api/read',
    '/api/reports',
    '/api/reports/{id}',
  ])
})
