import type { ActorBook } from '../../actor/actor-book.ts'
import { codeParticipant } from '../../actor/code-participant.ts'
import { phraseOf } from '../../actor/phrase.ts'
import {
  attributionIndex,
  firstTokenFrom,
} from '../../attribution/attribution-index.ts'
import { loadedWords } from '../../attribution/loaded-words.ts'
import { treeOf } from '../../language/tree.ts'
import type {
  Attributed,
  Attribution,
  Chained,
  Claim,
  Event,
  Mention,
  Participant,
  Placed,
} from '../../report/layers.ts'
import type { Evidence, Span } from '../../report/span.ts'
import { answersFor, withDispute } from './disputed.ts'
import { isSameSpeaker } from './same-speaker.ts'
import { ALL_PARTIES, speakersOf } from './speakers.ts'

/** The layers that claims are read from. */
export type Claimable = Chained & Placed & Attributed

/** A mention's place in the text: the token that tells it, and its words. */
export type Telling = Pick<Mention, 'head' | 'trigger'>

/**
 * Who says so of one telling: a claim for each source whose words hold the trigger, and one
 * for each source that answers those (denies, confirms). Where nobody is named, the report
 * itself asserts it (`speaker: null`). An act of saying is told by the report: the cue that
 * the trigger itself is does not count. Call it once for each mention; never empty.
 */
export function claimsOf(
  report: Claimable,
  { head, trigger }: Telling,
  book: ActorBook,
): readonly Claim[] {
  const index = attributionIndex(report)
  const claims: Claim[] = []
  for (const attribution of index.around(head)) {
    // The innermost source that is not the telling itself speaks; those round it pass it on.
    // Nor does saying as a deed ("urged", "vowed") tell of what it asks or promises.
    if (attribution.cueHead === head || !tells(attribution)) continue
    claims.push(
      ...claimsBy(report, attribution, book).map((claim) =>
        asOwnAct(report, claim, head),
      ),
    )
    for (const answer of index.answersTo(attribution)) {
      claims.push(...claimsBy(report, answer, book))
    }
    break
  }
  return claims.length > 0 ? claims : [ownVoice(trigger)]
}

/** Whether an attribution says that something is so; "did not say" and "urged" do not. */
function tells({ rule }: Attribution): boolean {
  return !rule.endsWith('-act')
}

/** The claims that one attribution makes: one for each of its sources ("the army and the police said"). */
export function claimsBy(
  report: Claimable,
  attribution: Attribution,
  book: ActorBook,
): readonly Claim[] {
  const speakers = speakersOf(report, attribution, book).map((speaker) =>
    speaker && isOutlet(report, speaker.name) ? null : speaker,
  )
  const teller =
    attribution.viaHead === null
      ? null
      : codeParticipant(report, phraseOf(report, attribution.viaHead), book)
  // Those who were told are tellers only where they are an outlet; a crowd passes nothing on.
  const via =
    teller && (teller.sector === 'JRN' || attribution.rule === 'quoted-as')
      ? teller
      : null
  const [first] = attribution.cue
  const at = first ?? report.tokens[attribution.cueHead]!
  const cue: Span = { start: at.start, end: at.end }
  const terms = termsOf(report, attribution)
  return speakers.map((speaker) => ({
    speaker,
    via,
    stance: attribution.stance,
    cue,
    terms,
    evidence: [...attribution.source, cue].toSorted(
      (a, b) => a.start - b.start,
    ) as unknown as Evidence,
    rule: attribution.rule,
  }))
}

/** Loaded words in what is said ("khwarij"): they are the speaker's, as evidence. */
function termsOf(report: Claimable, { content }: Attribution): readonly Span[] {
  return content.flatMap(({ start, end }) => {
    const first = firstTokenFrom(report.tokens, start)
    let last = first
    while (last < report.tokens.length && report.tokens[last]!.end <= end) last++
    return loadedWords(report, { first, last }).map((word) => ({
      start: report.tokens[word.first]!.start,
      end: report.tokens[word.last - 1]!.end,
    }))
  })
}

/** Whether it is the outlet or its agency that speaks: "Reuters could not verify" is the report's own voice. */
function isOutlet(report: Claimable, name: string): boolean {
  const plain = (words: string): string => words.toLowerCase().replace(/^the /, '')
  return [report.publisher, report.agency?.value].some(
    (outlet) =>
      outlet !== null && outlet !== undefined && plain(outlet) === plain(name),
  )
}

/** Marks a claim of what may be the speaker's own act of saying: "said it would answer", "said …, and demanded". */
const OWN_ACT = '+own-act'

function asOwnAct(report: Claimable, claim: Claim, head: number): Claim {
  if (claim.stance !== 'asserts' || claim.speaker === null) return claim
  const auxiliaries = treeOf(report)
    .dependents(head, 'aux')
    .map((child) => report.tags[child]!.lemma)
  // "said it had offered" tells of an offer made before.
  if (auxiliaries.includes('have')) return claim
  // "COAS emphasised …, the army's media wing said", "Oman will host them, the envoy said": another's act.
  const subject = treeOf(report).dependents(head, 'nsubj', 'nsubj:pass')[0]
  const isNamed =
    subject !== undefined && /^(?:NOUN|PROPN)$/.test(report.tags[subject]!.upos)
  // "said Tokyo would hand over two ships" is Tokyo's promise through its minister.
  const isBehind = claim.cue !== null && claim.cue.start > report.tokens[head]!.start
  if (isNamed && (isBehind || /^(?:VBD|VBZ)$/.test(report.tags[head]!.xpos)))
    return claim
  return { ...claim, rule: `${claim.rule}${OWN_ACT}` }
}

