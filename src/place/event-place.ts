import { inferred, stated } from '../report/sourced.ts'
import type { Sourced } from '../report/sourced.ts'
import type { Span } from '../report/span.ts'
import type { Chained, Place, Placed, PlaceMention } from '../report/layers.ts'
import { eventPlaceFeatures } from './event-place-features.ts'
import type { NamedWeights } from './resolve-toponyms.ts'
import { EVENT_PLACE_WEIGHTS } from './event-weights.generated.ts'

/**
 * Where the event told by a trigger token took place: the finest of the places that its
 * sentence puts it at. A village that no gazetteer has gives way to the next larger place
 * named. `null` where the words put it nowhere.
 */
export function eventPlace(report: Chained & Placed, trigger: number): Sourced<Place> {
  const at = eventPlaces(report, trigger)
  const finest = at
    .filter((mention) => mention.place !== null)
    .toSorted((a, b) => a.place!.radiusKm - b.place!.radiusKm || a.start - b.start)[0]
  if (!finest) return null
  const evidence: [Span, ...Span[]] = [spanOf(finest)]
  const unknown = at.find((mention) => mention.place === null)
  if (unknown) {
    evidence.push(spanOf(unknown))
    return inferred(finest.place!, evidence, 'place-next-larger')
  }
  return stated(finest.place!, evidence, 'place-of-event')
}

/** The mentions of places, in the trigger's sentence, at which its event happened; in text order. */
export function eventPlaces(
  report: Chained & Placed,
  trigger: number,
  weights: NamedWeights = EVENT_PLACE_WEIGHTS,
): readonly PlaceMention[] {
  const among = placesInSentence(report, trigger)
  return among.filter((mention) => {
    let score = 0
    for (const name of eventPlaceFeatures(report, trigger, { mention, among }))
      score += weights[name] ?? 0
    return score > 0
  })
}

/** The mentions of places in the sentence of a token. */
export function placesInSentence(
  { tokens, sentences, places }: Chained & Placed,
  token: number,
): readonly PlaceMention[] {
  const { first, last } = sentences[tokens[token]!.sentence]!
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.first < first) low = middle + 1
    else high = middle
  }
  const found: PlaceMention[] = []
  for (let i = low; i < places.length && places[i]!.last <= last; i++)
    found.push(places[i]!)
  return found
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
