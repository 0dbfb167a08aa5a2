import { treeOf } from '../language/tree.ts'
import { carriedPlace } from '../place/carried-place.ts'
import type {
  Event,
  Evented,
  Mention,
  Participant,
  Place,
  Rejection,
  Told,
} from '../report/layers.ts'
import { contentId } from '../report/id.ts'
import type { Sourced } from '../report/sourced.ts'
import { withBlame } from './blame.ts'
import { mergeClaims } from './claims.ts'
import { withSides } from './counts.ts'
import { settleFigures } from './rival-figures.ts'
import { codesOf } from './codes.ts'
import { aroundOf, confidenceOf } from './confidence.ts'
import { contextsOf } from './contexts.ts'
import type { EventKnowledge, Readable } from './find-mentions.ts'
import {
  mergeCounts,
  mergeParticipants,
  mergePlaces,
  namedAsTold,
  mergeStatuses,
  mergeTimes,
} from './merge-fields.ts'
import { lemmaOf, type Reader } from './words.ts'
import { isDoubtful, isReference } from './doubtful.ts'
import { isMutual } from './participants.ts'
import { settlePlaces } from './settle-places.ts'
import { settleTalks } from './settle-talks.ts'
import { settleRoles } from './settle-roles.ts'
import { alike, sameKind } from './same-event.ts'
import { weighSameness } from './same-model.ts'
import { RULES_ALONE, type EventModel } from './event-model.ts'
import { TALLY } from './tallies.ts'
import { weighAddressees } from './addressee-model.ts'
import { withParts } from './totals.ts'

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
  const settled = weighAddressees(settleTalks(report, placed), model)
  // Sides and types may have changed since: codes come last.
  const coded = settled.map((event) => ({
    ...event,
    codes: codesOf(lexicon.ontology, event),
  }))
  return { ...report, rejections, events: coded }
}

// Swept on pages left out: what is less sure than this is no event.
const LEAST_SURE = 0.28
const LEAST_DOUBTFUL = 0.51
const LEAST_KILLED = 0.02
const LEAST_PLAIN = 0.15

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
  return group(reader.report, mentions, model).map((one) => eventOf(reader, one))
}

// Groups that a mention is compared with: the latest ones. A list of 300 incidents stays linear.
const COMPARED = 40
// Tellings of a group that it is compared with: the latest. A story told 1,000 times stays linear.
const TELLINGS = 40

/** The body's tellings first, in order; then title, highlights and captions to what they retell. */
function group(
  report: Readable,
  mentions: readonly Mention[],
  model: Pick<EventModel, 'same'>,
): readonly Mention[][] {
  const groups: Mention[][] = []
  const causes: Mention[] = []
  const references: Mention[] = []
  const body = mentions.filter(({ section }) => section === 'body')
  const front = mentions.filter(({ section }) => section !== 'body')
  for (const mention of [...body, ...front]) {
    if (mention.rule === TALLY) {
      // A toll on its own goes on with the harm told last.
      groups.findLast((one) => goesOn(report, one, mention, model))?.push(mention)
      continue
    }
    const isFront = mention.section !== 'body'
    const candidates = isFront ? groups.slice(0, COMPARED) : groups.slice(-COMPARED)
    let best: Mention[] | null = null
    let most = 0
    for (const candidate of candidates) {
      const scores = candidate
        .slice(-TELLINGS)
        .map((other) => weighSameness(report, other, mention, model))
      if (scores.includes(-Infinity)) continue
      const recent = !isFront && isHarm(mention) && candidate.includes(latest(groups))
      const score = Math.max(...scores) + (recent ? 1.2 : 0)
      // Of equals the latest: "the attack" is the one just told.
      if (score > 0 && score >= most) {
        best = candidate
        most = score
      }
    }
    best ??= isFront ? retold(groups, mention) : null
    if (best) best.push(mention)
    else if (!isReference(mention)) groups.push([mention])
    else if (isCause(mention)) causes.push(mention)
    else references.push(mention)
  }
  // "A raid by troops killed three": the cause stands before the verb that tells of it.
  for (const cause of causes) {
    const told = groups.find((one) =>
      one.some(
        (other) =>
          isHarm(other) &&
          other.sentence === cause.sentence &&
          weighSameness(report, other, cause, model) > 0,
      ),
    )
    if (told) told.push(cause)
    else references.push(cause)
  }
  // Words that only point, to nothing that is told: perhaps events of their own.
  const pointed: Mention[][] = []
  for (const mention of references) {
    const known = pointed
      .slice(-COMPARED)
      .find((one) => weighSameness(report, one[0]!, mention, model) > 0)
    if (known) known.push(mention)
    else pointed.push([mention])
  }
  return [...groups, ...pointed]
    .map((mentionsOfOne) => mentionsOfOne.toSorted((a, b) => a.head - b.head))
    .toSorted((a, b) => a[0]!.head - b[0]!.head)
}

