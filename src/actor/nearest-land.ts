import type { Chained, Placed } from '../report/layers.ts'
import { overlaps } from '../report/span.ts'
import { actorKey, LONGEST_FORM, type ActorBook } from './actor-book.ts'
import { isMoney, type Phrase } from './phrase.ts'

/** A word that speaks of a state: its name, its adjective, a place in it. */
interface Cue {
  readonly token: number
  readonly country: string
  readonly isPlace: boolean
}

// Fitted on coded pages (people of whom no country is told, and the one that a coder gave them).
const SHARE = 1.8
const EARLIER_IN_SENTENCE = 0.8
const OPENS_SENTENCE = 1.7
const LAST_BEFORE = 0.4
const INSIDE = 1.5
const NAMED_FIRST = 0.65
const IN_DATELINE = 0.55
// "In Vilnius a court …": the place is among the first words.
const OPENING = 3

/**
 * The state whose servants or people a phrase speaks of, where its words do not say: of the
 * states that the report names, by how often it does and how near to the phrase. "In Vilnius
 * a court …" is Lithuania's in a report on Finland. `null` where the report names no state.
 */
export function nearestLand(
  report: Chained & Placed,
  { first, last, head }: Phrase,
  book: ActorBook,
): string | null {
  const cues = cuesOf(report, book)
  const sentence = report.sentences[report.tokens[head]!.sentence]!
  const shares = sharesOf(cues)
  const scores = new Map(
    [...shares].map(([country, share]) => [country, SHARE * Math.log(share)]),
  )
  const raised = new Set<string>()
  const raise = (why: string, country: string, by: number): void => {
    const key = `${why} ${country}`
    if (raised.has(key)) return
    raised.add(key)
    scores.set(country, scores.get(country)! + by)
  }
  const dateline = report.dateline?.evidence[0]
  const written = cues.find(
    ({ token }) => dateline !== undefined && overlaps(report.tokens[token]!, dateline),
  )
  if (written) raise('dateline', written.country, IN_DATELINE)
  if (cues[0]) raise('first', cues[0].country, NAMED_FIRST)
  let before: Cue | null = null
  for (const cue of cues) {
    if (cue.token >= sentence.last) break
    const { token, country } = cue
    if (first <= token && token < last) {
      raise('inside', country, INSIDE)
      continue
    }
    if (token >= head) continue
    before = cue
    if (token < sentence.first) continue
    raise('earlier', country, EARLIER_IN_SENTENCE)
    if (cue.isPlace && token < sentence.first + OPENING)
      raise('opens', country, OPENS_SENTENCE)
  }
  if (before) raise('last', before.country, LAST_BEFORE)
  let best: string | null = null
  for (const [country, score] of [...scores].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (best === null || score > scores.get(best)!) best = country
  return best
}

/** Whether a report names a state or a place in it. */
export function namesLand(
  report: Chained & Placed,
  country: string,
  book: ActorBook,
): boolean {
  return cuesOf(report, book).some((cue) => cue.country === country)
}

/** The states that the tokens `[first, last)` name, in order. */
export function landsNamed(
  report: Chained & Placed,
  { first, last }: { readonly first: number; readonly last: number },
  book: ActorBook,
): readonly string[] {
  return cuesOf(report, book)
    .filter(({ token }) => first <= token && token < last)
    .map(({ country }) => country)
}

const known = new WeakMap<readonly unknown[], readonly Cue[]>()

function cuesOf(report: Chained & Placed, book: ActorBook): readonly Cue[] {
  let cues = known.get(report.tokens)
  if (!cues) {
    cues = findCues(report, book)
    known.set(report.tokens, cues)
  }
  return cues
}

function findCues(report: Chained & Placed, book: ActorBook): readonly Cue[] {
  const found = new Map<number, Cue>()
  for (const { first, place, use } of report.places) {
    if (!place?.country || isMoney(report, first)) continue
    const isPlace = use === 'place' && place.precision !== 'country'
    found.set(first, { token: first, country: place.country, isPlace })
  }
  const add = (token: number, words: string): void => {
    const [form] = book.countries.get(actorKey(words)) ?? []
    if (form && !found.has(token) && !isMoney(report, token))
      found.set(token, { token, country: form.code, isPlace: false })
  }
  for (const { first, last, start, end } of report.names) {
    if (found.has(first) || last - first > LONGEST_FORM) continue
    add(first, report.text.slice(start, end))
    // "the Colombo High Court", "the Bank of Ghana": a body with a state's or capital's word in its name.
    for (let token = first; token < last; token++)
      if (/^\p{Lu}/u.test(report.tokens[token]!.text))
        add(token, report.tokens[token]!.text)
  }
  return [...found.values()]
    .filter(({ country }) => country.length === 3 && !BODIES.has(country))
    .toSorted((a, b) => a.token - b.token)
}

const BODIES = new Set(['UNO', 'IGO', 'NGO', 'EUR', 'IMG', 'MNC'])

/** Each state's part of all the cues; together somewhat less than one. */
function sharesOf(cues: readonly Cue[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { country } of cues) counts.set(country, (counts.get(country) ?? 0) + 1)
  return new Map(
    [...counts].map(([country, count]) => [country, (count + 0.5) / (cues.length + 1)]),
  )
}
