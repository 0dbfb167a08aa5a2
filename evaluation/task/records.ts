import { mkdirSync, writeFileSync } from 'node:fs'
import type { Bench, Half, Row, Task } from '../task.ts'
import { readGoldAt } from '../halves.ts'
import { runScorer } from '../scorer.ts'

interface GoldPage {
  readonly id: string
  readonly page: string
}

/** The sets of pages with all events coded; `held`: our own, which nothing is trained on. */
const SETS = {
  dev: { root: 'gold', path: 'records/dev.jsonl' },
  seed: { root: 'gold', path: 'records/seed.jsonl' },
  held: { root: 'own', path: 'held/' },
} as const

/** The whole job: pages to records, by `records.mjs`. */
export function records(set: keyof typeof SETS): Task {
  const { root, path } = SETS[set]
  return {
    name: `records/${set}`,
    // The scorer stands beside the gold.
    needs: [SETS.dev, SETS[set]],
    run: async (bench) => {
      const pages = readGoldAt<GoldPage>(bench[root] + path)
      const halves: readonly Half[] = set === 'seed' ? ['all'] : ['tune', 'check']
      return halves.flatMap((half) => {
        const part = pages.filter((page) => half === 'all' || page.half === half)
        return scoreHalf(
          bench,
          { name: `records/${set}`, half },
          part.map(({ item }) => item),
        )
      })
    },
  }
}

function scoreHalf(
  bench: Bench,
  { name, half }: { readonly name: string; readonly half: Half },
  pages: readonly GoldPage[],
): readonly Row[] {
  mkdirSync(bench.out, { recursive: true })
  const stem = `${bench.out}${name.replace('/', '-')}.${half}`
  writeFileSync(
    `${stem}.gold.jsonl`,
    pages.map((page) => `${JSON.stringify(page)}\n`).join(''),
  )
  writeFileSync(
    `${stem}.predicted.jsonl`,
    pages
      .map(({ id, page }) => {
        const source = `${id}.${/^\s*</.test(page) ? 'html' : 'txt'}`
        const lines = bench.dateline.read({ content: page, source })
        return `${JSON.stringify({ id, lines })}\n`
      })
      .join(''),
  )
  const result = JSON.parse(
    runScorer('node', [
      `${bench.score}records.mjs`,
      '--gold',
      `${stem}.gold.jsonl`,
      '--predicted',
      `${stem}.predicted.jsonl`,
      '--json',
      ...(bench.errors ? ['--errors', `${stem}.errors.txt`] : []),
    ]),
  ) as RecordsResult
  const row = (figure: string, share: number | null, goal?: number): Row => ({
    task: `${name} ${figure}`,
    half,
    n: pages.length,
    ours: share === null ? 0 : 100 * share,
    ...(goal === undefined ? {} : { goal }),
  })
  const { headline, fields, reports } = result
  return [
    row('report split F1', headline.splitF1.value, 97),
    row('title exact', reports.title),
    row('published exact', reports.published),
    row('detection F1', headline.detectionF1.value),
    row('type F1', headline.typeF1.value, 75),
    row('strict record F1', headline.strictF1.value, 45),
    row('death toll exact', headline.deathTollExact.value, 85),
    row('place right', fields.place),
    row('time right', fields.time),
    row('counts F1', fields.counts.f1),
    row('claims F1', fields.claims.f1, 70),
  ]
}

interface RecordsResult {
  readonly headline: Readonly<
    Record<
      'splitF1' | 'detectionF1' | 'typeF1' | 'strictF1' | 'deathTollExact',
      { readonly value: number | null }
    >
  >
  readonly reports: Readonly<Record<'title' | 'published' | 'dateline', number | null>>
  readonly fields: {
    readonly place: number | null
    readonly time: number | null
    readonly counts: { readonly f1: number | null }
    readonly claims: { readonly f1: number | null }
  }
}
