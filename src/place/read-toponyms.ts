import type { Gazetteer } from '../ports.ts'
import type { Chained, Name } from '../report/layers.ts'
import { contains, containersOf } from './container.ts'
import type { Container } from './container.ts'
import type { Surroundings } from './candidate-features.ts'
import { toponymFeatures } from './toponym-features.ts'
import type { DocumentWords } from './toponym-features.ts'
import { isCapital, toponymBySound, toponymsAt } from './toponym.ts'
import type { Toponym } from './toponym.ts'
import { AREA_WORDS, IN_WORDS, TITLE_WORDS, TOWN_WORDS } from './words.generated.ts'

/** Words that may be a toponym, with what speaks for and against it. */
export interface ToponymReading {
  readonly toponym: Toponym
  readonly features: readonly string[]
  readonly containers: readonly Container[]
  readonly kindWord: Surroundings['kindWord']
}

/** "Tank district of Khyber Pakhtunkhwa", "Mir Ali, North Waziristan": several names in one. */
const COMPOUND =
  /[\n,;()]|\b(?:district|province|governorate|county|region|state|city|town|village|area)s?\b/u

/** Most places of one name that are tried for holding one another. */
const MOST_HELD = 60

/** For each token that may begin a toponym: what it may be, the longest first. */
export function readToponyms(
  report: Chained,
  gazetteer: Gazetteer,
): readonly (readonly ToponymReading[])[] {
  const nameAt = namesByToken(report)
  const at = report.tokens.map((_, i) => toponymsOf(report, i, { gazetteer, nameAt }))
  const ends = new Map<number, Toponym>()
  for (const [first] of at) {
    if (first && !ends.has(first.last)) ends.set(first.last, first)
  }
  const containers = new Map<Toponym, readonly Container[]>()
  for (const toponym of at.flat()) {
    const outer = containersOf(report, toponym, {
      starting: (token) => at[token]?.[0] ?? null,
      ending: (token) => ends.get(token) ?? null,
    })
    containers.set(
      toponym,
      outer.filter((container) => holds(container.toponym, toponym)),
    )
  }
  const words = wordsOfDocument(report, { at, containers, nameAt })
  const listedAt = (token: number): boolean =>
    (at[token]?.length ?? 0) > 0 || ends.has(token + 1)
  return at.map((list) =>
    list.map((toponym) => ({
      toponym,
      features: toponymFeatures(report, toponym, {
        words,
        containers: containers.get(toponym)!,
        listedAt,
      }),
      containers: containers.get(toponym)!,
      kindWord: kindWordOf(report, toponym),
    })),
  )
}

function toponymsOf(
  report: Chained,
  at: number,
  {
    gazetteer,
    nameAt,
  }: { readonly gazetteer: Gazetteer; readonly nameAt: readonly (Name | null)[] },
): readonly Toponym[] {
  const listed = wholeNames(report, toponymsAt(report, at, gazetteer))
  const name = nameAt[at]
  if (name?.kind !== 'LOC' || !opensName(report, name, at)) return listed
  if (listed.some(({ last }) => last >= name.last)) return listed
  const start = report.tokens[at]!.start
  const { end, last } = name
  const words = report.text.slice(start, end)
  if (words.length > 60 || COMPOUND.test(words)) return listed
  return [toponymBySound(words, { start, end, first: at, last }, gazetteer), ...listed]
}

/** "Bala Boluk district" is no district of Bala: of a run of capitals before such a word only the whole is a name. */
function wholeNames(
  { tokens }: Chained,
  listed: readonly Toponym[],
): readonly Toponym[] {
  const whole = listed[0]
  const next = whole && tokens[whole.last]?.text
  if (!next || !/^(?:district|province|county|governorate|village|town)s?$/.test(next))
    return listed
  return listed.filter(({ last, kind }) => last === whole.last || kind === 'adjective')
}

/** Whether a name's own words begin at a token: "the northern" of "the northern Sinai" is none. */
function opensName({ tokens }: Chained, { first }: Name, at: number): boolean {
  if (!isCapital(tokens[at]!.text)) return false
  for (let i = first; i < at; i++) {
    if (isCapital(tokens[i]!.text)) return false
  }
  return true
}

function holds(outer: Toponym, inner: Toponym): boolean {
  const small = inner.candidates.slice(0, MOST_HELD)
  return outer.candidates
    .slice(0, MOST_HELD)
    .some((large) => small.some((place) => contains(large, place)))
}

/** The word for a kind of place beside a toponym: "Tank district", "the city of Homs". */
function kindWordOf(
  { tokens, sentences }: Chained,
  { first, last }: Toponym,
): Surroundings['kindWord'] {
  const sentence = sentences[tokens[first]!.sentence]!
  const after = last < sentence.last ? tokens[last]!.text.toLowerCase() : ''
  if (AREA_WORDS.has(after)) return 'area'
  const of =
    first - 2 >= sentence.first && tokens[first - 1]!.text === 'of'
      ? tokens[first - 2]!.text.toLowerCase()
      : ''
  if (AREA_WORDS.has(of)) return 'area'
  return TOWN_WORDS.has(after) || TOWN_WORDS.has(of) ? 'town' : ''
}

function namesByToken({ tokens, names }: Chained): readonly (Name | null)[] {
  const nameAt: (Name | null)[] = tokens.map(() => null)
  for (const name of names) nameAt.fill(name, name.first, name.last)
  return nameAt
}

function wordsOfDocument(
  { tokens, sentences, names }: Chained,
  {
    at,
    containers,
    nameAt,
  }: {
    readonly at: readonly (readonly Toponym[])[]
    readonly containers: ReadonlyMap<Toponym, readonly Container[]>
    readonly nameAt: readonly (Name | null)[]
  },
): DocumentWords {
  const small = new Set<string>()
  const persons = new Set<string>()
  const placed = new Set<string>()
  for (const { text } of tokens) {
    if (/^\p{Ll}/u.test(text)) small.add(text)
  }
  for (const { kind, last } of names) {
    if (kind === 'PER') persons.add(tokens[last - 1]!.text.toLowerCase())
  }
  tokens.forEach(({ text, sentence }, i) => {
    const before = i > sentences[sentence]!.first ? tokens[i - 1]!.text : ''
    if (isCapital(text) && TITLE_WORDS.has(before.toLowerCase()) && isCapital(before)) {
      const next = tokens[i + 1]
      const full = next && next.sentence === sentence && isCapital(next.text)
      persons.add((full ? next.text : text).toLowerCase())
    }
    const longest = at[i]![0]
    if (!longest) return
    const held = (containers.get(longest) ?? []).some(({ by }) => by === 'comma')
    if (held || IN_WORDS.has(before.toLowerCase())) placed.add(longest.key)
  })
  return { small, persons, placed, nameAt }
}
