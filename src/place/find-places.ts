import { withNotes } from '../report/report.ts'
import type { Candidate, Gazetteer } from '../ports.ts'
import type { Chained, Place, Placed, PlaceMention } from '../report/layers.ts'
import type { Note } from '../report/note.ts'
import { bySpan, overlaps } from '../report/span.ts'
import { findCoordinates } from './coordinates.ts'
import { datelineEnds } from './dateline-ends.ts'
import { homeOf } from './home.ts'
import { readToponyms } from './read-toponyms.ts'
import type { ToponymReading } from './read-toponyms.ts'
import { resolveToponyms } from './resolve-toponyms.ts'
import { weightTable, type NamedWeights } from './named-weights.ts'
import { useOf } from './use.ts'
import { CANDIDATE_WEIGHTS, TOPONYM_WEIGHTS } from './weights.generated.ts'

/** What a toponym is known by, and its place. */
export interface PlaceWeights {
  readonly toponyms: NamedWeights
  readonly candidates: NamedWeights
}

const SHIPPED: PlaceWeights = {
  toponyms: TOPONYM_WEIGHTS,
  candidates: CANDIDATE_WEIGHTS,
}

/**
 * Finds the toponyms of a report and the places they mean.
 *
 * Words are taken for a toponym by the gazetteer, the names found before and the words
 * beside them; the place is chosen by what holds it ("Paris, Texas"), its size, and the
 * other places of the report. A toponym without a place stays, with a note
 * `place-unresolved`: there is never a guess in its stead.
 */
export function findPlaces<R extends Chained>(
  report: R,
  gazetteer: Gazetteer,
  weights: PlaceWeights = SHIPPED,
): R & Placed {
  const found = chooseToponyms(readToponyms(report, gazetteer), weights.toponyms)
  const sent = datelineEnds(report)
  const settings = found
    .map((reading) => ({ ...reading, inDateline: isIn(sent, reading.toponym.first) }))
    .filter(
      ({ inDateline, toponym }) => !inDateline || !isAgency(report, toponym.first),
    )
  const choices = resolveToponyms(settings, homeOf(report), weights.candidates)
  const named = tokensOfPlaces(report)
  const notes: Note[] = []
  const places = settings.flatMap(({ toponym, inDateline }, i): PlaceMention[] => {
    const { start, end, first, last, kind } = toponym
    const place = choices[i]!.place
    // A small namesake far from all else that is no place by its looks: "Taliban" is a village in Iran.
    if (!place && kind === 'name' && !named.has(last - 1)) return []
    if (!place && notes.length < MOST_NOTES) {
      notes.push({
        code: 'place-unresolved',
        message: `"${report.text.slice(start, end)}" is named as a place, but no place of that name is known.`,
        span: { start, end },
      })
    }
    return [
      {
        start,
        end,
        first,
        last,
        place: place && toPlace(place),
        use: useOf(report, toponym),
        rule: inDateline ? 'place-dateline' : `place-${kind}`,
      },
    ]
  })
  const coordinates = findCoordinates(report)
  const all =
    coordinates.points.length === 0 ? places : withPoints(places, coordinates.points)
  return { ...withNotes(report, [...notes, ...coordinates.notes]), places: all }
}

/** Mentions in text order; what stands within printed coordinates gives way to them. */
function withPoints(
  places: readonly PlaceMention[],
  points: readonly PlaceMention[],
): readonly PlaceMention[] {
  const free = places.filter((place) => !points.some((point) => overlaps(point, place)))
  return [...free, ...points].toSorted(bySpan)
}

const MOST_NOTES = 50

/** The toponyms that the weights take, in text order, none overlapping. */
export function chooseToponyms(
  readings: readonly (readonly ToponymReading[])[],
  weights: NamedWeights,
): readonly ToponymReading[] {
  const found: ToponymReading[] = []
  const table = weightTable(weights)
  let end = 0
  for (const list of readings) {
    for (const reading of list) {
      if (reading.toponym.first < end) break
      let score = 0
      for (const name of reading.features) score += table.get(name) ?? 0
      if (score > 0) {
        found.push(reading)
        end = reading.toponym.last
        break
      }
    }
  }
  return found
}

function isIn(spans: readonly (readonly [number, number])[], token: number): boolean {
  return spans.some(([first, last]) => first <= token && token < last)
}

/** Tokens within names of places. */
function tokensOfPlaces({ names }: Chained): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { kind, first, last } of names)
    if (kind === 'LOC') for (let i = first; i < last; i++) found.add(i)
  return found
}

/** Whether a token of a dateline stands in brackets, as agencies do: "BRUSSELS (Meridian)". */
function isAgency({ tokens, sentences }: Chained, token: number): boolean {
  const { first } = sentences[tokens[token]!.sentence]!
  for (let i = token - 1; i >= first; i--) {
    if (tokens[i]!.text === ')') return false
    if (tokens[i]!.text === '(') return true
  }
  return false
}

function toPlace(candidate: Candidate): Place {
  const { name, geonameId, lat, lon, country, admin1, admin2 } = candidate
  const { precision, radiusKm } = candidate
  return { name, geonameId, lat, lon, country, admin1, admin2, precision, radiusKm }
}
