import type { Event, Evented, Mention, Told } from '../report/layers.ts'
import { contentId } from '../report/id.ts'
import { mergeClaims } from './claims.ts'
import { codesOf } from './codes.ts'
import { confidenceOf } from './confidence.ts'
import { contextsOf } from './contexts.ts'
import type { EventKnowledge, Readable } from './find-mentions.ts'
import {
  mergeCounts,
  mergeParticipants,
  mergePlaces,
  mergeStatuses,
  mergeTimes,
} from './merge-fields.ts'
import { sameness } from './same-event.ts'
import { withParts } from './totals.ts'

/** Joins the mentions that tell of one happening: one happening, one event. */
export function joinMentions<R extends Readable & Told>(
  report: R,
  { events: lexicon }: EventKnowledge,
): R & Evented {
  const groups = group(report, report.mentions)
  const events = groups
    .map((mentions) => eventOf(report, mentions, lexicon))
    .filter((event): event is Event => event !== null)
  return { ...report, events: withParts(report, events) }
}

// Groups that a mention is compared with: the latest ones. A list of 300 incidents stays linear.
const COMPARED = 40

/** The body's tellings first, in order; then title, highlights and captions to what they retell. */
function group(report: Readable, mentions: readonly Mention[]): readonly Mention[][] {
  const groups: Mention[][] = []
  const body = mentions.filter(({ section }) => section === 'body')
  const front = mentions.filter(({ section }) => section !== 'body')
  for (const mention of [...body, ...front]) {
    const isFront = mention.section !== 'body'
    const candidates = isFront ? groups.slice(0, COMPARED) : groups.slice(-COMPARED)
    let best: Mention[] | null = null
    let most = 0
    for (const candidate of candidates) {
      const scores = candidate.map((other) => sameness(report, other, mention))
      if (scores.includes(-Infinity)) continue
      const score = Math.max(...scores)
      if (score > most) {
        best = candidate
        most = score
      }
    }
    if (best) best.push(mention)
    else groups.push([mention])
  }
  return groups
    .map((mentionsOfOne) => mentionsOfOne.toSorted((a, b) => a.head - b.head))
    .toSorted((a, b) => a[0]!.head - b[0]!.head)
}

function eventOf(
  report: Readable,
  mentions: readonly Mention[],
  lexicon: EventKnowledge['events'],
): Event | null {
  const actors = mergeParticipants(mentions.map((one) => one.actors))
  const isHarm = mentions.some(({ type }) => type === 'ASSAULT' || type === 'CASUALTY')
  const counts = mergeCounts(mentions)
  const type = isHarm
    ? actors.length > 0 || !counts.length
      ? (mentions.find((one) => one.type === 'ASSAULT')?.type ?? 'CASUALTY')
      : 'CASUALTY'
    : mentions[0]!.type
  const recipients = mergeParticipants(mentions.map((one) => one.recipients)).filter(
    (one) =>
      !actors.some((actor) => actor.name === one.name && actor.country === one.country),
  )
  const mode = [...new Set(mentions.flatMap((one) => one.mode))].toSorted()
  const fields = { type, mode, actors, recipients }
  const confidence = confidenceOf(mentions)
  const status = mergeStatuses(mentions)
  return {
    id: contentId('ev', report.id, ...mentions.map(keyOf)),
    ...fields,
    context: contextsOf(report, mentions, lexicon),
    codes: codesOf(lexicon.ontology, fields),
    status,
    place: mergePlaces(mentions),
    time: mergeTimes(mentions),
    counts,
    claims: mergeClaims(mentions),
    mentions,
    parts: [],
    confidence,
  }
}

function keyOf({ type, trigger }: Mention): string {
  return `${type} ${trigger.start} ${trigger.end}`
}
