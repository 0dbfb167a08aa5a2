import { readdirSync, readFileSync } from 'node:fs'
import { diskModels } from '../../src/edge/node.ts'
import { loadEngine } from '../../src/engine.ts'
import { readPage } from '../../src/page/read-page.ts'
import { analyse } from '../../src/pipeline.ts'
import type { Page } from '../../src/report/page.ts'
import { existingGold } from '../halves.ts'

/** Rounds over all pages: the first ones warm the compiler up and are not counted. */
const WARM_UP = 3
const ROUNDS = 8

interface Timing {
  readonly loadMs: number
  readonly memoryBefore: number
  readonly memoryAfter: number
  readonly pages: number
  readonly reports: number
  readonly tokens: number
  /** Milliseconds of all counted rounds. */
  readonly total: number
  /** Milliseconds by pass. */
  readonly passes: ReadonlyMap<string, number>
}

/** The whole pipeline and each pass, on the sample pages and, where gold is present, the development pages. */
export async function benchPipeline(): Promise<void> {
  printTiming(await timePipeline([...samplePages(), ...goldPages()]))
}

async function timePipeline(pages: readonly Page[]): Promise<Timing> {
  const memoryBefore = process.memoryUsage().rss
  const loadBegan = performance.now()
  const engine = await loadEngine(diskModels())
  const loadMs = performance.now() - loadBegan
  const memoryAfter = process.memoryUsage().rss
  const passes = new Map<string, number>()
  let tokens = 0
  let reports = 0
  let total = 0
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const counted = round >= WARM_UP
    const timed = <Result>(pass: string, work: () => Result): Result => {
      const began = performance.now()
      const result = work()
      if (counted) {
        passes.set(pass, (passes.get(pass) ?? 0) + performance.now() - began)
      }
      return result
    }
    const began = performance.now()
    for (const page of pages) {
      for (const report of timed('pages', () => readPage(page, engine.pages)).reports) {
        const reading = analyse(report, engine, timed)
        if (!counted) continue
        tokens += reading.tokens.length
        reports++
      }
    }
    if (counted) total += performance.now() - began
  }
  return {
    loadMs,
    memoryBefore,
    memoryAfter,
    pages: pages.length,
    reports,
    tokens,
    total,
    passes,
  }
}

function printTiming(timing: Timing): void {
  const { tokens, reports, total, passes } = timing
  const peak = process.resourceUsage().maxRSS * 1024
  const figures: readonly (readonly [string, string])[] = [
    ['pages', `${timing.pages} (${ROUNDS} rounds)`],
    ['models loaded in', `${timing.loadMs.toFixed(0)} ms`],
    [
      'memory with models',
      `${megabytes(timing.memoryAfter)} MB (${megabytes(timing.memoryBefore)} before)`,
    ],
    ['peak memory', `${megabytes(peak)} MB`],
    ['reports', `${perSecond(reports, total)} a second`],
    ['tokens', `${perSecond(tokens, total)} a second`],
  ]
  for (const [name, figure] of figures) console.log(`${name.padEnd(20)} ${figure}`)
  console.log(`\n${'pass'.padEnd(14)}${'share'.padStart(8)}${'tokens/s'.padStart(12)}`)
  for (const [pass, ms] of passes) {
    const share = `${((100 * ms) / total).toFixed(1)} %`
    console.log(
      `${pass.padEnd(14)}${share.padStart(8)}${perSecond(tokens, ms).padStart(12)}`,
    )
  }
}

function perSecond(count: number, ms: number): string {
  return Math.round((1000 * count) / ms).toLocaleString('en')
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}

function samplePages(): readonly Page[] {
  const folder = new URL('../../samples/', import.meta.url)
  return readdirSync(folder)
    .toSorted()
    .map((source) => ({
      source,
      content: readFileSync(new URL(source, folder), 'utf8'),
    }))
}

/** The development pages of `records`, where gold is present. */
function goldPages(): readonly Page[] {
  return existingGold<{ readonly id: string; readonly page: string }>(
    'records/dev.jsonl',
  ).map(({ id, page }) => ({ source: id, content: page }))
}
