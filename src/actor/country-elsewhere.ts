import type { Chained, Placed } from '../report/layers.ts'
import { actorKey, type ActorBook } from './actor-book.ts'
import type { Phrase } from './phrase.ts'

const indexes = new WeakMap<readonly unknown[], ReadonlyMap<string, string | null>>()

/**
 * The country that the report gives to the same people elsewhere: "settlers" where it spoke
 * of "Israeli settlers", "the troops" where it spoke of "Rwandan troops". `null` where it
 * gives none, or several.
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

/** Nouns that follow a state's name or adjective, each with that state; `null` where they follow several. */
function indexOf(
  report: Chained & Placed,
  book: ActorBook,
): ReadonlyMap<string, string | null> {
  const index = new Map<string, string | null>()
  for (const [at, { head, relation }] of report.arcs.entries()) {
    if (head <= at || !/^(amod|compound|nmod:poss)$/.test(relation)) continue
    const { text } = report.tokens[at]!
    if (!/^\p{Lu}/u.test(text) || report.tags[head]!.upos !== 'NOUN') continue
    const code = book.countries.get(actorKey(text))?.[0]?.code
    if (!code) continue
    const key = keyOf(report, head)
    const known = index.get(key)
    index.set(key, known === undefined || known === code ? code : null)
  }
  return index
}
