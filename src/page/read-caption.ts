import type { Span } from '../report/span.ts'
import { CAPTION_CUES } from './lexicon.generated.ts'

const cues = CAPTION_CUES.split('\n').map((row) => row.split('\t') as [string, string])
const LONGEST_CAPTION = 700

/** Whether a line reads like the words under a picture: it names the photo or ends in a credit. */
export function isCaption(line: string): boolean {
  if (line.length > LONGEST_CAPTION) return false
  const lower = line.toLowerCase()
  const bare = lower.replace(/[).\s]+$/, '')
  return cues.some(([words, use]) =>
    use === 'mark'
      ? lower.includes(words)
      : use === 'end'
        ? bare.endsWith(words)
        : hasCredit(lower, words),
  )
}

function hasCredit(lower: string, words: string): boolean {
  const at = lower.lastIndexOf(words)
  if (at < 0) return false
  // A credit stands alone or at the end: in brackets, or after a full stop.
  return (
    at === 0 || words.startsWith('(') || /[.!?)|\]/”"]\s{0,3}$/.test(lower.slice(0, at))
  )
}

/** Who took or gave the picture: the words of the credit without brackets, or `null`. */
export function findCredit(caption: string): Span | null {
  const lower = caption.toLowerCase()
  let best: Span | null = null
  for (const [words, use] of cues) {
    if (use !== 'credit') continue
    const at = lower.lastIndexOf(words)
    if (at < 0) continue
    const inBrackets = words.startsWith('(')
    const from = at + words.length
    const close = inBrackets ? caption.indexOf(')', from) : -1
    const end = close > 0 ? close : caption.length
    const lead = /^[\s:]*(?:courtesy|by|credit|of)?[\s:]*/i.exec(
      caption.slice(from, end),
    )![0].length
    const span = trimmed(caption, { start: from + lead, end })
    if (span.end > span.start && (!best || span.start > best.start)) best = span
  }
  return best
}

function trimmed(text: string, { start, end }: Span): Span {
  let to = end
  while (to > start && /[\s).\]]/.test(text[to - 1]!)) to--
  return { start, end: to }
}
