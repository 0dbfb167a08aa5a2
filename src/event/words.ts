import { nameOver } from '../actor/phrase.ts'
import { actorKey, type ActorBook } from '../actor/actor-book.ts'
import type { Attributed, Chained, Counted, Placed, Timed } from '../report/layers.ts'
import { isCue, type EventLexicon } from './lexicon.ts'

/** The layers that events are read from. */
export type Readable = Chained & Timed & Placed & Counted & Attributed

/** A report with what is needed to read events from it. */
export interface Reader {
  readonly report: Readable
  readonly lexicon: EventLexicon
  readonly book: ActorBook
}

/** The lemma of a token, in lower case. */
export function lemmaOf({ tags }: Pick<Chained, 'tags'>, token: number): string {
  let known = lemmas.get(tags)
  if (!known) {
    known = tags.map(({ lemma }) => lemma.toLowerCase())
    lemmas.set(tags, known)
  }
  return known[token]!
}

const lemmas = new WeakMap<readonly unknown[], readonly string[]>()

/**
 * A token's lemma; of a plural that its lemma keeps ("troops") the singular too; and, where
 * a hyphen joins it to the word before, both as one: "border" and "cross-border".
 */
export function formsOf(report: Chained, token: number): readonly string[] {
  const lemma = lemmaOf(report, token)
  if (report.tags[token]!.xpos === 'NNS' && /[^s]s$/.test(lemma))
    return [lemma, lemma.slice(0, -1)]
  const { sentence, text } = report.tokens[token]!
  const dash = report.tokens[token - 1]
  const before = report.tokens[token - 2]
  if (dash?.text !== '-' || before?.sentence !== sentence) return [lemma]
  const stem = before.text.toLowerCase()
  return [lemma, `${stem}-${lemma}`, `${stem}-${text.toLowerCase()}`]
}

/** By token: the index into `places` of the toponym that it stands in; -1 in none. */
const indexes = new WeakMap<readonly unknown[], Int32Array>()

function indexOf(report: Readable): Int32Array {
  let index = indexes.get(report.places)
  if (!index) {
    index = new Int32Array(report.tokens.length).fill(-1)
    for (const [i, { first, last }] of report.places.entries())
      index.fill(i, first, last)
    indexes.set(report.places, index)
  }
  return index
}

/** The toponym that a token stands in; `null` in none. */
export function placeAt(
  report: Readable,
  token: number,
): Readable['places'][number] | null {
  return report.places[indexOf(report)[token] ?? -1] ?? null
}

const PERSONAL = new Set(
  'he she they it we i you who him her them us me himself herself themselves'.split(
    ' ',
  ),
)

const actors = new WeakMap<readonly unknown[], ActorMarks>()

/** By token, for one lexicon and book: 1 where it is an actor, -1 where it is none, 0 where nobody asked. */
interface ActorMarks {
  readonly lexicon: EventLexicon
  readonly book: ActorBook
  readonly marks: Int8Array
}

/** Whether a token heads words for somebody who can act or be acted on: a person, body, state or group. */
export function isActor(reader: Reader, token: number): boolean {
  const { report, lexicon, book } = reader
  let known = actors.get(report.places)
  if (known?.lexicon !== lexicon || known.book !== book) {
    known = { lexicon, book, marks: new Int8Array(report.tokens.length) }
    actors.set(report.places, known)
  }
  const { marks } = known
  if (marks[token] === 0) marks[token] = actsAt(reader, token) ? 1 : -1
  return marks[token] === 1
}

function actsAt(reader: Reader, token: number): boolean {
  const { report, book, lexicon } = reader
  const tag = report.tags[token]!
  const lemma = lemmaOf(report, token)
  if (PERSONAL.has(lemma) || tag.upos === 'PRON') return PERSONAL.has(lemma)
  if (tag.upos === 'VERB' && !/^\p{Lu}/u.test(report.tokens[token]!.text)) return false
  const name = nameOver(report, token)
  if (name && (name.kind === 'PER' || name.kind === 'ORG' || name.kind === 'NORP'))
    return true
  const key = actorKey(report.tokens[token]!.text)
  if (/^\p{Lu}/u.test(report.tokens[token]!.text)) {
    if (book.countries.has(key)) return true
    if (key.length > 2 && book.organizations.has(key)) return true
  }
  const place = placeAt(report, token)
  if (place) return place.use !== 'place' || place.place?.precision === 'country'
  if (isCue(lexicon, 'animate', lemma) || seemsPerson(reader, token)) return true
  return (
    formsOf(report, token).some((form) => book.roles.has(form)) || book.roles.has(key)
  )
}

const PERSON_ENDING = /(?:er|or|ist|ian|man|woman|guard|ee|ant)$/
const NO_PERSON =
  /^(?:order|border|power|paper|water|number|letter|matter|weather|river|quarter|tower|centre|center|order|helicopter|bulletin|computer|shelter|container|tanker|cruiser|destroyer|bomber|fighter|launcher|mortar|corridor|sector|factor|motor|reactor|door|floor|colour|color|error|terror|vapor|mirror|labor|labour|plant|restaurant|grant|warrant|covenant|elephant|committee|guarantee|tree|degree|fee|coffee|trailer|trawler|cutter|bunker|charter|chapter|transfer|offer|answer|newspaper|banner|poster|flyer|feeder|cylinder|server|router|van|ban|plan|caravan|dinner|summer|winter|october|november|december|september|disaster|encounter|murder|fire|danger|anger|hunger|finger|meter|kilometer|kilometre|member_state|amplifier|sniper_rifle|propeller|booster|scooter|charger)$/

/** A count or plural of a noun that ends like a trade: "two homeguards", "charcoal burners". */
function seemsPerson({ report, lexicon }: Reader, token: number): boolean {
  const { upos, xpos } = report.tags[token]!
  if (upos !== 'NOUN') return false
  const lemma = lemmaOf(report, token)
  if (lexicon.classes.get('weapon')?.has(lemma)) return false
  return xpos === 'NNS' && PERSON_ENDING.test(lemma) && !NO_PERSON.test(lemma)
}

/** Whether a token is of a word class: one of the lists, or one that the report itself tells. */
export function inClass(reader: Reader, token: number, name: string): boolean {
  const { report } = reader
  switch (name) {
    case 'actor':
      return isActor(reader, token)
    case 'geo': {
      const place = placeAt(report, token)
      return place !== null || nameOver(report, token)?.kind === 'LOC'
    }
    case 'cop':
    case 'jud':
    case 'gov':
    case 'leg':
    case 'crm':
      return sectorOfWord(reader, token) === name.toUpperCase()
    case 'place': {
      const place = placeAt(report, token)
      if (place && place.use === 'place') return true
      return isListed(reader, token, name)
    }
    default:
      return isListed(reader, token, name)
  }
}

function isListed({ report, lexicon }: Reader, token: number, name: string): boolean {
  const words = lexicon.classes.get(name)
  return words !== undefined && formsOf(report, token).some((form) => words.has(form))
}

/** Whether a token's lemma is in a class of `data/event/class.tsv`. */
export function isListedLemma(reader: Reader, token: number, name: string): boolean {
  return isListed(reader, token, name)
}

/** PLOVER sector that a role noun stands for; `null` where it is none. */
export function sectorOfWord({ report, book }: Reader, token: number): string | null {
  return (
    book.roles.get(lemmaOf(report, token)) ??
    book.organizations.get(actorKey(report.tokens[token]!.text))?.sector ??
    null
  )
}