/** What a headline retells where nothing said so: the one event of its kind, or the first with people or a figure in common. */
function retold(groups: readonly Mention[][], mention: Mention): Mention[] | null {
  const kin = groups.filter(
    (one) =>
      one.some(({ section }) => section === 'body') &&
      sameKind(one[0]!.type, mention.type) &&
      one[0]!.mode.includes('visit') === mention.mode.includes('visit'),
  )
  const shares = kin.filter((one) => one.some((other) => haveInCommon(other, mention)))
  if (shares.length > 0) return shares[0]!
  return kin.length === 1 && !kin[0]!.some((one) => isApart(one, mention))
    ? kin[0]!
    : null
}

function haveInCommon(a: Mention, b: Mention): boolean {
  const sides = (one: Mention): readonly Participant[] => [
    ...one.actors,
    ...one.recipients,
  ]
  const count = a.counts.some((x) =>
    b.counts.some((y) => x.what === y.what && x.best !== null && x.best === y.best),
  )
  const place = a.place !== null && a.place.value.name === b.place?.value.name
  const people = sides(a).some((x) => sides(b).some((y) => alike(x, y)))
  return count || (place && people)
}

function isApart(a: Mention, b: Mention): boolean {
  return (
    a.actors.length > 0 &&
    b.actors.length > 0 &&
    !a.actors.some((x) => b.actors.some((y) => alike(x, y)))
  )
}

function goesOn(
  report: Readable,
  mentions: readonly Mention[],
  tally: Mention,
  model: Pick<EventModel, 'same'>,
): boolean {
  return (
    mentions.some(isHarm) &&
    mentions.every(({ status }) => status !== 'historical') &&
    mentions
      .slice(-TELLINGS)
      .every((one) => weighSameness(report, one, tally, model) > -Infinity)
  )
}

/** The harm told last: what follows without a place of its own goes on with it. */
function latest(groups: readonly Mention[][]): Mention {
  let last = groups[0]![0]!
  const recent = groups.slice(-COMPARED).flatMap((one) => one.slice(-TELLINGS))
  for (const mention of recent)
    if (isHarm(mention) && (!isHarm(last) || mention.head > last.head)) last = mention
  return last
}

