import type { Event, Mention } from '../../report/layers.ts'
import { covers, overlaps, type Span } from '../../report/span.ts'
import type { Example } from '../../model/logistic.ts'
import type { WordClasses } from '../../language/word-classes.ts'
import { aroundOf, confidenceFeatures } from '../join/confidence.ts'
import { lastTold } from '../find-mentions.ts'
import { isCandidate, plainTrigger, triggerFinder } from '../trigger/find-triggers.ts'
import { frameOf } from '../frame/frame.ts'
import { rolesOf } from '../party/roles.ts'
import { candidatesFor, ROLES, type Candidate } from '../party/role-candidates.ts'
import { roleFeatures } from '../party/role-features.ts'
import { isHarm } from '../join/same-event.ts'
import { STATUSES, statusFeatures } from '../telling/status-model.ts'
import { triggerFeatures } from '../trigger/trigger-features.ts'
import type { Readable, Reader } from '../words.ts'
import { likeness, matchOf, pairEvents } from './align.ts'
import type { CodedEvent, CodedParticipant } from './coded.ts'

// What is coded as optional, or matched only for want of another, teaches less.
const OPTIONAL = 0.5
const OPTIONAL_EVENT = 0.3
const UNSURE = 0.4
// A sentence of another codebook, without the report round it.
const SENTENCE = 0.2

/** Words that tell the coded events, and those that tell none. */
export function triggerExamples(
  reader: Reader,
  events: readonly CodedEvent[],
  {
    types,
    classes,
  }: { readonly types: readonly string[]; readonly classes: WordClasses },
): readonly Example[] {
  const { report } = reader
  const finder = triggerFinder(reader)
  const examples: Example[] = []
  const candidates = report.tokens.flatMap((_, token) =>
    isCandidate(reader, token) ? [token] : [],
  )
  const featuresAt = (token: number): readonly number[] =>
    triggerFeatures(reader, frameOf(report, token), classes, finder.hintsOf(token))
  const taken = new Set<number>()
  const placed = events.filter(({ spans }) => spans.length > 0)
  for (const event of placed) {
    const inside = candidates.filter((token) =>
      event.spans.some((span) => overlaps(span, report.tokens[token]!)),
    )
    for (const token of inside) taken.add(token)
    const chosen = chooseTrigger(
      reader,
      inside,
      (token) => finder.triggerOf(token)?.type === event.type,
    )
    const label = types.indexOf(event.type)
    if (chosen !== null && label >= 0)
      examples.push({
        features: featuresAt(chosen),
        labels: [label],
        weight: event.core ? 2 : OPTIONAL,
      })
  }
  const told = new Set(events.map(({ type }) => type))
  for (const token of candidates) {
    if (taken.has(token)) continue
    const type = finder.triggerOf(token)?.type
    // A retelling of what is coded elsewhere is no example of nothing.
    if (type !== undefined && told.has(type)) continue
    examples.push({
      features: featuresAt(token),
      labels: [types.indexOf('none')],
      weight: 1,
    })
  }
  return examples
}

/** The word that the rules say tells it, else the verb or noun highest in its tree. */
export function chooseTrigger(
  { report }: Reader,
  tokens: readonly number[],
  isTold: (token: number) => boolean,
): number | null {
  const told = tokens.find(isTold)
  if (told !== undefined) return told
  const depth = (token: number): number => {
    let steps = 0
    for (let at = token; at >= 0 && steps < 40; at = report.arcs[at]!.head) steps++
    return steps
  }
  const verbs = tokens.filter((token) => report.tags[token]!.upos === 'VERB')
  const [first] = (verbs.length > 0 ? verbs : tokens).toSorted(
    (a, b) => depth(a) - depth(b) || a - b,
  )
  return first ?? null
}

/** Everybody near a telling, with the part a coder gave them. `mentions` are tellings by rule (`tellingsOf` without a role model). */
export function roleExamples(
  reader: Reader,
  mentions: readonly Mention[],
  coded: readonly CodedEvent[],
  classes: WordClasses,
): readonly Example[] {
  return mentions.flatMap((mention, i) => {
    const match = matchOf(mention, coded)
    if (!match) return []
    const frame = frameOf(reader.report, mention.head)
    const { type, claims, section } = mention
    const roles = { actors: mention.actors, recipients: mention.recipients }
    const before = lastTold(mentions.slice(0, i), mention.sentence)
    const weight = (match.event.core ? 1 : OPTIONAL) * (match.sure ? 1 : UNSURE)
    const candidates = candidatesFor(reader, frame, { roles, claims, before })
    const labels = partsOf(candidates, match.event, mention.head)
    return candidates.flatMap((candidate, at) => {
      const label = labels[at]
      if (label === null || label === undefined) return []
      const features = roleFeatures(reader, candidate, {
        frame,
        type,
        roles,
        claims,
        section,
        classes,
      })
      return [{ features, labels: [label], weight }]
    })
  })
}

