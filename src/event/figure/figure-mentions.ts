import { treeOf } from '../../language/tree.ts'
import type {
  Count,
  Figure,
  Interval,
  Mention,
  Participant,
  Place,
} from '../../report/layers.ts'
import { stated, type Sourced } from '../../report/sourced.ts'
import { overlaps } from '../../report/span.ts'
import { claimsOf } from '../claim/claims.ts'
import { carries, countOf } from './counts.ts'
import { frameOf } from '../frame/frame.ts'
import { withGiver } from './figure-givers.ts'
import { figuresOfSpeech } from '../trigger/reject.ts'
import { settingOf } from '../telling/setting.ts'
import { triggerFinder } from '../trigger/find-triggers.ts'
import { counted, peopleAt } from '../party/participants.ts'
import { distinct } from '../party/same-participant.ts'
import { placeOf, timeOf } from '../setting/where-when.ts'
import type { Reader } from '../words.ts'

/**
 * Gives each figure to the telling that it belongs to: its own verb's, the one over it in the
 * tree, else the nearest of the sentence. A part of a sum with a place or day of its own
 * ("four in Kano, three in Kaduna") is a telling of its own, as is a toll that no verb tells.
 */
export function withFigures(
  reader: Reader,
  mentions: readonly Mention[],
): readonly Mention[] {
  const { report } = reader
  const bySentence = indexBySentence(mentions)
  const counts = mentions.map((): Count[] => [])
  const victims = mentions.map((): Participant[] => [])
  const claims = mentions.map((one) => one.claims)
  const added: Mention[] = []
  for (const figure of report.figures) {
    // A stated zero and a toll replaced are no counts.
    if (figure.best === 0 || figure.superseded) continue
    const { sentence } = report.tokens[figure.trigger]!
    const near = (bySentence.get(sentence) ?? []).filter((i) =>
      carries(mentions[i]!.type, figure.what),
    )
    const own = ownerOf(reader, figure, near, mentions)
    if (figure.partOf !== null) {
      const part = own === null ? null : partMention(reader, figure, mentions[own]!)
      if (part) added.push(part)
      continue
    }
    if (own === null) {
      const lone = loneMention(reader, figure)
      if (lone) added.push(lone)
      continue
    }
    const mention = mentions[own]!
    if (mention.status === 'planned') continue
    claims[own] = withGiver(reader, claims[own]!, figure)
    const others = victimsOf(reader, figure, mention)
    victims[own]!.push(...others)
    const roles = {
      actors: mention.actors,
      recipients: [...mention.recipients, ...others],
    }
    counts[own]!.push(countOf(reader, figure, { roles, type: mention.type }))
  }
  return [
    ...mentions.map((one, i) => ({
      ...one,
      counts: counts[i]!,
      claims: claims[i]!,
      recipients: distinct([...one.recipients, ...victims[i]!]),
    })),
    ...added,
  ].toSorted((a, b) => a.head - b.head)
}

const SUFFERED = new Set(['killed', 'injured', 'abducted', 'detained'])

/** Those whom a figure counts and whom no side of the telling names yet: "…, four militants killed". */
function victimsOf(
  reader: Reader,
  figure: Figure,
  { actors, recipients }: Mention,
): readonly Participant[] {
  const { who } = figure
  if (!SUFFERED.has(figure.what) || who === null) return []
  // In a clash all sides are actors.
  if (recipients.length === 0 && actors.length > 1) return []
  const known = [...actors, ...recipients]
  return counted(reader, figure.whoHead).filter(
    (one) =>
      !known.some(
        (other) =>
          other.sector === one.sector ||
          // "two soldiers, four militants" may be one phrase of the first's.
          (overlaps(other.text, who) && other.text.start >= who.start),
      ),
  )
}

function indexBySentence(mentions: readonly Mention[]): ReadonlyMap<number, number[]> {
  const index = new Map<number, number[]>()
  for (const [i, { sentence }] of mentions.entries()) {
    const list = index.get(sentence)
    if (list) list.push(i)
    else index.set(sentence, [i])
  }
  return index
}

function ownerOf(
  { report }: Reader,
  { trigger }: Figure,
  near: readonly number[],
  mentions: readonly Mention[],
): number | null {
  const same = near.find((i) => mentions[i]!.head === trigger)
  if (same !== undefined) return same
  for (const above of treeOf(report).ancestors(trigger)) {
    const over = near.find((i) => mentions[i]!.head === above)
    if (over !== undefined) return over
  }
  const distance = (i: number): number => Math.abs(mentions[i]!.head - trigger)
  return near.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}

