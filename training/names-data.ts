import {
  contextFeatures,
  nameLine,
  REACH,
  tagNumber,
  wordFeatures,
} from '../src/language/name/name-features.ts'
import type { NameLine } from '../src/language/name/name-features.ts'
import { mix } from '../src/model/feature.ts'
import { isPlain } from '../src/language/name/name-casing.ts'
import type { NameLexicon } from '../src/language/name/name-lexicon.ts'
import { labelsOf } from '../src/language/name/name-lattice.ts'
import { tagTokens } from '../src/language/tag.ts'
import type { TagModel } from '../src/language/tag.ts'
import { rememberNames } from '../src/language/name/name-memory.ts'
import { nameWord } from '../src/language/name/name-word.ts'
import type { NameWord } from '../src/language/name/name-word.ts'
import type { CrfData } from './crf.ts'
import type { NameExample } from './names-corpora.ts'

/** Training data with the number that the runtime knows each feature by. */
export interface NameData extends CrfData {
  /** `hashes[i]` is the runtime's number of feature `i`. */
  readonly hashes: Int32Array
  /** Features that only tell of which corpus a word is; the runtime has none of them. */
  readonly foreign: ReadonlySet<number>
}

/** What words are looked up in, and what tells a number for the tags of each. */
export interface NameReading {
  readonly lexicon: NameLexicon
  readonly tagger: (words: readonly string[]) => readonly number[]
}

/** Tells the tags of words as the tagger gives them. */
export function taggerOf(model: TagModel): NameReading['tagger'] {
  const known = new Map<string, readonly number[]>()
  return (words) => {
    const key = words.join(' ')
    let numbers = known.get(key)
    if (!numbers) {
      const tokens = words.map((text) => ({ text }))
      const whole = [{ first: 0, last: words.length }]
      numbers = tagTokens(tokens, whole, model).map(tagNumber)
      known.set(key, numbers)
    }
    return numbers
  }
}

/** Part of every feature that tells of which corpus a word is. */
const FOREIGN = 0x5eed

/** Features met fewer times than this are left out. */
const LEAST_MEETINGS = 2

/**
 * Turns documents into numbers with the runtime's own feature functions. `plain` makes
 * all words lower case; every second document keeps a memory of its usual self, as a
 * headline has of the report below it.
 */
export function nameData(
  given: readonly NameExample[],
  { lexicon, plain, tagger }: NameReading & { readonly plain: boolean },
): NameData {
  const memo = [new Map<string, NameWord>(), new Map<string, NameWord>()] as const
  const lineOf = (words: readonly string[], asPlain: boolean): NameLine =>
    nameLine(
      words.map((text) => {
        const known = memo[asPlain ? 1 : 0].get(text)
        if (known) return known
        const word = nameWord(text, lexicon, asPlain)
        memo[asPlain ? 1 : 0].set(text, word)
        return word
      }),
      tagger(asPlain ? words.map((word) => word.toLowerCase()) : words),
      { lexicon, plain: asPlain },
    )
  const ids = new Map<number, number>()
  const counts: number[] = []
  const hashes: number[] = []
  const features = new Growing()
  const starts: number[] = [0]
  const labels: number[] = []
  const sentences: number[] = [0]
  const take = (feature: number): void => {
    let id = ids.get(feature)
    if (id === undefined) {
      id = hashes.length
      ids.set(feature, id)
      hashes.push(feature)
      counts.push(0)
    }
    counts[id]!++
    features.push(id)
  }
  const foreign = new Set<number>()
  const takeForeign = (feature: number): void => {
    foreign.add(feature)
    take(feature)
  }
  given.forEach(({ document, corpus }, d) => {
    const usual = document.map(({ words }) =>
      lineOf(words, isPlain(words, lexicon.isCommon)),
    )
    const memory = rememberNames(plain && d % 2 === 0 ? [] : usual)
    document.forEach(({ words, names }, s) => {
      if (words.length === 0 || (!plain && usual[s]!.plain)) return
      const line = plain ? lineOf(words, true) : usual[s]!
      line.words.forEach((_, i) => {
        contextFeatures(line, i, memory, take)
        for (let offset = -REACH; offset <= REACH; offset++) {
          const neighbour = line.words[i + offset]
          if (neighbour) wordFeatures(neighbour, { offset, plain }, take)
        }
        if (corpus > 0) {
          const { lower, shape, lists, clusters } = line.words[i]!
          const own = [0, lower, shape, lists, clusters[1]]
          own.forEach((value, k) =>
            takeForeign(mix(mix(8 * corpus + k, value), FOREIGN)),
          )
        }
        starts.push(features.length)
      })
      for (const label of labelsOf(names, words.length)) labels.push(label)
      sentences.push(labels.length)
    })
  })
  // Rare features go, and the rest are numbered anew.
  const renumbered = new Int32Array(hashes.length).fill(-1)
  let size = 0
  counts.forEach((count, id) => {
    if (count >= LEAST_MEETINGS) renumbered[id] = size++
  })
  const kept = new Int32Array(features.length)
  const keptStarts = new Int32Array(starts.length)
  let at = 0
  for (let i = 0; i < labels.length; i++) {
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const id = renumbered[features.at(k)]!
      if (id >= 0) kept[at++] = id
    }
    keptStarts[i + 1] = at
  }
  return {
    features: kept.slice(0, at),
    starts: keptStarts,
    labels: Uint8Array.from(labels),
    sentences: Int32Array.from(sentences),
    size,
    foreign,
    hashes: Int32Array.from(hashes.filter((_, id) => renumbered[id]! >= 0)),
  }
}

/** A list of numbers that grows without becoming a list of objects. */
class Growing {
  #numbers = new Int32Array(1 << 20)
  length = 0
  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const grown = new Int32Array(this.#numbers.length * 2)
      grown.set(this.#numbers)
      this.#numbers = grown
    }
    this.#numbers[this.length++] = number
  }
  at(index: number): number {
    return this.#numbers[index]!
  }
}
