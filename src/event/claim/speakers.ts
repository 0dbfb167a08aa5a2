import type { ActorBook } from '../../actor/actor-book.ts'
import { codeParticipant } from '../../actor/code-participant.ts'
import { SPOKESMAN } from '../../actor/owner.ts'
import { phraseOf } from '../../actor/phrase.ts'
import type { Phrase } from '../../actor/phrase.ts'
import { treeOf } from '../../language/tree.ts'
import type { Attribution, Participant } from '../../report/layers.ts'
import type { Span } from '../../report/span.ts'
import type { Claimable } from './claims.ts'

/** Sentences from one saying to the next of the same speaker: "It added …", "the group said". */
const GOES_ON = 3
/** The rule of a speaker who is all parties to what is told: "both sides said", "a joint statement". */
export const ALL_PARTIES = 'all-parties'

/** Names of a source that are looked at. */
const MOST_NAMES = 4

const known = new WeakMap<Attribution, readonly (Participant | null)[]>()

/**
 * Who speaks in an attribution, coded: one for each of its sources; `null` where nobody is
 * named. A pronoun or "the statement" of which nothing is known goes on with who spoke before.
 */
export function speakersOf(
  report: Claimable,
  attribution: Attribution,
  book: ActorBook,
): readonly (Participant | null)[] {
  let speakers = known.get(attribution)
  if (!speakers) {
    speakers = codeSpeakers(report, attribution, book)
    known.set(attribution, speakers)
  }
  return speakers
}

function codeSpeakers(
  report: Claimable,
  attribution: Attribution,
  book: ActorBook,
): readonly (Participant | null)[] {
  const { source } = attribution
  if (attribution.sourceHead === null) return [null]
  const quoted = quoterOf(report, attribution)
  if (quoted) return speakersOf(report, quoted, book)
  const tree = treeOf(report)
  const sourceHead = firstOfAll(report, attribution.sourceHead, source)
  const joint = tree.dependents(sourceHead, 'conj').filter((token) => {
    const word = report.tokens[token]!
    return source.some(({ start, end }) => start <= word.start && word.end <= end)
  })
  const speakers = [sourceHead, ...joint]
    .map((head) => writerOf(report, namedBy(report, head)))
    .map((head) => {
      const coded = codeParticipant(report, speakerPhrase(report, source, head), book)
      const own =
        coded.sector === 'UNK'
          ? (namedIn(report, source, book) ?? coded)
          : (bodyBefore(report, { head, own: coded, book }) ?? coded)
      return nearby(report, attribution, own)
    })
  const [first] = speakers
  if (joint.length > 0 || !first || first.sector !== 'UNK') return speakers
  if (isAllParties(report, sourceHead)) return [{ ...first, rule: ALL_PARTIES }]
  return goesOn(report, sourceHead)
    ? (speakersBefore(report, attribution, book) ?? speakers)
    : speakers
}

/** "We reject this," the minister said: whose words they are in which somebody says "we". */
function quoterOf(report: Claimable, attribution: Attribution): Attribution | null {
  const isOwn = ({ sourceHead }: Attribution): boolean =>
    sourceHead !== null && /^(?:we|i)$/i.test(report.tokens[sourceHead]!.text)
  if (!isOwn(attribution)) return null
  const { start, end } = report.tokens[attribution.cueHead]!
  const size = ({ content }: Attribution): number =>
    content.reduce((sum, span) => sum + span.end - span.start, 0)
  return report.attributions
    .filter(
      (other) =>
        !isOwn(other) &&
        other.content.some((span) => span.start <= start && end <= span.end),
    )
    .reduce<Attribution | null>(
      (best, one) => (best && size(best) <= size(one) ? best : one),
      null,
    )
}

/** "the Lebanese group Hezbollah", "the main body of the movement, the TTP": whoever a name in the source is known to be. */
function namedIn(
  report: Claimable,
  source: readonly Span[],
  book: ActorBook,
): Participant | null {
  const names = report.names.filter(({ start, end }) =>
    source.some((span) => span.start <= start && end <= span.end),
  )
  for (const { last } of names.slice(0, MOST_NAMES)) {
    const named = codeParticipant(report, phraseOf(report, last - 1), book)
    if (named.sector !== 'UNK' && named.rule === 'organization') return named
  }
  return null
}

/** Bodies that have a spokesman and are no state's. */
const BODIES = new Set('REB CRM PRM PTY OPP SOC BUS LAB REL EDU IGO'.split(' '))

/** "The front turned the text down. Its spokesman, Ali Togoi, …": the body named before, where the pronoun's own is not known. */
function bodyBefore(
  report: Claimable,
  {
    head,
    own,
    book,
  }: {
    readonly head: number
    readonly own: Participant
    readonly book: ActorBook
  },
): Participant | null {
  if (own.sector !== 'GOV' || own.rule !== 'home-country') return null
  const owner = [1, 2, 3, 4, 5]
    .map((k) => head - k)
    .find((token) => /^(?:its|their)$/i.test(report.tokens[token]?.text ?? ''))
  if (owner === undefined || !SPOKESMAN.test(report.tokens[owner + 1]!.text))
    return null
  const { sentence } = report.tokens[head]!
  for (const { last } of report.names.toReversed()) {
    if (last > owner) continue
    if (report.tokens[last - 1]!.sentence < sentence - 1) return null
    const body = codeParticipant(report, phraseOf(report, last - 1), book)
    if (BODIES.has(body.sector))
      return { ...own, country: body.country, sector: body.sector, rule: 'body-before' }
  }
  return null
}

