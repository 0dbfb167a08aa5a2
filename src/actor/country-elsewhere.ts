import type { Chained, Placed } from '../report/layers.ts'
import { actorKey, type ActorBook } from './actor-book.ts'
import type { Phrase } from './phrase.ts'

const indexes = new WeakMap<readonly unknown[], ReadonlyMap<string, string | null>>()

/**
 * The country that the report gives to the same people elsewhere: "settlers" where it spoke
 * of "Israeli settlers", "the troops" where it spoke of "Rwandan troops". `null` where it
 * gives none, or several as often.
 */
export function countryElsewhere(
  report: Chained & Placed,
  { head }: Phrase,
  book: ActorBook,
): string | null {
  let index = indexes.get(report.tokens)
  if (!index) {
    index = indexOf(report, book)
    indexes.set(report.tokens, index)
  }
  return index.get(keyOf(report, head)) ?? null
}

function keyOf({ tags }: Chained, token: number): string {
  return tags[token]!.lemma.toLowerCase()
}

// A noun is of the state that it mostly follows: so many times as often as any other.
const MOSTLY = 2

/** Nouns that follow a state's name or adjective, each with the state that most of them follow; `null` where none does. "Pakistan's army chief" speaks of army and chief. */
function indexOf(
  report: Chained & Placed,
  book: ActorBook,
): ReadonlyMap<string, string | null> {
  const counts = new Map<string, Map<string, number>>()
  for (const [at, { head, relation }] of report.arcs.entries()) {
    if (head <= at || !/^(amod|compound|nmod:poss)$/.test(relation)) continue
    const { text } = report.tokens[at]!
    if (!/^\p{Lu}/u.test(text)) continue
    const code = book.countries.get(actorKey(text))?.[0]?.code
    if (!code) continue
    for (const noun of nounsFrom(report, at, head)) {
      const key = keyOf(report, noun)
      const states = counts.get(key) ?? new Map<string, number>()
      counts.set(key, states.set(code, (states.get(code) ?? 0) + 1))
    }
  }
  return new Map(
    [...counts].map(([key, states]) => {
      const [[code, most] = [null, 0], [, next] = [null, 0]] = [...states].toSorted(
        ([, a], [, b]) => b - a,
      )
      return [key, most >= MOSTLY * next ? code : null] as const
    }),
  )
}

/** "army" and "chief" of "Pakistan's army chief General Munir": the common nouns from a state's name to the one that it stands before. */
function nounsFrom({ tags }: Chained, state: number, head: number): readonly number[] {
  const found: number[] = []
  for (let at = state + 1; at <= head; at++) {
    const { upos } = tags[at]!
    if (upos === 'NOUN') found.push(at)
    else if (!/^(?:PART|ADJ|PROPN|NUM)$/.test(upos)) return at < head ? [] : found
  }
  return found
}
