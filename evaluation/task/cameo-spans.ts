import { readGold } from '../halves.ts'
import type { Half, Row, Task } from '../task.ts'

interface Sentence {
  readonly text: string
  readonly tokens: readonly string[]
  readonly spans: readonly {
    readonly role: 'actor' | 'recipient' | 'reciprocal'
    /** Half-open, indices into `tokens`. */
    readonly tokens: readonly [number, number]
  }[]
}

/** Actor and recipient spans, exact to the token; micro F1 over the roles. A reciprocal party is an actor of ours. */
export const cameoSpans: Task = {
  name: 'events/cameo_spans.dev',
  needs: [{ root: 'gold', path: 'events/cameo_spans.dev.jsonl' }],
  run: async ({ gold, dateline }) => {
    const lines = readGold<Sentence>(`${gold}events/cameo_spans.dev.jsonl`)
    const judged = lines.map(({ item, half }) => {
      const offsets = tokenOffsets(item)
      const events = dateline
        .read({ content: item.text, kind: 'text' })
        .flatMap((line) => line.events)
      const found = new Set<string>()
      // The set marks one relation a sentence: ours is the event that we are surest of.
      const [surest] = events.toSorted((a, b) => b.confidence - a.confidence)
      for (const { text } of surest?.actors ?? []) {
        found.add(`actor ${tokensOf(text, offsets)}`)
      }
      for (const { text } of surest?.recipients ?? []) {
        found.add(`recipient ${tokensOf(text, offsets)}`)
      }
      const wanted = item.spans.map(
        ({ role, tokens: [first, last] }) =>
          `${role === 'reciprocal' ? 'actor' : role} ${first}-${last}`,
      )
      const right = wanted.filter((span) => found.has(span)).length
      return { half, right, found: found.size, wanted: wanted.length }
    })
    const halves: readonly Half[] = ['tune', 'check']
    return halves.map((half): Row => {
      const part = judged.filter((item) => item.half === half)
      const sum = (of: 'right' | 'found' | 'wanted'): number =>
        part.reduce((total, item) => total + item[of], 0)
      return {
        task: 'events/cameo_spans.dev span F1',
        half,
        n: sum('wanted'),
        ours: (200 * sum('right')) / (sum('found') + sum('wanted')),
        best: 75.2,
        goal: 70,
      }
    })
  },
}

type Offset = readonly [number, number]

function tokenOffsets({ text, tokens }: Sentence): readonly Offset[] {
  let at = 0
  return tokens.map((token) => {
    const start = text.indexOf(token, at)
    at = start < 0 ? at : start + token.length
    return [start < 0 ? at : start, at]
  })
}

function tokensOf([start, end]: Offset, offsets: readonly Offset[]): string {
  const first = offsets.findIndex((offset) => offset[1] > start)
  let last = first
  while (last >= 0 && last < offsets.length && offsets[last]![0] < end) last++
  return `${first}-${last}`
}