/** "Both Cotonou and Paris": the first of those who speak together, whichever was taken for the head. */
function firstOfAll(report: Claimable, head: number, source: readonly Span[]): number {
  const { relation, head: up } = report.arcs[head]!
  if (relation !== 'conj' || up < 0 || up > head) return head
  const word = report.tokens[up]!
  return source.some(({ start, end }) => start <= word.start && word.end <= end)
    ? up
    : head
}

/** "both sides", "the two armies", "a joint statement". */
function isAllParties({ tags, tokens }: Claimable, head: number): boolean {
  const before = [1, 2].map((k) => tokens[head - k]?.text.toLowerCase() ?? '')
  return (
    (WRITING.has(tags[head]!.lemma) && before.includes('joint')) ||
    (/^(?:side|party)$/.test(tags[head]!.lemma) &&
      before.some((word) => /^(?:both|two)$/.test(word)))
  )
}

const WRITING = new Set('statement communiqué communique message release'.split(' '))

/** "a statement from the presidency": who wrote it, where that is told. */
function writerOf(report: Claimable, head: number): number {
  if (!WRITING.has(report.tags[head]!.lemma)) return head
  const tree = treeOf(report)
  const writer = tree
    .dependents(head, 'nmod', 'nmod:poss', 'compound')
    .find((child) => /^(?:NOUN|PROPN)$/.test(report.tags[child]!.upos))
  return writer ?? head
}

/** Whether a source names nobody of its own: "it", "the group", "the statement". */
function goesOn(report: Claimable, head: number): boolean {
  const { upos } = report.tags[head]!
  const word = report.tokens[head]!.text.toLowerCase()
  if (upos === 'PRON') return /^(?:he|she|it|they)$/.test(word)
  if (upos !== 'NOUN' && upos !== 'PROPN') return false
  const { first } = phraseOf(report, head)
  return head - first === 1 && /^(?:the|its|their)$/i.test(report.tokens[first]!.text)
}

/** The speakers, where they are known, of the attribution before. */
function speakersBefore(
  report: Claimable,
  attribution: Attribution,
  book: ActorBook,
): readonly (Participant | null)[] | null {
  const here = report.tokens[attribution.cueHead]!.sentence
  const at = report.attributions.indexOf(attribution)
  for (let i = at - 1; i >= 0; i--) {
    const before = report.attributions[i]!
    if (here - report.tokens[before.cueHead]!.sentence > GOES_ON) return null
    if (before.rule.endsWith('-act')) continue
    const speakers = speakersOf(report, before, book)
    if (speakers.some((one) => one !== null && one.sector !== 'UNK')) return speakers
  }
  return null
}

/** Sectors of people who speak of what happened where they are. */
const LOCALS = new Set(['CVL', 'MED', 'LAB', 'REL', 'EDU'])
const LOCAL_OFFICE = /^(?:mayor|governor|councillor|administrator)$/

/** "…, the regional governor said": of the land where what is told took place, if nothing else tells. */
function nearby(
  report: Claimable,
  { content }: Attribution,
  speaker: Participant,
): Participant {
  if (speaker.rule !== 'home-country') return speaker
  const words = `${report.text.slice(speaker.text.start, speaker.text.end)} ${speaker.role ?? ''}`
  const isLocal =
    LOCALS.has(speaker.sector) ||
    words.split(' ').some((word) => LOCAL_OFFICE.test(word)) ||
    /\b(?:local|regional|district|provincial|municipal) /.test(words)
  if (!isLocal) return speaker
  const countries = new Set(
    report.places
      .filter(
        ({ start, end, use, place }) =>
          use === 'place' &&
          place?.country &&
          content.some((span) => span.start <= start && end <= span.end),
      )
      .map(({ place }) => place!.country),
  )
  const [country] = countries
  return countries.size === 1 && country
    ? { ...speaker, country, rule: 'told-place' }
    : speaker
}

/**
 * The phrase that tells who speaks: all of the source round its head, as far as the next of
 * several ("Captain Ali, a police commander" is told by both), or the head's own phrase.
 */
function speakerPhrase(
  report: Claimable,
  source: readonly Span[],
  head: number,
): Phrase {
  const own = phraseOf(report, head)
  const word = report.tokens[head]!
  const span = source.find(({ start, end }) => start <= word.start && word.end <= end)
  if (!span) return own
  let { first, last } = own
  const stops = (token: number): boolean =>
    report.tags[token]!.upos === 'CCONJ' ||
    isFinite(report, token) ||
    /^(?:who|which|that|whose)$/i.test(report.tokens[token]!.text)
  while (
    first > 0 &&
    report.tokens[first - 1]!.start >= span.start &&
    !stops(first - 1)
  )
    first--
  while (
    last < report.tokens.length &&
    report.tokens[last]!.end <= span.end &&
    !stops(last)
  )
    last++
  return { first, last, head }
}

/** A source that holds a finite verb was read too far. */
function isFinite(report: Claimable, token: number): boolean {
  return /^(?:VBD|VBZ|VBP|MD)$/.test(report.tags[token]!.xpos)
}

/** "who", "which": the noun that the clause hangs on speaks. */
function namedBy(report: Claimable, head: number): number {
  if (!/^(?:who|which|that)$/i.test(report.tokens[head]!.text)) return head
  const verb = report.arcs[head]!.head
  const noun = verb < 0 ? -1 : report.arcs[verb]!.head
  return noun >= 0 && report.arcs[verb]!.relation === 'acl:relcl' ? noun : head
}
