import type { Chained, Placed } from '../report/layers.ts'
import { actorKey, type ActorBook, type Organization } from './actor-book.ts'
import type { Phrase } from './phrase.ts'

/** Nouns that take up a body between states, and how the bodies are told that each may stand for. */
const TAKES_UP: Readonly<Record<string, RegExp>> = {
  bloc: /^(?:EUR|IGO)/,
  union: /^(?:EUR|IGO).* union\b/i,
  council: /^(?:UNO|EUR|IGO).* council\b/i,
  commission: /^(?:UNO|EUR|IGO).* commission\b/i,
  mission: /^(?:UNO|EUR|IGO)/,
  agency: /^(?:UNO|EUR|IGO)/,
  force: /^(?:UNO|IGO).* force\b/i,
  inspector: /^(?:UNO|IGO)/,
  peacekeeper: /^(?:UNO|IGO)/,
  'secretary-general': /^(?:UNO|IGO)/,
}
const MOST_WORDS = 4

/**
 * The body between states that a bare description takes up: "the bloc" after "ECOWAS", "the
 * Council" after "the Security Council". The one named last before it; `null` where none is.
 */
export function bodySpokenOf(
  report: Chained & Placed,
  { first, last, head }: Phrase,
  book: ActorBook,
): Organization | null {
  const { tokens, tags } = report
  if (last - first > MOST_WORDS) return null
  const words = report.text.slice(tokens[first]!.start, tokens[last - 1]!.end)
  const noun = /\bsecretary-general$/i.test(words)
    ? 'secretary-general'
    : tags[head]!.lemma.toLowerCase()
  const kind = Object.hasOwn(TAKES_UP, noun) ? TAKES_UP[noun]! : null
  if (kind === null || /^(?:an?|no|any|some)\b/i.test(words)) return null
  for (const name of report.names.toReversed()) {
    if (name.first >= first || name.kind === 'PER') continue
    const body = bodyNamed(report.text.slice(name.start, name.end), book)
    if (!body) continue
    const told = `${body.country} ${report.text.slice(name.start, name.end)}`
    if (kind.test(told)) return body
  }
  return null
}

// "United Nations Mission in …": the list may have its first words alone.
const SHORTEST = 2

function bodyNamed(name: string, book: ActorBook): Organization | null {
  const words = actorKey(name).split(' ')
  for (let count = Math.min(words.length, 8); count > 0; count--) {
    if (count < SHORTEST && words.length > 1) return null
    const body = book.organizations.get(words.slice(0, count).join(' '))
    if (body) return body
  }
  return null
}
