import type { Chained } from '../report/layers.ts'
import { actorKey, type ActorBook } from './actor-book.ts'
import type { Match } from './match-words.ts'

/** The body that a team, member or spokesman is of: "a Coast Guard crew", "two members of the New People's Army". */
export function bodyOf(
  report: Chained,
  role: Match,
  { matches, book }: { readonly matches: readonly Match[]; readonly book: ActorBook },
): Match | undefined {
  const noun = actorKey(report.tags[role.last - 1]!.lemma)
  return matches.find(
    (match) =>
      match !== role &&
      match.form === 'organization' &&
      isMemberOf(book, noun, match.sector) &&
      !isAddressed(report, match),
  )
}

/** Whether people told by a noun are of a body: of a party, followers too. */
export function isMemberOf(
  book: ActorBook,
  noun: string,
  sector: string | null,
): boolean {
  const of = book.members.get(noun)
  return of === 'body' || (of === 'party' && sector === 'PTY')
}

/** "Chad's representative to the African Union" is none of its own. */
function isAddressed({ tokens }: Chained, { first }: Match): boolean {
  const before = tokens[first - 1]?.text === 'the' ? first - 2 : first - 1
  return tokens[before]?.text === 'to'
}

/** "officials at Al-Aqsa hospital", "a source in the army": who works somewhere is of its sector. */
export function placeOfWork(
  report: Chained,
  role: Match,
  matches: readonly Match[],
): string | null {
  if (!WORKS.test(report.tags[role.last - 1]!.lemma)) return null
  const place = matches.find(
    ({ first, form, sector }) =>
      first >= role.last && form === 'role' && WORKPLACES.has(sector ?? ''),
  )
  return place?.sector ?? null
}

/** "a navy source", "opposition members", "a separatist group": a head that says little is told by the word before it. */
export function kindBefore(role: Match, matches: readonly Match[]): string | null {
  if (role.sector !== 'UNK') return null
  const before = matches.findLast(
    ({ last, sector }) => last <= role.first && sector !== null && sector !== 'UNK',
  )
  return before?.sector ?? null
}

const WORKS =
  /^(?:official|source|spokesman|spokeswoman|spokesperson|staff|director|manager|head|chief|employee|worker|guard|administrator|agent|operative)$/i
const WORKPLACES = new Set('MED EDU MIL COP JUD LAB REL SPY'.split(' '))
