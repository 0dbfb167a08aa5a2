import type { ActorBook } from '../actor/actor-book.ts'
import { attributionIndex } from '../attribution/attribution-index.ts'
import type { Attribution, Claim, Mention } from '../report/layers.ts'
import { opensWithNo } from '../attribution/denied-clause.ts'
import { claimsBy } from './claims.ts'
import { answersFor } from './disputed.ts'
import type { Claimable } from './claims.ts'

/** What may be denied or confirmed as a deed; of saying, the saying itself is not in doubt. */
const DEEDS = new Set([
  'ASSAULT',
  'CASUALTY',
  'COERCE',
  'MOBILIZE',
  'AID',
  'SANCTION',
  'RETREAT',
])
/** An answer further from the deed than this, in sentences, is taken for another's. */
const FURTHEST = { denies: 14, confirms: 4, 'cannot-confirm': 4 } as const
/** A denial fits a deed by this much or it is left alone: the doer's state, or a claim to answer. */
const LEAST_FIT = 1.8
/** What only the doer's own answer reaches. */
const LEAST_DOER = 2.7

type Answer = keyof typeof FURTHEST

/**
 * Gives answers that no telling holds to the deed they answer: "The army denied
 * responsibility", sentences after the raid was told, is the army's denial of the raid. The
 * doer's own denial goes to what it is said to have done; others to the latest deed.
 */
export function withLooseAnswers(
  report: Claimable,
  mentions: readonly Mention[],
  book: ActorBook,
): readonly Mention[] {
  const added = new Map<Mention, Claim[]>()
  const index = attributionIndex(report)
  const told = new Set<Attribution>()
  const moved: Stray[] = []
  for (const mention of mentions) {
    // "said its guns had not fired": what did not happen is no event to be denied.
    if (mention.status === 'negated') continue
    for (const attribution of index.around(mention.head)) {
      told.add(attribution)
      for (const answer of index.answersTo(attribution)) told.add(answer)
    }
  }
  for (const attribution of report.attributions) {
    const { rule } = attribution
    const saysNo = rule === 'denial-clause' || opensWithNo(report, attribution)
    const stance = saysNo ? 'denies' : attribution.stance
    if (stance === 'asserts' || stance === 'alleges' || rule.endsWith('-act')) continue
    if (told.has(attribution) && !saysNo) {
      if (attribution.answers !== null && stance === 'denies')
        moved.push(...strayOf(report, mentions, { attribution, book }))
      continue
    }
    for (const claim of claimsBy(report, attribution, book)) {
      if (claim.speaker === null && stance === 'denies') continue
      const mention = deedFor(report, mentions, { attribution, claim, stance, saysNo })
      if (!mention) continue
      const list = added.get(mention)
      const loose = { ...claim, stance, rule: `${claim.rule}-loose` }
      if (list) list.push(loose)
      else added.set(mention, [loose])
    }
  }
  for (const { to, claim } of moved) {
    const list = added.get(to)
    if (list) list.push(claim)
    else added.set(to, [claim])
  }
  return mentions.map((mention) => {
    const strays = moved.filter(({ from }) => from.includes(mention))
    const claims = added.get(mention)
    if (strays.length > 0) {
      const kept = mention.claims.filter(
        (one) => !strays.some(({ claim }) => isOneCue(one, claim)),
      )
      return { ...mention, claims: [...kept, ...(claims ?? [])] }
    }
    return claims ? { ...mention, claims: [...mention.claims, ...claims] } : mention
  })
}

/** A denial that stands with deeds of others, and the deed of its speaker that it belongs to. */
interface Stray {
  readonly claim: Claim
  readonly from: readonly Mention[]
  readonly to: Mention
}

function isOneCue(a: Claim, b: Claim): boolean {
  return a.cue !== null && a.cue.start === b.cue?.start && a.stance === b.stance
}

/**
 * "Kigali dismissed the claim": words alone do not tell that Kigali answers for Rwanda. Where
 * no deed that the denial stands with is its speaker's, and one told before is, it moves there.
 */
function strayOf(
  report: Claimable,
  mentions: readonly Mention[],
  {
    attribution,
    book,
  }: { readonly attribution: Attribution; readonly book: ActorBook },
): readonly Stray[] {
  return claimsBy(report, attribution, book).flatMap((claim) => {
    const { speaker } = claim
    if (speaker === null) return []
    const from = mentions.filter(({ claims }) =>
      claims.some((one) => isOneCue(one, claim)),
    )
    const isOwn = from.some(({ actors }) =>
      actors.some((actor) => answersFor(speaker, actor)),
    )
    if (isOwn || from.length === 0) return []
    const loose = { attribution, claim, stance: 'denies' as const, saysNo: true }
    const to = deedFor(report, mentions, loose)
    return to ? [{ claim, from, to }] : []
  })
}

interface Loose {
  readonly attribution: Attribution
  readonly claim: Claim
  readonly stance: Answer
  /** A no without a verb of denying counts only from the doer. */
  readonly saysNo: boolean
}

function deedFor(
  report: Claimable,
  mentions: readonly Mention[],
  { attribution, claim, stance, saysNo }: Loose,
): Mention | null {
  const here = report.tokens[attribution.cueHead]!.sentence
  // A headline's denial is of what the body tells.
  const isHeading =
    report.title !== null && report.tokens[attribution.cueHead]!.end <= report.title.end
  let best: Mention | null = null
  let bestFit = saysNo ? LEAST_DOER : stance === 'denies' ? LEAST_FIT : 0
  for (const mention of mentions) {
    const distance = Math.abs(here - mention.sentence)
    if (distance > FURTHEST[stance]) continue
    if (mention.head > attribution.cueHead && !isHeading) continue
    if (mention.section !== 'body' || !DEEDS.has(mention.type)) continue
    if (mention.status === 'negated') continue
    const fit = fitOf(mention, { claim, stance, distance })
    if (fit > bestFit) {
      best = mention
      bestFit = fit
    }
  }
  return best
}

function fitOf(
  { actors, claims, type, status }: Mention,
  {
    claim: { speaker },
    stance,
    distance,
  }: { readonly claim: Claim; readonly stance: Answer; readonly distance: number },
): number {
  const near = 1 / (1 + distance)
  if (stance !== 'denies') return near
  const isDoer = speaker !== null && actors.some((actor) => answersFor(speaker, actor))
  const isSaid = claims.some((one) => one.speaker !== null && one.stance !== 'denies')
  return (
    (isDoer ? 2 : 0) +
    (isSaid ? 0.6 : 0) +
    (type === 'ASSAULT' ? 1 : 0) +
    (status === 'historical' ? -0.5 : 0) +
    near
  )
}
