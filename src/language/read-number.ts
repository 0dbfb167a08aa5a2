import type { Token } from '../report/layers.ts'
import { NUMBER_WORDS } from './number.generated.ts'

/** What a word of `data/language/number.tsv` adds to a number. */
export interface NumberWord {
  readonly kind:
    | 'unit'
    | 'teen'
    | 'ten'
    | 'scale'
    | 'dozen'
    | 'ordinal'
    | 'vague'
    | 'several'
    | 'several-exact'
  readonly value: number
  /** Highest number that a vague word may mean; `null` where it sets no bound. */
  readonly high: number | null
}

/** A number as the words give it. `[first, last)` are indices into `tokens`. */
export interface NumberReading {
  readonly first: number
  readonly last: number
  /**
   * `cardinal`: "21", "two thousand", "1.5 crore", "a dozen". `ordinal`: "third", "21st".
   * `vague`: "dozens", "several hundred". `too-large`: digits beyond what can be counted.
   */
  readonly kind: 'cardinal' | 'ordinal' | 'vague' | 'too-large'
  /** The number; the least one for a vague word ("dozens" is 12). */
  readonly value: number
  /** The greatest number that a vague word may mean ("dozens": 99); `null` where it sets none. */
  readonly high: number | null
}

/** Most digits of a number that is taken for one; a longer run is `too-large`. */
const MOST_DIGITS = 15
const DIGITS = /^(?:\d{1,40}|\d{1,3}(?:,\d{2,3}){1,6})(?:\.\d{1,6})?$/
const ORDINAL_DIGITS = /^(\d{1,4})(?:st|nd|rd|th)$/
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['1/2', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
])

/**
 * The longest number that begins at a token: digits or words, Indian or Western grouping,
 * "two lakh", "a dozen", "half a million", "twenty-one", "hundreds". `null` where none does.
 * Reads at most a dozen tokens and never past `limit`. "a" alone is no number.
 */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  limit: number,
): NumberReading | null {
  const end = Math.min(limit, at + 12, tokens.length)
  if (at >= end) return null
  const word = (i: number): string => (i < end ? lowerCase(tokens[i]!.text) : '')
  const first = word(at)
  if (!mayBegin(first)) return null
  return (
    readPhrase(word, at) ??
    readVague(word, at) ??
    readOrdinal(word, at) ??
    readCardinal(word, at)
  )
}

const HALF = new Set(['half', 'a', 'an'])

function lowerCase(text: string): string {
  return text.length > 45 ? text.slice(0, 45).toLowerCase() : text.toLowerCase()
}

function mayBegin(word: string): boolean {
  const code = word.charCodeAt(0)
  return (
    (code >= 48 && code <= 57) ||
    NUMBER_WORDS.has(word) ||
    HALF.has(word) ||
    FRACTIONS.has(word)
  )
}

/** "a number of", "a couple of", "several", "several hundred", "a few dozen". */
function readPhrase(word: (i: number) => string, at: number): NumberReading | null {
  for (const length of [3, 2, 1]) {
    const form = Array.from({ length }, (_, i) => word(at + i)).join(' ')
    const entry = NUMBER_WORDS.get(form)
    if (!entry || (entry.kind !== 'several' && entry.kind !== 'several-exact')) continue
    const last = at + length
    if (entry.kind === 'several-exact') {
      return {
        first: at,
        last,
        kind: 'cardinal',
        value: entry.value,
        high: entry.value,
      }
    }
    const scale = NUMBER_WORDS.get(word(last))
    if (scale && (scale.kind === 'scale' || scale.kind === 'dozen')) {
      return {
        first: at,
        last: last + 1,
        kind: 'vague',
        value: entry.value * scale.value,
        high: scale.kind === 'dozen' ? 99 : 10 * scale.value - 1,
      }
    }
    return { first: at, last, kind: 'vague', value: entry.value, high: null }
  }
  return null
}

/** "dozens", "hundreds of thousands", "tens of thousands". */
function readVague(word: (i: number) => string, at: number): NumberReading | null {
  const entry = NUMBER_WORDS.get(word(at))
  if (entry?.kind !== 'vague') return null
  const inner = word(at + 1) === 'of' ? NUMBER_WORDS.get(word(at + 2)) : undefined
  if (inner?.kind === 'vague' && inner.value >= 2000) {
    const scale = inner.value / 2
    return {
      first: at,
      last: at + 3,
      kind: 'vague',
      value: entry.value * scale,
      high: ((entry.high ?? 0) + 1) * scale - 1,
    }
  }
  // "tens" alone is no number of people.
  if (word(at) === 'tens') return null
  return {
    first: at,
    last: at + 1,
    kind: 'vague',
    value: entry.value,
    high: entry.high,
  }
}

function readOrdinal(word: (i: number) => string, at: number): NumberReading | null {
  const reading = (last: number, value: number): NumberReading => ({
    first: at,
    last,
    kind: 'ordinal',
    value,
    high: value,
  })
  const digits = ORDINAL_DIGITS.exec(word(at))
  if (digits) return reading(at + 1, Number(digits[1]))
  const entry = NUMBER_WORDS.get(word(at))
  if (entry?.kind === 'ordinal') return reading(at + 1, entry.value)
  if (entry?.kind !== 'ten') return null
  const next = isHyphen(word(at + 1)) ? at + 2 : at + 1
  const unit = NUMBER_WORDS.get(word(next))
  return unit?.kind === 'ordinal' && unit.value < 10
    ? reading(next + 1, entry.value + unit.value)
    : null
}

