import { inferred } from '../report/sourced.ts'
import type { Sourced } from '../report/sourced.ts'
import type { Chained, Place, Placed, PlaceMention } from '../report/layers.ts'
import { covers, type Span } from '../report/span.ts'
import { isSetting, placesInSentence } from './near-places.ts'

/** Sentences of a text that its title's place may still hold for. */
const OPENING = 25
/** Sentences back that a place is carried over. */
const REACH = 12

/**
 * Where a deed told without a place of its own took place, by what was told before it:
 * "here" is the dateline's place; else the place last told before,
 * or the title's. `null` where nothing near gives one. With `near`, only what its own paragraph tells counts.
 *
 * For deeds only: things said and decreed have no place but their own.
 */
export function carriedPlace(
  report: Chained & Placed,
  trigger: number,
  { near }: { readonly near: boolean } = { near: false },
): Sourced<Place> {
  const { tokens, sentences, title } = report
  const own = tokens[trigger]!.sentence
  const here = hereIn(report, own)
  if (here) return here
  const opening = openingOf(report, trigger)
  if (opening) return opening
  for (let back = 1; back <= REACH; back++) {
    const sentence = sentences[own - back]
    if (!sentence) break
    if (title && covers(title, sentence)) break
    if (near && !isBeside(report, sentence, tokens[trigger]!)) return null
    const found = settingOf(report, sentence.first)
    if (found) return carried(found)
  }
  if (title && own < OPENING) {
    for (let i = 0; i < sentences.length && covers(title, sentences[i]!); i++) {
      const found = settingOf(report, sentences[i]!.first)
      if (found) return carried(found)
    }
  }
  return null
}

/** "In Bassikounou shops were stoned; gendarmes used tear gas": the place that opens the trigger's own sentence. */
function openingOf(report: Chained & Placed, trigger: number): Sourced<Place> {
  const { first } = report.sentences[report.tokens[trigger]!.sentence]!
  const [place] = placesInSentence(report, trigger)
  return place?.place &&
    place.use === 'place' &&
    place.first - first <= 3 &&
    place.first < trigger &&
    place.place.precision !== 'country' &&
    isSetting(report, place)
    ? carried(place)
    : null
}

/** Whether two spans stand in one paragraph. */
function isBeside({ text }: Chained, { end }: Span, { start }: Span): boolean {
  return !text.slice(end, start).includes('\n') && start - end < FARTHEST
}

/** Characters of a paragraph that are looked through. */
const FARTHEST = 2000

function carried(mention: PlaceMention): Sourced<Place> {
  const { start, end, place } = mention
  return place && inferred(place, [{ start, end }], 'place-carried')
}

/** The finest place that a sentence puts what it tells at. */
function settingOf(report: Chained & Placed, token: number): PlaceMention | null {
  const at = placesInSentence(report, token).filter(
    (mention) =>
      mention.place !== null &&
      mention.use === 'place' &&
      mention.rule !== 'place-dateline' &&
      mention.place.precision !== 'country' &&
      isSetting(report, mention),
  )
  return at.toSorted((a, b) => a.place!.radiusKm - b.place!.radiusKm)[0] ?? null
}

/** "here" in a report with a dateline. */
function hereIn(report: Chained & Placed, sentence: number): Sourced<Place> {
  const { tokens, sentences, places } = report
  const { first, last } = sentences[sentence]!
  for (let i = first; i < last; i++) {
    if (tokens[i]!.text.toLowerCase() !== 'here') continue
    const sent = places.find(({ rule }) => rule === 'place-dateline')
    if (!sent?.place) return null
    return inferred(
      sent.place,
      [
        { start: sent.start, end: sent.end },
        { start: tokens[i]!.start, end: tokens[i]!.end },
      ],
      'place-here',
    )
  }
  return null
}
