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
export function lemmaOf(report: Chained, token: number): string {
  return report.tags[token]!.lemma.toLowerCase()
}

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

interface TokenIndex {
  /** Index into `names` of the name that a token stands in; -1 in none. */
  readonly name: Int32Array
  readonly place: Int32Array
}

const indexes = new WeakMap<readonly unknown[], TokenIndex>()

function indexOf(report: Readable): TokenIndex {
  let index = indexes.get(report.places)
  if (!index) {
    index = {
      name: new Int32Array(report.tokens.length).fill(-1),
      place: new Int32Array(report.tokens.length).fill(-1),
    }
    for (const [i, { first, last }] of report.names.entries())
      index.name.fill(i, first, last)
    for (const [i, { first, last }] of report.places.entries())
      index.place.fill(i, first, last)
    indexes.set(report.places, index)
  }
  return index
}

/** The name that a token stands in; `null` in none. */
export function nameAt(
  report: Readable,
  token: number,
): Readable['names'][number] | null {
  return report.names[indexOf(report).name[token] ?? -1] ?? null
}

/** The toponym that a token stands in; `null` in none. */
export function placeAt(
  report: Readable,
  token: number,
): Readable['places'][number] | null {
  return report.places[indexOf(report).place[token] ?? -1] ?? null
}

const PERSONAL = new Set(
  'he she they it we i you who him her them us me himself herself themselves'.split(
    ' ',
  ),
)

/** Whether a token heads words for somebody who can act or be acted on: a person, body, state or group. */
export function isActor(reader: Reader, token: number): boolean {
  const { report, book, lexicon } = reader
  const tag = report.tags[token]!
  const lemma = lemmaOf(report, token)
  if (PERSONAL.has(lemma) || tag.upos === 'PRON') return PERSONAL.has(lemma)
  if (tag.upos === 'VERB' && !/^\p{Lu}/u.test(report.tokens[token]!.text)) return false
  const name = nameAt(report, token)
  if (name && (name.kind === 'PER' || name.kind === 'ORG' || name.kind === 'NORP'))
    return true
  const key = actorKey(report.tokens[token]!.text)
  if (/^\p{Lu}/u.test(report.tokens[token]!.text)) {
    if (book.countries.has(key)) return true
    if (key.length > 2 && book.organizations.has(key)) return true
  }
  const place = placeAt(report, token)
  if (place) return place.use !== 'place' || place.place?.precision === 'country'
  if (isCue(lexicon, 'animate', lemma)) return true
  return (
    formsOf(report, token).some((form) => book.roles.has(form)) || book.roles.has(key)
  )
}

/** Whether a token is of a word class: one of the lists, or one that the report itself tells. */
export function inClass(reader: Reader, token: number, name: string): boolean {
  const { report } = reader
  switch (name) {
    case 'actor':
      return isActor(reader, token)
    case 'geo': {
      const place = placeAt(report, token)
      return place !== null || nameAt(report, token)?.kind === 'LOC'
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

/** PLOVER sector that a role noun stands for; `null` where it is none. */
export function sectorOfWord({ report, book }: Reader, token: number): string | null {
  return (
    book.roles.get(lemmaOf(report, token)) ??
    book.organizations.get(actorKey(report.tokens[token]!.text))?.sector ??
    null
  )
}