function isHyphen(word: string): boolean {
  return word === '-' || word === '‐' || word === '‑'
}

interface Sum {
  readonly last: number
  readonly value: number
}

function readCardinal(word: (i: number) => string, at: number): NumberReading | null {
  const text = word(at)
  if (/^\d/.test(text) && !/^[\d,.]{1,45}$/.test(text) && !FRACTIONS.has(text))
    return null
  if (/^[\d,]{16,}$/.test(text) && text.replaceAll(',', '').length > MOST_DIGITS) {
    return { first: at, last: at + 1, kind: 'too-large', value: 0, high: null }
  }
  // "10^400": a power, whatever it comes to.
  if (word(at + 1) === '^') {
    const last = /^\d/.test(word(at + 2)) ? at + 3 : at + 2
    return { first: at, last, kind: 'too-large', value: 0, high: null }
  }
  const half = readHalf(word, at)
  const sum = half ?? readGroups(word, at)
  if (!sum) return null
  const { last, value } = withFraction(word, sum)
  if (!(value < 10 ** MOST_DIGITS)) {
    return { first: at, last, kind: 'too-large', value: 0, high: null }
  }
  return { first: at, last, kind: 'cardinal', value, high: value }
}

/** "half a dozen", "half a million". */
function readHalf(word: (i: number) => string, at: number): Sum | null {
  if (word(at) !== 'half') return null
  const next = word(at + 1) === 'a' ? at + 2 : at + 1
  const entry = NUMBER_WORDS.get(word(next))
  return entry?.kind === 'dozen' || entry?.kind === 'scale'
    ? { last: next + 1, value: entry.value / 2 }
    : null
}

/** "two and a half", "2 1/2", "two and a half million". */
function withFraction(word: (i: number) => string, sum: Sum): Sum {
  const fraction = FRACTIONS.get(word(sum.last))
  if (fraction !== undefined && sum.value < 1000) {
    return { last: sum.last + 1, value: sum.value + fraction }
  }
  if (
    word(sum.last) === 'and' &&
    word(sum.last + 1) === 'a' &&
    word(sum.last + 2) === 'half' &&
    sum.value < 1000
  ) {
    return scaled(word, { last: sum.last + 3, value: sum.value + 0.5 })
  }
  return sum
}

function scaled(word: (i: number) => string, sum: Sum): Sum {
  const entry = NUMBER_WORDS.get(word(sum.last))
  return entry?.kind === 'scale' || entry?.kind === 'dozen'
    ? { last: sum.last + 1, value: sum.value * entry.value }
    : sum
}

/** Groups by falling scale: "two million three hundred thousand and forty-one", "2,15,000". */
function readGroups(word: (i: number) => string, at: number): Sum | null {
  let total = 0
  let group: number | null = null
  let lastScale = Infinity
  let i = at
  // Tokens up to here have been taken in; "and" is only taken with what follows it.
  let last = at
  for (let steps = 0; steps < 12; steps++) {
    const text = word(i)
    const entry = NUMBER_WORDS.get(text)
    if (group === null && (text === 'a' || text === 'an')) {
      const next = NUMBER_WORDS.get(word(i + 1))
      if (i !== at || (next?.kind !== 'scale' && next?.kind !== 'dozen')) break
      group = 1
      last = ++i
    } else if (DIGITS.test(text)) {
      if (group !== null) break
      group = Number(text.replaceAll(',', ''))
      last = ++i
    } else if (FRACTIONS.has(text) && group === null && total === 0) {
      group = FRACTIONS.get(text)!
      last = ++i
    } else if (entry?.kind === 'unit' || entry?.kind === 'teen') {
      if (group !== null && !joins(group, entry)) break
      group = (group ?? 0) + entry.value
      last = ++i
    } else if (entry?.kind === 'ten') {
      if (group !== null && group % 100 !== 0) break
      group = (group ?? 0) + entry.value
      last = ++i
      if (isHyphen(word(i)) && NUMBER_WORDS.get(word(i + 1))?.kind === 'unit') i++
    } else if (entry?.kind === 'scale' || entry?.kind === 'dozen') {
      if (group === null) {
        // A bare "hundred" or "dozen": "a" was left out ("killed dozen people").
        if (i !== at || entry.kind !== 'dozen') break
        group = 1
      }
      if (entry.value === 100 && group < 100) group *= 100
      else {
        if (entry.value >= lastScale) break
        lastScale = entry.value
        total += group * entry.value
        group = null
      }
      last = ++i
      if (entry.kind === 'dozen') break
    } else if (text === 'and' && i > at && lastWasScale(word, i)) {
      const next = NUMBER_WORDS.get(word(i + 1))
      if (!next || !['unit', 'teen', 'ten'].includes(next.kind)) break
      // "two hundred and seven": but "two thousand and seven police" is rare enough to be one number.
      i++
    } else break
  }
  return last === at ? null : { last, value: total + (group ?? 0) }
}

function joins(group: number, entry: NumberWord): boolean {
  if (group % 100 === 0 && group > 0) return true
  return entry.kind === 'unit' && entry.value > 0 && group % 10 === 0 && group >= 20
}

function lastWasScale(word: (i: number) => string, i: number): boolean {
  return NUMBER_WORDS.get(word(i - 1))?.kind === 'scale'
}
