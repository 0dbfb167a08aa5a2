import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { LISTS } from '../src/language/name/name-lexicon.ts'
import type { LexiconSource, ListName } from '../src/language/name/name-lexicon.ts'
import { scanWords } from '../src/language/words.ts'
import { readKnownNames } from './name-lists.ts'
import { fold } from '../src/language/name/name-word.ts'
import type { IsPeople, NameDocument } from './names-corpora.ts'

/** Where the lists beside `data/name/known.tsv` come from: the corpora, and the folder of GeoNames' `cities1000.txt`. */
export interface LexiconFiles {
  readonly corpora: string
  readonly cities: string
  /** What is trained on: tells which words are nearly always written small. */
  readonly documents: readonly NameDocument[]
}

/** Least population of a town whose name is on the list of places. */
const LEAST_POPULATION = 5000
/** Clusters are kept for the most frequent words only. */
const MOST_CLUSTERED = 110_000

/** Gathers word clusters and name lists. */
export async function gatherLexicon(files: LexiconFiles): Promise<LexiconSource> {
  const lists = new Map<string, number>()
  const add = (list: ListName, phrase: string): void => {
    const words: string[] = []
    scanWords(phrase, { start: 0, end: phrase.length }, (start, end) =>
      words.push(fold(phrase.slice(start, end))),
    )
    const key = words.join(' ')
    if (key.length < 2) return
    lists.set(key, (lists.get(key) ?? 0) | (1 << LISTS.indexOf(list)))
  }
  for (const [form, names] of readKnownNames()) {
    for (const list of names) add(list, form)
  }
  for (const name of commonNames(
    `${files.corpora}names/common-forenames-by-country.csv`,
  ))
    add('forename', name)
  for (const name of commonNames(
    `${files.corpora}names/common-surnames-by-country.csv`,
  ))
    add('surname', name)
  for await (const line of createInterface({
    input: createReadStream(`${files.cities}cities1000.txt`),
  })) {
    const cells = line.split('\t')
    if (Number(cells[14]) < LEAST_POPULATION) continue
    for (const name of new Set([cells[1]!, cells[2]!])) add('place', name)
  }
  for (const word of commonWords(files.documents)) add('common', word)
  const clusters = new Map<string, readonly [number, number, number]>()
  for (const line of readFileSync(
    `${files.corpora}clusters/glove-kmeans-clusters-150k.tsv`,
    'utf8',
  ).split('\n')) {
    const [word, ...ids] = line.split('\t')
    if (ids.length < 3 || clusters.size >= MOST_CLUSTERED) continue
    const key = fold(word!)
    if (!clusters.has(key))
      clusters.set(key, ids.map(Number) as [number, number, number])
  }
  return { clusters, lists }
}

/** Tells words for peoples by the list of known forms. */
export function peopleOf(): IsPeople {
  const people = new Set(
    readKnownNames()
      .filter(([, lists]) => lists.includes('people'))
      .map(([form]) => form.toLowerCase()),
  )
  return (word) =>
    people.has(word.toLowerCase()) || people.has(word.toLowerCase().replace(/s$/, ''))
}

/** Words met often, and nearly always without a capital where a sentence demands none. */
function commonWords(documents: readonly NameDocument[]): readonly string[] {
  const counts = new Map<string, { small: number; all: number }>()
  for (const { words } of documents.flat()) {
    for (const word of words.slice(1)) {
      if (!/^\p{L}+$/u.test(word)) continue
      const key = word.toLowerCase()
      const count = counts.get(key) ?? { small: 0, all: 0 }
      count.all++
      if (word === key) count.small++
      counts.set(key, count)
    }
  }
  return [...counts]
    .filter(([, { small, all }]) => small >= 6 && small >= 0.95 * all)
    .map(([word]) => word)
}

/** The romanised and the localised names of a list of common names, where they are one Latin word. */
function commonNames(file: string): readonly string[] {
  const [head, ...lines] = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
  const columns = head!.trim().split(',')
  const wanted = ['Localized Name', 'Romanized Name'].map((name) =>
    columns.indexOf(name),
  )
  return lines.flatMap((line) => {
    const cells = line.trim().split(',')
    return wanted
      .map((at) => cells[at] ?? '')
      .filter((name) => /^[\p{Script=Latin}'’.-]{2,}$/u.test(name))
  })
}
