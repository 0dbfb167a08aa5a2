import type { Tokenized } from '../report/layers.ts'
import type { Span } from '../report/span.ts'
import type { Candidate, Gazetteer } from '../ports.ts'
import { nameKey, soundKey } from './name-key.ts'
import {
  DIRECTION_WORDS,
  HEAD_WORDS,
  SUFFIX_WORDS,
  TITLE_WORDS,
} from './words.generated.ts'

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
  const { first, last: end } = sentences[head.sentence]!
  const run = runOf(report, at, end)
  const most = Math.min(LONGEST, gazetteer.longestName + 1, run)
  const found: Toponym[] = []
  for (let n = most; n > 0; n--) {
    const last = tokens[at + n - 1]!
    if (!isCapital(last.text) && !/^\d/.test(last.text)) continue
    if (last.end - head.start > 60) continue
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
    // "The Michoacan attorney": the article is no part of the name, but of "The Hague" it is.
    if (
      n > 1 &&
      head.text === 'The' &&
      !/^The (?:Hague|Gambia|Bahamas|Dalles|Bronx)$/.test(words)
    )
      continue
    const candidates = lookUp(words, gazetteer)
    if (candidates.length > 0) {
      found.push({
        ...span,
        key: nameKey(words),
        kind: 'name',
        candidates: candidates.slice(0, MOST_CANDIDATES),
      })
    }
  }
  const unlisted =
    unlistedAt(report, at, at + run) ??
    (at === first || !isCapital(tokens[at - 1]!.text)
      ? capitalsAt(report, at, { end: at + run, sentenceStart: first })
      : null)
  if (unlisted && unlisted.last > (found[0]?.last ?? 0)) {
    const words = text.slice(unlisted.start, unlisted.end)
    found.unshift(toponymBySound(words, unlisted, gazetteer))
  }
  return found
}

/** Places of that name; without its article or the word for its kind where the whole has none. */
function lookUp(words: string, gazetteer: Gazetteer): readonly Candidate[] {
  const whole = gazetteer.lookup(words)
  if (whole.length > 0) return whole
  const bare = /^(?:[Aa]l|[Ee]l|A[nrstzd]|Ash)[- ](.{3,})$/.exec(words)?.[1]
  if (bare) {
    const places = lookUp(bare, gazetteer)
    if (places.length > 0) return places
  }
  const cut = words.lastIndexOf(' ')
  const kind = cut > 2 ? words.slice(cut + 1).toLowerCase() : ''
  if (SUFFIX_WORDS.has(kind)) {
    const places = lookUp(words.slice(0, cut), gazetteer).filter(
      ({ feature }) => !feature.startsWith('PCL'),
    )
    if (kind === 'township')
      return places.filter(({ feature }) => feature.startsWith('PPL'))
    const district = /^(?:county|district|parish)$/.test(kind)
    const areas = places.filter(({ feature }) =>
      district ? feature === 'ADM2' : feature.startsWith('ADM'),
    )
    return areas.length > 0 ? areas : places.filter(({ feature }) => feature !== 'ADM1')
  }
  if (kind === 'city' || kind === 'town' || kind === 'village')
    return lookUp(words.slice(0, cut), gazetteer).filter(({ feature }) =>
      feature.startsWith('PPL'),
    )
  return []
}

/** A name that no key has, by the sound of it; `null` where nothing sounds so. */
export function toponymBySound(
  words: string,
  span: Pick<Toponym, 'start' | 'end' | 'first' | 'last'>,
  gazetteer: Gazetteer,
): Toponym {
  const key = nameKey(words)
  const sound = soundKey(key)
  const candidates =
    sound === ''
      ? []
      : gazetteer.byKey(sound).filter(({ name }) => alike(nameKey(name), key))
  return {
    ...span,
    key,
    kind: candidates.length > 0 ? 'sound' : 'unlisted',
    candidates: candidates.slice(0, MOST_CANDIDATES),
  }
}

/** Whether two keys begin alike and differ in a quarter of their letters at most. */
function alike(a: string, b: string): boolean {
  if (a.slice(0, 1) !== b.slice(0, 1) && !/^[kqcuwie]/.test(a)) return false
  const most = Math.ceil(Math.max(a.length, b.length) / 4)
  if (Math.abs(a.length - b.length) > most) return false
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let k = 1; k <= b.length; k++) {
      const change = row[k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1)
      next.push(Math.min(change, row[k]! + 1, next[k - 1]! + 1))
    }
    row = next
  }
  return row[b.length]! <= most
}

/** "Wichita Drive", "Catawba River": capitals that end in such a word, or "Highway 19". */
function unlistedAt(
  report: Tokenized,
  at: number,
  end: number,
): Omit<Toponym, 'key' | 'kind' | 'candidates'> | null {
  const { tokens } = report
  const first = tokens[at]!
  if (DIRECTION_WORDS.has(first.text) || first.text.length < 2) return null
  let last = at + 1
  while (last < end && last - at < 4 && isCapital(tokens[last]!.text)) last++
  for (let to = last; to > at + 1; to--) {
    if (HEAD_WORDS.has(tokens[to - 1]!.text))
      return { start: first.start, end: tokens[to - 1]!.end, first: at, last: to }
  }
  const numbered =
    /^(?:Highway|Interstate|Route)$/.test(first.text) &&
    at + 1 < end &&
    /^\d{1,4}$/.test(tokens[at + 1]!.text)
  return numbered
    ? { start: first.start, end: tokens[at + 1]!.end, first: at, last: at + 2 }
    : null
}

/** A run of capitals that may be a place in no gazetteer: "Hawsh Nasri". */
function capitalsAt(
  { tokens }: Tokenized,
  at: number,
  { end, sentenceStart }: { readonly end: number; readonly sentenceStart: number },
): Omit<Toponym, 'key' | 'kind' | 'candidates'> | null {
  const first = tokens[at]!
  let last = at
  for (let i = at; i < end; i++) {
    if (isCapital(tokens[i]!.text)) last = i + 1
    else if (!/^(?:al|el|de|del|e|ez|ul|as|ash|ad|ar|an|at|-)$/.test(tokens[i]!.text))
      break
  }
  if (last - at > 4) return null
  const lone = last - at === 1
  if (lone && (at === sentenceStart || first.text.length < 3)) return null
  if (first.text === 'The' || TITLE_WORDS.has(first.text.toLowerCase())) return null
  return { start: first.start, end: tokens[last - 1]!.end, first: at, last }
}

/** How many tokens stand in one line with nothing but blanks and hyphens between them. */
function runOf({ tokens, text }: Tokenized, from: number, end: number): number {
  const most = Math.min(end, from + LONGEST)
  for (let i = from + 1; i < most; i++) {
    const gap = tokens[i]!.start - tokens[i - 1]!.end
    if (gap > 1 || (gap === 1 && text[tokens[i]!.start - 1] === '\n')) return i - from
    if (/^[,;:()"“”!?/[\]—–]/.test(tokens[i]!.text)) return i - from
  }
  return most - from
}
