import { isNames } from './read-byline.ts'
import { readDateline } from './read-dateline.ts'
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
interface Cluster {
  readonly first: number
  readonly last: number
}

/** How far up a copy is looked for, in lines. */
const FURTHEST_COPY = 400
/** How many lines round a cluster the headline may stand. */
const REACH = 7

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

function isBody({ kind, text }: Line): boolean {
  return kind === 'prose' && text.length > 60
}

/** The headline that stands both before and after the start of a cluster. */
function repeatedTitle(
  lines: readonly Line[],
  { first, last }: Cluster,
): { readonly first: number; readonly last: number } | null {
  for (let i = Math.max(0, first - REACH); i < first; i++) {
    const line = lines[i]!
    if ((!isHeadlineLike(line) && line.kind !== 'prose') || line.label) continue
    for (let k = Math.max(i + 1, first); k <= last + 4 && k < lines.length; k++) {
      if (lines[k]!.key === line.key) return { first: i, last: k }
    }
  }
  return null
}

/** The headline right above a cluster, perhaps with a standfirst, a name or a button between. */
function titleAbove(lines: readonly Line[], { first }: Cluster): number | null {
  const found: number[] = []
  const sentences: number[] = []
  let isFencedAbove = true
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    const line = lines[i]!
    const isSentence = line.kind === 'prose' && line.text.length < 320
    if (isHeadlineLike(line) && !isLabel(line)) {
      found.unshift(i)
      if (found.length === 3) break
    } else if (line.kind === 'chrome' && line.chrome !== 'heading') {
      if (found.length + sentences.length > 0) break
    } else if (isSentence && found.length === 0 && sentences.length < 2) {
      sentences.unshift(i)
    } else if (isLabel(line)) {
      if (found.length > 0) break
    } else if (line.kind !== 'caption' && line.kind !== 'bullet') {
      isFencedAbove = false
      break
    }
    if (line.blanks > 1 && found.length > 0) break
  }
  // A headline may end in a full stop: it then is the first sentence below a menu or a label.
  if (found.length === 0) return isFencedAbove ? (sentences[0] ?? null) : null
  // A name right above the date is the writer's, where a headline stands above it.
  const titles = found.filter((i, at) => at === 0 || !looksLikeNames(lines[i]!))
  const top = titles[0]!
  const above = lines[top - 1]
  // With other stories' headlines above, the one nearest to the date is meant.
  const isFenced =
    above === undefined ||
    // Below "Related news" stand other stories' headlines first.
    (above.kind === 'chrome' && above.chrome !== 'heading') ||
    isLabel(above) ||
    lines[top]!.blanks > 1
  if (titles.length > 1 && !isFenced) return titles.at(-1)!
  // A subheading over the last paragraph of the story before is no headline.
  if (sentences.length > 0 && above && isBody(above) && lines[top]!.blanks < 2)
    return null
  return top
}

/** Whether the same words stand further up: a caption printed twice. */
function isCopy(lines: readonly Line[], at: number): boolean {
  const from = Math.max(0, at - FURTHEST_COPY)
  for (let i = from; i < at; i++) if (lines[i]!.key === lines[at]!.key) return true
  return false
}

/** Whether the words at the top of a page are the outlet's name: "The Nairobi Tribune", "HEADQUARTERS JOINT TASK FORCE". */
function isMasthead(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  const words = text.split(/\s+/)
  return (
    at < TOP &&
    words.length <= 6 &&
    words.every((word) =>
      /^(?:[^\p{Ll}]|of|the|and|do|de|du|la|edition$)/u.test(word),
    ) &&
    !lines.slice(0, at).some(({ kind }) => kind === 'stamp')
  )
}

/** "Truth from the hills": few words right below the outlet's name, where the headline stands apart below the date. */
function isMotto(lines: readonly Line[], at: number, below: number): boolean {
  const { text, blanks } = lines[at]!
  return (
    at === 1 &&
    blanks === 0 &&
    text.split(/\s+/).length <= 5 &&
    isMasthead(lines, 0) &&
    lines[below]!.blanks > 0 &&
    lines[below]!.text.split(/\s+/).length >= 6
  )
}

/** How many lines at the top of a page may be the outlet's. */
const TOP = 3

