/**
 * `npm run evaluate [-- --gold DIR --only NAME --short --errors --update --allow-regression]`:
 * every gold set that is found, one table. Without gold it says so and exits 0. `--short`
 * leaves out the sets marked long and writes no results: what CI runs.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadEngine } from '../src/engine.ts'
import { createDateline, diskModels } from '../src/edge/node.ts'
import type { Bench, Row } from './task.ts'
import { tasks } from './tasks.ts'

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string' },
    only: { type: 'string' },
    short: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    'allow-regression': { type: 'boolean', default: false },
  },
})

const here = new URL('./', import.meta.url).pathname
const shared = new URL('../../shared/', import.meta.url).pathname
const gold = options.gold ? `${options.gold.replace(/\/$/, '')}/` : `${shared}gold/`
const resultsFile = `${here}results.json`
const baselineFile = `${here}baseline.json`

if (existsSync(gold)) process.exitCode = await main()
else
  console.log(
    `No gold found at ${gold}: nothing to evaluate. Name a folder with --gold DIR.`,
  )

async function main(): Promise<number> {
  const bench: Bench = {
    gold,
    score: `${gold}../score/`,
    own: new URL('../training/', import.meta.url).pathname,
    corpora: `${gold}../corpora/`,
    out: `${here}out/`,
    engine: await loadEngine(diskModels()),
    dateline: await createDateline(),
    errors: options.errors,
  }
  mkdirSync(bench.out, { recursive: true })
  const rows: Row[] = []
  for (const task of tasks) {
    if (options.only && !task.name.startsWith(options.only)) continue
    if (options.short && task.long) continue
    const missing = task.needs.find(({ root, path }) => !existsSync(bench[root] + path))
    if (missing)
      console.log(`${task.name}: left out, no ${missing.root}/${missing.path}`)
    else rows.push(...(await task.run(bench)))
  }
  print(rows)
  const floors = readJson<Record<string, number>>(baselineFile) ?? {}
  const held = rows.filter((row) => !row.timed)
  const fallen = held.filter((row) => row.ours < (floors[keyOf(row)] ?? -Infinity))
  for (const row of fallen) {
    console.log(
      `BELOW ITS FLOOR: ${keyOf(row)} is ${fixed(row.ours)}, floor ${floors[keyOf(row)]}`,
    )
  }
  if (!options.only && !options.short)
    writeJson(resultsFile, { engine: bench.engine.name, rows })
  if (options.update) {
    if (fallen.length > 0 && !options['allow-regression']) {
      console.log(
        'Floors not written: a figure fell. Pass --allow-regression to lower floors knowingly.',
      )
      return 1
    }
    // A floor stands a hair below the figure, so that rounding never trips it.
    for (const row of held) floors[keyOf(row)] = Math.floor(row.ours * 10) / 10
    writeJson(
      baselineFile,
      Object.fromEntries(
        Object.entries(floors).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ),
    )
    return 0
  }
  return fallen.length > 0 && !options['allow-regression'] ? 1 : 0
}

function keyOf(row: Row): string {
  return `${row.task} (${row.half})`
}

function fixed(figure: number | undefined): string {
  return figure === undefined ? '' : figure.toFixed(1)
}

function print(rows: readonly Row[]): void {
  const width = Math.max(4, ...rows.map((row) => row.task.length))
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(width) : cell.padStart(8))).join(' ')
  console.log(line(['task', 'half', 'n', 'ours', 'goal', 'best', 'trivial']))
  for (const row of rows) {
    console.log(
      line([
        row.task,
        row.half,
        String(row.n),
        fixed(row.ours),
        fixed(row.goal),
        fixed(row.best),
        fixed(row.trivial),
      ]),
    )
  }
}

function readJson<T>(file: string): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)
}
