import type { ActorBook } from '../../actor/actor-book.ts'
import { opensWithNo } from '../../attribution/denied-clause.ts'
import type { Claim, Event, Mention } from '../../report/layers.ts'
import { claimsBy, withClaims } from './claims.ts'
import { denialFeatures, type Denial, type DenialFeature } from './denial-features.ts'
import type { Readable, Reader } from '../words.ts'

/**
 * What speaks for an event being the one denied, and for a denial being of none of them.
 * Fitted (softmax over the events of a page, or none) on the hand-coded pages of training/records;
 * `npm run train` does not make these numbers yet.
 */
const WEIGHTS: Readonly<Record<DenialFeature, number>> = {
  accused: 0.31,
  after: -1.32,
  answered: 1.29,
  assault: 1.19,
  blamed: 0.42,
  casualty: 0.96,
  deed: 0.23,
  doer: 0.5,
  'doer-harm': 0.47,
  'doer-land': -0.38,
  'doer-no': 0.62,
  'doer-said': 0.24,
  'doer-unknown': 0.19,
  far: -0.8,
  held: 1.55,
  'held-alone': 2.6,
  'held-no': 0.36,
  historical: 0.18,
  named: -0.37,
  near: 1.05,
  next: 1.74,
  'none-clause': 3.55,
  'none-no': 4.79,
  'none-phrase': 2.57,
  'none-verb': 3.97,
  own: -0.53,
  said: 1.02,
  shared: 0.51,
  suffers: -0.12,
  thing: 1.89,
  word: 0.82,
}
/** Swept at 0.2–0.5: the likeliest event is taken if it has this share, 0–1, of all that are possible. */
const LEAST_LIKELY = 0.2

/** A denial with its claim, and the events that it may be of. */
export interface DenialOptions {
  readonly denial: Denial
  readonly claim: Claim
  readonly events: readonly Event[]
}

/** Every denial of a report with the events that it may be of. */
export function denialOptions(
  report: Readable,
  events: readonly Event[],
  book: ActorBook,
): readonly DenialOptions[] {
  const open = events.filter(({ status }) => status !== 'negated')
  const all = report.attributions.flatMap((attribution): readonly DenialOptions[] => {
    const { rule, stance } = attribution
    if (rule.endsWith('-act')) return []
    const saysNo = opensWithNo(report, attribution)
    if (stance !== 'denies' && !saysNo) return []
    const kind = saysNo
      ? 'no'
      : rule === 'denial-clause'
        ? 'clause'
        : rule.startsWith('denial-')
          ? 'phrase'
          : 'verb'
    return claimsBy(report, attribution, book).flatMap((claim) =>
      claim.speaker === null
        ? []
        : [
            {
              denial: { attribution, kind, speaker: claim.speaker },
              claim: { ...claim, stance: 'denies' },
              // "dismissed the charge" is no answer to itself.
              events: open.filter(({ mentions }) =>
                mentions.every(({ head }) => head !== attribution.cueHead),
              ),
            },
          ],
    )
  })
  // A headline's denial is told again by the body, as a rule, and there it has a name.
  const isFront = ({ denial }: DenialOptions): boolean =>
    report.title !== null &&
    report.tokens[denial.attribution.cueHead]!.start < frontOf(report)
  const body = all.filter((one) => !isFront(one))
  return body.length > 0 ? body : all
}

/** Where the headline and the highlights end; an offset in UTF-16 code units. */
function frontOf({ title, highlights }: Readable): number {
  return Math.max(title?.end ?? 0, ...highlights.map(({ end }) => end))
}

/**
 * Ties each denial to the one event that it is of, wherever it is told: "The front said it had
 * nothing to do with the blasts", sentences after four bombs went off. What only a denial tells
 * ("denied that its men had opened fire") is no event of its own where it is of another.
 */
export function settleDenials(
  { report, book }: Reader,
  events: readonly Event[],
): readonly Event[] {
  const options = denialOptions(report, events, book)
  if (options.length === 0) return events
  const added = new Map<Event, Claim[]>()
  const cues = new Set<number>()
  const moved = new Set<number>()
  for (const { denial, claim, events: open } of options) {
    if (claim.cue === null) continue
    cues.add(claim.cue.start)
    const event = bestOf(report, denial, open)
    if (!event) continue
    const list = added.get(event)
    if (list) list.push(claim)
    else added.set(event, [claim])
    moved.add(claim.cue.start)
  }
  return events.flatMap((event) => {
    const claims = added.get(event) ?? []
    const mentions = event.mentions.map((one) => withoutDenials(one, cues))
    const isHollow = mentions.every((one) => one.claims.length === 0)
    // What nobody says was so is told elsewhere, where its denial is.
    if (isHollow && claims.length === 0)
      return event.mentions.some((one) =>
        one.claims.some((c) => moved.has(c.cue?.start ?? -1)),
      )
        ? []
        : [event]
    const stripped = mentions.some((one, i) => one !== event.mentions[i])
    if (!stripped && claims.length === 0) return [event]
    return [withClaims(event, mentions, claims)]
  })
}

function withoutDenials(mention: Mention, cues: ReadonlySet<number>): Mention {
  const claims = mention.claims.filter(
    ({ stance, cue, speaker }) =>
      speaker === null || stance !== 'denies' || cue === null || !cues.has(cue.start),
  )
  return claims.length === mention.claims.length ? mention : { ...mention, claims }
}

function bestOf(
  report: Readable,
  denial: Denial,
  events: readonly Event[],
): Event | null {
  let best: Event | null = null
  let most = 0
  let sum = Math.exp(WEIGHTS[`none-${denial.kind}`])
  for (const event of events) {
    let score = 0
    for (const [name, value] of denialFeatures(report, denial, event))
      score += WEIGHTS[name] * value
    const weight = Math.exp(score)
    sum += weight
    if (weight > most) {
      best = event
      most = weight
    }
  }
  return most >= LEAST_LIKELY * sum ? best : null
}
