import { hashWord } from '../../model/feature.ts'
import type { NameLexicon } from './name-lexicon.ts'

/** How a word is written: what capitals tell in text that uses them as usual. */
export type Casing = 'lower' | 'title' | 'upper' | 'mixed' | 'none'

/** What is known of a word without its neighbours. Numbers are hashes. */
export interface NameWord {
  /** Lower-cased, digits as zeros. */
  readonly text: string
  readonly casing: Casing
  readonly exact: number
  readonly lower: number
  readonly shape: number
  readonly prefixes: readonly number[]
  readonly suffixes: readonly number[]
  /** Every three letters in a row of a word that is not common. */
  readonly parts: readonly number[]
  /** Clusters of 64, 256 and 1,000; -1 where the word is in none. */
  readonly clusters: readonly [number, number, number]
  /** Lists that hold the word by itself, one bit a list; see `LISTS`. */
  readonly lists: number
}

/** Longest part of a word that is looked at. */
const LONGEST = 40

/** Looks at one word. In `plain` text capitals tell nothing and are not looked at. */
export function nameWord(word: string, lexicon: NameLexicon, plain: boolean): NameWord {
  const cut = word.length > LONGEST ? word.slice(0, LONGEST) : word
  const lower = fold(cut)
  const form = plain ? lower : cut.replace(/\d/g, '0').replace(/[’‘]/g, "'")
  const shape = shapeOf(form)
  return {
    text: lower,
    casing: plain ? 'none' : casingOf(form),
    exact: hashWord(form),
    lower: hashWord(lower),
    shape: hashWord(shape),
    prefixes: [2, 3, 4].map((n) =>
      lower.length > n ? hashWord(lower.slice(0, n)) : 0,
    ),
    suffixes: [1, 2, 3, 4].map((n) =>
      lower.length > n ? hashWord(lower.slice(-n)) : 0,
    ),
    parts: lexicon.isCommon(lower) ? NONE : trigrams(lower),
    clusters: lexicon.clusters(lower),
    lists: lexicon.lists(lower),
  }
}

const NONE: readonly number[] = []

function trigrams(word: string): readonly number[] {
  const parts: number[] = []
  const framed = `^${word.slice(0, 20)}$`
  for (let i = 0; i + 3 <= framed.length; i++)
    parts.push(hashWord(framed.slice(i, i + 3)))
  return parts
}

/** The form that lists are looked up by: lower case, digits as zeros, straight apostrophes. */
export function fold(word: string): string {
  return word.toLowerCase().replace(/\d/g, '0').replace(/[’‘]/g, "'")
}

function casingOf(form: string): Casing {
  const first = form.codePointAt(0)!
  const letter = String.fromCodePoint(first)
  const lower = form.toLowerCase()
  if (form === lower) {
    return letter.toUpperCase() === letter && !/[a-z]/.test(form) ? 'none' : 'lower'
  }
  const rest = form.slice(letter.length)
  if (letter !== letter.toLowerCase() || (letter >= '0' && letter <= '9')) {
    if (rest === '' || rest === rest.toLowerCase()) return 'title'
    return form === form.toUpperCase() ? 'upper' : 'mixed'
  }
  return form === form.toUpperCase() ? 'upper' : 'mixed'
}

/** `X`, `x`, `0` for capitals, small letters, digits; runs cut to two: "McDonald" is `XxXxx`. */
function shapeOf(form: string): string {
  let shape = ''
  for (const letter of form) {
    const kind =
      letter >= '0' && letter <= '9'
        ? '0'
        : letter !== letter.toLowerCase()
          ? 'X'
          : letter !== letter.toUpperCase() || /\p{L}/u.test(letter)
            ? 'x'
            : letter
    if (shape.endsWith(kind + kind)) continue
    shape += kind
  }
  return shape
}

/** Whether a word begins with a capital. */
export function isCapital({ casing }: NameWord): boolean {
  return casing === 'title' || casing === 'upper' || casing === 'mixed'
}
