import type { ActorBook } from '../../actor/actor-book.ts'
import { attributionIndex } from '../../attribution/attribution-index.ts'
import type { Attribution, Claim, Mention, Stance } from '../../report/layers.ts'
import { claimsBy } from './claims.ts'
import type { Claimable } from './claims.ts'

/** What may be confirmed or left open as a deed; of saying, the saying itself is not in doubt. */
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
const FURTHEST = 4

/**
 * Gives answers that no telling holds to the latest deed: "The army confirmed it", "The
 * report could not be verified". Denials are tied to their events once those are known.
 */
export function withLooseAnswers(
  report: Claimable,
  mentions: readonly Mention[],
  book: ActorBook,
): readonly Mention[] {
  const added = new Map<Mention, Claim[]>()
  const index = attributionIndex(report)
  const told = new Set<Attribution>()
  for (const mention of mentions) {
    // "said its guns had not fired": what did not happen is no event to be confirmed.
    if (mention.status === 'negated') continue
    for (const attribution of index.around(mention.head)) {
      told.add(attribution)
      for (const answer of index.answersTo(attribution)) told.add(answer)
    }
  }
  for (const attribution of report.attributions) {
    if (!isAnswer(attribution.stance) || attribution.rule.endsWith('-act')) continue
    if (told.has(attribution)) continue
    const mention = deedBefore(report, mentions, attribution)
    if (!mention) continue
    for (const claim of claimsBy(report, attribution, book)) {
      const loose = { ...claim, rule: `${claim.rule}-loose` }
      const list = added.get(mention)
      if (list) list.push(loose)
      else added.set(mention, [loose])
    }
  }
  return mentions.map((mention) => {
    const claims = added.get(mention)
    return claims ? { ...mention, claims: [...mention.claims, ...claims] } : mention
  })
}

function isAnswer(stance: Stance): boolean {
  return stance === 'confirms' || stance === 'cannot-confirm'
}

/** The nearest deed of the body that is told before an answer; for a headline's the nearest of all. */
function deedBefore(
  report: Claimable,
  mentions: readonly Mention[],
  { cueHead }: Attribution,
): Mention | null {
  const cue = report.tokens[cueHead]!
  const isHeading = report.title !== null && cue.end <= report.title.end
  let best: Mention | null = null
  let least = FURTHEST + 1
  for (const mention of mentions) {
    const distance = Math.abs(cue.sentence - mention.sentence)
    if (distance >= least || mention.status === 'negated') continue
    if (mention.head > cueHead && !isHeading) continue
    if (mention.section !== 'body' || !DEEDS.has(mention.type)) continue
    best = mention
    least = distance
  }
  return best
}
