import type { Tokenized } from '../report/layers.ts'
import type { Span } from '../report/span.ts'
import type { Candidate, Gazetteer } from '../ports.ts'
import { nameKey, soundKey } from './name-key.ts'
import { DIRECTION_WORDS, HEAD_WORDS } from './words.generated.ts'

/** Words that may name a place, with the places that the gazetteer has for them. */
export interface Toponym extends Span {
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
  readonly key: string
  /** `sound`: known only by a spelling like it. `unlisted`: named as roads and rivers are, in no gazetteer. */
  readonly kind: 'name' | 'adjective' | 'sound' | 'unlisted'
  readonly candidates: readonly Candidate[]
}

/** Longest name that is tried, in tokens. */
const LONGEST = 7
/** Most places of one name that are weighed. */
const MOST_CANDIDATES = 120

/** Whether a token is written as a name may be: "Paris", "PARIS", "'Ain". */
export function isCapital(word: string): boolean {
  return /^['‘’ʻʼ`]?\p{Lu}/u.test(word)
}

/** What may be a place at a token, the longest first. */
export function toponymsAt(
  report: Tokenized,
  at: number,
  gazetteer: Gazetteer,
): readonly Toponym[] {
  const { text, tokens, sentences } = report
  const head = tokens[at]!
  if (!isCapital(head.text)) return []
  const end = sentences[head.sentence]!.last
  const most = Math.min(LONGEST, gazetteer.longestName, end - at)
  const found: Toponym[] = []
  for (let n = most; n > 0; n--) {
    const last = tokens[at + n - 1]!
    if (!isCapital(last.text) && !/^\d/.test(last.text)) continue
    if (last.end - head.start > 60 || !joined(report, at, at + n)) continue
    const words = text.slice(head.start, last.end)
    const span = { start: head.start, end: last.end, first: at, last: at + n }
    const adjective = n <= 3 ? gazetteer.adjective(words) : []
    if (adjective.length > 0) {
      found.push({
        ...span,
        key: `=${nameKey(words)}`,
        kind: 'adjective',
        candidates: adjective,
      })
    }
    const candidates = gazetteer.lookup(words)
    if (candidates.length > 0) {
      found.push({
        ...span,
        key: nameKey(words),
        kind: 'name',
        candidates: candidates.slice(0, MOST_CANDIDATES),
      })
    }
  }
  const unlisted = unlistedAt(report, at, end)
  if (unlisted && unlisted.last > (found[0]?.last ?? 0)) found.unshift(unlisted)
  return found
}

/** A name that no key has, by the sound of it; `null` where nothing sounds so. */
export function toponymBySound(
  words: string,
  span: Pick<Toponym, 'start' | 'end' | 'first' | 'last'>,
  gazetteer: Gazetteer,
): Toponym {
  const key = nameKey(words)
  const sound = soundKey(key)
  const candidates = sound === '' ? [] : gazetteer.byKey(sound)
  return {
    ...span,
    key,
    kind: candidates.length > 0 ? 'sound' : 'unlisted',
    candidates: candidates.slice(0, MOST_CANDIDATES),
  }
}

/** "Wichita Drive", "Catawba River": capitals that end in such a word, or "Highway 19", "Lake Hopatcong". */
function unlistedAt(report: Tokenized, at: number, end: number): Toponym | null {
  const { tokens, text } = report
  const first = tokens[at]!
  if (DIRECTION_WORDS.has(first.text) || first.text.length < 2) return null
  let last = at + 1
  while (last < end && last - at < 4 && isCapital(tokens[last]!.text)) last++
  for (let to = last; to > at + 1; to--) {
    if (!HEAD_WORDS.has(tokens[to - 1]!.text) || !joined(report, at, to)) continue
    const span = { start: first.start, end: tokens[to - 1]!.end, first: at, last: to }
    const words = text.slice(span.start, span.end)
    return { ...span, key: nameKey(words), kind: 'unlisted', candidates: [] }
  }
  const next = tokens[at + 1]
  if (
    /^(?:Highway|Interstate|Route)$/.test(first.text) &&
    next &&
    at + 1 < end &&
    /^\d{1,4}$/.test(next.text)
  ) {
    const span = { start: first.start, end: next.end, first: at, last: at + 2 }
    return {
      ...span,
      key: nameKey(text.slice(span.start, span.end)),
      kind: 'unlisted',
      candidates: [],
    }
  }
  return null
}

/** Whether tokens stand in one line with nothing but blanks, hyphens and apostrophes between names. */
function joined({ tokens, text }: Tokenized, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const gap = tokens[i]!.start - tokens[i - 1]!.end
    if (gap > 1 || (gap === 1 && text[tokens[i]!.start - 1] === '\n')) return false
    if (/^[,;:()"“”!?/[\]]/.test(tokens[i]!.text)) return false
  }
  return true
}
