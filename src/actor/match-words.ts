import type { Chained } from '../report/layers.ts'
import {
  actorKey,
  LONGEST_FORM,
  openingWords,
  type ActorBook,
  type CountryForm,
} from './actor-book.ts'
import { isMoney, nameOver, type Phrase } from './phrase.ts'

/** A run of tokens found in the lists. */
export interface Match {
  readonly first: number
  readonly last: number
  readonly country: string | null
  readonly sector: string | null
  readonly form: CountryForm | 'organization' | 'office-holder' | 'role'
}

/** Everything in the phrase that the lists know, the longest match at each place, in order. */
export function matchesIn(
  report: Chained,
  phrase: Phrase,
  book: ActorBook,
): readonly Match[] {
  const found: Match[] = []
  for (let first = phrase.first; first < phrase.last;) {
    const match = matchAt(report, { first, end: phrase.last }, book)
    if (match) found.push(match)
    first = match ? match.last : first + 1
  }
  return found
}

/** What a report's runs of tokens are in the lists, looked up once: many phrases hold the same words. */
interface Lookups {
  readonly book: ActorBook
  /** By token: 1 where it opens a form, -1 where it does not, 0 where nobody asked. */
  readonly opens: Int8Array
  /** By first token times `LONGEST_FORM` and the tokens after it. */
  readonly runs: Map<number, Match | null>
}

const lookups = new WeakMap<readonly unknown[], Lookups>()

function lookupsOf({ tags }: Chained, book: ActorBook): Lookups {
  let found = lookups.get(tags)
  if (found?.book !== book) {
    found = { book, opens: new Int8Array(tags.length), runs: new Map() }
    lookups.set(tags, found)
  }
  return found
}

function matchAt(
  report: Chained,
  { first, end }: { readonly first: number; readonly end: number },
  book: ActorBook,
): Match | null {
  const { opens, runs } = lookupsOf(report, book)
  if (opens[first] === 0) opens[first] = isOpening(report, first, book) ? 1 : -1
  if (opens[first] === -1) return null
  for (let last = Math.min(end, first + LONGEST_FORM); last > first; last--) {
    const at = first * LONGEST_FORM + (last - first - 1)
    let match = runs.get(at)
    if (match === undefined) {
      match = matchOf(report, { first, last }, book)
      runs.set(at, match)
    }
    if (match) return match
  }
  return null
}

function isOpening({ tokens, tags }: Chained, first: number, book: ActorBook): boolean {
  const known = openingWords(book)
  const opener = actorKey(tokens[first]!.text)
  const lone = tags[first]!.lemma.toLowerCase()
  const singular = lone.endsWith('s') ? lone.slice(0, -1) : lone
  return [opener.split(' ')[0]!, lone, singular].some((word) => known.has(word))
}

/** What the tokens `[first, last)` are in the lists; `null` where no list has them. */
function matchOf(
  report: Chained,
  span: { readonly first: number; readonly last: number },
  book: ActorBook,
): Match | null {
  const { tokens, tags } = report
  const { first, last } = span
  const words = report.text.slice(tokens[first]!.start, tokens[last - 1]!.end)
  const key = actorKey(words)
  const proper = /^[\p{Lu}\d]/u.test(words)
  if (proper) {
    const body = book.organizations.get(key)
    // "IS", "AA", "ICE": short forms count only as printed in capitals.
    if (
      body &&
      (key.length > 4 || words === words.toUpperCase() || words === body.name)
    )
      return {
        ...span,
        country: body.country,
        sector: body.sector,
        form: 'organization',
      }
    const forms = isOfPerson(report, span) ? undefined : book.countries.get(key)
    if (
      forms &&
      (key.length > 2 || words === words.toUpperCase()) &&
      !isMoney(report, last - 1)
    ) {
      // "Congo", "the US": the state's own name, though it stands before nouns as well.
      const { code, form } = forms.find((one) => one.form === 'name') ?? forms[0]!
      return { ...span, country: code, sector: null, form }
    }
    const holder = book.officeHolders
      .get(key)
      ?.find(({ from, to }) => inOffice(report.published?.value ?? null, from, to))
    if (holder)
      return {
        ...span,
        country: holder.country,
        sector: holder.sector,
        form: 'office-holder',
      }
  }
  const lemma = tags[last - 1]!.lemma.toLowerCase()
  const stem = report.text.slice(tokens[first]!.start, tokens[last - 1]!.start)
  const single = lemma.endsWith('s') ? lemma.slice(0, -1) : lemma
  const keyOf = (form: string): string => (form === words ? key : actorKey(form))
  const sector =
    book.roles.get(key) ??
    book.roles.get(keyOf(stem + lemma)) ??
    (single === lemma ? undefined : book.roles.get(keyOf(stem + single)))
  if (sector && tags[last - 1]!.upos !== 'VERB')
    return { ...span, country: null, sector, form: 'role' }
  return null
}

/** "Pak" of "Pak Myong-sun", "Jordan" of "Ruth Jordan": a part of somebody's name is no state. */
function isOfPerson(
  report: Chained,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const name = nameOver(report, first)
  return name?.kind === 'PER' && name.last - name.first > last - first
}

/** Whether a day (ISO prefix; `null`: not known) lies between two others, each of which may be open. */
function inOffice(day: string | null, from: string, to: string): boolean {
  if (day === null) return true
  return (from === '' || from.slice(0, day.length) <= day) && (to === '' || day <= to)
}
