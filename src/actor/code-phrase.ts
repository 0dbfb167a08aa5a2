import type { Chained, Placed } from '../report/layers.ts'
import type { Span } from '../report/span.ts'
import { actorKey, type ActorBook } from './actor-book.ts'
import { withBodiesTold } from './bodies-told.ts'
import type { Match } from './match-words.ts'
import { bodyOf, isMemberOf, kindBefore, placeOfWork } from './served-body.ts'
import { isMoney, type Phrase } from './phrase.ts'
import { oncePerPhrase, type PhraseReader } from './phrase-memo.ts'

/** What the words of one phrase say of who it is. */
export interface Coding {
  /** `known`: a body, person or state of the lists; `role`: told by a role noun; `none`: the words say nothing. */
  readonly kind: 'known' | 'role' | 'none'
  readonly country: string | null
  readonly sector: string | null
  readonly role: string | null
  /** The words that name it, where a part of the phrase does. */
  readonly nameSpan: Span | null
  readonly rule: string
}

/** Codes one phrase by its own words alone. */
export const codePhrase: PhraseReader<Coding> = oncePerPhrase(codeWords)

function codeWords(report: Chained & Placed, phrase: Phrase, book: ActorBook): Coding {
  const matches = withBodiesTold(report, phrase, book)
  const atHead = matches.find(
    ({ first, last }) => first <= phrase.head && phrase.head < last,
  )
  const country = countryOf(report, phrase, matches)
  const nameSpan = atHead
    ? {
        start: report.tokens[atHead.first]!.start,
        end: report.tokens[atHead.last - 1]!.end,
      }
    : null
  if (!atHead) return toldBeside(report, country, { matches, book })
  switch (atHead.form) {
    case 'organization':
    case 'office-holder':
      return {
        kind: 'known',
        country: stateBefore(atHead, matches) ?? atHead.country,
        sector: atHead.sector,
        role: null,
        nameSpan,
        rule: atHead.form,
      }
    case 'name':
    case 'capital':
    case 'seat':
      return {
        kind: 'known',
        country: atHead.country,
        sector: 'GOV',
        role: null,
        nameSpan,
        rule: 'country',
      }
    case 'people':
    case 'adjective':
      return {
        kind: 'role',
        country: atHead.country,
        // "the Americans" who refuse are their government; "eight Americans" are people.
        sector: isNation(report, phrase) ? 'GOV' : 'CVL',
        role: null,
        nameSpan,
        rule: 'people',
      }
    case 'role': {
      // "gunmen of the coalition", "White Army militiamen": the group, where the list has it.
      const group = matches.find(
        (match) =>
          match.form === 'organization' && GROUP_SECTORS.has(match.sector ?? ''),
      )
      const body = group ?? bodyOf(report, atHead, { matches, book })
      const speaks = isMemberOf(
        book,
        actorKey(report.tags[atHead.last - 1]!.lemma),
        group?.sector ?? null,
      )
      if (
        body &&
        (body !== group || speaks || FIGHTER_SECTORS.has(atHead.sector ?? ''))
      )
        return {
          kind: 'known',
          country: body.country,
          sector: body.sector,
          role: null,
          nameSpan: spanOf(report, body),
          rule: 'organization',
        }
      return {
        kind: 'role',
        // "gunmen on the Owo road" are of no known land.
        country:
          atHead.sector === 'UAF' && !matches.some(({ form }) => OF_PEOPLE.has(form))
            ? null
            : country,
        sector:
          placeOfWork(report, atHead, matches) ??
          kindBefore(atHead, matches) ??
          atHead.sector,
        role: nameSpan && report.text.slice(nameSpan.start, nameSpan.end),
        nameSpan: roleSpan(report, phrase, atHead),
        rule: 'role',
      }
    }
  }
}

/** "the Algerians", and no more words: the state's people as one. */
function isNation({ tokens, tags }: Chained, { first, last, head }: Phrase): boolean {
  return (
    last - first === 2 &&
    tokens[first]!.text.toLowerCase() === 'the' &&
    tags[head]!.xpos.endsWith('S')
  )
}

