import { bareHeads } from './bare-heads.ts'
import { isBody } from './head-lines.ts'
import {
  REACH,
  isCopy,
  isMasthead,
  isMotto,
  repeatedTitle,
  titleAbove,
  titleBelow,
} from './headline-near.ts'
import { isHeadlineLike } from './lines.ts'
import type { Line } from './lines.ts'

/** Where a story of a dump begins. Indices of lines. */
export interface Head {
  /** First line that belongs to the story. */
  readonly start: number
  readonly title: number
  /** Last line of the date lines, names and buttons that make the head. */
  readonly end: number
  /** What gave it away. */
  readonly rule: string
}

/** A run of date lines, bylines and buttons that stands at the head of a story. */
export interface Cluster {
  readonly first: number
  readonly last: number
}

/**
 * Finds where the stories of a dump begin, in order.
 *
 * A story's head is known by its date line, byline or "Follow" beside a headline, or by
 * the same headline printed twice; a headline after a share bar, or before a paragraph
 * that opens with a dateline, begins one as well. Where there is none of these, the first
 * headline above a paragraph is the only story's.
 */
export function findHeads(lines: readonly Line[]): readonly Head[] {
  const clusters = clustersOf(lines)
  const repeated = clusters.map((cluster) => repeatedTitle(lines, cluster))
  // Where a page prints a headline again under the date, all its stories have it there.
  const isBelow = repeated.some((found) => found !== null)
  const heads: Head[] = []
  clusters.forEach((cluster, i) => {
    const found = repeated[i] ?? null
    const upper = titleAbove(lines, cluster)
    // What stands in the head of the story before is that story's.
    const above = upper !== null && upper > (heads.at(-1)?.end ?? -1) ? upper : null
    const below = titleBelow(lines, cluster)
    // A copy above the date with a headline below it is a caption printed twice.
    const isCaption =
      above !== null &&
      below !== null &&
      isCopy(lines, above) &&
      lines[0]!.key !== lines[above]!.key
    const goesBelow =
      (isBelow && above !== 0) ||
      isCaption ||
      (above !== null && isMasthead(lines, above)) ||
      (above !== null && below === cluster.last + 1 && isMotto(lines, above, below)) ||
      // A headline right below the date goes before a sentence above it.
      (above !== null && lines[above]!.kind === 'prose' && below === cluster.last + 1)
    const title = found?.first ?? (goesBelow ? (below ?? above) : (above ?? below))
    if (title === null) return
    const start = Math.min(found?.first ?? title, title, cluster.first)
    const end = Math.max(cluster.last, title, found?.last ?? 0)
    if (start <= (heads.at(-1)?.end ?? -1) || !hasBody(lines, end + 1, clusters[i + 1]))
      return
    heads.push({
      start,
      title,
      end,
      rule: found ? 'repeated-headline' : 'headline-by-date-line',
    })
  })
  return withBareHeads(lines, heads)
}

function clustersOf(lines: readonly Line[]): readonly Cluster[] {
  const clusters: { first: number; last: number }[] = []
  lines.forEach((line, i) => {
    if (!isAnchor(line)) return
    const last = clusters.at(-1)
    const isNear =
      last &&
      i - last.last <= 3 &&
      !lines.slice(last.last + 1, i).some(isBody) &&
      !isParted(lines, last.last, i)
    if (last && isNear) last.last = i
    else clusters.push({ first: i, last: i })
  })
  return clusters
}

/** Whether a headline stands between two date lines: the upper is the page's own. One that stands above the upper as well is a copy. */
function isParted(lines: readonly Line[], from: number, to: number): boolean {
  return lines.some(
    (line, i) =>
      i > from &&
      i < to &&
      line.blanks > 0 &&
      isHeadlineLike(line) &&
      line.text.split(/\s+/).length >= 5 &&
      !lines.slice(Math.max(0, from - REACH), from).some(({ key }) => key === line.key),
  )
}

function isAnchor({ kind, chrome }: Line): boolean {
  return kind === 'stamp' || kind === 'byline' || chrome === 'follow'
}

/** Whether a paragraph follows before the next story's head. */
function hasBody(
  lines: readonly Line[],
  from: number,
  next: Cluster | undefined,
): boolean {
  const to = Math.min(next?.first ?? lines.length, lines.length)
  let inRelated = false
  for (let i = from; i < to; i++) {
    const line = lines[i]!
    if (line.chrome === 'heading') inRelated = true
    if (isBody(line) && (!inRelated || line.text.length > 120)) return true
    if (!inRelated && line.kind === 'bullet' && line.text.length > 60) return true
  }
  return false
}

/** Adds the stories whose head has neither date nor name. */
function withBareHeads(
  lines: readonly Line[],
  known: readonly Head[],
): readonly Head[] {
  const heads: Head[] = []
  const bare = bareHeads(lines, known)
  for (const head of [...known, ...bare].sort((a, b) => a.start - b.start)) {
    const last = heads.at(-1)
    if (!last || head.start > last.end) heads.push(head)
  }
  return heads
}
