import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../../src/edge/store/open.ts'
import type { EventStore } from '../../src/ports.ts'

const PAGES = 200
const main = resolve(import.meta.dirname, '../../src/edge/cli/main.ts')
let folder: string
let pages: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-kill-'))
  pages = join(folder, 'pages.jsonl')
  writeFileSync(
    pages,
    Array.from(
      { length: PAGES },
      (_, i) =>
        `${JSON.stringify({
          text: `MARIB: ${i + 2} soldiers were killed in a clash on Monday, the army said.`,
          kind: 'text',
          source: `page-${i}.txt`,
        })}\n`,
    ).join(''),
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs `dateline add` and kills it, as a power cut would, once so many reports are acknowledged. */
function addAndKill(data: string, after: number): Promise<readonly string[]> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=source', main, 'add', pages, '--data', data],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const acknowledged: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    const id = /^added (rp_\w+) /.exec(line)?.[1]
    if (id) acknowledged.push(id)
    if (acknowledged.length >= after) child.kill('SIGKILL')
  })
  return new Promise((done) => {
    child.once('close', () => done(acknowledged))
  })
}

async function allReports(store: EventStore): Promise<ReadonlyMap<string, number>> {
  const { items } = await store.listReports({ limit: 500 })
  return new Map(items.map(({ id, events }) => [id, events]))
}

test('a kill during add loses no acknowledged report and leaves none half-stored', async () => {
  const data = join(folder, 'data')
  const acknowledged = new Set<string>()
  for (const after of [3, 7]) {
    for (const id of await addAndKill(data, after)) acknowledged.add(id)
    const store = await openStore({ folder: data })
    const stored = await allReports(store)
    expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([])
    for (const [id, events] of stored) {
      const told = await store.listEvents({ report: id }, { limit: 500 })
      expect(told.items).toHaveLength(events)
      expect((await store.findReport(id))?.events).toHaveLength(events)
    }
    await store.close()
  }
  expect(acknowledged.size).toBeGreaterThanOrEqual(10)
  // Two runs of the whole program, from its sources.
}, 120_000)

test('two processes do not open one folder', async () => {
  const data = join(folder, 'locked')
  const store = await openStore({ folder: data })
  await expect(openStore({ folder: data })).rejects.toMatchObject({
    code: 'store-unavailable',
  })
  await store.close()
  await (await openStore({ folder: data })).close()
})
