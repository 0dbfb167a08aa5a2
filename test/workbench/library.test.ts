import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDateline } from '../../src/edge/node.ts'
import { serveOnLoopback } from '../../src/edge/http/serve.ts'
import type { RunningServer } from '../../src/edge/http/serve.ts'
import { startChromium } from './chromium.ts'

const root = new URL('../../', import.meta.url)
let browser: Browser
let server: RunningServer

beforeAll(async () => {
  const script = await bundle()
  server = await serveOnLoopback(async (request) => answer(request, script), 0)
  browser = await startChromium()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

test('the library reads in a browser what it reads in Node, byte for byte', async () => {
  const inputs = [
    ...readdirSync(new URL('samples/', root)).map((name) => ({
      content: readFileSync(new URL(`samples/${name}`, root), 'utf8'),
      source: name,
    })),
    { content: 'Police said 😀 two \uD800 people were hurt in عدن.', source: 'odd' },
  ]
  const page = await browser.newPage()
  await page.goto(server.address)
  const read = await page.evaluate(async (pages) => {
    const { createDateline } = globalThis as unknown as {
      createDateline: () => Promise<{ read: (page: unknown) => unknown }>
    }
    const dateline = await createDateline()
    return pages.map((page) => JSON.stringify(dateline.read(page)))
  }, inputs)
  const dateline = await createDateline()
  expect(read).toEqual(inputs.map((input) => JSON.stringify(dateline.read(input))))
  expect(read.join('')).toContain('"report"')
})

/** The page's script with the library in it, as a user's bundler makes it from the package. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    root: fileURLToPath(root),
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: fileURLToPath(new URL('library-page.ts', import.meta.url)),
      },
    },
  })
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  const chunks = output.filter((file) => file.type === 'chunk')
  expect(chunks).toHaveLength(1)
  return chunks[0]!.code
}

function answer(request: Request, script: string): Response {
  const { pathname } = new URL(request.url)
  const type = (mediaType: string): ResponseInit => ({
    headers: { 'content-type': mediaType },
  })
  if (pathname === '/') {
    return new Response(
      '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>',
      type('text/html'),
    )
  }
  if (pathname === '/page.js') return new Response(script, type('text/javascript'))
  const model = /^\/models\/([\w.-]+)$/.exec(pathname)?.[1]
  if (model === undefined) return new Response(null, { status: 404 })
  try {
    return new Response(new Uint8Array(readFileSync(new URL(`models/${model}`, root))))
  } catch {
    return new Response(null, { status: 404 })
  }
}
