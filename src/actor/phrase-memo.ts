import type { Chained, Placed } from '../report/layers.ts'
import type { ActorBook } from './actor-book.ts'
import type { Phrase } from './phrase.ts'

/** What is read of a phrase once: many events and claims ask for the same one. */
export type PhraseReader<Value> = (
  report: Chained & Placed,
  phrase: Phrase,
  book: ActorBook,
) => Value

interface Entry<Value> {
  readonly first: number
  readonly last: number
  readonly value: Value
}

interface Known<Value> {
  readonly book: ActorBook
  /** By the phrase's head: the few phrases that it heads. */
  readonly byHead: Map<number, Entry<Value>[]>
}

/** The same reader, which remembers what it read as long as the report's places are kept. */
export function oncePerPhrase<Value>(read: PhraseReader<Value>): PhraseReader<Value> {
  const known = new WeakMap<readonly unknown[], Known<Value>>()
  return (report, phrase, book) => {
    const { first, last, head } = phrase
    let memory = known.get(report.places)
    if (memory?.book !== book) {
      memory = { book, byHead: new Map() }
      known.set(report.places, memory)
    }
    const entries = memory.byHead.get(head)
    const found = entries?.find((one) => one.first === first && one.last === last)
    if (found) return found.value
    const value = read(report, phrase, book)
    if (entries) entries.push({ first, last, value })
    else memory.byHead.set(head, [{ first, last, value }])
    return value
  }
}
