import type { Event, Evented, Mention, Rejection, Told } from '../report/layers.ts'
import { withBlame } from './party/blame.ts'
import { codesOf } from './join/codes.ts'
import { aroundOf, confidenceOf } from './join/confidence.ts'
import { withDisplaced } from './party/displaced.ts'
import { isDoubtful } from './trigger/doubtful.ts'
import { RULES_ALONE, type EventModel } from './event-model.ts'
import { eventOf } from './join/event-of.ts'
import type { EventKnowledge, Readable } from './find-mentions.ts'
import { withFullNames } from './party/full-names.ts'
import { groupMentions } from './join/group-mentions.ts'
import { alike } from './join/same-event.ts'
import { weighParties } from './party/party-model.ts'
import { settleDenials } from './claim/settle-denials.ts'
import { settlePlaces } from './setting/settle-places.ts'
import { settleRoles } from './party/settle-roles.ts'
import { settleTalks } from './setting/settle-talks.ts'
import { withFinalSides } from './figure/counts.ts'
import { withParts } from './figure/totals.ts'
import type { Reader } from './words.ts'

/** Joins the mentions that tell of one happening: one happening, one event. */
export function joinMentions<R extends Readable & Told>(
  report: R,
  { events: lexicon, actors, eventModel }: EventKnowledge,
): R & Evented {
  const model = eventModel ?? RULES_ALONE
  const reader: Reader = { report, lexicon, book: actors }
  const events: Event[] = []
  const rejections: Rejection[] = [...report.rejections]
  const candidates = candidateEvents(reader, report.mentions, model)
  const around = aroundOf(candidates)
  for (const candidate of candidates) {
    const confidence = confidenceOf(candidate, around, model)
    const kept =
      !isDoubtful(candidate.mentions) ||
      (model.sure !== null && confidence >= LEAST_DOUBTFUL)
    if (kept) events.push({ ...candidate, confidence })
    else rejections.push(...candidate.mentions.map(rejected))
  }
  const blamed = withBlame(
    report,
    events.filter((event) => !isPlacard(event, events)),
  )
  const own: Event[] = []
  for (const event of blamed) {
    if (model.sure === null || event.confidence >= leastFor(event)) own.push(event)
    else rejections.push(...event.mentions.map(rejected))
  }
  const placed = settlePlaces(report, settleRoles(reader, withParts(own)))
  const settled = weighParties(reader, settleTalks(report, placed), model)
  // Sides and types may have changed since: codes come last.
  const coded = settleDenials(reader, settled).map((event) => ({
    ...withFullNames(report, withDisplaced(withFinalSides(reader, event))),
    codes: codesOf(lexicon.ontology, event),
  }))
  return { ...report, rejections, events: coded }
}

// Swept on pages left out: what is less sure than this is no event.
const LEAST_SURE = 0.45
const LEAST_DOUBTFUL = 0.64
const LEAST_KILLED = 0.08
const LEAST_PLAIN = 0.31

/** Harm that gives its dead is seldom nothing, nor is what a main clause tells in plain words. */
function leastFor({ counts, mentions }: Event): number {
  if (counts.some(({ what }) => what === 'killed')) return LEAST_KILLED
  const plain = mentions.some(
    ({ traits }) =>
      traits.includes('main') && (traits.includes('p=8') || traits.includes('p=9')),
  )
  return plain ? LEAST_PLAIN : LEAST_SURE
}

function rejected({ sentence, trigger }: Mention): Rejection {
  return { sentence, trigger, reason: 'unlikely' }
}

/** Every group of tellings that may be an event, before any is judged. */
export function candidateEvents(
  reader: Reader,
  mentions: readonly Mention[],
  model: Pick<EventModel, 'same'>,
): readonly Event[] {
  return groupMentions(reader, mentions, model).map((one) => eventOf(reader, one))
}

/** What marchers demand is what the march consists of, no event beside it. */
function isPlacard(event: Event, events: readonly Event[]): boolean {
  if (event.type !== 'REQUEST' || event.actors.length === 0) return false
  return events.some(
    (protest) =>
      protest.type === 'PROTEST' &&
      protest.mentions.some(
        ({ sentence }) => sentence === event.mentions[0]!.sentence,
      ) &&
      protest.actors.some((one) => event.actors.some((other) => alike(one, other))),
  )
}
