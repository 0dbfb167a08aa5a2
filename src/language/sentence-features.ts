import { mix } from '../model/feature.ts'
import type { Span } from '../report/span.ts'

/** Names what `sentenceFeatures` makes; to be raised with every change there. */
export const SENTENCE_FEATURES = 'sentences-1'
/** Most features of a gap between two words. */
export const MOST_SENTENCE_FEATURES = 40

/** A gap between two words of a block: after word `at`, in a sentence that began at word `first`. */
export interface Gap {
  readonly text: string
  readonly words: readonly Span[]
  readonly first: number
  readonly at: number
  /** Whether the rules would end the sentence here. */
  readonly ruled: boolean
  /** Quotes and brackets open since the sentence began, as a small number. */
  readonly open: number
  /** Whether the block has sentences that begin without a capital. */
  readonly lowly: boolean
}

/** Whether a gap is worth asking about: after a mark, or before a word that does not begin in lower case. */
export function isGap(text: string, words: readonly Span[], at: number): boolean {
  const next = words[at + 1]
  if (!next) return false
  const last = text.charCodeAt(words[at]!.end - 1)
  const first = text.charCodeAt(next.start)
  return !isLetterOrDigit(last) || !(first >= 97 && first <= 122)
}

function isLetterOrDigit(unit: number): boolean {
  return (
    (unit >= 48 && unit <= 57) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 97 && unit <= 122) ||
    (unit >= 0xc0 && unit < 0x2000)
  )
}

/** Writes the features of a gap into `out`; returns how many. Training and reading both call this. */
export function sentenceFeatures(gap: Gap, out: Int32Array): number {
  const { text, words, first, at, ruled, open, lowly } = gap
  const lower0 = lowerOf(text, words[at])
  const lower1 = lowerOf(text, words[at + 1])
  const lowerP = at > first ? lowerOf(text, words[at - 1]) : 1
  const lower2 = lowerOf(text, words[at + 2])
  const shape0 = shapeOf(text, words[at])
  const shape1 = shapeOf(text, words[at + 1])
  const shapeP = at > first ? shapeOf(text, words[at - 1]) : 1
  const shape2 = shapeOf(text, words[at + 2])
  const shape3 = shapeOf(text, words[at + 3])
  const blank = blankOf(text, words[at]!.end, words[at + 1]!.start)
  const long = Math.min(at - first, 12)
  const left = Math.min(words.length - at, 8)
  const rule = (ruled ? 2 : 0) + (lowly ? 1 : 0)
  const mark = mix(mix(lower0, blank), rule)
  let n = 0
  out[n++] = mix(1, rule)
  out[n++] = mix(mix(2, rule), blank)
  out[n++] = mix(mix(3, lower0), rule)
  out[n++] = mix(mix(4, lower1), rule)
  out[n++] = mix(mix(5, shape0), shape1)
  out[n++] = mix(6, mix(mark, shape1))
  out[n++] = mix(7, mix(mark, lower1))
  out[n++] = mix(8, mix(mix(shapeP, lower0), shape1))
  out[n++] = mix(9, mix(lowerP, lower0))
  out[n++] = mix(10, mix(mix(shape0, shape1), shape2))
  out[n++] = mix(11, mix(mix(lower1, shape2), rule))
  out[n++] = mix(12, mix(mix(shape0, shape1), long))
  out[n++] = mix(13, mix(mark, long))
  out[n++] = mix(14, mix(mark, open))
  out[n++] = mix(15, mix(mix(shape0, shape1), open))
  out[n++] = mix(16, mix(mark, left))
  out[n++] = mix(17, mix(mix(shape0, shape1), mix(shapeP, shape2)))
  out[n++] = mix(18, mix(lower1, lower2))
  out[n++] = mix(19, mix(lower0, lower1))
  out[n++] = mix(20, mix(mix(shape1, shape2), mix(shape3, rule)))
  out[n++] = mix(21, mix(shapeP, mark))
  out[n++] = mix(22, mix(lowerP, mark))
  out[n++] = mix(23, mix(mark, mix(shape1, shape2)))
  out[n++] = mix(24, mix(lowerOf(text, words[first]), shape1))
  return n
}

function lowerOf(text: string, word: Span | undefined): number {
  if (!word) return 2
  let hash = 0x811c9dc5
  const end = Math.min(word.end, word.start + 24)
  for (let i = word.start; i < end; i++) {
    let unit = text.charCodeAt(i)
    if (unit >= 65 && unit <= 90) unit += 32
    else if (unit >= 48 && unit <= 57) unit = 48
    hash = Math.imul(hash ^ unit, 0x01000193)
  }
  return hash | 0
}

/** Lower case, Capitalised, CAPITALS, one capital, digits, mixed; a mark is itself. */
function shapeOf(text: string, word: Span | undefined): number {
  if (!word) return 3
  const end = Math.min(word.end, word.start + 24)
  let upper = 0
  let lower = 0
  let digits = 0
  for (let i = word.start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 97 && unit <= 122) lower++
    else if (unit >= 65 && unit <= 90) upper++
    else if (unit >= 48 && unit <= 57) digits++
    else if (unit > 0xbf && unit < 0x2000) lower++
  }
  const first = text.charCodeAt(word.start)
  const capital = first >= 65 && first <= 90
  if (digits > 0) return upper + lower > 0 ? 11 : end - word.start === digits ? 12 : 13
  if (upper + lower === 0) return 0x1000 + mix(first, end - word.start > 1 ? 1 : 0)
  const stop = text.charCodeAt(end - 1) === 46 ? 20 : 0
  if (capital) return stop + (lower > 0 ? 14 : upper > 1 ? 15 : 16)
  return stop + (upper > 0 ? 17 : 18)
}

/** What stands between two words: nothing, a blank, several, the end of a line. */
function blankOf(text: string, start: number, end: number): number {
  if (start === end) return 0
  for (let i = start; i < Math.min(end, start + 8); i++) {
    if (text.charCodeAt(i) === 10) return 3
  }
  return end - start > 1 ? 2 : 1
}

/** How quotes and brackets change what is open: bit 0 a bracket, bit 1 a quote. */
export function openAfter(open: number, text: string, word: Span): number {
  switch (text.charCodeAt(word.start)) {
    case 40:
    case 91:
      return open | 1
    case 41:
    case 93:
      return open & ~1
    case 0x201c:
    case 0xab:
      return open | 2
    case 0x201d:
    case 0xbb:
      return open & ~2
    case 34:
      return open ^ 2
    default:
      return open
  }
}

/** Whether a block is written without capitals: after most full stops a word in lower case follows. */
export function isLowly(text: string, words: readonly Span[]): boolean {
  let lower = 0
  let other = 0
  for (let i = 0; i + 1 < words.length; i++) {
    const { start, end } = words[i]!
    if (end - start !== 1) continue
    const unit = text.charCodeAt(start)
    if (unit !== 46 && unit !== 63 && unit !== 33) continue
    const next = text.charCodeAt(words[i + 1]!.start)
    if (next >= 97 && next <= 122) lower++
    else other++
  }
  const begins = text.charCodeAt(words[0]?.start ?? 0)
  if (begins >= 97 && begins <= 122) lower++
  return lower > 0 && lower >= other
}
