import { treeOf } from '../language/tree.ts'
import type { Chained, Placed } from '../report/layers.ts'
import type { ActorBook } from './actor-book.ts'
import { chainOf, codingsOf } from './chain-codings.ts'
import { type Coding } from './code-phrase.ts'
import { countryElsewhere } from './country-elsewhere.ts'
import type { Phrase } from './phrase.ts'

/** A role that only speaks for others. */
export const SPOKESMAN: RegExp = /(?:^|\s)spokes(?:man|woman|person)$/i

/** "the mission's spokesman", "a spokesman for the group": the body, where the report names it in full elsewhere. */
export function bodySpokenFor(
  report: Chained & Placed,
  phrase: Phrase,
  { own, book }: { readonly own: Coding; readonly book: ActorBook },
): Coding | null {
  if (own.kind !== 'role' || !SPOKESMAN.test(own.role ?? '')) return null
  const tree = treeOf(report)
  const head = tree
    .dependents(phrase.head, 'nmod:poss', 'nmod')
    .find((child) => /^(?:NOUN|PROPN)$/.test(report.tags[child]!.upos))
  if (head === undefined) return null
  const chain = chainOf(report, { first: head, last: head + 1, head })
  const known =
    chain && codingsOf(report, chain, book).find(({ kind }) => kind === 'known')
  return known ?? null
}

/** "its forces", "their spokesman", "the army's media wing": the country of whoever they are of. */
export function ownerCountry(
  report: Chained & Placed,
  phrase: Phrase,
  book: ActorBook,
): string | null {
  const tree = treeOf(report)
  const { head, relation } = report.arcs[phrase.head]!
  const beside = relation === 'appos' && head >= 0 ? [head] : []
  // "their envoy, Colonel Paul Otieno"
  for (const noun of [
    phrase.head,
    ...beside,
    ...tree.dependents(phrase.head, 'appos', 'flat'),
  ]) {
    const pronoun = tree
      .dependents(noun, 'nmod:poss')
      .find((child) => report.tags[child]!.upos === 'PRON')
    if (pronoun === undefined) continue
    const chain = chainOf(report, { first: pronoun, last: pronoun + 1, head: pronoun })
    const country =
      chain &&
      codingsOf(report, chain, book).find((one) => one.country !== null)?.country
    if (country) return country
  }
  // "the army's media wing": the state of the army that the report told of.
  const body = tree
    .dependents(phrase.head, 'nmod:poss')
    .find((child) => report.tags[child]!.upos === 'NOUN')
  return body === undefined
    ? null
    : countryElsewhere(report, { first: body, last: body + 1, head: body }, book)
}
