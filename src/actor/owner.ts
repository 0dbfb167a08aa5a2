import { treeOf } from '../language/tree.ts'
import type { Chained, Placed } from '../report/layers.ts'
import { actorKey, type ActorBook } from './actor-book.ts'
import { chainOf, codingsOf } from './chain-codings.ts'
import type { Coding } from './code-phrase.ts'
import { descriptionsOf, nameAt } from './descriptions.ts'
import { countryElsewhere } from './country-elsewhere.ts'
import type { Phrase } from './phrase.ts'
import { isMemberOf } from './served-body.ts'

/** A role that only speaks for others. */
export const SPOKESMAN: RegExp = /(?:^|\s)spokes(?:man|woman|person)$/i

const GROUPS = new Set('REB CRM PRM PTY OPP SOC BUS LAB JRN REL'.split(' '))

/**
 * "the mission's spokesman", "its leader, Agron Malasi", "the clan's accountant": the body
 * that somebody is of, where the report tells what it is.
 */
export function bodyServed(
  report: Chained & Placed,
  phrase: Phrase,
  { own, book }: { readonly own: Coding; readonly book: ActorBook },
): Coding | null {
  if (own.kind === 'known') return null
  const name = nameAt(report, phrase)
  const told = name ? descriptionsOf(report, name) : []
  for (const { head } of [phrase, ...told]) {
    const noun = actorKey(report.tags[head]!.lemma)
    if (!book.members.has(noun)) continue
    const owner = treeOf(report)
      .dependents(head, 'nmod:poss', 'nmod')
      .find((child) => /^(?:NOUN|PROPN|PRON)$/.test(report.tags[child]!.upos))
    if (owner === undefined) continue
    const chain = chainOf(report, { first: owner, last: owner + 1, head: owner })
    const body =
      chain &&
      codingsOf(report, chain, book).find(
        ({ kind, rule, sector }) =>
          isMemberOf(book, noun, sector) &&
          (kind === 'known' ? rule === 'organization' : GROUPS.has(sector ?? '')),
      )
    if (body) return body
  }
  return null
}

/** "its forces", "their spokesman", "the army's media wing": the country of whoever they are of. */
export function ownerCountry(
  report: Chained & Placed,
  phrase: Phrase,
  book: ActorBook,
): string | null {
  const tree = treeOf(report)
  // "his counterpart" is of another state.
  if (
    /^(?:counterpart|rival|enemy|neighbour|neighbor|foe)$/.test(lemmaAt(report, phrase))
  )
    return null
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

function lemmaAt({ tags }: Chained, { head }: Phrase): string {
  return tags[head]!.lemma.toLowerCase()
}