// Words between a part and its place or day: "three in the town of Cosalá".
const REACH = 8

/** "five in Manta", "52 of them on Friday": what the whole tells, at the part's own place or time. */
function partMention(reader: Reader, figure: Figure, whole: Mention): Mention | null {
  const { report } = reader
  const first = report.tokens.findIndex(({ start }) => start >= figure.start)
  if (first < 0) return null
  const after = (start: number): boolean => start >= first && start <= first + REACH
  const next = report.figures.find(({ start }) => start > figure.start)
  const inside = (start: number): boolean =>
    after(start) &&
    (!next || report.tokens[start]!.start < next.start) &&
    !isBeyondClause(report, first, start)
  const place = report.places.find(
    (one) => one.use === 'place' && one.place && inside(one.first),
  )
  const time = report.times.find((one) => one.interval && inside(one.first))
  if (!place && !time) return null
  const ownPlace: Sourced<Place> = place?.place
    ? stated(place.place, [{ start: place.start, end: place.end }], 'part')
    : whole.place
  const ownTime: Sourced<Interval> = time?.interval
    ? stated(time.interval, [{ start: time.start, end: time.end }], 'part')
    : whole.time
  return {
    ...whole,
    head: first,
    trigger: { start: figure.start, end: figure.end },
    place: ownPlace,
    time: ownTime,
    counts: [countOf(reader, figure, { roles: whole, type: whole.type })],
    rule: 'part of a sum',
    traits: [...whole.traits.filter((trait) => trait !== 'plural'), 'part'],
  }
}

/** "14 people, four of them children, were killed in Kano": the town is not the four's. */
function isBeyondClause(
  { tags, tokens }: Reader['report'],
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at++)
    if (tags[at]!.upos === 'AUX' || tokens[at]!.text === ',') return true
  return false
}

/** A line of its own that ends without a full stop: it heads what is told below it. */
function isSubhead({ sentences, tokens, text }: Reader['report'], at: number): boolean {
  const { first, last } = sentences[at]!
  const before = tokens[first - 1]
  const end = tokens[last - 1]!
  const after = tokens[last]
  return (
    !/[.!?:;"”’)]$/.test(end.text) &&
    (!before || text.slice(before.end, tokens[first]!.start).includes('\n')) &&
    after !== undefined &&
    text.slice(end.end, after.start).includes('\n')
  )
}

const HARMS = new Set(['killed', 'injured', 'missing', 'displaced'])

/** A toll that no telling of its sentence carries: harm by nobody named. */
function loneMention(reader: Reader, figure: Figure): Mention | null {
  const { report, lexicon, book } = reader
  if (!HARMS.has(figure.what) || figure.total) return null
  const { sentence } = report.tokens[figure.trigger]!
  if (figuresOfSpeech(report, lexicon)[sentence] !== null) return null
  const frame = frameOf(report, figure.trigger)
  const setting = settingOf(reader, frame, triggerFinder(reader).triggerOf)
  if (setting.skip !== null || setting.negated || setting.future) return null
  const title = report.title !== null && overlaps(report.title, figure)
  const section = title ? 'title' : isSubhead(report, sentence) ? 'highlight' : 'body'
  // "A body is carried out": what a photograph shows adds to no toll.
  if (report.captions.some(({ span }) => overlaps(span, figure))) return null
  const word = report.tokens[figure.trigger]!
  const trigger = {
    start: Math.min(figure.start, word.start),
    end: Math.max(figure.end, word.end),
  }
  const type = 'CASUALTY'
  const status = setting.standing ? ('historical' as const) : ('happened' as const)
  return {
    type,
    mode: [],
    section,
    sentence,
    head: figure.trigger,
    trigger,
    status,
    actors: [],
    recipients: peopleAt(reader, figure.whoHead),
    place: placeOf(reader, frame, { type }),
    time: timeOf(reader, frame, { type, status }),
    counts: [countOf(reader, figure, { roles: { actors: [], recipients: [] }, type })],
    claims: withGiver(
      reader,
      claimsOf(report, { head: figure.trigger, trigger }, book),
      figure,
    ),
    rule: `figure ${figure.rule}`,
    traits: [`type=${type}`, `section=${section}`, 'verb', 'main', 'figure'],
  }
}