/**
 * Class of each candidate's part; `null` where it cannot be told. Of several that are the
 * same coded participant one has the part: whom the rules take, else the nearest.
 */
function partsOf(
  candidates: readonly Candidate[],
  { actors, recipients }: CodedEvent,
  head: number,
): readonly (number | null)[] {
  const parts: (number | null)[] = candidates.map(() => 0)
  const sides = [actors, recipients]
  const likest = (one: Candidate, side: number, other: CodedParticipant): number =>
    Math.max(...one.participants.map((person) => likeness(person, other))) +
    (one.ruled === ROLES[side + 1] ? 0.5 : 0)
  const chosen = new Map<number, number>()
  for (const [side, list] of sides.entries())
    for (const coded of list) {
      const alike = candidates.flatMap((one, at) => {
        const how = likest(one, side, coded)
        if (how < 1) return []
        // Perhaps the same: neither taught as a part nor as none.
        parts[at] = null
        if (how < 2) return []
        const far = one.token === null ? 1000 : Math.abs(one.token - head)
        return [{ at, how: how - far / 1e4, ruled: one.ruled === ROLES[side + 1] }]
      })
      const [best] = alike.toSorted(
        (a, b) => Number(b.ruled) - Number(a.ruled) || b.how - a.how,
      )
      if (best) chosen.set(best.at, chosen.has(best.at) ? 0 : side + 1)
    }
  for (const [at, part] of chosen) if (part !== 0) parts[at] = part
  return parts
}

/** Everybody in a sentence whose two sides are marked: the first acts, the second is acted on. */
export function roleExamplesAt(
  reader: Reader,
  {
    head,
    type,
    sides,
    classes,
  }: {
    readonly head: number
    /** `null`: the one the rules give. */
    readonly type: string | null
    readonly sides: readonly Span[]
    readonly classes: WordClasses
  },
): readonly Example[] {
  const { report } = reader
  const trigger = triggerFinder(reader).triggerOf(head)
  const meant = type ?? trigger?.type
  if (meant === undefined || meant === 'none' || meant === 'light') return []
  const frame = frameOf(report, head)
  const roles = rolesOf(
    reader,
    frame,
    trigger?.type === meant ? trigger : plainTrigger(reader, head, meant),
  )
  const setting = {
    frame,
    type: meant,
    roles,
    claims: [],
    section: 'body',
    classes,
  } as const
  return candidatesFor(reader, frame, { roles, claims: [], before: null }).flatMap(
    (candidate) => {
      if (candidate.token === null) return []
      const word = report.tokens[candidate.token]!
      const label = 1 + sides.findIndex((side) => covers(side, word))
      const features = roleFeatures(reader, candidate, setting)
      return [{ features, labels: [label], weight: SENTENCE }]
    },
  )
}

/** Tellings with the status a coder gave them; their own is the rules'. */
export function statusExamples(
  reader: Reader,
  mentions: readonly Mention[],
  coded: readonly CodedEvent[],
): readonly Example[] {
  const finder = triggerFinder(reader)
  return mentions.flatMap((mention) => {
    const match = matchOf(mention, coded)
    if (!match?.sure) return []
    const label = STATUSES.findIndex((status) => status === match.event.status)
    if (label < 0) return []
    const { type, status, section, time, head } = mention
    const features = statusFeatures(reader, {
      frame: frameOf(reader.report, head),
      type,
      ruled: status,
      setting: finder.hintsOf(head).setting,
      section,
      time,
    })
    return [{ features, labels: [label], weight: match.event.core ? 1 : OPTIONAL }]
  })
}

/** What may be events, and whether a coder has them. */
export function confidenceExamples(
  events: readonly Event[],
  {
    report,
    coded,
  }: { readonly report: Readable; readonly coded: readonly CodedEvent[] },
): readonly Example[] {
  const pairs = pairEvents(report, events, coded)
  const around = aroundOf(events)
  return events.flatMap((event) => {
    const match = pairs.get(event)
    const features = confidenceFeatures(event, around)
    if (!match) return [{ features, labels: [0], weight: 1 }]
    const right = match.type === event.type
    const weight = match.core ? 1 : OPTIONAL_EVENT
    if (right || !isHarm(match) || !isHarm(event))
      return [{ features, labels: [right ? 1 : 0], weight }]
    // Half a hit: harm by nobody named, or by somebody.
    return [0, 1].map((label) => ({ features, labels: [label], weight: weight / 2 }))
  })
}
