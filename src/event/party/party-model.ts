import { scoresOf, sharesOf } from '../../model/weights.ts'
import type { Event, Participant } from '../../report/layers.ts'
import { areBothFighting } from './both-fighting.ts'
import { areToldAsBoth } from './both-sides.ts'
import { EVENT_SCALE, type EventModel } from '../event-model.ts'
import { partiesFor, spokesmanOf, type Party, type Side } from './party-candidates.ts'
import { partyFeatures, salienceOf } from './party-features.ts'
import type { PartySetting } from './party-view.ts'
import type { Reader } from '../words.ts'

/** How likely a land must be to stay on a side, to come to one that is empty, to come beside others, and by how much it must be likelier than the only one there to take its place. Swept on pages left out. */
const ENOUGH = {
  actor: { stay: 0.2, first: 0.35, beside: 0.85, instead: 0.1 },
  recipient: { stay: 0.27, first: 0.33, beside: 0.85, instead: 0.3 },
} as const

/** Settles which lands are on either side of each event, once all of a report is known. */
export function weighParties(
  reader: Reader,
  events: readonly Event[],
  { party: weights }: Pick<EventModel, 'party'>,
): readonly Event[] {
  if (weights === null) return events
  const salience = salienceOf(reader.report, events)
  return events.map((event, i) => {
    if (areBothFighting(reader.report, event)) return event
    const all = partiesFor(reader.report, events, i)
    const setting = { event, all, salience }
    const begun = new Map<readonly number[], Int32Array>()
    const likely = (side: Side): readonly Likely[] =>
      all.map((party) => {
        const { shared, own } = partyFeatures(reader.report, side, { party, setting })
        let scores = begun.get(shared)
        if (!scores) begun.set(shared, (scores = scoresOf(weights, shared, 2)))
        const size = { classes: 2, scale: EVENT_SCALE, begun: scores }
        return { party, share: sharesOf(weights, own, size)[1]! }
      })
    const actors = hasActors(event)
      ? settled(reader, setting, { side: 'actor', likely: likely('actor') })
      : event.actors
    const given = { ...setting, event: { ...event, actors } }
    // "The two ministers discussed …": whoever is one of the two is not a third beside them.
    const joint = areToldAsBoth(actors)
    const recipients = settled(reader, given, {
      side: 'recipient',
      likely: likely('recipient').filter(
        ({ party }) => !joint || !actors.some(({ country }) => country === party.land),
      ),
    })
    return { ...event, actors, recipients }
  })
}

/** Harm by nobody named has no actors. */
export function hasActors({ type }: Event): boolean {
  return type !== 'CASUALTY'
}

interface Likely {
  readonly party: Party
  readonly share: number
}

/** Who is on a side: those there whose land stays, and one for each land that comes. */
function settled(
  reader: Reader,
  { event }: PartySetting,
  { side, likely }: { readonly side: Side; readonly likely: readonly Likely[] },
): readonly Participant[] {
  const [own, others] =
    side === 'actor'
      ? [event.actors, event.recipients]
      : [event.recipients, event.actors]
  if (areToldAsBoth(own)) return own
  const isOwn = (land: string | null): boolean =>
    own.some(({ country }) => country === land)
  const { stay, first, beside, instead } = ENOUGH[side]
  let lands = likely.filter(({ party, share }) => isOwn(party.land) && share >= stay)
  const coming = likely
    .filter(({ party }) => !isOwn(party.land))
    .toSorted((a, b) => b.share - a.share)
  for (const one of coming) {
    const [only] = lands
    if (one.share >= (only ? beside : first)) lands.push(one)
    else if (
      lands.length === 1 &&
      isOwn(only!.party.land) &&
      one.share > only!.share + instead
    )
      lands = [one]
  }
  return lands.flatMap(({ party }) =>
    isOwn(party.land)
      ? own.filter(({ country }) => country === party.land)
      : (spokesmanOf(reader, party, { side, others }) ?? []),
  )
}
