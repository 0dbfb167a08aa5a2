import { mkdirSync, writeFileSync } from 'node:fs'
import { offsetMap } from '../offsets.ts'
import { readGold } from '../halves.ts'
import { runScorer } from '../scorer.ts'
import type { Bench, Half, Row, Task } from '../task.ts'

interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly dct: string | null
}

interface Published {
  readonly best?: number
  readonly trivial: number
  readonly goal: number
}

/** Time expressions with TIMEX3 values, by `score_timex.py`; halves by document. */
export function times(set: string, published: Published): Task {
  const path = `time/${set}.jsonl`
  return {
    name: `time/${set}`,
    needs: [{ root: 'gold', path }],
    run: async (bench) => {
      const documents = readGold<GoldDocument>(bench.gold + path)
      const halves: readonly Half[] = ['tune', 'check', 'all']
      return halves.flatMap((half) =>
        scoreHalf(
          bench,
          { set, half, published },
          documents
            .filter((line) => half === 'all' || line.half === half)
            .map(({ item }) => item),
        ),
      )
    },
  }
}

function scoreHalf(
  bench: Bench,
  {
    set,
    half,
    published,
  }: { readonly set: string; readonly half: Half; readonly published: Published },
  documents: readonly GoldDocument[],
): readonly Row[] {
  mkdirSync(bench.out, { recursive: true })
  const stem = `${bench.out}time-${set}.${half}`
  const lines = (items: readonly unknown[]): string =>
    items.map((item) => `${JSON.stringify(item)}\n`).join('')
  writeFileSync(`${stem}.gold.jsonl`, lines(documents))
  writeFileSync(
    `${stem}.predicted.jsonl`,
    lines(
      documents.map((document) => ({
        id: document.id,
        timex: timexOf(bench, document),
      })),
    ),
  )
  const printed = runScorer('python3', [
    `${bench.score}score_timex.py`,
    `${stem}.gold.jsonl`,
    '--pred',
    `${stem}.predicted.jsonl`,
    ...(bench.errors ? ['--by-type', '--errors', '100000'] : []),
  ])
  if (bench.errors) writeFileSync(`${stem}.errors.txt`, printed)
  const n = Number(/gold (\d+)/.exec(printed)?.[1] ?? 0)
  const figure = (name: string): number =>
    100 * Number(new RegExp(`^${name} .*F1 ([\\d.]+)`, 'm').exec(printed)?.[1] ?? 0)
  return [
    { task: `time/${set} value F1`, half, n, ours: figure('value'), ...published },
    { task: `time/${set} strict F1`, half, n, ours: figure('strict') },
    { task: `time/${set} relaxed F1`, half, n, ours: figure('relaxed') },
  ]
}

function timexOf(bench: Bench, { text, dct }: GoldDocument): readonly unknown[] {
  const { readings } = bench.dateline.explain({
    content: text,
    kind: 'text',
    ...(dct ? { published: dct.trim().slice(0, 10) } : {}),
  })
  return readings.flatMap((reading) => {
    // The text is taken verbatim: a report's offsets are those of the document.
    const map = offsetMap(reading.text)
    return reading.times.map((time) => ({
      start: map.toCodePoint(time.start),
      end: map.toCodePoint(time.end),
      type: time.kind,
      value: time.value,
    }))
  })
}
