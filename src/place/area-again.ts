import { inferred } from '../report/sourced.ts'
import type { Sourced } from '../report/sourced.ts'
import type { Chained, Place, Placed } from '../report/layers.ts'
import { treeOf } from '../language/tree.ts'
import { indexFrom } from './near-places.ts'
import { CAPITALS } from './words.generated.ts'

/** Levels of place that a noun points back to: "in the state", "at the camp". */
const LEVELS: ReadonlyMap<string, readonly Place['precision'][]> = new Map([
  ['state', ['province']],
  ['province', ['province', 'district']],
  ['region', ['province', 'district']],
  ['department', ['province']],
  ['governorate', ['province']],
  ['district', ['district']],
  ['county', ['district']],
  ['municipality', ['district', 'town']],
  ['city', ['town']],
  ['town', ['town']],
  ['village', ['town']],
  ['camp', ['town', 'site']],
  ['country', ['country']],
])

/** "in the capital", "in the Malaysian capital": the state's, of the report's dateline where no other is named. */
export function capitalAgain(report: Chained & Placed, token: number): Sourced<Place> {
  const { tokens, sentences, places } = report
  const { first, last } = sentences[tokens[token]!.sentence]!
  for (let i = first + 1; i < last; i++) {
    if (tokens[i]!.text.toLowerCase() !== 'capital') continue
    const owner = places.find(
      (one) => one.last <= i && one.last >= i - 1 && one.first >= first,
    )
    const opens = owner ? owner.first - 1 : i - 1
    const article = tokens[opens]?.text.toLowerCase() === 'the'
    const by = tokens[article ? opens - 1 : opens]?.text ?? ''
    if (!article && !owner) continue
    if (!/^(?:in|to|into|at|near|outside|of|across|around)$/i.test(by)) continue
    const country = owner?.place?.country ?? homeOf(report)
    const capital = country ? CAPITALS.get(country) : undefined
    if (!country || !capital) continue
    const { start } = owner ?? tokens[i]!
    return inferred(
      {
        ...capital,
        country,
        admin2: null,
        precision: 'town',
        radiusKm: CAPITAL_KM,
      },
      [{ start, end: tokens[i]!.end }],
      'place-capital',
    )
  }
  return null
}

/** How far a capital reaches from its point, in kilometres. */
const CAPITAL_KM = 15

/** The state of the dateline, else that most of the places named lie in. */
function homeOf({ places }: Placed): string | null {
  const sent = places.find(({ rule }) => rule === 'place-dateline')
  if (sent?.place) return sent.place.country
  const lands = new Map<string, number>()
  for (const { place } of places)
    if (place?.country) lands.set(place.country, (lands.get(place.country) ?? 0) + 1)
  const [most] = [...lands].toSorted((a, b) => b[1] - a[1])
  return most && 2 * most[1] > places.length ? most[0] : null
}

/** "in the department", in the sentence of a token: the last place of that level named before. */
export function areaAgain(report: Chained & Placed, token: number): Sourced<Place> {
  const { tokens, sentences } = report
  const { first, last } = sentences[tokens[token]!.sentence]!
  for (let i = first + 2; i < last; i++) {
    const levels = LEVELS.get(tokens[i]!.text.toLowerCase())
    // "in the town", "in the same town".
    const the = tokens[i - 1]!.text.toLowerCase() === 'same' ? i - 2 : i - 1
    if (!levels || tokens[the]?.text.toLowerCase() !== 'the') continue
    if (!/^(?:in|across|throughout|inside|at|of)$/i.test(tokens[the - 1]?.text ?? ''))
      continue
    if (i + 1 < last && tokens[i + 1]!.text === 'of') continue
    const named = lastOf(report, i, levels)
    if (named) return named
  }
  return null
}

/** The last place of some level named before the sentence of a token that points back to it. */
function lastOf(
  { tokens, sentences, places }: Chained & Placed,
  token: number,
  levels: readonly Place['precision'][],
): Sourced<Place> {
  const { first } = sentences[tokens[token]!.sentence]!
  for (let k = indexFrom(places, first) - 1; k >= 0; k--) {
    const { start, end, place, use } = places[k]!
    if (!place || use === 'adjective' || !levels.includes(place.precision)) continue
    const { start: from, end: to } = tokens[token]!
    return inferred(
      place,
      [
        { start, end },
        { start: from, end: to },
      ],
      'place-the-area',
    )
  }
  return null
}

/** Sentences back that "there" may point to. */
const THERE_REACH = 2

/** "has put up a post there": the place last told, where the word hangs on the trigger. */
export function thereAgain(report: Chained & Placed, token: number): Sourced<Place> {
  const there = treeOf(report)
    .dependents(token, 'advmod')
    .find((child) => report.tokens[child]!.text.toLowerCase() === 'there')
  if (there === undefined) return null
  const { sentence } = report.tokens[there]!
  const from = report.sentences[Math.max(0, sentence - THERE_REACH)]!.first
  for (let k = indexFrom(report.places, there) - 1; k >= 0; k--) {
    const mention = report.places[k]!
    if (mention.first < from) return null
    if (!mention.place || mention.use !== 'place') continue
    const { start, end } = report.tokens[there]!
    return inferred(
      mention.place,
      [
        { start: mention.start, end: mention.end },
        { start, end },
      ],
      'place-there',
    )
  }
  return null
}
