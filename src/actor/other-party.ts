import { treeOf } from '../language/tree.ts'
import type { Chained, Placed } from '../report/layers.ts'
import type { ActorBook } from './actor-book.ts'
import { landsNamed } from './nearest-land.ts'
import { phraseOf, type Phrase } from './phrase.ts'

/**
 * The state of an official whom another one meets or calls: "President Villaluz thanked Japan
 * in a call with Prime Minister Arakawa" has two, and the second is none of the first's. The
 * only other state that the sentence names; `null` where it names none or several.
 */
export function otherParty(
  report: Chained & Placed,
  phrase: Phrase,
  {
    book,
    countryAt,
  }: {
    readonly book: ActorBook
    readonly countryAt: (subject: Phrase) => string | null
  },
): string | null {
  const tree = treeOf(report)
  const met = tree
    .dependents(phrase.head, 'case')
    .some((child) => report.tokens[child]!.text === 'with')
  if (!met) return null
  for (const above of tree.ancestors(phrase.head)) {
    const subject = tree.dependents(above, 'nsubj').find((one) => one < phrase.first)
    if (subject === undefined) continue
    const country = countryAt(phraseOf(report, subject))
    if (country === null) return null
    const { first, last } = report.sentences[report.tokens[phrase.head]!.sentence]!
    const others = new Set(
      landsNamed(report, { first, last }, book).filter((one) => one !== country),
    )
    return others.size === 1 ? [...others][0]! : null
  }
  return null
}
