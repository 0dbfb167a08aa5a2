import type { Event } from '../../report/layers.ts'
import type { Example } from '../../model/logistic.ts'
import { partiesFor } from '../party/party-candidates.ts'
import { partyFeatures, salienceOf } from '../party/party-features.ts'
import { hasActors } from '../party/party-model.ts'
import type { Readable } from '../words.ts'
import { pairEvents } from './align.ts'
import type { CodedEvent } from './coded.ts'

const OPTIONAL = 0.5

/** Every land that may have a side of an event, and whether a coder has it there. */
export function partyExamples(
  events: readonly Event[],
  {
    report,
    coded,
  }: { readonly report: Readable; readonly coded: readonly CodedEvent[] },
): readonly Example[] {
  const pairs = pairEvents(report, events, coded)
  const salience = salienceOf(report, events)
  return events.flatMap((event, i) => {
    const match = pairs.get(event)
    if (!match) return []
    const weight = match.core ? 1 : OPTIONAL
    const all = partiesFor(report, events, i)
    const setting = { event, all, salience }
    const sides = hasActors(event)
      ? (['actor', 'recipient'] as const)
      : (['recipient'] as const)
    return sides.flatMap((side) =>
      all.map((party) => {
        const coders = side === 'actor' ? match.actors : match.recipients
        const right = coders.some(({ country }) => country === party.land)
        const { shared, own } = partyFeatures(report, side, { party, setting })
        const features = [...shared, ...own]
        return { features, labels: [right ? 1 : 0], weight }
      }),
    )
  })
}
