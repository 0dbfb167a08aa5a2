import type { PlaceMention, Tokenized } from '../report/layers.ts'
import type { Note } from '../report/note.ts'

/** A pair as reports print it: "33.51° N, 36.29° E", "33°30′N 36°18′E". */
const PAIR =
  /(?<![\d.])(\d{1,3}(?:\.\d{1,8})?)\s?°?\s?(?:(\d{1,2}(?:\.\d{1,4})?)\s?[′'’]\s?)?(?:(\d{1,2}(?:\.\d{1,4})?)\s?[″"”]\s?)?([NS])[,;]?\s{0,2}(\d{1,3}(?:\.\d{1,8})?)\s?°?\s?(?:(\d{1,2}(?:\.\d{1,4})?)\s?[′'’]\s?)?(?:(\d{1,2}(?:\.\d{1,4})?)\s?[″"”]\s?)?([EW])(?![\p{L}\d])/gu

/** Most pairs that are read in one report. */
const MOST = 200

/**
 * Points that a report prints as degrees. A pair that is no point on the globe
 * ("95° N") is kept as a place that could not be resolved, with a note
 * `coordinates-impossible`.
 */
export function findCoordinates({ text, tokens }: Tokenized): {
  readonly points: readonly PlaceMention[]
  readonly notes: readonly Note[]
} {
  const points: PlaceMention[] = []
  const notes: Note[] = []
  if (!/\d ?[°′'’″"”]? ?[NS]\b/.test(text)) return { points, notes }
  let first = 0
  for (const match of text.matchAll(PAIR)) {
    if (points.length === MOST) break
    // "sections 12 N 4 E" says too little: degrees want their sign or a fraction.
    if (!/[°.]/.test(match[0])) continue
    const start = match.index
    const end = start + match[0].length
    while (first < tokens.length && tokens[first]!.end <= start) first++
    let last = first
    while (last < tokens.length && tokens[last]!.start < end) last++
    if (last === first) continue
    const lat = degrees(match[1]!, match[2], match[3]) * (match[4] === 'S' ? -1 : 1)
    const lon = degrees(match[5]!, match[6], match[7]) * (match[8] === 'W' ? -1 : 1)
    const possible = Math.abs(lat) <= 90 && Math.abs(lon) <= 180
    if (!possible) {
      notes.push({
        code: 'coordinates-impossible',
        message: `"${match[0]}" is no point on the globe: latitudes go to 90°, longitudes to 180°.`,
        span: { start, end },
      })
    }
    points.push({
      start,
      end,
      first,
      last,
      use: 'place',
      rule: 'place-coordinates',
      place: possible
        ? {
            name: match[0],
            geonameId: null,
            lat,
            lon,
            country: null,
            admin1: null,
            admin2: null,
            precision: 'site',
            radiusKm: 1,
          }
        : null,
    })
  }
  return { points, notes }
}

function degrees(whole: string, minutes = '0', seconds = '0'): number {
  const sum = Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600
  return Math.round(sum * 1e5) / 1e5
}
