import { kindOf } from './character.ts'
import {
  ADDRESS_ENDINGS,
  ENDING_ABBREVIATIONS,
  HOLDING_ABBREVIATIONS,
  PREFIXES,
  UNITS,
} from './lexicon.generated.ts'

/** Takes one token: `[start, end)` in the text. */
export type TakeWord = (start: number, end: number) => void

const ABBREVIATIONS = new Set([...HOLDING_ABBREVIATIONS, ...ENDING_ABBREVIATIONS])
const PREFIX = new Set(PREFIXES)
/** Longest run without a blank that is looked at as one address, number or abbreviation. */
const LONGEST_ADDRESS = 2000

/**
 * Divides `[start, end)` into words and marks as the treebanks do: "can't" is `ca` `n't`,
 * "well-known" is `well` `-` `known`, "U.S." and "co-founder" stay whole. Time is linear.
 */
export function scanWords(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  take: TakeWord,
): void {
  let at = start
  while (at < end) {
    const code = text.codePointAt(at)!
    const width = code > 0xffff ? 2 : 1
    if (kindOf(code) === 'space') {
      at += width
      continue
    }
    let stop = at + width
    while (stop < end) {
      const next = text.codePointAt(stop)!
      if (kindOf(next) === 'space') break
      stop += next > 0xffff ? 2 : 1
    }
    stop = Math.min(stop, end)
    scanChunk(text, at, stop, take)
    at = stop
  }
}

/** A run without blanks: marks off both ends, addresses whole, the rest by what it is made of. */
function scanChunk(text: string, start: number, end: number, take: TakeWord): void {
  let first = start
  while (first < end && isOpening(text, first, end)) {
    const stop = runEnd(text, first, end)
    take(first, stop)
    first = stop
  }
  let last = end
  const tail: number[] = []
  while (last > first) {
    const from = trailingMark(text, first, last)
    if (from === last) break
    tail.push(from, last)
    last = from
  }
  if (last > first) scanCore(text, first, last, take)
  for (let i = tail.length - 2; i >= 0; i -= 2) take(tail[i]!, tail[i + 1]!)
}

function isOpening(text: string, at: number, end: number): boolean {
  const code = text.codePointAt(at)!
  if (kindOf(code) !== 'mark') return false
  const unit = text[at]!
  const next = at + 1 < end ? kindOf(text.codePointAt(at + 1)!) : 'space'
  // "'90s", "'em", ".5", "#tag", "@name", "-5", "+44" keep the mark that begins them.
  if (unit === "'" || unit === '’') return !isClippedWord(text, at, end)
  if ((unit === '.' || unit === '+') && next === 'digit') return false
  if ((unit === '#' || unit === '@') && (next === 'letter' || next === 'digit'))
    return false
  if (unit === '&' && next === 'letter') return true
  return true
}

