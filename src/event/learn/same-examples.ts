import type { Example } from '../../model/logistic.ts'
import type { Mention, Participant } from '../../report/layers.ts'
import { overlaps } from '../../report/span.ts'
import { barBetween, closeness, sameKind } from '../join/same-event.ts'
import { sameFeatures } from '../join/same-model.ts'
import type { Reader } from '../words.ts'
import { likeness, type Match } from './align.ts'
import type { CodedEvent, CodedParticipant } from './coded.ts'

// Tellings before it that one is compared with.
const COMPARED = 24
// A pair of which one is aligned by its fields alone teaches less.
const UNSURE = 0.4

/** Pairs of tellings of a kind, those that a rule parts among them, and whether a coder holds them for one. */
export function sameExamples(
  { report }: Reader,
  mentions: readonly Mention[],
  coded: readonly CodedEvent[],
): readonly Example[] {
  const matches = mentions.map((mention) => alignedTo(mention, coded))
  return mentions.flatMap((mention, i) => {
    const match = matches[i]
    if (!match) return []
    const from = Math.max(0, i - COMPARED)
    return mentions.slice(from, i).flatMap((other, k) => {
      const known = matches[from + k]
      if (!known || !sameKind(other.type, mention.type)) return []
      const bar = barBetween(report, other, mention)
      const ruled = closeness(report, other, mention)
      return [
        {
          features: sameFeatures(report, other, mention, { bar, ruled }),
          labels: [known.event === match.event ? 1 : 0],
          weight: match.sure && known.sure ? 1 : UNSURE,
        },
      ]
    })
  })
}

// Points from which a telling is a coded event's, and by how many it must beat the next.
const ENOUGH = 2
const AHEAD = 1.5
const SURE = 5

/** The coded event that a telling is of, by its words, place, days, figures and people; `null` where it cannot be told. */
export function alignedTo(
  mention: Mention,
  coded: readonly CodedEvent[],
): Match | null {
  const kin = coded.filter((event) => sameKind(event.type, mention.type))
  const ranked = kin
    .map((event) => ({ event, points: pointsOf(mention, event) }))
    .toSorted((a, b) => b.points - a.points)
  const [best, next] = ranked
  if (!best || best.points < ENOUGH) return null
  if (next && best.points - next.points < AHEAD) return null
  return { event: best.event, sure: best.points >= SURE }
}

function pointsOf(mention: Mention, event: CodedEvent): number {
  const told = event.spans.some((span) => overlaps(span, mention.trigger))
  const past = (mention.status === 'historical') === (event.status === 'historical')
  return (
    (told ? 6 : 0) +
    (past ? 0 : -1) +
    placePoints(mention, event) +
    dayPoints(mention, event) +
    countPoints(mention, event) +
    peoplePoints(mention.actors, event.actors) +
    peoplePoints(mention.recipients, event.recipients)
  )
}

function placePoints({ place }: Mention, event: CodedEvent): number {
  if (!place || !event.place || place.value.precision === 'country') return 0
  const near =
    Math.abs(place.value.lat - event.place.lat) < 0.5 &&
    Math.abs(place.value.lon - event.place.lon) < 0.5
  return near || place.value.name === event.place.name ? 2 : -2
}

function dayPoints({ time }: Mention, event: CodedEvent): number {
  if (!time || time.rule === 'report-date' || !event.time) return 0
  const { start, end } = time.value
  return start <= `${event.time.end}-99` && event.time.start <= `${end}-99` ? 1 : -3
}

function countPoints({ counts }: Mention, { counts: coded = [] }: CodedEvent): number {
  if (counts.length === 0) return 0
  const shared = counts.some((one) =>
    coded.some(({ what, best }) => what === one.what && best === one.best),
  )
  return shared ? 3 : -2
}

function peoplePoints(
  read: readonly Participant[],
  coded: readonly CodedParticipant[],
): number {
  if (read.length === 0 || coded.length === 0) return 0
  const most = Math.max(
    ...read.map((one) => Math.max(...coded.map((other) => likeness(one, other)))),
  )
  return most >= 2 ? 1.5 : most === 1 ? 0 : -1.5
}
