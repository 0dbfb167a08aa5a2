import { writeFileSync } from 'node:fs'
import type { Reading } from '../../src/report/layers.ts'
import { readGold } from '../halves.ts'
import type { Bench, Half, Row, Task } from '../task.ts'

interface Release {
  readonly doc_id: string
  readonly text: string
  readonly event: {
    readonly killed: boolean
    readonly captured: boolean
    readonly min_killed: number
    readonly min_captured: number
  }
}

interface Headline {
  readonly id: string
  readonly headline: string
  readonly published: string
  readonly totals: Readonly<Record<string, number>>
  readonly headline_supports_count: boolean
  readonly totals_matched_in_headline: readonly string[]
}

const HALVES: readonly Half[] = ['tune', 'check']

/** Deaths in one headline against UCDP's coding of the event, where the headline gives the number. */
export const headlineDeaths: Task = {
  name: 'count/ucdp_pak_headlines.dev',
  needs: [{ root: 'gold', path: 'conflict/ucdp_pak_headlines.dev.jsonl' }],
  run: async (bench) => {
    const lines = readGold<Headline>(
      `${bench.gold}conflict/ucdp_pak_headlines.dev.jsonl`,
    ).filter(({ item }) => item.headline_supports_count)
    const errors: string[] = []
    const rows = HALVES.map((half): Row => {
      const part = lines.filter((line) => line.half === half)
      let right = 0
      for (const { item } of part) {
        const deaths = deathsOf(readText(bench, item.headline, item.published))
        // The gold total is of the whole event; a headline may give one side's dead only.
        const wanted = item.totals_matched_in_headline.map((name) => item.totals[name]!)
        const summed = item.totals['deaths_best']!
        const hit = wanted.includes(deaths) || deaths === summed
        if (hit) right++
        else if (half === 'tune')
          errors.push(`${item.headline}\t${deaths}\t${JSON.stringify(item.totals)}`)
      }
      return {
        task: 'count/ucdp_pak_headlines.dev deaths',
        half,
        n: part.length,
        ours: (100 * right) / part.length,
        trivial: 96,
        goal: 97,
      }
    })
    if (bench.errors)
      writeFileSync(`${bench.out}ucdp.tune.errors.txt`, errors.join('\n'))
    return rows
  },
}

/** Whether anyone was killed or captured in a military press release, and how many. */
export const releaseTolls: Task = {
  name: 'count/isaf.dev',
  needs: [{ root: 'gold', path: 'conflict/isaf.dev.jsonl' }],
  run: async (bench) => {
    const lines = readGold<Release>(`${bench.gold}conflict/isaf.dev.jsonl`)
    const errors: string[] = []
    const rows = HALVES.flatMap((half): readonly Row[] => {
      const part = lines.filter((line) => line.half === half)
      const right = { killed: 0, captured: 0, min_killed: 0, min_captured: 0 }
      for (const { item } of part) {
        const found = tollsOf(readText(bench, item.text, null))
        for (const key of Object.keys(right) as (keyof typeof right)[]) {
          if (found[key] === item.event[key]) right[key]++
          else if (half === 'tune') {
            errors.push(
              `${item.doc_id}\t${key}\tgold ${String(item.event[key])}\tours ${String(found[key])}`,
            )
          }
        }
      }
      const row = (key: keyof typeof right, extra: Partial<Row>): Row => ({
        task: `count/isaf.dev ${key}`,
        half,
        n: part.length,
        ours: (100 * right[key]) / part.length,
        ...extra,
      })
      return [
        row('killed', { best: 97.7, goal: 95 }),
        row('captured', { goal: 95 }),
        row('min_killed', {}),
        row('min_captured', {}),
      ]
    })
    if (bench.errors)
      writeFileSync(`${bench.out}isaf.tune.errors.txt`, errors.join('\n'))
    return rows
  },
}

function readText(bench: Bench, content: string, published: string | null): Reading {
  const { readings } = bench.dateline.explain({
    content,
    kind: 'text',
    ...(published ? { published } : {}),
  })
  return readings[0]!
}

/** The deaths that a headline tells: all its figures of killed that are no part of another. */
function deathsOf({ figures }: Reading): number {
  return figures
    .filter(
      ({ what, partOf, superseded }) =>
        what === 'killed' && partOf === null && !superseded,
    )
    .reduce((sum, { best, low, high }) => sum + (best ?? low ?? high ?? 0), 0)
}

/** The set counts the force's adversaries only: not civilians hurt in attacks that a release recalls. */
const CIVILIANS =
  /civilian|citizen|child|boy|girl|wom[ae]n|villager|national|police|soldier|service ?member/i

function tollsOf(reading: Reading): Release['event'] {
  const sum = (what: string): number =>
    reading.figures
      .filter((figure) => figure.what === what)
      .filter(
        ({ who }) => !who || !CIVILIANS.test(reading.text.slice(who.start, who.end)),
      )
      .reduce((total, { best, low }) => Math.max(total, best ?? low ?? 0), 0)
  const min_killed = sum('killed')
  const min_captured = sum('detained')
  return {
    killed: min_killed > 0,
    captured: min_captured > 0,
    min_killed,
    min_captured,
  }
}