/** What the report says in its own voice. */
export function ownVoice(trigger: Span): Claim {
  return {
    speaker: null,
    via: null,
    stance: 'asserts',
    cue: null,
    terms: [],
    evidence: [trigger],
    rule: 'own-voice',
  }
}

/**
 * The claims of mentions that tell of one event, in text order: one for each speaker and
 * stance, with the evidence of all. The report's own voice stands only where no mention
 * names a source that asserts it: beside a denial or a blame it stays.
 */
export function mergeClaims(
  mentions: readonly Pick<
    Mention,
    'claims' | 'type' | 'status' | 'actors' | 'trigger'
  >[],
): readonly Claim[] {
  return settleClaims(
    toldBy(mentions),
    mentions.flatMap(({ actors }) => actors),
  )
}

/**
 * An event with claims more than its mentions make; figures keep their claim. Where nobody is
 * left who says so, the report does.
 */
export function withClaims(
  event: Event,
  mentions: readonly Mention[],
  added: readonly Claim[],
): Event {
  const told = [...toldBy(mentions), ...added]
  const trigger = event.mentions[0]!.trigger
  const claims = settleClaims(told.length > 0 ? told : [ownVoice(trigger)], [
    ...event.actors,
    ...mentions.flatMap(({ actors }) => actors),
  ])
  const isGivers =
    (giver: Claim) =>
    ({ speaker, stance }: Claim): boolean =>
      GIVES.has(stance) && isSameSpeaker(speaker, giver.speaker)
  const givers = event.counts.flatMap(({ claim }) =>
    claim === null ? [] : [event.claims[claim]!],
  )
  const lost = givers.filter(
    (giver) => GIVES.has(giver.stance) && !claims.some(isGivers(giver)),
  )
  const all = joinAlike([...claims, ...lost])
  const counts = event.counts.map((count) => {
    if (count.claim === null) return count
    const claim = all.findIndex(isGivers(event.claims[count.claim]!))
    return { ...count, claim: claim < 0 ? null : claim }
  })
  return { ...event, mentions, claims: all, counts }
}

/** Stances of who gives a figure. */
const GIVES = new Set(['asserts', 'alleges', 'confirms'])

type Said = Pick<Mention, 'claims' | 'type' | 'status' | 'actors' | 'trigger'>

/** Every claim of each telling, by who makes it. */
function toldBy(mentions: readonly Said[]): readonly Claim[] {
  return mentions.flatMap((mention) =>
    mention.claims.flatMap((claim) =>
      byParties(mention, claim).map((one) => asTold(mention, one)),
    ),
  )
}

function settleClaims(
  told: readonly Claim[],
  actors: readonly Participant[],
): readonly Claim[] {
  // A dispute may make two stances of a speaker one.
  const claims = joinAlike(withDispute(joinAlike(told), actors))
  const sourced = claims.some(
    ({ speaker, stance }) =>
      speaker !== null && (stance === 'asserts' || stance === 'confirms'),
  )
  // Where somebody asserts it, neither the report's voice nor what nobody named is said to say counts.
  return sourced
    ? claims.filter(
        ({ rule, speaker, stance }) =>
          rule !== 'own-voice' && (speaker !== null || stance !== 'alleges'),
      )
    : claims
}

/** Types that are acts of saying: who promises or demands is told by the report. */
const SAYING = new Set([
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
])

/** A claim of "both sides" is one of each party. */
function byParties(
  { actors }: Pick<Mention, 'actors'>,
  claim: Claim,
): readonly Claim[] {
  return claim.speaker?.rule === ALL_PARTIES && actors.length > 0
    ? actors.map((actor) => ({ ...claim, speaker: actor }))
    : [claim]
}

/** A claim, or the report's own voice where the mention is the speaker's own act of saying. */
function asTold(
  {
    type,
    status,
    actors,
    trigger,
  }: Pick<Mention, 'type' | 'status' | 'actors' | 'trigger'>,
  claim: Claim,
): Claim {
  const { speaker } = claim
  const isActor = speaker !== null && actors.some((actor) => answersFor(speaker, actor))
  // "The court found the two guilty", "recalled its envoy": who finds does it, and says nothing.
  if (isActor && claim.rule.startsWith('cue-find')) return ownVoice(trigger)
  if (!claim.rule.endsWith(OWN_ACT)) return claim
  const rule = claim.rule.slice(0, -OWN_ACT.length)
  return (isActor || actors.length === 0) && status === 'happened' && SAYING.has(type)
    ? ownVoice(trigger)
    : { ...claim, rule }
}

/** Claims of one speaker with one stance made one. */
function joinAlike(claims: readonly Claim[]): readonly Claim[] {
  const groups: Claim[][] = []
  for (const claim of claims) {
    const same = groups.find(
      ([first]) =>
        first!.stance === claim.stance && isSameSpeaker(first!.speaker, claim.speaker),
    )
    if (same) same.push(claim)
    else groups.push([claim])
  }
  return groups.map(joinClaims)
}

function joinClaims(claims: readonly Claim[]): Claim {
  const first = claims[0]!
  if (claims.length === 1) return first
  return {
    ...first,
    via: claims.find(({ via }) => via !== null)?.via ?? null,
    terms: distinct(claims.flatMap(({ terms }) => terms)),
    evidence: distinct(
      claims.flatMap(({ evidence }) => evidence),
    ) as unknown as Evidence,
  }
}

function distinct(spans: readonly Span[]): readonly Span[] {
  const seen = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]))
  return [...seen.values()].toSorted((a, b) => a.start - b.start || a.end - b.end)
}
