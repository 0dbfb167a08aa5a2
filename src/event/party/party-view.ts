import { hashedAfter, type NameHash } from '../../model/feature.ts'
import type { Event, Participant } from '../../report/layers.ts'
import type { Near, Party, Side } from './party-candidates.ts'

/** An event whose parties are weighed. */
export interface PartySetting {
  readonly event: Event
  readonly all: readonly Party[]
  /** Lands by how often the report speaks of them: 0 the most. */
  readonly salience: ReadonlyMap<string | null, number>
}

/** A party seen from one side. */
export interface View {
  readonly party: Party
  readonly side: Side
  readonly type: string
  /** Who is on the side by now, and on the other. */
  readonly own: readonly Participant[]
  readonly other: readonly Participant[]
  /** Whether the party is on the side, and on the other: `10`. */
  readonly now: string
  /** The same with how many lands either side has: `10/12`. */
  readonly held: string
  /** The likeliest for the side of those near. */
  readonly best: Near | null
  readonly one: Participant | null
  readonly sector: string
  /** Makes the numbers of features that tell of this side. */
  readonly hashed: NameHash
}

const NAMES: Readonly<Record<Side, NameHash>> = {
  actor: hashedAfter('actor '),
  recipient: hashedAfter('recipient '),
}

/** Sees a party of an event from one side. */
export function viewOf(party: Party, side: Side, { event }: PartySetting): View {
  const { actors, recipients, type } = event
  const [own, other] = side === 'actor' ? [actors, recipients] : [recipients, actors]
  const of = (list: readonly Participant[]): Participant | undefined =>
    list.find(({ country }) => country === party.land)
  const now = `${of(own) ? 1 : 0}${of(other) ? 1 : 0}`
  let best: Near | null = null
  for (const near of party.near)
    if (best === null || near.shares[side] > best.shares[side]) best = near
  const one = of(own) ?? best?.one ?? party.parts[0]?.one ?? null
  return {
    party,
    side,
    type,
    own,
    other,
    now,
    held: `${now}/${landsIn(own)}${landsIn(other)}`,
    best,
    one,
    sector: one?.sector ?? '-',
    hashed: NAMES[side],
  }
}

function landsIn(list: readonly Participant[]): number {
  const [first] = list
  if (!first) return 0
  return list.some(({ country }) => country !== first.country) ? 2 : 1
}
