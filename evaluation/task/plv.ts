import type { RecordEvent, RecordParticipant } from '../../src/report/record.ts'
import { readGold } from '../halves.ts'
import type { Half, Row, Task } from '../task.ts'

interface Relation {
  readonly text: string
  /** The sentence with `<s>` round the source and `<t>` round the target. */
  readonly marked_text: string
  readonly event_root: string
}
type Range = readonly [number, number]

/** The relation between two marked actors, by the 15 roots of PLOVER; macro F1 over the roots of the gold. */
export const plv: Task = {
  name: 'events/plv.dev',
  needs: [{ root: 'gold', path: 'events/plv.dev.jsonl' }],
  run: async ({ gold, dateline }) => {
    const lines = readGold<Relation>(`${gold}events/plv.dev.jsonl`)
    const judged = lines.map(({ item, half }) => {
      const { source, target } = markedActors(item.marked_text)
      const read = dateline.read({ content: item.text, kind: 'text' })
      const events = read.flatMap((line) => line.events)
      return { half, want: item.event_root, got: rootBetween(events, source, target) }
    })
    const halves: readonly Half[] = ['tune', 'check']
    return halves.map((half): Row => {
      const part = judged.filter((item) => item.half === half)
      return {
        task: 'events/plv.dev root macro F1',
        half,
        n: part.length,
        ours: macroF1(part),
        best: 82.1,
        goal: 75,
      }
    })
  },
}

function markedActors(marked: string): {
  readonly source: Range
  readonly target: Range
} {
  const rangeOf = (tag: 's' | 't'): Range => {
    const plain = (end: number): number =>
      marked.slice(0, end).replaceAll(/<\/?[st]>/g, '').length
    return [
      plain(marked.indexOf(`<${tag}>`)),
      plain(marked.indexOf(`</${tag}>`) + `</${tag}>`.length),
    ]
  }
  return { source: rangeOf('s'), target: rangeOf('t') }
}

/** The type of the event that fits the two actors best; YIELD holds CONCEDE and RETREAT. */
function rootBetween(
  events: readonly RecordEvent[],
  source: Range,
  target: Range,
): string {
  let best: { readonly type: string; readonly fit: number } | null = null
  for (const { type, actors, recipients, confidence } of events) {
    const fit =
      (touches(actors, source) ? 4 : 0) +
      (touches(recipients, target) ? 4 : 0) +
      (touches(actors, target) ? 2 : 0) +
      confidence
    if (best === null || fit > best.fit) best = { type, fit }
  }
  if (best === null) return 'none'
  return best.type === 'CONCEDE' || best.type === 'RETREAT' ? 'YIELD' : best.type
}

function touches(participants: readonly RecordParticipant[], range: Range): boolean {
  return participants.some(({ text, evidence }) =>
    [text, ...evidence].some(([start, end]) => start < range[1] && range[0] < end),
  )
}

function macroF1(
  items: readonly { readonly want: string; readonly got: string }[],
): number {
  const roots = [...new Set(items.map(({ want }) => want))]
  const scores = roots.map((root) => {
    const right = items.filter(({ want, got }) => want === root && got === root).length
    const wanted = items.filter(({ want }) => want === root).length
    const given = items.filter(({ got }) => got === root).length
    return (2 * right) / (wanted + given)
  })
  return (100 * scores.reduce((sum, score) => sum + score, 0)) / roots.length
}
