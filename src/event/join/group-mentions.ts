import type { Mention, Participant } from '../../report/layers.ts'
import { isCause, isReference } from '../trigger/doubtful.ts'
import type { EventModel } from '../event-model.ts'
import type { Readable } from '../find-mentions.ts'
import { alike, isHarm, sameKind } from './same-event.ts'
import { weighSameness } from './same-model.ts'
import { TALLY } from '../figure/tallies.ts'
import { SUM, sumsUp } from './sums-up.ts'
import type { Reader } from '../words.ts'

// Groups that a mention is compared with: the latest ones. A list of 300 incidents stays linear.
const COMPARED = 40
// Tellings of a group that it is compared with: the latest. A story told 1,000 times stays linear.
const TELLINGS = 40

/** The body's tellings first, in order; then title, highlights and captions to what they retell. */
export function groupMentions(
  reader: Reader,
  mentions: readonly Mention[],
  model: Pick<EventModel, 'same'>,
): readonly Mention[][] {
  const { report } = reader
  const groups: Mention[][] = []
  const causes: Mention[] = []
  const references: Mention[] = []
  const body = mentions.filter(({ section }) => section === 'body')
  const front = mentions.filter(({ section }) => section !== 'body')
  for (const mention of [...body, ...front]) {
    if (mention.rule === TALLY) {
      // A toll on its own goes on with the harm told last.
      nearest(
        groups.filter((one) => goesOn(report, one, mention, model)),
        mention,
      )?.push(mention)
      continue
    }
    const isFront = mention.section !== 'body'
    if (!isFront && sumsUp(reader, mention, groups)) {
      groups.push([{ ...mention, traits: [...mention.traits, SUM] }])
      continue
    }
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

/** The group whose harm is told last before a mention. */
function nearest(
  groups: readonly Mention[][],
  mention: Mention,
): Mention[] | undefined {
  const lastOf = (group: readonly Mention[]): number =>
    Math.max(
      ...group
        .slice(-TELLINGS)
        .map((one) => (isHarm(one) && one.head < mention.head ? one.head : -1)),
    )
  return groups
    .slice(-COMPARED)
    .toSorted((a, b) => lastOf(a) - lastOf(b))
    .at(-1)
}

/** The harm told last: what follows without a place of its own goes on with it. */
function latest(groups: readonly Mention[][]): Mention {
  let last = groups[0]![0]!
  const recent = groups.slice(-COMPARED).flatMap((one) => one.slice(-TELLINGS))
  for (const mention of recent)
    if (isHarm(mention) && (!isHarm(last) || mention.head > last.head)) last = mention
  return last
}
