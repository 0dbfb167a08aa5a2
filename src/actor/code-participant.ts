import type {
  Chain,
  ChainMention,
  Chained,
  Participant,
  Placed,
} from '../report/layers.ts'
import type { Evidence, Span } from '../report/span.ts'
import type { ActorBook } from './actor-book.ts'
import { bodySpokenOf } from './body-spoken-of.ts'
import { codePhrase, type Coding } from './code-phrase.ts'
import { countryElsewhere } from './country-elsewhere.ts'
import { namesLand, nearestLand } from './nearest-land.ts'
import { treeOf } from '../language/tree.ts'
import { phraseOf, type Phrase } from './phrase.ts'

/** Sectors of those who serve a state: with no country told, the report's own is meant ("police", "officials"). */
const OF_THE_LAND = new Set(
  'AGR BUS CVL COP EDU GOV JRN JUD LAB LEG MED MIL OPP PRM PTY REB REL SPY SOC CRM'.split(
    ' ',
  ),
)

/**
 * Who a noun phrase speaks of: the fullest name the report gives, country, sector, role.
 *
 * What the phrase itself says counts first, then what the report says of the same entity
 * elsewhere. A state's servants and citizens of whom no country is told get the country
 * the report is about (rule `home-country`); unknown gunmen do not. Unknown stays unknown.
 */
export function codeParticipant(
  report: Chained & Placed,
  phrase: Phrase,
  book: ActorBook,
): Participant {
  const own = codePhrase(report, phrase, book)
  const chain = chainOf(report, phrase)
  const described = describedBefore(report, phrase)
  const others = [
    ...(described ? [codePhrase(report, described, book)] : []),
    ...(chain ? codingsOf(report, chain, book) : []),
  ]
  const named = [own, ...others].find((coding) => coding.kind === 'known')
  const body = bodySpokenFor(report, phrase, { own, book })
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
    own.sector,
    ...others.map((coding) => coding.sector),
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
    (sector === 'UNK' && own.kind === 'role' && isPeople(report, phrase)) ||
    isUnlistedName(report, phrase)
      ? nearestLand(report, phrase, book)
      : null
  return {
    ...base,
    country: home,
    sector: sector ?? 'UNK',
    rule: home === null ? own.rule : 'home-country',
  }
}

/** "Supporters", "two rivals": people, though of no trade. */
function isPeople({ tags }: Chained, { head }: Phrase): boolean {
  const { upos, lemma } = tags[head]!
  return upos === 'NOUN' && !TAKING_UP.test(lemma)
}

// Nouns that only take up who was told of before.
const TAKING_UP =
  /^(?:sides?|part(?:y|ies)|members?|two|others?|both|ones?|bod(?:y|ies)|dead)$/i

/** A person or body that no list knows ("Consuelo Pinzón"): most news is of one land's people. */
function isUnlistedName(report: Chained, { head }: Phrase): boolean {
  return report.names.some(
    ({ first, last, kind }) =>
      (kind === 'PER' || kind === 'ORG') && first <= head && head < last,
  )
}

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

const SPOKESMAN = /(?:^|\s)spokes(?:man|woman|person)$/i

/** "the mission's spokesman", "a spokesman for the group": the body, where the report names it in full elsewhere. */
function bodySpokenFor(
  report: Chained & Placed,
  phrase: Phrase,
  { own, book }: { readonly own: Coding; readonly book: ActorBook },
): Coding | null {
  if (own.kind !== 'role' || !SPOKESMAN.test(own.role ?? '')) return null
  const tree = treeOf(report)
  const head = tree
    .dependents(phrase.head, 'nmod:poss', 'nmod')
    .find((child) => /^(?:NOUN|PROPN)$/.test(report.tags[child]!.upos))
  if (head === undefined) return null
  const chain = chainOf(report, { first: head, last: head + 1, head })
  const known =
    chain && codingsOf(report, chain, book).find(({ kind }) => kind === 'known')
  return known ?? null
}