/** The headline right below a cluster, before any paragraph. */
function titleBelow(lines: readonly Line[], { last }: Cluster): number | null {
  for (let i = last + 1; i < lines.length && i <= last + REACH; i++) {
    const line = lines[i]!
    if (isHeadlineLike(line) && !isLabel(line)) return i
    if (line.chrome === 'heading' || isBody(line)) return null
  }
  return null
}

/** "WIRE", "EAST AFRICA BRIEF", "LE RELAIS (English)  |  Haïti": the name of a section or a paper. */
function isLabel({ text, kind, label }: Line): boolean {
  if (kind !== 'short') return false
  return (
    label === true ||
    /^(?:pr|press release|release|statement)\s?(?:no|nr|#)?[.:]?\s?\d\S*$/i.test(
      text,
    ) ||
    /^for immediate release\b/i.test(text) ||
    (text.length < 40 && text === text.toUpperCase() && /\p{Lu}/u.test(text)) ||
    (text.length < 50 && /\s[|]\s/.test(text)) ||
    // "Punjab / police": words that a story is filed under.
    (text.length < 30 && /\s[/]\s/.test(text)) ||
    text.split(/\s+/).length <= 2
  )
}

function looksLikeNames({ text }: Line): boolean {
  return text.length < 80 && text.split(/\s+/).length <= 9 && isNames(text)
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

/** "No: 91, 6 May 2025, regarding …": one of several releases. */
const NUMBERED = /^(?:no|nr|n°|№)\s?[.:]?\s?\d{1,5}\b/i
/** Names of pages of several short stories. */
const DIGEST = /\b(?:briefs?|in short|round-?up|digest|news wrap)\b/i
/** Longest line that names a page of several short stories. */
const LONGEST_NAME = 80

/** Whether a line names a page of several short stories. */
export function namesDigest(text: string): boolean {
  return text.length <= LONGEST_NAME && DIGEST.test(text)
}

function bareHeads(lines: readonly Line[], known: readonly Head[]): readonly Head[] {
  const heads: Head[] = []
  const isDigest = lines
    .slice(0, TOP + 3)
    .some(({ text, kind }) => kind !== 'prose' && text.length < 60 && namesDigest(text))
  const first = known[0]?.start ?? lines.length
  let isStory = false
  let ended = false
  let paragraphs = 0
  let nextKnown = 0
  for (let i = 0; i < lines.length; i++) {
    if (known[nextKnown]?.start === i) {
      i = known[nextKnown]!.end
      nextKnown++
      isStory = true
      ended = false
      paragraphs = 0
      continue
    }
    const line = lines[i]!
    if (isBody(line)) paragraphs++
    // A share bar above the first paragraph belongs to the head.
    if (line.chrome === 'end' || line.chrome === 'share')
      ended = isStory && paragraphs > 0
    if ((line.kind !== 'short' && !ended) || !isHeadlineLike(line)) continue
    const body = lines[i + 1]
    if (!body || !isBody(body)) continue
    const opens = readDateline(body.text) !== null || NUMBERED.test(line.text)
    const isApart = line.blanks > 1
    if (!isStory && i < first) {
      // Only where nothing better is known: the headline above the first paragraph.
      if (known.length > 0) continue
      heads.push({
        start: topOf(lines, i),
        title: topOf(lines, i),
        end: i,
        rule: 'first-headline',
      })
      isStory = true
    } else if (
      isStory &&
      paragraphs > 0 &&
      (ended ||
        opens ||
        (isDigest && line.blanks > 0) ||
        (isApart && line.text.length > 20))
    ) {
      heads.push({
        start: i,
        title: i,
        end: i,
        rule: ended
          ? 'headline-after-end'
          : opens
            ? 'headline-before-dateline'
            : isDigest
              ? 'headline-in-digest'
              : 'headline-apart',
      })
      ended = false
      paragraphs = 0
    }
  }
  return heads
}

/** Of two or three lines above the first paragraph the upper is the headline, the lower its standfirst. */
function topOf(lines: readonly Line[], at: number): number {
  let top = at
  // "For immediate release", the name of an office.
  while (top > 0 && at - top < 3 && isLabel(lines[top]!)) top--
  if (isLabel(lines[top]!) || !isHeadlineLike(lines[top]!)) top = at
  const from = top
  while (
    top > 0 &&
    from - top < 2 &&
    isHeadlineLike(lines[top - 1]!) &&
    !isLabel(lines[top - 1]!)
  )
    top--
  return top
}