const OF_PEOPLE = new Set(['adjective', 'people', 'organization'])
const BODIES = new Set(['UNO', 'IGO', 'NGO', 'EUR', 'IMG', 'MNC'])
const OF_A_STATE = new Set(['GOV', 'LEG', 'JUD', 'MIL', 'COP', 'SPY', 'PTY'])

/** "Kenya's Supreme Court": a body that many states have is that of the state named before it. */
function stateBefore(body: Match, matches: readonly Match[]): string | null {
  if (!OF_A_STATE.has(body.sector ?? '') || body.form !== 'organization') return null
  // Short forms and international bodies are nobody else's.
  if (body.last - body.first < 2 || BODIES.has(body.country ?? '')) return null
  const state = matches.find(
    ({ last, form }) =>
      last <= body.first &&
      (form === 'name' || form === 'adjective' || form === 'people'),
  )
  return state?.country ?? null
}

const GROUP_SECTORS = new Set(['REB', 'CRM', 'PRM', 'UAF'])
const FIGHTER_SECTORS = new Set(['UAF', 'REB', 'CRM', 'PRM', 'CVL'])

function spanOf(report: Chained, { first, last }: Match): Span {
  return { start: report.tokens[first]!.start, end: report.tokens[last - 1]!.end }
}

/** Ranks that armies, police and other forces have alike. */
export const RANK: RegExp =
  /^(?:captain|major|colonel|lieutenant|sergeant|general|brigadier|commander)$/i

/** A phrase whose head is in no list: "Colonel Ramon Lucero, spokesman of the 8th Division" is told by title or apposition. */
function toldBeside(
  report: Chained,
  country: string | null,
  { matches, book }: { readonly matches: readonly Match[]; readonly book: ActorBook },
): Coding {
  // "deputy police commissioner": of words side by side the last says what he is.
  const sectors = matches.filter(
    ({ sector, form, last }) =>
      sector !== null &&
      form !== 'capital' &&
      !(
        form === 'role' && matches.some((next) => isTrade(report, next, { last, book }))
      ),
  )
  // "Captain Ojo, a police spokesman": a rank that several forces have is the weakest word.
  const told =
    sectors.find(({ last }) => !RANK.test(report.tags[last - 1]!.lemma)) ?? sectors[0]
  return {
    kind: told ? 'role' : 'none',
    country,
    sector: told?.sector ?? null,
    role:
      told?.form === 'role'
        ? report.text.slice(
            report.tokens[told.first]!.start,
            report.tokens[told.last - 1]!.end,
          )
        : null,
    nameSpan: null,
    rule: told ? 'role' : 'phrase',
  }
}

/** A noun of a trade right behind another word for a role: not one that only tells of what body somebody is. */
function isTrade(
  report: Chained,
  next: Match,
  { last, book }: { readonly last: number; readonly book: ActorBook },
): boolean {
  return (
    next.form === 'role' &&
    next.first === last &&
    !book.members.has(actorKey(report.tags[next.last - 1]!.lemma))
  )
}

/** Country told by the phrase: a name, adjective or body in it, or a place that it contains. */
function countryOf(
  report: Chained & Placed,
  phrase: Phrase,
  matches: readonly Match[],
): string | null {
  const match = matches.find(
    ({ country, form }) => country !== null && form !== 'capital',
  )
  if (match) return match.country
  for (const { first, last, place } of report.places) {
    if (first >= phrase.last) break
    if (
      phrase.first <= first &&
      last <= phrase.last &&
      place?.country &&
      !isMoney(report, first)
    )
      return place.country
  }
  return matches.find(({ country }) => country !== null)?.country ?? null
}

/** The role with what stands before it in the phrase but for articles and figures: "army chief" of "the country's army chief". */
function roleSpan(report: Chained, phrase: Phrase, match: Match): Span {
  return {
    start: report.tokens[Math.max(match.first, phrase.first)]!.start,
    end: report.tokens[match.last - 1]!.end,
  }
}
