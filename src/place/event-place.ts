import { inferred, stated } from '../report/sourced.ts'
import type { Sourced } from '../report/sourced.ts'
import type { Evidence, Span } from '../report/span.ts'
import type { Chained, Place, Placed, PlaceMention } from '../report/layers.ts'
import { isFarApart } from '../language/link-between.ts'
import { areaAgain, capitalAgain, thereAgain } from './area-again.ts'
import { eventPlaceFeatures } from './event-place-features.ts'
import { EVENT_PLACE_WEIGHTS } from './event-weights.generated.ts'
import { innerOf, isSetting, placesInSentence, widerThan } from './near-places.ts'
import { offsetPlace, partOf } from './part-of-place.ts'
import { weightTable, type NamedWeights } from './named-weights.ts'

/** How far below 0 the best place of a sentence may fall and still be the event's when none is above: after "in" and the like, and elsewhere. */
const DOUBT = { setting: 1.8, other: 0.6 }

/**
 * Where the event told by a trigger token took place: the finest of the places that its
 * sentence puts it at. "Northern Iraq" and "30 km south of Mosul" are points of their
 * own; "in the state" is the one last named. A village that no gazetteer has gives way to the next larger place named. `null`
 * where the words of the sentence put it nowhere.
 */
export function eventPlace(report: Chained & Placed, trigger: number): Sourced<Place> {
  const at = eventPlaces(report, trigger).filter(
    (mention) => mention.use !== 'metonym' && !isBareCountry(report, mention),
  )
  return (
    placeAmong(report, at) ??
    thereAgain(report, trigger) ??
    areaAgain(report, trigger) ??
    capitalAgain(report, trigger)
  )
}

/** How sure it must be that a thing said or agreed was said at a place named. */
const SEALED = 2

/** Whether a thing said or agreed was, by the weights, said at a place named in its sentence. */
export function isSaidAt(
  report: Chained & Placed,
  trigger: number,
  mention: PlaceMention,
): boolean {
  const among = placesInSentence(report, trigger)
  return scoreOf(report, trigger, { mention, among }) > SEALED
}

/** The finest of the places that words put an event at, as its place: what lies in it, off it or is a part of it counts. */
export function placeAmong(
  report: Chained & Placed,
  at: readonly PlaceMention[],
): Sourced<Place> {
  const known = at.filter((mention) => mention.place !== null)
  const finest = known.toSorted(
    (a, b) => a.place!.radiusKm - b.place!.radiusKm || a.start - b.start,
  )[0]
  const unknown = at.find((mention) => mention.place === null)
  if (!finest) return unknown ? nextLarger(report, unknown) : null
  const inner = innerOf(report, finest)
  if (inner?.place) return stated(inner.place, spansOf(inner, finest), 'place-within')
  if (inner ?? unknown)
    return inferred(
      finest.place!,
      spansOf(finest, (inner ?? unknown)!),
      'place-next-larger',
    )
  const moved = offsetPlace(report, finest)
  if (moved) return inferred(moved.place, [moved.span, spanOf(finest)], 'place-offset')
  const part = partOf(report, finest)
  if (part) return inferred(part.place, [part.span, spanOf(finest)], 'place-part')
  return stated(finest.place!, spansOf(finest), 'place-of-event')
}

/** The mentions of places, in the trigger's sentence, at which its event happened; in text order. */
export function eventPlaces(
  report: Chained & Placed,
  trigger: number,
  weights: NamedWeights = EVENT_PLACE_WEIGHTS,
): readonly PlaceMention[] {
  const among = placesInSentence(report, trigger)
  const scores = among.map((mention) =>
    scoreOf(report, trigger, { mention, among }, weights),
  )
  const sure = among.filter((_, i) => scores[i]! > 0)
  if (sure.length > 0) return sure
  let best: PlaceMention | null = null
  let least = -Infinity
  among.forEach((mention, i) => {
    if (mention.use !== 'place') return
    const doubt = isSetting(report, mention) ? DOUBT.setting : DOUBT.other
    if (scores[i]! > -doubt && scores[i]! + doubt > least) {
      best = mention
      least = scores[i]! + doubt
    }
  })
  return best ? [best] : []
}

/** Whether a country is named as anything but the place: "sent to Chad", "bombed Iran" put a deed in no place; "across Chad" does. */
function isBareCountry(report: Chained, { first, place }: PlaceMention): boolean {
  if (place?.precision !== 'country') return false
  const { tokens, sentences } = report
  const { first: start } = sentences[tokens[first]!.sentence]!
  for (let i = first - 1; i >= start && i > first - 6; i--) {
    const word = tokens[i]!.text.toLowerCase()
    if (/^(?:in|across|throughout|inside|within|around|near|off|at)$/.test(word))
      return false
    // "in Homs, Syria", "in Mexico and Peru", "northern Iraq".
    if (/^(?:,|and|the|\p{L}+ern|\(|central|mainland)$/u.test(word)) continue
    if (!/^\p{Lu}/u.test(tokens[i]!.text)) return true
  }
  return false
}

function scoreOf(
  report: Chained & Placed,
  trigger: number,
  place: { readonly mention: PlaceMention; readonly among: readonly PlaceMention[] },
  weights: NamedWeights = EVENT_PLACE_WEIGHTS,
): number {
  const table = weightTable(weights)
  // "opened fire, a day after officials met in Tbilisi": not there.
  if (isFarApart(report, trigger, place.mention.last - 1)) return -Infinity
  let score = 0
  for (const name of eventPlaceFeatures(report, trigger, place))
    score += table.get(name) ?? 0
  return score
}

/** The larger place for one that no gazetteer has: what it is said to lie in, else what was named last before it. */
function nextLarger(report: Chained & Placed, unknown: PlaceMention): Sourced<Place> {
  const larger = widerThan(report, unknown)
  return larger?.place
    ? inferred(larger.place, spansOf(larger, unknown), 'place-next-larger')
    : null
}

function spansOf(...mentions: readonly [Span, ...Span[]]): Evidence {
  const [first, ...rest] = mentions
  return [spanOf(first), ...rest.map(spanOf)]
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
