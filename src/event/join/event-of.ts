import { treeOf } from '../../language/tree.ts'
import { carriedPlace } from '../../place/carried-place.ts'
import { contentId } from '../../report/id.ts'
import type { Event, Mention, Participant, Place } from '../../report/layers.ts'
import type { Sourced } from '../../report/sourced.ts'
import { mergeClaims } from '../claim/claims.ts'
import { codesOf } from './codes.ts'
import { contextsOf } from './contexts.ts'
import { areOtherForces, withSides } from '../figure/counts.ts'
import { isCause } from '../trigger/doubtful.ts'
import type { Readable } from '../find-mentions.ts'
import {
  mergeCounts,
  mergeParticipants,
  mergePlaces,
  mergeStatuses,
  mergeTimes,
  namedAsTold,
} from './merge-fields.ts'
import { isMutual } from '../party/fight-scene.ts'
import { isPresentPerfect } from '../setting/age.ts'
import { settleFigures } from '../figure/rival-figures.ts'
import { alike, isHarm } from './same-event.ts'
import { lemmaOf, type Reader } from '../words.ts'

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

/** The tellings of one happening as one event: its type, who took part, where, when, how many, who says so. */
export function eventOf(reader: Reader, told: readonly Mention[]): Event {
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
    counts: withSides(reader, one, sides),
  }))
  const { counts, claims } = settleFigures(
    mentions,
    mergeClaims(mentions),
    mergeCounts(reader, mentions),
    (a, b) => areOtherForces(reader, a, b),
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
        // What lies back or ahead is not where the news is.
        (status === 'historical' || status === 'planned'
          ? null
          : carriedPlaceOf(report, type, mentions)),
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
    // "have been arrested over it": wherever that was.
    if (type === 'COERCE' && isPresentPerfect(report, head)) continue
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
