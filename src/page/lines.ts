import type { Span } from '../report/span.ts'
import { knowChrome } from './know-chrome.ts'
import type { ChromeUse } from './know-chrome.ts'
import { readByline } from './read-byline.ts'
import { isCaption } from './read-caption.ts'
import { readStamp } from './read-stamp.ts'
import type { Stamp } from './read-stamp.ts'

/**
 * What a line looks like by itself: `prose` ends as a sentence does, `short` could be a
 * headline, a subheading or a label.
 */
export type LineKind =
  'chrome' | 'stamp' | 'byline' | 'bullet' | 'caption' | 'prose' | 'short'

/** A line of a dump, without the white space around it. */
export interface Line {
  readonly text: string
  readonly kind: LineKind
  /** Empty lines before it. */
  readonly blanks: number
  /** The same words in the same key: letters in lower case, white space single. */
  readonly key: string
  readonly chrome: ChromeUse | null
  readonly stamp: Stamp | null
  /** The names of a byline. */
  readonly names: Span | null
  /** Whether it stands at the head of several stories: an outlet's or a desk's name. */
  readonly label?: boolean
}

/** Divides a dump into its lines and says what each looks like. */
export function readLines(content: string): readonly Line[] {
  const lines: Line[] = []
  let blanks = 0
  for (const raw of content.split(/\r\n|[\n\r\u2028\u2029\f\v]/)) {
    const text = raw.trim()
    if (text === '') {
      blanks++
      continue
    }
    lines.push(lineOf(text, blanks))
    blanks = 0
  }
  return withEnds(withLabels(lines))
}

/** Most words of a label. */
const LONGEST_LABEL = 5

/** Marks short lines that stand over two texts or more, each right above a date line, a name or a paragraph. */
function withLabels(lines: readonly Line[]): readonly Line[] {
  /** How many paragraphs stood above where a short line opened a text, by its words. */
  const opened = new Map<string, number>()
  const labels = new Set<string>()
  let paragraphs = 0
  lines.forEach((line, i) => {
    if (line.kind === 'prose') paragraphs++
    const next = lines[i + 1]?.kind
    if (
      line.kind !== 'short' ||
      (next !== 'stamp' && next !== 'byline' && next !== 'prose') ||
      line.text.split(/\s+/).length > LONGEST_LABEL
    )
      return
    const before = opened.get(line.key)
    // With one paragraph between it is a headline, its standfirst, and the headline again.
    if (before !== undefined && paragraphs - before >= 2) labels.add(line.key)
    opened.set(line.key, paragraphs)
  })
  return labels.size === 0
    ? lines
    : lines.map((line) => (labels.has(line.key) ? { ...line, label: true } : line))
}

/** Most words of a line that closes each of several stories. */
const LONGEST_END = 12

/**
 * Marks lines that close each of several stories: short, below a paragraph and above a
 * headline with its paragraph, with the same words but for one: "Tell us your gull story!
 * Text ECHO", "Tell us your council story! Text ECHO".
 */
function withEnds(lines: readonly Line[]): readonly Line[] {
  const found = new Map<string, number>()
  const framesAt = new Map<number, readonly string[]>()
  lines.forEach((line, i) => {
    if (line.kind !== 'short' || lines[i - 1]?.kind !== 'prose') return
    const next = lines[i + 1]
    const closes =
      next !== undefined && isHeadlineLike(next) && lines[i + 2]?.kind === 'prose'
    // The last story's stands over the foot of the page.
    const words = line.key.split(' ')
    if (words.length < 2 || words.length > LONGEST_END) return
    const frames =
      words.length >= 4
        ? words.map((_, gap) => words.with(gap, '…').join(' '))
        : [line.key]
    framesAt.set(i, frames)
    if (closes)
      for (const frame of frames) found.set(frame, (found.get(frame) ?? 0) + 1)
  })
  if (![...found.values()].some((count) => count >= 2)) return lines
  return lines.map((line, i) =>
    framesAt.get(i)?.some((frame) => (found.get(frame) ?? 0) >= 2)
      ? { ...line, kind: 'chrome', chrome: 'end' }
      : line,
  )
}

/** Describes one line of text. */
export function lineOf(text: string, blanks: number): Line {
  const key = text.toLowerCase().replaceAll(/\s+/g, ' ')
  const bare = { text, blanks, key, chrome: null, stamp: null, names: null }
  const chrome = knowChrome(text)
  if (chrome) return { ...bare, kind: 'chrome', chrome }
  if (bulletEnd(text) > 0) return { ...bare, kind: 'bullet' }
  const stamp = readStamp(text)
  if (stamp) return { ...bare, kind: 'stamp', stamp }
  const names = readByline(text)
  if (names) return { ...bare, kind: 'byline', names }
  if (isCaption(text)) return { ...bare, kind: 'caption' }
  return { ...bare, kind: isProse(text) ? 'prose' : 'short' }
}

/** Where the words after a bullet begin; 0 where there is no bullet. */
export function bulletEnd(text: string): number {
  return /^(?:[•●▪◦‣■*·]|[-–](?=\s))\s{0,10}(?=\S)/u.exec(text)?.[0].length ?? 0
}

/** Whether a line ends as a sentence does, or is longer than any headline. */
export function isProse(text: string): boolean {
  if (text.length < 24) return false
  if (text.length > 240) return true
  return /[.。．؟。!?:;…][)\]"'”’»›]{0,3}$|[”"]$/u.test(text) &&
    !/^[“"‘'][^”"]{0,80}[”"’']$/u.test(text)
    ? text.length >= 40 || /\.["”’]?$/.test(text)
    : false
}

/** Whether a line could be a headline by its length and its end. */
export function isHeadlineLike(line: Line): boolean {
  const { text, kind } = line
  if (kind !== 'short' && kind !== 'prose') return false
  if (text.length < 8 || text.length > 240) return false
  if (/[^.]\.["”’]?$|[,:;]$/.test(text)) return false
  if (/\s[|]\s/.test(text) && text.length < 40) return false
  const words = text.split(/\s+/).length
  return (
    words >= 3 ||
    (words === 1 && /\p{Lo}{6}/u.test(text)) ||
    (words === 2 && text.length >= 14)
  )
}
