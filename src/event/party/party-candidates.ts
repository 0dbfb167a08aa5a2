import type { Event, Participant } from '../../report/layers.ts'
import { nationNamed } from './hosts.ts'
import { same } from './same-participant.ts'
import type { Readable, Reader } from '../words.ts'

/** The sides of an event. */
export type Side = 'actor' | 'recipient'

/** Whoever of one land may take part in an event: a state with its bodies and people. */
export interface Party {
  /** Alpha-3 or body; `null`: those of no known land. */
  readonly land: string | null
  /** Those of it in the event or near its words. */
  readonly near: readonly Near[]
  /** The parts that they have in the report's other events, nearest first. */
  readonly parts: readonly Part[]
  /** Where the state is named: in a sentence of the event, in the one before, in the title. */
  readonly named: 'here' | 'before' | 'title' | null
}

/** Somebody in an event or near its words, with the shares that the role model gives them. */
export interface Near {
  readonly one: Participant
  readonly shares: Readonly<Record<Side, number>>
  /** The word that names them and the head of the telling, as indices into `tokens`; `null` where another sentence names them. */
  readonly at: { readonly token: number; readonly head: number } | null
}

/** A part in another event. */
export interface Part {
  readonly event: Event
  readonly one: Participant
  readonly role: Side | 'speaker'
  /** Sentences from that event to this one; below 0 where it is told later. */
  readonly gap: number
}

// Lands of one event, nearest first; events round it. A list of 300 incidents stays linear.
const MOST = 16
const EVENTS_ROUND = 12

/** Every land that may have a part in an event: of those in it or near it, states named near, its place's own, those of the events round it. */
export function partiesFor(
  report: Readable,
  events: readonly Event[],
  index: number,
): readonly Party[] {
  const event = events[index]!
  const found = new Map<string | null, Growing>()
  const partyOf = (land: string | null): Growing | null => {
    let party = found.get(land)
    if (!party && found.size < MOST) {
      party = { land, near: [], parts: [], named: null }
      found.set(land, party)
    }
    return party ?? null
  }
  for (const one of [...event.actors, ...event.recipients])
    partyOf(one.country)?.near.push({ one, shares: NO_SHARES, at: null })
  for (const near of peopleOf(event)) partyOf(near.one.country)?.near.push(near)
  for (const { land, where } of statesNear(report, event)) {
    const party = partyOf(land)
    if (party) party.named ??= where
  }
  const home = event.place?.value.country
  if (home) partyOf(home)
  for (const part of partsRound(events, index))
    partyOf(part.one.country)?.parts.push(part)
  return [...found.values()]
}

interface Growing extends Party {
  readonly near: Near[]
  readonly parts: Part[]
  named: Party['named']
}

const NO_SHARES = { actor: 0, recipient: 0 }

function peopleOf({ mentions }: Event): readonly Near[] {
  return mentions.flatMap(({ head, people }) =>
    (people ?? []).flatMap(({ participants, acts, suffers, token }) =>
      participants.map((one) => ({
        one,
        shares: { actor: acts, recipient: suffers },
        at: token === null ? null : { token, head },
      })),
    ),
  )
}

/** Everybody in the events round one, nearest first. */
function partsRound(events: readonly Event[], index: number): readonly Part[] {
  const event = events[index]!
  const here = event.mentions[0]!.sentence
  return events
    .slice(Math.max(0, index - EVENTS_ROUND), index + EVENTS_ROUND)
    .filter((other) => other !== event)
    .map((other) => ({ other, gap: here - other.mentions[0]!.sentence }))
    .toSorted((a, b) => Math.abs(a.gap) - Math.abs(b.gap) || b.gap - a.gap)
    .flatMap(({ other, gap }) => {
      const part = (one: Participant, role: Part['role']): Part => ({
        event: other,
        one,
        role,
        gap,
      })
      return [
        ...other.actors.map((one) => part(one, 'actor')),
        ...other.recipients.map((one) => part(one, 'recipient')),
        ...other.claims.flatMap(({ speaker }) =>
          speaker ? [part(speaker, 'speaker')] : [],
        ),
      ]
    })
}

const WHERE = ['here', 'before', 'title'] as const

/** States that the sentences of an event name, those of the sentences before, those of the title. */
function statesNear(
  report: Readable,
  { mentions }: Event,
): readonly { readonly land: string; readonly where: (typeof WHERE)[number] }[] {
  const told = new Set(mentions.map(({ sentence }) => sentence))
  const { title } = report
  const found = report.places.flatMap(({ place, first, start }) => {
    if (place?.precision !== 'country' || !place.country) return []
    const { sentence } = report.tokens[first]!
    const titled = title !== null && title.start <= start && start < title.end
    const where = told.has(sentence)
      ? 'here'
      : told.has(sentence + 1)
        ? 'before'
        : titled
          ? 'title'
          : null
    return where === null ? [] : [{ land: place.country, where } as const]
  })
  return WHERE.flatMap((where) => found.filter((one) => one.where === where))
}

// Somebody likelier than this stands for their land before anybody of another event.
const LIKELY = 0.1
const PRIVATE = /^(CVL|JRN|UNK|REF)$/

/** Who is to stand for a party on a side, beside those on the other: the likeliest near the words, else of the nearest event, else the state as the report names it. */
export function spokesmanOf(
  reader: Reader,
  { land, near, parts }: Party,
  { side, others }: { readonly side: Side; readonly others: readonly Participant[] },
): Participant | null {
  const free = (one: Participant): boolean => !others.some((other) => same(one, other))
  const [likeliest] = near
    .filter(({ one }) => free(one))
    .toSorted((a, b) => b.shares[side] - a.shares[side])
  if (likeliest && (likeliest.shares[side] > LIKELY || land === null))
    return likeliest.one
  const told = parts.find(({ one }) => !PRIVATE.test(one.sector) && free(one))
  if (told) return { ...told.one, rule: 'told-of-near' }
  const state = land === null ? null : nationNamed(reader, land)
  if (state && free(state)) return state
  if (likeliest) return likeliest.one
  const any = parts.find(({ one }) => free(one))
  return any ? { ...any.one, rule: 'told-of-near' } : null
}
