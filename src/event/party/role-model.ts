import { sharesOf } from '../../model/weights.ts'
import type { Claim, Mention, Participant, Weighed } from '../../report/layers.ts'
import { EVENT_SCALE, type EventModel } from '../event-model.ts'
import type { Frame } from '../frame/frame.ts'
import type { Roles } from './roles.ts'
import { distinct, same } from './same-participant.ts'
import { candidatesFor, type Candidate, type Role } from './role-candidates.ts'
import { roleFeatures } from './role-features.ts'
import type { Reader } from '../words.ts'

// How sure the model must be to give somebody a part that no rule gives: where the rules found nobody for it, and beside others; and to take one away. Swept on pages left out.
const GIVES = {
  first: {
    sentence: 0.4,
    speaker: 0.5,
    'actor-before': 0.5,
    'recipient-before': 0.5,
  },
  another: {
    sentence: 0.7,
    speaker: 0.85,
    'actor-before': 0.85,
    'recipient-before': 0.85,
  },
} as const
const TAKES = { harm: 0.97, other: 0.95 } as const
// Who is named in a fight decides on whose side its dead are.
const GIVES_IN_HARM = 0.8

/** Who has a part in a telling, and how likely everybody near it was to have one. */
export interface WeighedRoles {
  readonly roles: Roles
  readonly people: readonly Weighed[]
}

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
): WeighedRoles {
  const { frame, roles } = telling
  if (model.role === null) return { roles, people: [] }
  const weights = model.role
  const candidates = candidatesFor(reader, frame, telling)
  const decided = candidates.map((candidate) => {
    const features = roleFeatures(reader, candidate, {
      ...telling,
      classes: model.classes,
    })
    const shares = sharesOf(weights, features, { classes: 3, scale: EVENT_SCALE })
    const [, acts, suffers] = shares
    return { candidate, role: decide(candidate, shares, telling), acts, suffers }
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
    roles: {
      actors,
      recipients: recipients.filter((one) => !actors.some((other) => same(one, other))),
    },
    people: decided.map(({ candidate: { participants, token }, acts, suffers }) => ({
      participants,
      token,
      acts: acts!,
      suffers: suffers!,
    })),
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

function decide(
  { ruled, from }: Candidate,
  shares: readonly number[],
  { roles, type }: { readonly roles: Roles; readonly type: string },
): Role {
  const harm = type === 'ASSAULT' || type === 'CASUALTY'
  const [nothing, acts, suffers] = shares as readonly [number, number, number]
  const likeliest: Role = acts >= suffers ? 'actor' : 'recipient'
  const share = Math.max(acts, suffers)
  if (ruled === 'none') {
    const side = likeliest === 'actor' ? roles.actors : roles.recipients
    const enough = harm
      ? GIVES_IN_HARM
      : GIVES[side.length === 0 ? 'first' : 'another'][from]
    return share >= enough ? likeliest : 'none'
  }
  const takes = TAKES[harm ? 'harm' : 'other']
  if (nothing >= takes) return 'none'
  return likeliest !== ruled && share >= takes ? likeliest : ruled
}