/** "its forces", "their spokesman", "the army's media wing": the country of whoever they are of. */
function ownerCountry(
  report: Chained & Placed,
  phrase: Phrase,
  book: ActorBook,
): string | null {
  const tree = treeOf(report)
  const { head, relation } = report.arcs[phrase.head]!
  const beside = relation === 'appos' && head >= 0 ? [head] : []
  // "their envoy, Colonel Paul Otieno"
  for (const noun of [
    phrase.head,
    ...beside,
    ...tree.dependents(phrase.head, 'appos', 'flat'),
  ]) {
    const pronoun = tree
      .dependents(noun, 'nmod:poss')
      .find((child) => report.tags[child]!.upos === 'PRON')
    if (pronoun === undefined) continue
    const chain = chainOf(report, { first: pronoun, last: pronoun + 1, head: pronoun })
    const country =
      chain && firstOf(codingsOf(report, chain, book).map((one) => one.country))
    if (country) return country
  }
  // "the army's media wing": the state of the army that the report told of.
  const body = tree
    .dependents(phrase.head, 'nmod:poss')
    .find((child) => report.tags[child]!.upos === 'NOUN')
  return body === undefined
    ? null
    : countryElsewhere(report, { first: body, last: body + 1, head: body }, book)
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

const chainIndex = new WeakMap<readonly Chain[], ReadonlyMap<number, Chain>>()

/** The chain that a phrase's head belongs to. */
function chainOf(report: Chained, phrase: Phrase): Chain | null {
  let index = chainIndex.get(report.chains)
  if (!index) {
    const heads = new Map<number, Chain>()
    for (const chain of report.chains) {
      for (const mention of chain.mentions) {
        heads.set(mention.head, chain)
        if (mention.top !== undefined) heads.set(mention.top, chain)
      }
    }
    index = heads
    chainIndex.set(report.chains, index)
  }
  const own = index.get(phrase.head)
  if (own) return own
  // The tree may head "General Syed Asim Munir" elsewhere than the chain does.
  for (let at = phrase.last - 1; at >= phrase.first; at--) {
    const chain = index.get(at)
    if (chain && report.tags[at]!.upos === 'PROPN' && chain.kind === 'PER') return chain
  }
  return null
}

// Words of office before a name: "Pakistan's army chief General Syed …".
const MOST_BEFORE = 6

/** The words of office that stand right before a name, where the tree hangs them apart from it. */
function describedBefore(report: Chained, phrase: Phrase): Phrase | null {
  const { tags, tokens } = report
  const inside = (at: number): boolean =>
    at >= 0 && tokens[at]!.sentence === tokens[phrase.first]!.sentence
  if (tags[phrase.first]!.upos !== 'PROPN' || !inside(phrase.first - 1)) return null
  if (tags[phrase.first - 1]!.upos !== 'NOUN') return null
  let first = phrase.first - 1
  while (
    inside(first - 1) &&
    phrase.first - first < MOST_BEFORE &&
    /^(NOUN|PROPN|ADJ|PART)$/.test(tags[first - 1]!.upos)
  )
    first--
  return { first, last: phrase.first, head: phrase.first - 1 }
}

// A chain of a long report may have hundreds of mentions; its first tell who it is.
const MENTIONS_READ = 12
const codings = new WeakMap<Chain, readonly Coding[]>()

/** A mention, its whole noun phrase ("Foreign Minister Ana Lopez"), and what stands beside it ("…, the police chief"). */
function phrasesRound(report: Chained, mention: ChainMention): readonly Phrase[] {
  const whole = phraseOf(report, mention.head)
  const beside = treeOf(report)
    .dependents(mention.head, 'appos')
    .map((child) => phraseOf(report, child))
  const { head, relation } = report.arcs[mention.head]!
  if (relation === 'appos' && head >= 0) beside.push(phraseOf(report, head))
  const before = describedBefore(report, whole)
  return [mention, whole, ...beside, ...(before ? [before] : [])]
}

function codingsOf(
  report: Chained & Placed,
  chain: Chain,
  book: ActorBook,
): readonly Coding[] {
  let found = codings.get(chain)
  if (!found) {
    const order = [
      ...(chain.fullest === null ? [] : [chain.mentions[chain.fullest]!]),
      ...chain.mentions,
    ].filter((mention) => mention.form !== 'pronoun')
    found = order
      .slice(0, MENTIONS_READ)
      .flatMap((mention) => phrasesRound(report, mention))
      .map((phrase) => codePhrase(report, phrase, book))
    codings.set(chain, found)
  }
  return found
}
