import type { Cluster } from './find-heads.ts'
import { isBody, isLabel, looksLikeNames } from './head-lines.ts'
import { isHeadlineLike } from './lines.ts'
import type { Line } from './lines.ts'

/** How far up a copy is looked for, in lines. */
const FURTHEST_COPY = 400

/** How many lines round a cluster the headline may stand. */
export const REACH = 7

/** The headline that stands both before and after the start of a cluster. */
export function repeatedTitle(
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
export function titleAbove(lines: readonly Line[], { first }: Cluster): number | null {
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
export function isCopy(lines: readonly Line[], at: number): boolean {
  const from = Math.max(0, at - FURTHEST_COPY)
  for (let i = from; i < at; i++) if (lines[i]!.key === lines[at]!.key) return true
  return false
}

/** Whether the words at the top of a page are the outlet's name: "The Nairobi Tribune", "HEADQUARTERS JOINT TASK FORCE". */
export function isMasthead(lines: readonly Line[], at: number): boolean {
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
export function isMotto(lines: readonly Line[], at: number, below: number): boolean {
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
export const TOP = 3

/** The headline right below a cluster, before any paragraph. */
export function titleBelow(lines: readonly Line[], { last }: Cluster): number | null {
  for (let i = last + 1; i < lines.length && i <= last + REACH; i++) {
    const line = lines[i]!
    if (isHeadlineLike(line) && !isLabel(line)) return i
    if (line.chrome === 'heading' || isBody(line)) return null
  }
  return null
}