function isHarm({ type }: Mention): boolean {
  return type === 'ASSAULT' || type === 'CASUALTY'
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

/** "A clash kills two soldiers and four militants", "they died in a clash": the dead are of both sides, and the sides fought. */
function isClash(report: Readable, mentions: readonly Mention[]): boolean {
  const tree = treeOf(report)
  return mentions.some(
    ({ head, traits }) =>
      traits.some((trait) => trait.startsWith('word=') && isMutual(trait.slice(5))) ||
      tree
        .dependents(head, 'nsubj', 'obl', 'nmod')
        .some((child) => child !== head && isMutual(lemmaOf(report, child))),
  )
}

function areTwoSides(people: readonly Participant[]): boolean {
  return (
    people.some(({ sector }) => /^(MIL|COP|PRM|GOV)$/.test(sector)) &&
    people.some(({ sector }) => /^(REB|UAF|CRM)$/.test(sector))
  )
}

/** Words that only point to an event; "a raid by troops killed three" tells who raided. */
function onlyPoints(mention: Mention): boolean {
  return mention.traits.includes('aside=argument') && !isCause(mention)
}

function isCause(mention: Mention): boolean {
  const { traits } = mention
  return (
    isHarm(mention) &&
    (traits.includes('under=ASSAULT') || traits.includes('under=CASUALTY'))
  )
}

function eventOf(reader: Reader, told: readonly Mention[]): Event {
  const { report, lexicon } = reader
  let mentions = told
  // Words that only point to the event ("attacks on civilians") do not say who was in it.
  const telling = mentions.filter((one) => !onlyPoints(one))
  const tellers = telling.length > 0 ? telling : mentions
  const main = mainOf(tellers)
  const actors = mergeParticipants(
    tellers.filter((one) => one === main || joins(main, one)).map((one) => one.actors),
  )
  const harm = mentions.some(isHarm)
  const counted = mentions.some(({ counts }) => counts.length > 0)
  const type = harm
    ? actors.length > 0 || !counted
      ? (mentions.find((one) => one.type === 'ASSAULT')?.type ?? 'CASUALTY')
      : 'CASUALTY'
    : mentions[0]!.type
  const recipients = mergeParticipants(tellers.map((one) => one.recipients)).filter(
    (one) =>
      !(harm && actors.some((actor) => alike(actor, one))) &&
      !actors.some((actor) => actor.name === one.name && actor.country === one.country),
  )
  const clash =
    actors.length === 0 && isClash(report, mentions) && areTwoSides(recipients)
  const [acting, struck] = clash ? [recipients, []] : [actors, recipients]
  // Whose side the dead stand on is known only with all who took part.
  const sides = { roles: { actors: acting, recipients: struck }, type }
  mentions = mentions.map((one) => ({
    ...one,
    counts: withSides(reader, one.counts, sides),
  }))
  const { counts, claims } = settleFigures(
    mentions,
    mergeClaims(mentions),
    mergeCounts(mentions),
  )
  const mode = [...new Set(mentions.flatMap((one) => one.mode))].toSorted()
  const fields = {
    type: clash ? 'ASSAULT' : type,
    mode,
    actors: acting,
    recipients: struck,
  }
  const status = mergeStatuses(mentions)
  return {
    id: contentId('ev', report.id, ...mentions.map(keyOf)),
    ...fields,
    context: contextsOf(report, mentions, lexicon),
    codes: codesOf(lexicon.ontology, fields),
    status,
    place: namedAsTold(
      report.text,
      mergePlaces(mentions) ??
        (status === 'historical' ? null : carriedPlaceOf(report, type, mentions)),
    ),
    time: mergeTimes(mentions),
    counts,
    claims,
    mentions,
    parts: [],
    confidence: 0,
  }
}

/** Deeds whose place may stand in the sentences before. */
const PLACED_BEFORE: ReadonlySet<string> = new Set([
  'ASSAULT',
  'CASUALTY',
  'COERCE',
  'PROTEST',
  'RETREAT',
])

function carriedPlaceOf(
  report: Readable,
  type: string,
  mentions: readonly Mention[],
): Sourced<Place> {
  if (!PLACED_BEFORE.has(type)) return null
  for (const { head } of mentions) {
    // Who was let go or gave up is mostly told with a place of its own.
    const place = carriedPlace(report, head, { near: type === 'RETREAT' })
    if (place) return place
  }
  return null
}

/** The telling that says who did it: the first of the body's main clauses that names somebody. */
function mainOf(mentions: readonly Mention[]): Mention {
  const named = mentions.filter(({ actors }) => actors.length > 0)
  return (
    named.find(
      ({ section, traits }) => section === 'body' && traits.includes('main'),
    ) ??
    named.find(({ section }) => section === 'body') ??
    named[0] ??
    mentions[0]!
  )
}

/** Whether another telling's doers are the same happening's: told in one breath, or of the same side. */
function joins(main: Mention, other: Mention): boolean {
  if (main.actors.length === 0) return true
  return other.actors.every(
    (one) =>
      main.actors.some((actor) => alike(actor, one)) ||
      (other.sentence === main.sentence &&
        !other.recipients.some((victim) =>
          main.actors.some((actor) => alike(actor, victim)),
        ) &&
        !main.recipients.some((victim) => alike(victim, one))),
  )
}

function keyOf({ type, trigger }: Mention): string {
  return `${type} ${trigger.start} ${trigger.end}`
}
