import { inferred } from '../report/sourced.ts'
import type { Sourced } from '../report/sourced.ts'
import type { Chained, Place, Placed } from '../report/layers.ts'
import { indexFrom } from './near-places.ts'

/** Levels of place that a noun points back to: "in the state", "at the camp". */
const LEVELS: ReadonlyMap<string, readonly Place['precision'][]> = new Map([
  ['state', ['province']],
  ['province', ['province', 'district']],
  ['region', ['province', 'district']],
  ['department', ['province']],
  ['governorate', ['province']],
  ['district', ['district']],
  ['county', ['district']],
  ['city', ['town']],
  ['town', ['town']],
  ['village', ['town']],
  ['camp', ['town', 'site']],
  ['country', ['country']],
])

/** "in the department", in the sentence of a token: the last place of that level named before. */
export function areaAgain(report: Chained & Placed, token: number): Sourced<Place> {
  const { tokens, sentences, places } = report
  const { first, last } = sentences[tokens[token]!.sentence]!
  for (let i = first + 2; i < last; i++) {
    const levels = LEVELS.get(tokens[i]!.text.toLowerCase())
    if (!levels || tokens[i - 1]!.text.toLowerCase() !== 'the') continue
    if (!/^(?:in|across|throughout|inside|at|of)$/i.test(tokens[i - 2]!.text)) continue
    if (i + 1 < last && tokens[i + 1]!.text === 'of') continue
    for (let k = indexFrom(places, first) - 1; k >= 0; k--) {
      const { start, end, place, use } = places[k]!
      if (!place || use === 'adjective' || !levels.includes(place.precision)) continue
      const { start: from, end: to } = tokens[i]!
      return inferred(
        place,
        [
          { start, end },
          { start: from, end: to },
        ],
        'place-the-area',
      )
    }
  }
  return null
}
