import type {
  Chain,
  ChainMention,
  Chained,
  Participant,
  Placed,
} from '../report/layers.ts'
import type { Evidence, Span } from '../report/span.ts'
import { actorKey, type ActorBook } from './actor-book.ts'
import { bodySpokenOf } from './body-spoken-of.ts'
import { chainOf, codingsOf, describedCodings } from './chain-codings.ts'
import { codePhrase, RANK, type Coding } from './code-phrase.ts'
import { countryElsewhere } from './country-elsewhere.ts'
import { nameAt } from './descriptions.ts'
import { namesLand, nearestLand } from './nearest-land.ts'
import { otherParty } from './other-party.ts'
import { bodyServed, ownerCountry, SPOKESMAN } from './owner.ts'
import { nameOver, type Phrase } from './phrase.ts'
import { oncePerPhrase, type PhraseReader } from './phrase-memo.ts'

/** Sectors of those who serve a state: with no country told, the report's own is meant ("police", "officials"). */
const OF_THE_LAND = new Set(
  'AGR BUS CVL COP EDU GOV JRN JUD LAB LEG MED MIL OPP PRM PTY REB REL SPY SOC CRM'.split(
    ' ',
  ),
)

const FORCES = new Set(['COP', 'PRM', 'REB', 'CRM', 'SPY'])

/**
 * Who a noun phrase speaks of: the fullest name the report gives, country, sector, role.
 *
 * What the phrase itself says counts first, then what the report says of the same entity
 * elsewhere. A state's servants and citizens of whom no country is told get the country
 * the report is about (rule `home-country`); unknown gunmen do not. Unknown stays unknown.
 */
export const codeParticipant: PhraseReader<Participant> = oncePerPhrase(participantOf)

function participantOf(
  report: Chained & Placed,
  phrase: Phrase,
  book: ActorBook,
): Participant {
  const own = codePhrase(report, phrase, book)
  const chain = chainOf(report, phrase)
  const others = [
    ...describedCodings(report, phrase, book),
    ...(chain ? codingsOf(report, chain, book) : []),
  ]
  const named = [own, ...others].find((coding) => coding.kind === 'known')
  const body = bodyServed(report, phrase, { own, book })
  const country = firstOf([
    body?.country,
    named && !isNamesake(report, named, book) ? named.country : null,
    own === named ? null : own.country,
    ...others.map((c) => c.country),
  ])
  const speaksOnly = own.kind === 'role' && SPOKESMAN.test(own.role ?? '')
  const sector = firstOf([
    body?.sector,
    named?.sector,
    // "their spokesman, Brigadier Kabanda": a rank says more than who speaks.
    ...(speaksOnly
      ? others
          .filter(({ role }) => !SPOKESMAN.test(role ?? ''))
          .map((coding) => coding.sector)
      : []),
    // "Captain Cawale, a police officer": many forces have captains.
    own.kind === 'role' && RANK.test(own.role ?? '')
      ? others.find((one) => FORCES.has(one.sector ?? ''))?.sector
      : null,
    own.sector === 'UNK' ? null : own.sector,
    ...others.map(({ sector: told }) => (told === 'UNK' ? null : told)),
    own.sector === 'UNK' ? null : thingAt(report, phrase, book),
    own.sector,
  ])
  const role = firstOf([own.role, ...others.map((coding) => coding.role)])
  const text = spanOf(report, phrase)
  const fullest =
    chain && chain.fullest !== null ? chain.mentions[chain.fullest]! : null
  const name = nameOf(report, own, fullest ?? describedIn(report, chain, phrase), text)
  const evidence = evidenceOf(text, fullest)
  const base = { name, text, role, wikidata: null, evidence }
  if (country !== null)
    return { ...base, country, sector: sector ?? 'UNK', rule: own.rule }
  const takenUp = bodySpokenOf(report, phrase, book)
  if (takenUp !== null)
    return {
      ...base,
      country: takenUp.country,
      sector: sector ?? takenUp.sector,
      rule: 'body-spoken-of',
    }
  const owner = ownerCountry(report, phrase, book)
  if (owner !== null)
    return { ...base, country: owner, sector: sector ?? 'UNK', rule: 'owner' }
  const told = own.kind === 'none' ? null : countryElsewhere(report, phrase, book)
  if (told !== null)
    return { ...base, country: told, sector: sector ?? 'UNK', rule: 'told-elsewhere' }
  const home =
    (sector !== null && OF_THE_LAND.has(sector)) ||
    (sector !== 'UAF' && isPeople(report, phrase)) ||
    nameAt(report, phrase) !== null
      ? ((sector === 'GOV' && nameAt(report, phrase) !== null
          ? otherParty(report, phrase, {
              book,
              countryAt: (subject) => codeParticipant(report, subject, book).country,
            })
          : null) ?? nearestLand(report, phrase, book))
      : null
  return {
    ...base,
    country: home,
    sector: sector ?? 'UNK',
    rule: home === null ? own.rule : 'home-country',
  }
}

/** "Ukrainian drones", "Dubai" that hands somebody over: whoever a thing or place stands for. */
function thingAt(
  report: Chained & Placed,
  { head }: Phrase,
  book: ActorBook,
): string | null {
  const thing = book.things.get(actorKey(report.tags[head]!.lemma))
  if (thing !== undefined) return thing
  const isPlace = report.places.some(
    ({ first, last, place }) => first <= head && head < last && place !== null,
  )
  return isPlace && nameOver(report, head)?.kind === 'LOC' ? 'GOV' : null
}

/** "Supporters", "two rivals": people, though of no trade. */
function isPeople({ tags }: Chained, { head }: Phrase): boolean {
  const { upos, lemma } = tags[head]!
  return upos === 'NOUN' && !TAKING_UP.test(lemma)
}

// Nouns that only take up who was told of before.
const TAKING_UP =
  /^(?:sides?|part(?:y|ies)|members?|two|others?|both|ones?|bod(?:y|ies)|dead)$/i

/** "The SLPP" in a report of Sri Lanka alone: many parties share a name, and the list has another land's. */
function isNamesake(
  report: Chained & Placed,
  { sector, country, rule }: Coding,
  book: ActorBook,
): boolean {
  return (
    sector === 'PTY' &&
    rule === 'organization' &&
    country !== null &&
    !namesLand(report, country, book)
  )
}

function firstOf(values: readonly (string | null | undefined)[]): string | null {
  return values.find((value) => value !== null && value !== undefined) ?? null
}

function spanOf(report: Chained, phrase: Phrase): Span {
  return {
    start: report.tokens[phrase.first]!.start,
    end: report.tokens[phrase.last - 1]!.end,
  }
}

function nameOf(
  report: Chained,
  own: Coding,
  fullest: ChainMention | null,
  text: Span,
): string {
  if (fullest) return report.text.slice(fullest.start, fullest.end)
  const words = own.nameSpan ?? text
  return report.text.slice(words.start, words.end)
}

/** For a pronoun of an entity that is never named, the words that describe it: "the soldiers" for "they". */
function describedIn(
  report: Chained,
  chain: Chain | null,
  phrase: Phrase,
): ChainMention | null {
  if (report.tags[phrase.head]!.upos !== 'PRON') return null
  return chain?.mentions.find(({ form }) => form !== 'pronoun') ?? null
}

function evidenceOf(text: Span, fullest: ChainMention | null): Evidence {
  if (!fullest || (fullest.start === text.start && fullest.end === text.end))
    return [text]
  return [text, { start: fullest.start, end: fullest.end }]
}
