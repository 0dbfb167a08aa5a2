import { hashWord, mix } from '../../model/feature.ts'
import { partOf } from '../../model/model-file.ts'
import type { Model, NumberArray } from '../../model/model-file.ts'

/** The lists that words and phrases are looked up in; a bit each, in this order. */
export const LISTS = [
  'forename',
  'surname',
  'place',
  'state',
  'people',
  'organization',
  'official',
  'title',
  'common',
] as const
/** Names a list; a word may stand in several. */
export type ListName = (typeof LISTS)[number]

const ORGANIZATION = 1 << LISTS.indexOf('organization')
const AREA =
  (1 << LISTS.indexOf('place')) |
  (1 << LISTS.indexOf('state')) |
  (1 << LISTS.indexOf('people'))
const COMMON = 1 << LISTS.indexOf('common')

/** Longest phrase of the lists, in words. */
export const LONGEST_PHRASE = 6

/** Word clusters and name lists, looked up by the hash of the folded word. */
export interface NameLexicon {
  clusters(word: string): readonly [number, number, number]
  /** Lists that hold the word by itself. */
  lists(word: string): number
  /** Whether the word is nearly always written small. */
  readonly isCommon: (word: string) => boolean
  /** Lists that hold the phrase with this key (see `phraseKey`) of two or more words; 0 where none does. */
  phrases(key: number): number
  /** Whether a phrase of the lists begins with the word. */
  opensPhrase(word: number): boolean
}

/** Whether lists say that a phrase is the name of a body, and of nowhere. */
export function isOnlyOrganization(lists: number): boolean {
  return (lists & ORGANIZATION) !== 0 && (lists & AREA) === 0
}

/** Key of a phrase from the hashes of its folded words. */
export function phraseKey(key: number, word: number): number {
  return mix(key, word)
}

const NO_CLUSTER: readonly [number, number, number] = [-1, -1, -1]

/** Reads the lexicon out of a model's parts. */
export function readLexicon(model: Model): NameLexicon {
  const words = tableOf(partOf(model, 'clusters.words', Int32Array))
  const c64 = partOf(model, 'clusters.64', Uint8Array)
  const c256 = partOf(model, 'clusters.256', Uint8Array)
  const c1000 = partOf(model, 'clusters.1000', Uint16Array)
  const single = tableOf(partOf(model, 'lists.words', Int32Array))
  const singleLists = partOf(model, 'lists.wordLists', Uint16Array)
  const phrase = tableOf(partOf(model, 'lists.phrases', Int32Array))
  const phraseLists = partOf(model, 'lists.phraseLists', Uint8Array)
  const openers = tableOf(partOf(model, 'lists.openers', Int32Array))
  const lists = (word: string): number => {
    const at = find(single, hashWord(word))
    return at < 0 ? 0 : singleLists[at]!
  }
  return {
    clusters: (word) => {
      const at = find(words, hashWord(word))
      return at < 0 ? NO_CLUSTER : [c64[at]!, c256[at]!, c1000[at]!]
    },
    lists,
    isCommon: (word) => (lists(word) & COMMON) !== 0,
    phrases: (key) => {
      const at = find(phrase, key)
      return at < 0 ? 0 : phraseLists[at]!
    },
    opensPhrase: (word) => find(openers, word) >= 0,
  }
}

/** What a lexicon is made of: folded words with clusters, and folded phrases (words parted by one blank) with lists. */
export interface LexiconSource {
  readonly clusters: ReadonlyMap<string, readonly [number, number, number]>
  readonly lists: ReadonlyMap<string, number>
}

/** Lays a lexicon out as the parts that `readLexicon` reads. */
export function packLexicon({
  clusters,
  lists,
}: LexiconSource): Record<string, NumberArray> {
  const words = [...clusters]
    .map(([word, ids]) => ({ key: hashWord(word), ids }))
    .toSorted((a, b) => a.key - b.key)
  const single: { key: number; bits: number }[] = []
  const phrases: { key: number; bits: number }[] = []
  const openers = new Set<number>()
  for (const [phrase, bits] of lists) {
    const parts = phrase.split(' ')
    if (parts.length === 1) {
      single.push({ key: hashWord(phrase), bits })
    } else if (parts.length <= LONGEST_PHRASE) {
      openers.add(hashWord(parts[0]!))
      const key = parts.reduce((sum, part) => phraseKey(sum, hashWord(part)), 0)
      phrases.push({ key, bits })
    }
  }
  single.sort((a, b) => a.key - b.key)
  phrases.sort((a, b) => a.key - b.key)
  return {
    'clusters.words': Int32Array.from(words, ({ key }) => key),
    'clusters.64': Uint8Array.from(words, ({ ids }) => ids[0]),
    'clusters.256': Uint8Array.from(words, ({ ids }) => ids[1]),
    'clusters.1000': Uint16Array.from(words, ({ ids }) => ids[2]),
    'lists.words': Int32Array.from(single, ({ key }) => key),
    'lists.wordLists': Uint16Array.from(single, ({ bits }) => bits),
    'lists.phrases': Int32Array.from(phrases, ({ key }) => key),
    'lists.phraseLists': Uint8Array.from(phrases, ({ bits }) => bits),
    'lists.openers': Int32Array.from(openers).sort(),
  }
}

/** An open-addressed table over sorted keys: `slots` holds index + 1, zero where free. */
interface Table {
  readonly keys: Int32Array
  readonly slots: Int32Array
  readonly mask: number
}

function tableOf(keys: Int32Array): Table {
  let capacity = 16
  while (capacity < keys.length * 2) capacity *= 2
  const slots = new Int32Array(capacity)
  const mask = capacity - 1
  keys.forEach((key, i) => {
    let at = mix(key, 0) & mask
    while (slots[at] !== 0) at = (at + 1) & mask
    slots[at] = i + 1
  })
  return { keys, slots, mask }
}

function find({ keys, slots, mask }: Table, key: number): number {
  for (let at = mix(key, 0) & mask; ; at = (at + 1) & mask) {
    const slot = slots[at]!
    if (slot === 0) return -1
    if (keys[slot - 1] === key) return slot - 1
  }
}
