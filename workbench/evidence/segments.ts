import type { RecordSpan } from 'dateline-news/record'
import type { Value } from './values.ts'

/** A run of words under the same values. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** Values whose evidence covers it. */
  readonly covering: readonly Value[]
  /** Values to which these words lead back, the closest fitting first. */
  readonly marked: readonly Value[]
}

/**
 * Cuts a stretch of text where evidence begins or ends. The segments cover the stretch,
 * in order, without a gap. One sweep: linear in the number of spans and what they cover.
 */
export function segmentsOf(
  [from, to]: RecordSpan,
  values: readonly Value[],
): readonly Segment[] {
  const edges = edgesOf([from, to], values)
  const cuts = [...new Set([from, to, ...edges.map((edge) => edge.at)])].toSorted(
    (a, b) => a - b,
  )
  const covering = new Map<Value, number>()
  const marked = new Map<Value, number>()
  const segments: Segment[] = []
  let next = 0
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i]!
    for (; next < edges.length && edges[next]!.at <= start; next++) {
      const { value, step, mark } = edges[next]!
      move(mark ? marked : covering, value, step)
    }
    segments.push({
      start,
      end: cuts[i + 1]!,
      covering: [...covering.keys()],
      marked: [...marked.keys()].toSorted(
        (a, b) => spanLength(a) - spanLength(b) || (a.id < b.id ? -1 : 1),
      ),
    })
  }
  return segments
}

interface Edge {
  readonly at: number
  readonly value: Value
  readonly step: 1 | -1
  readonly mark: boolean
}

function edgesOf([from, to]: RecordSpan, values: readonly Value[]): readonly Edge[] {
  const edges: Edge[] = []
  const add = (value: Value, spans: readonly RecordSpan[], mark: boolean): void => {
    for (const [start, end] of spans) {
      const first = Math.max(start, from)
      const last = Math.min(end, to)
      if (first >= last) continue
      edges.push({ at: first, value, step: 1, mark })
      edges.push({ at: last, value, step: -1, mark })
    }
  }
  for (const value of values) {
    add(value, value.spans, false)
    add(value, value.marks, true)
  }
  return edges.toSorted((a, b) => a.at - b.at || b.step - a.step)
}

function move(open: Map<Value, number>, value: Value, step: 1 | -1): void {
  const depth = (open.get(value) ?? 0) + step
  if (depth <= 0) open.delete(value)
  else open.set(value, depth)
}

function spanLength(value: Value): number {
  return value.marks.reduce((sum, [start, end]) => sum + end - start, 0)
}
