import { mkdirSync, writeFileSync } from 'node:fs'
import { eventPlaces } from '../../src/place/event-place.ts'
import { findPlaces } from '../../src/place/find-places.ts'
import type { Chained, Placed } from '../../src/report/layers.ts'
import type { Engine } from '../../src/engine.ts'
import { readGold } from '../halves.ts'
import { namedReport } from '../named.ts'
import { offsetMap } from '../offsets.ts'
import { runScorer } from '../scorer.ts'
import type { Bench, Half, Row, Task } from '../task.ts'
import { reportOfText } from './place.ts'

/** A sentence with one event and the places where it happened; offsets in code points. */
export interface EventItem {
  readonly id: string
  readonly text: string
  readonly event: { readonly start: number; readonly end: number }
  readonly locations: readonly { readonly start: number; readonly end: number }[]
}

/** Reads an item up to its places; the trigger is the first token of the event's words. */
export function readEventItem(
  { text, event }: EventItem,
  engine: Engine,
): { readonly report: Chained & Placed; readonly trigger: number } {
  const report = findPlaces(
    namedReport(reportOfText(text, null), engine),
    engine.gazetteer,
  )
  return { report, trigger: triggerToken(report, offsetMap(text).toUtf16(event.start)) }
}

/** The first token that reaches beyond an offset. */
export function triggerToken({ tokens }: Chained, start: number): number {
  return Math.max(
    0,
    tokens.findIndex((token) => token.end > start),
  )
}

/** Which places named are the event's, by `score_eventloc.py`. */
export const eventLocations: Task = {
  name: 'place/eventloc.dev',
  needs: [{ root: 'gold', path: 'place/eventloc.dev.jsonl' }],
  run: async (bench) => {
    const items = readGold<EventItem>(`${bench.gold}place/eventloc.dev.jsonl`)
    const halves: readonly Half[] = ['tune', 'check']
    return halves.flatMap((half) =>
      scoreHalf(
        bench,
        half,
        items.filter((line) => line.half === half).map(({ item }) => item),
      ),
    )
  },
}

function scoreHalf(
  bench: Bench,
  half: Half,
  items: readonly EventItem[],
): readonly Row[] {
  mkdirSync(bench.out, { recursive: true })
  const stem = `${bench.out}place-eventloc.${half}`
  const write = (name: string, rows: readonly unknown[]): string => {
    writeFileSync(
      `${stem}.${name}.jsonl`,
      rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    )
    return `${stem}.${name}.jsonl`
  }
  const predicted = items.map((item) => {
    const { report, trigger } = readEventItem(item, bench.engine)
    const offsets = offsetMap(item.text)
    return {
      id: item.id,
      locations: eventPlaces(report, trigger).map(({ start, end }) => ({
        start: offsets.toCodePoint(start),
        end: offsets.toCodePoint(end),
      })),
    }
  })
  const printed = runScorer('python3', [
    `${bench.score}score_eventloc.py`,
    write('gold', items),
    '--pred',
    write('predicted', predicted),
    ...(bench.errors ? ['--errors', '1000'] : []),
  ])
  if (bench.errors) writeFileSync(`${stem}.errors.txt`, printed)
  const figure = (pattern: RegExp): number =>
    100 * Number(pattern.exec(printed)?.[1] ?? 0)
  return [
    {
      task: 'place/eventloc.dev exact F1',
      half,
      n: items.length,
      ours: figure(/exact .* F1 ([\d.]+)/),
      goal: 72,
      trivial: 47.8,
    },
    {
      task: 'place/eventloc.dev whole item',
      half,
      n: items.length,
      ours: figure(/whole-item accuracy ([\d.]+)/),
    },
  ]
}
