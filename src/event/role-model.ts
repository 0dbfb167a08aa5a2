import { sharesOf } from '../model/weights.ts'
import type { Claim, Mention, Participant } from '../report/layers.ts'
import { EVENT_SCALE, type EventModel } from './event-model.ts'
import type { Frame } from './frame.ts'
import { distinct, same, type Roles } from './participants.ts'
import { candidatesFor, type Candidate, type Role } from './role-candidates.ts'
import { roleFeatures } from './role-features.ts'
import type { Reader } from './words.ts'

// How sure the model must be to give somebody a part that no rule gives, or to take one away.
const GIVES = 0.7
const GIVES_FROM_AFAR = 0.85
const TAKES = 0.95

/** Weighs the part of everybody who may have one in a telling, given what the rules say. */
export function weighRoles(
  reader: Reader,
  telling: {
    readonly frame: Frame
    readonly type: string
    readonly roles: Roles
    readonly claims: readonly Claim[]
    readonly section: Mention['section']
    readonly before: Mention | null
  },
  model: EventModel,
): Roles {
  const { frame, roles } = telling
  if (model.role === null) return roles
  const weights = model.role
  const candidates = candidatesFor(reader, frame, telling)
  const decided = candidates.map((candidate) => {
    const features = roleFeatures(reader, candidate, {
      ...telling,
      classes: model.classes,
    })
    const shares = sharesOf(weights, features, { classes: 3, scale: EVENT_SCALE })
    return { candidate, role: decide(candidate, shares) }
  })
  const of = (role: Role, ruled: readonly Participant[]): readonly Participant[] => {
    const kept = ruled.filter((one) => {
      const judged = decided.filter(({ candidate }) => speaksOf(candidate, one))
      return judged.length === 0 || judged.some((other) => other.role === role)
    })
    const given = decided
      .filter((one) => one.role === role && one.candidate.ruled !== role)
      .flatMap(({ candidate }) => candidate.participants)
    return distinct([...kept, ...given])
  }
  const actors = of('actor', roles.actors)
  const recipients = of('recipient', roles.recipients)
  return {
    actors,
    recipients: recipients.filter((one) => !actors.some((other) => same(one, other))),
  }
}

function speaksOf({ participants, ruled }: Candidate, one: Participant): boolean {
  return (
    ruled !== 'none' &&
    participants.some(
      (other) =>
        same(one, other) ||
        (one.text.start <= other.text.start && other.text.end <= one.text.end) ||
        (other.text.start <= one.text.start && one.text.end <= other.text.end),
    )
  )
}

function decide({ ruled, from }: Candidate, shares: readonly number[]): Role {
  const [nothing, acts, suffers] = shares as readonly [number, number, number]
  const likeliest: Role = acts >= suffers ? 'actor' : 'recipient'
  const share = Math.max(acts, suffers)
  if (ruled === 'none') {
    const enough = from === 'sentence' ? GIVES : GIVES_FROM_AFAR
    return share >= enough ? likeliest : 'none'
  }
  if (nothing >= TAKES) return 'none'
  return likeliest !== ruled && share >= TAKES ? likeliest : ruled
}
