import type { Chained, Placed, PlaceMention } from '../report/layers.ts'
import { AREA_WORDS, DIRECTION_WORDS, IN_WORDS, TOWN_WORDS } from './words.generated.ts'

/** The mentions of places in the sentence of a token, in text order. */
export function placesInSentence(
  { tokens, sentences, places }: Chained & Placed,
  token: number,
): readonly PlaceMention[] {
  const { first, last } = sentences[tokens[token]!.sentence]!
  const found: PlaceMention[] = []
  for (let i = indexFrom(places, first); i < places.length; i++) {
    if (places[i]!.last > last) break
    found.push(places[i]!)
  }
  return found
}

/** Index of the first mention that begins at a token or after it. */
export function indexFrom(places: readonly PlaceMention[], token: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.first < token) low = middle + 1
    else high = middle
  }
  return low
}

/** The place told as lying in this one, right before it: "Mir Ali" of "Mir Ali, in North Waziristan". */
export function innerOf(
  report: Chained & Placed,
  outer: PlaceMention,
): PlaceMention | null {
  const { places, tokens } = report
  const index = indexFrom(places, outer.first)
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const inner = places[i]!
    if (tokens[inner.first]!.sentence !== tokens[outer.first]!.sentence) return null
    // "Dan Sadau, in Nigeria's Zamfara": the owner is no inner place.
    const owner = inner.place && inner.place.radiusKm >= outer.place!.radiusKm
    if (inner.use === 'adjective' || owner) continue
    if (!joins(report, inner.last, outer.first)) return null
    const smaller = inner.place
      ? inner.place.radiusKm < outer.place!.radiusKm &&
        inner.place.country === outer.place!.country
      : true
    return smaller ? inner : null
  }
  return null
}

/** Whether nothing but ", in the northern … district of" stands between two tokens. */
function joins(
  { tokens, places }: Chained & Placed,
  from: number,
  to: number,
): boolean {
  if (to - from > 9 || to <= from) return false
  let inside = false
  for (let i = from; i < to; i++) {
    const word = tokens[i]!.text.toLowerCase()
    if (
      word === ',' ||
      word === 'in' ||
      word === 'of' ||
      word === "'s" ||
      word === '’s'
    ) {
      inside ||= word === ',' || word === 'in' || word === 'of'
      continue
    }
    if (word === 'the' || word === 'a' || word === 'an') continue
    if (AREA_WORDS.has(word) || TOWN_WORDS.has(word) || DIRECTION_WORDS.has(word))
      continue
    const at = places[indexFrom(places, i)]
    if (at?.first === i && at.last <= to) {
      i = at.last - 1
      continue
    }
    return false
  }
  return inside
}

/** Words back that a larger place is looked for. */
const REACH = 60

/** A known place that an unknown one lies in by the words: named right after it, else the last one named before it. */
export function widerThan(
  report: Chained & Placed,
  unknown: PlaceMention,
): PlaceMention | null {
  const { places, tokens } = report
  const index = places.indexOf(unknown)
  for (let i = index + 1; i < places.length && i <= index + 3; i++) {
    const outer = places[i]!
    if (tokens[outer.first]!.sentence !== tokens[unknown.first]!.sentence) break
    if (
      outer.place &&
      outer.use === 'place' &&
      joins(report, unknown.last, outer.first)
    )
      return outer
  }
  for (let i = index - 1; i >= 0; i--) {
    const outer = places[i]!
    if (unknown.first - outer.last > REACH) break
    if (outer.use !== 'place' || !outer.place || outer.rule === 'place-dateline')
      continue
    // Of another sentence only where it puts what it tells, in a place that holds it.
    const beside = tokens[outer.first]!.sentence === tokens[unknown.first]!.sentence
    if (beside || (outer.place.precision !== 'country' && isSetting(report, outer)))
      return outer
  }
  return null
}

/** Longest way back from a place's name to its preposition. */
const PHRASE = 12

/** Whether "in", "at" or the like leads to a mention within its own phrase: "in Bala Boluk district, Farah province". */
export function isSetting(
  { tokens, sentences, tags }: Chained,
  { first, last, place }: PlaceMention,
): boolean {
  const start = sentences[tokens[first]!.sentence]!.first
  // "North Waziristan: 19 killed as …"
  if (first === start && tokens[last]?.text === ':') return true
  for (let i = first - 1; i >= start && i >= first - PHRASE; i--) {
    const { text } = tokens[i]!
    const word = text.toLowerCase()
    if (/^(?:from|to|towards?)$/.test(word)) return false
    // "talks between Egypt and Sudan" are held in neither.
    if (word === 'between' && place?.precision === 'country') return false
    if (IN_WORDS.has(word)) return true
    const within =
      AREA_WORDS.has(word) ||
      TOWN_WORDS.has(word) ||
      DIRECTION_WORDS.has(word) ||
      /^(?:,|-|the|a|an|of|and|'s|’s|e)$/.test(word) ||
      /^\p{Lu}/u.test(text) ||
      tags[i]!.upos === 'ADJ' ||
      tags[i]!.upos === 'NOUN'
    if (!within) return false
  }
  return false
}
