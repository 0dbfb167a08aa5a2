import type { Claim, Count, Mention } from '../../report/layers.ts'
import { ownVoice } from '../claim/claims.ts'
import { isSameSpeaker } from '../claim/same-speaker.ts'

/** Whether two counts cannot be of the same people. */
export type Apart = (a: Count, b: Count) => boolean

/** A figure with the claim, among the event's, that it stands in; -1 where none gives it. */
interface Told {
  readonly count: Count
  readonly claim: number
  /** Place in the text of the telling that gives it. */
  readonly at: number
}

/**
 * Figures by who gives them: "the army says nine, the group says two" is one event with two
 * counts, each with its claim. A later figure of a speaker takes the place of an earlier one
 * for the same people. Figures that nobody disputes keep `claim: null`.
 */
export function settleFigures(
  mentions: readonly Mention[],
  claims: readonly Claim[],
  counts: readonly Count[],
  apart: Apart = () => false,
): { readonly counts: readonly Count[]; readonly claims: readonly Claim[] } {
  const settled = settle(apart, mentions, claims, counts)
  // The report's own figure beside a rival's is a claim of the report's.
  const own = settled.find(
    (one) => one.claim < 0 && isDisputed(apart, one, settled, claims),
  )
  const known = claims.findIndex(
    ({ speaker, stance }) => !speaker && stance === 'asserts',
  )
  const voice = known >= 0 ? known : claims.length
  const all = own && known < 0 ? [...claims, ownVoice(own.count.evidence[0])] : claims
  const placed = settled.map((one) =>
    one.claim < 0 && isDisputed(apart, one, settled, claims)
      ? { ...one, claim: voice }
      : one,
  )
  return {
    claims: all,
    counts: placed.map((one) =>
      one.claim >= 0 && isDisputed(apart, one, placed, all)
        ? { ...one.count, claim: one.claim }
        : one.count,
    ),
  }
}

/** Whether somebody else gives another number of the same people. */
function isDisputed(
  apart: Apart,
  one: Told,
  told: readonly Told[],
  claims: readonly Claim[],
): boolean {
  return told.some(
    (other) =>
      other !== one &&
      other.claim >= 0 &&
      other.claim !== one.claim &&
      differ(apart, one.count, other.count) &&
      countsThose(apart, one, other, told) &&
      !isSameSpeaker(
        claims[other.claim]!.speaker,
        one.claim < 0 ? null : claims[one.claim]!.speaker,
      ),
  )
}

/**
 * Whether a number alone, beside a count of some force, may be of that force: it counts again
 * those counted last before it. "Nine soldiers … two dead. … five bandits": the two are soldiers.
 */
function countsThose(apart: Apart, a: Told, b: Told, told: readonly Told[]): boolean {
  const [whole, named] = isWhole(a.count) ? [a, b] : [b, a]
  if (!isWhole(whole.count) || isWhole(named.count)) return true
  const before = told
    .filter(
      (one) =>
        one.count.what === whole.count.what &&
        one.at < whole.at &&
        one.claim !== whole.claim &&
        !isWhole(one.count),
    )
    .toSorted((x, y) => x.at - y.at)
    .at(-1)
  return before === undefined || before === named || !apart(before.count, named.count)
}

function settle(
  apart: Apart,
  mentions: readonly Mention[],
  claims: readonly Claim[],
  counts: readonly Count[],
): readonly Told[] {
  const given = counts.map((count): Told => tellingOf(mentions, claims, count))
  const told = given.map((one) =>
    one.claim < 0 ? withSource(apart, one, given, claims) : one,
  )
  return told.filter(
    (one) =>
      !told.some((other) => other !== one && replaces(apart, other, one, claims)),
  )
}

/** A figure of no source beside a rival's with one ("a nurse saw 19 bodies"): the event's other source gives it. */
function withSource(
  apart: Apart,
  one: Told,
  given: readonly Told[],
  claims: readonly Claim[],
): Told {
  const rivals = given.filter(
    (other) =>
      other.claim >= 0 &&
      (other.count.side === one.count.side || isWhole(one.count)) &&
      differ(apart, one.count, other.count),
  )
  if (rivals.length === 0) return one
  const claim = claims.findIndex(
    ({ stance, speaker }, i) =>
      stance === 'asserts' &&
      speaker !== null &&
      !given.some(
        (other) =>
          other.claim === i ||
          (other.claim >= 0 && isSameSpeaker(claims[other.claim]!.speaker, speaker)),
      ),
  )
  return { ...one, claim }
}

function tellingOf(
  mentions: readonly Mention[],
  claims: readonly Claim[],
  count: Count,
): Told {
  const mention = mentions.find((one) => one.counts.includes(count))
  const claim = mention?.claims.find(gives)
  return {
    count,
    claim: claim ? claimBy(claims, claim.speaker) : -1,
    at: mention?.trigger.start ?? 0,
  }
}

/** The claim of a speaker, or of the fuller name it was merged into: "the Resistance", "the National Resistance Front". */
function claimBy(claims: readonly Claim[], speaker: Claim['speaker']): number {
  const own = claims.findIndex(
    (one) => gives(one) && isSameSpeaker(one.speaker, speaker),
  )
  if (own >= 0 || speaker === null || speaker.country === null) return own
  return claims.findIndex(
    (one) =>
      gives(one) &&
      one.speaker?.country === speaker.country &&
      one.speaker.sector === speaker.sector,
  )
}

/** Whether a claim is somebody's saying that it is so. */
function gives({ stance, speaker }: Claim): boolean {
  return (
    speaker !== null &&
    (stance === 'asserts' || stance === 'alleges' || stance === 'confirms')
  )
}

/** Whether two figures count the same people and give other numbers. */
function differ(apart: Apart, a: Count, b: Count): boolean {
  if (a.what !== b.what || a.best === b.best) return false
  if (a.best === null || b.best === null) return false
  // A number of the dead or of "people" is of all; "three others" are more of them.
  if (isMore(a) || isMore(b)) return false
  if (apart(a, b)) return false
  // "A schoolgirl" beside "eleven bodies" is one more.
  if (isSingle(a) || isSingle(b)) return sameWho(a, b)
  const whole = isWhole(a) || isWhole(b)
  return a.side === b.side || a.side === 'unknown' || b.side === 'unknown' || whole
}

const WHOLE = /(?:^|\s)(?:people|persons|bodies|corpses|dead|victims|names)$/i

function isWhole({ who }: Count): boolean {
  return who === null || WHOLE.test(who.value)
}

function isSingle(count: Count): boolean {
  return count.best === 1 && !isWhole(count)
}

function isMore({ who }: Count): boolean {
  return who !== null && /\b(?:others?|more|another|further)\b/i.test(who.value)
}

function replaces(
  apart: Apart,
  later: Told,
  earlier: Told,
  claims: readonly Claim[],
): boolean {
  if (later.claim < 0 || earlier.claim < 0 || later.at <= earlier.at) return false
  return (
    isSameSpeaker(claims[later.claim]!.speaker, claims[earlier.claim]!.speaker) &&
    later.count.side === earlier.count.side &&
    sameWho(later.count, earlier.count) &&
    differ(apart, later.count, earlier.count)
  )
}

function sameWho(a: Count, b: Count): boolean {
  const noun = ({ who }: Count): string | null =>
    who === null ? null : (who.value.toLowerCase().split(' ').at(-1) ?? null)
  return noun(a) === noun(b) || (isWhole(a) && isWhole(b))
}
