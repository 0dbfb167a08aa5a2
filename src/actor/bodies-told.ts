import type { Chained, Name } from '../report/layers.ts'
import { actorKey, LONGEST_FORM, type ActorBook } from './actor-book.ts'
import { descriptionsOf } from './descriptions.ts'
import { matchesIn, type Match } from './match-words.ts'
import { nameOver, type Phrase } from './phrase.ts'

const indexes = new WeakMap<readonly Name[], ReadonlyMap<string, string>>()

/** Sectors whose nouns may tell what a name beside them is: "the Fano militia", "Foxtrot gang", "FECAO, a traders' federation". */
const OF_BODIES = new Set(
  'REB CRM PRM PTY UAF JRN REL BUS SOC LAB EDU MED OPP'.split(' '),
)

const OF_FIGHTERS = new Set(['REB', 'CRM'])

/**
 * Bodies in a phrase that no list knows, by what the report itself says of them: a noun of a
 * body in the name ("Office of Disaster Management"), before or after it ("the rebel movement
 * 3R", "the Libre party"), beside it ("Weichan, a radical group"), or its full name before
 * the letters in brackets. What is told once holds wherever the name stands.
 */
function bodiesTold(
  report: Chained,
  phrase: Phrase,
  book: ActorBook,
): readonly Match[] {
  let told = indexes.get(report.names)
  if (!told) {
    told = findBodies(report, book)
    indexes.set(report.names, told)
  }
  const found: Match[] = []
  if (told.size === 0) return found
  for (let first = phrase.first; first < phrase.last; first++) {
    const name = nameOver(report, first)
    const last = name?.first === first ? Math.min(name.last, phrase.last) : first + 1
    const { start } = report.tokens[first]!
    const words = report.text.slice(start, report.tokens[last - 1]!.end)
    const sector = /^[\p{Lu}\d]/u.test(words) ? told.get(actorKey(words)) : undefined
    if (sector === undefined) continue
    found.push({ first, last, country: null, sector, form: 'organization' })
    first = last - 1
  }
  return found
}

function findBodies(report: Chained, book: ActorBook): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const name of report.names) {
    if (!/^(?:ORG|MISC)$/.test(name.kind) || name.last - name.first > LONGEST_FORM)
      continue
    const key = actorKey(report.text.slice(name.start, name.end))
    if (found.has(key) || isListed(key, book)) continue
    const sector = sectorBeside(report, name, book) ?? sectorInside(report, name, book)
    if (sector === null) continue
    found.set(key, sector)
    const short = lettersAfter(report, name)
    if (short !== null && !isListed(short, book)) found.set(short, sector)
  }
  return found
}

function isListed(key: string, book: ActorBook): boolean {
  return book.organizations.has(key) || book.countries.has(key)
}

/** "the Fano militia", "energy group Sonatrach", "Apunba Lup, a Meitei body". */
function sectorBeside(report: Chained, name: Name, book: ActorBook): string | null {
  const { tags, tokens } = report
  const phrases = [...descriptionsOf(report, name)]
  let last = name.last
  while (
    tags[last]?.upos === 'NOUN' &&
    tokens[last]!.sentence === tokens[name.first]!.sentence
  )
    last++
  if (last > name.last) phrases.unshift({ first: name.last, last, head: last - 1 })
  for (const phrase of phrases) {
    const sector = roleAt(report, phrase, book)
    // "Embassy staff", "Meitei women": people only tell of a body where it is one of fighters.
    const isBody = book.bodies.has(actorKey(tags[phrase.head]!.lemma))
    if (sector !== null && (isBody ? OF_BODIES : OF_FIGHTERS).has(sector)) return sector
  }
  return null
}

function roleAt(report: Chained, phrase: Phrase, book: ActorBook): string | null {
  const role = matchesIn(report, phrase, book).find(
    ({ form, first, last }) =>
      form === 'role' && first <= phrase.head && phrase.head < last,
  )
  return role?.sector ?? null
}

// Heads of names that say less than what stands before them: "Police Office", "Doctors Network".
const GENERAL = new Set(['GOV', 'SOC', 'UNK'])
const PARTICULAR = new Set('COP MED EDU BUS JUD SPY LAB JRN REL AGR'.split(' '))

/** "Law Association", "Office of Disaster Management", "Front for Change": the noun that the name is headed by. */
function sectorInside(report: Chained, name: Name, book: ActorBook): string | null {
  const { tokens } = report
  if (name.last - name.first < 2) return null
  let head = name.last - 1
  for (let at = name.first + 1; at < name.last; at++)
    if (/^(?:of|for|to|in|on|against)$/.test(tokens[at]!.text)) {
      head = at - 1
      break
    }
  const listed = roleAt(report, { first: name.first, last: head + 1, head }, book)
  const sector = listed ?? book.bodies.get(actorKey(tokens[head]!.text)) ?? null
  if (sector === null || !GENERAL.has(sector)) return sector
  for (let at = name.first; at < name.last; at++) {
    const one = roleAt(report, { first: at, last: at + 1, head: at }, book)
    if (one !== null && PARTICULAR.has(one)) return one
  }
  return sector
}

/** The letters in brackets behind a name: "(FACT)". */
function lettersAfter({ tokens }: Chained, { last }: Name): string | null {
  const letters = tokens[last + 1]?.text ?? ''
  return tokens[last]?.text === '(' &&
    tokens[last + 2]?.text === ')' &&
    /^\p{Lu}[\p{Lu}\d-]+$/u.test(letters)
    ? actorKey(letters)
    : null
}

/** What the lists know of a phrase's words, and the bodies that only the report tells of. */
export function withBodiesTold(
  report: Chained,
  phrase: Phrase,
  book: ActorBook,
): readonly Match[] {
  const listed = matchesIn(report, phrase, book)
  const apart = (a: Match, b: Match): boolean => b.last <= a.first || a.last <= b.first
  const known = listed.filter(({ form }) =>
    /^(?:organization|office-holder)$/.test(form),
  )
  const told = bodiesTold(report, phrase, book)
    .filter((body) => known.every((one) => apart(body, one)))
    .map((body) => {
      // "the Kenya Medical Association": the state in its name.
      const inside = listed.find((one) => !apart(body, one) && one.country !== null)
      return { ...body, country: inside?.country ?? null }
    })
  if (told.length === 0) return listed
  const rest = listed.filter((one) => told.every((body) => apart(body, one)))
  return [...rest, ...told].toSorted((a, b) => a.first - b.first)
}