const CLIPPED = /^['’](?:\d\ds?|em|til|cause|bout|s|re|ve|ll|d|m|t|n)$/i
function isClippedWord(text: string, at: number, end: number): boolean {
  return end - at <= 6 && CLIPPED.test(text.slice(at, end).replace(/[.,;:!?”"]+$/, ''))
}

/** End of a run of one mark: `--`, `...`, `***`, `!!!`; `?!` is a run too. Quotes and brackets stand alone but for `''` and double backquotes. */
function runEnd(text: string, at: number, end: number): number {
  const unit = text[at]!
  let stop = at + (text.codePointAt(at)! > 0xffff ? 2 : 1)
  if (unit === '?' || unit === '!') {
    while (stop < end && (text[stop] === '?' || text[stop] === '!')) stop++
  } else if (unit === "'" || unit === '`') {
    if (stop < end && text[stop] === unit) stop++
  } else if ('.-*=_~—–+#'.includes(unit)) {
    while (stop < end && text[stop] === unit) stop++
  }
  return stop
}

/** Start of the mark that ends `[first, last)`, or `last` where it ends in a word. */
function trailingMark(text: string, first: number, last: number): number {
  const unit = text[last - 1]!
  const code = text.charCodeAt(last - 1)
  if (code >= 0xdc00 && code <= 0xdfff) return last
  if (kindOf(code) !== 'mark') return last
  if (unit === '.') {
    let from = last - 1
    while (from > first && text[from - 1] === '.') from--
    if (last - from > 1) return from
    return keepsStop(text, first, last) ? last : from
  }
  if (unit === '?' || unit === '!') {
    let from = last - 1
    while (from > first && (text[from - 1] === '?' || text[from - 1] === '!')) from--
    return from
  }
  if (unit === "'" || unit === '`') {
    return last - 2 >= first && text[last - 2] === unit ? last - 2 : last - 1
  }
  // "C++", "A+", "C#", "x=" of an address keep what ends them.
  if ((unit === '+' || unit === '#' || unit === '/') && last - first > 1) return last
  if ('-*=_~—–'.includes(unit)) {
    let from = last - 1
    while (from > first && text[from - 1] === unit) from--
    return from
  }
  return last - 1
}

/** Whether the stop at the end belongs to the word: "Gen.", "U.S.", "J.", "p.m.". */
function keepsStop(text: string, first: number, last: number): boolean {
  const length = last - first
  if (length < 2 || length > 24) return false
  const word = text.slice(first, last)
  if (ABBREVIATIONS.has(word)) return true
  if (/^\p{Lu}\.$/u.test(word)) return word !== 'I.'
  if (/^(?:\p{L}\.){2,}$/u.test(word)) return true
  const upper = word.toUpperCase()
  if (word === upper && length > 3) {
    // MUC-like upper case: "GEN." is "Gen." there.
    return ABBREVIATIONS.has(word[0]! + word.slice(1).toLowerCase())
  }
  const hyphen = word.lastIndexOf('-')
  return hyphen > 0 && ABBREVIATIONS.has(word.slice(hyphen + 1))
}

/** Any one of some words, for a pattern. */
const anyOf = (words: readonly string[]): string =>
  words.map((word) => word.replaceAll('.', '\\.')).join('|')

const ADDRESS = new RegExp(
  [
    String.raw`^(?:[a-z][a-z0-9+.-]{1,12}:\/\/|mailto:|www\.)`,
    String.raw`^[^@\s]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}$`,
    String.raw`^[\w-]{1,64}(?:\.[\w-]{1,64}){0,6}\.(?:${anyOf(ADDRESS_ENDINGS)})(?:\/\S{0,500})?$`,
  ].join('|'),
  'i',
)

function isAddress(text: string, start: number, end: number): boolean {
  if (end - start < 5 || end - start > LONGEST_ADDRESS) return false
  return ADDRESS.test(text.slice(start, end))
}

const NUMBER =
  /^[+-]?(?:\d{1,4}(?:[,.:/]\d{1,9}){0,9}|\d{1,15}(?:[.,]\d{1,15})?|\.\d{1,15})(?:st|nd|rd|th|s|'s|’s)?$/i
const TELEPHONE =
  /^(?:\d-)?\d{3}-\d{3}-\d{4}$|^\d{3}-\d{4}$|^\d{1,4}-\d{1,2}-\d{1,4}$|^\d{5}-\d{4}$/

function scanCore(text: string, start: number, end: number, take: TakeWord): void {
  if (isAddress(text, start, end)) {
    take(start, end)
    return
  }
  if (end - start <= 40) {
    const word = text.slice(start, end)
    if (NUMBER.test(word) || TELEPHONE.test(word)) {
      take(start, end)
      return
    }
  }
  // Piece by piece, cut at the marks that part words inside a run.
  let from = start
  let at = start
  while (at < end) {
    const code = text.codePointAt(at)!
    const width = code > 0xffff ? 2 : 1
    const kind = kindOf(code)
    if (kind === 'emoji') {
      if (from < at) scanPiece(text, from, at, take)
      let stop = at + width
      // A picture with its joiners, colour and variation signs is one token.
      while (stop < end) {
        const next = text.codePointAt(stop)!
        if (next !== 0x200d && next !== 0xfe0f && kindOf(next) !== 'emoji') break
        stop += next > 0xffff ? 2 : 1
      }
      take(at, stop)
      from = at = stop
      continue
    }
    if (kind === 'mark' && cutsAt(text, { from, at, start, end })) {
      if (from < at) scanPiece(text, from, at, take)
      const stop = Math.max(at + width, runEnd(text, at, end))
      take(at, stop)
      from = at = stop
      continue
    }
    at += width
  }
  if (from < end) scanPiece(text, from, end, take)
}

interface Cut {
  /** Start of the piece, place of the mark, and the whole run. */
  readonly from: number
  readonly at: number
  readonly start: number
  readonly end: number
}

/** Whether a mark inside a run parts it. */
function cutsAt(text: string, { from, at, start, end }: Cut): boolean {
  const unit = text[at]!
  const before = at > start ? kindOf(text.charCodeAt(at - 1)) : 'space'
  const after = at + 1 < end ? kindOf(text.charCodeAt(at + 1)) : 'space'
  const digits = before === 'digit' && after === 'digit'
  switch (unit) {
    case '-':
    case '‐':
    case '‑':
      if (text[at + 1] === unit || text[at - 1] === unit) return true
      if (
        from === start &&
        at - from <= 6 &&
        PREFIX.has(text.slice(from, at).toLowerCase())
      ) {
        return after !== 'letter'
      }
      return true
    case '.':
      if (text[at + 1] === '.' || text[at - 1] === '.') return true
      // "city.The" lacks a blank; "U.S.-led" and "3.5" do not.
      return (
        before === 'letter' &&
        after === 'letter' &&
        at - from >= 3 &&
        /^\p{Ll}\.\p{Lu}/u.test(text.slice(at - 1, at + 2))
      )
    case ',':
    case ':':
      return !digits
    case '/':
      return !digits
    case "'":
    case '’':
    case '&':
    case '@':
    case '#':
    case '+':
    case '·':
    case '`':
      return false
    case '*':
    case '=':
    case '~':
      return before !== after
    default:
      return true
  }
}

const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
])
const UNIT = new RegExp(
  String.raw`^(\d{1,12}(?:[.,:]\d{1,9}){0,4})(${anyOf(UNITS)})$`,
  'i',
)
const MONEY = /^(US|C|A|NZ|HK|S|Rs)(\.?\d.{0,20})$/

/** A piece without inner marks: clitics off its end, units off its number. */
function scanPiece(text: string, start: number, end: number, take: TakeWord): void {
  const length = end - start
  if (length > 2 && length <= 40) {
    const tail = text.slice(Math.max(start, end - 3), end)
    const clitic = CLITIC.exec(tail)
    if (clitic && clitic[0].length < length) {
      const at = end - clitic[0].length
      scanPiece(text, start, at, take)
      take(at, end)
      return
    }
    // "boys'" has lost its apostrophe to the marks already; "o'clock" and "O'Brien" stay whole.
    if (length <= 6) {
      const cut = FUSED.get(text.slice(start, end).toLowerCase())
      if (cut !== undefined) {
        take(start, start + cut)
        take(start + cut, end)
        return
      }
    }
    const code = text.charCodeAt(start)
    if (code >= 48 && code <= 57) {
      const unit = UNIT.exec(text.slice(start, end))
      if (unit) {
        take(start, start + unit[1]!.length)
        take(start + unit[1]!.length, end)
        return
      }
    } else if (MONEY.test(text.slice(start, end))) {
      const cut = start + text.slice(start, end).search(/\d/)
      take(start, cut)
      take(cut, end)
      return
    }
  }
  take(start, end)
}
