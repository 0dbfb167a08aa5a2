import { hashWord } from '../model/feature.ts'
import { sharesOf } from '../model/weights.ts'
import type { Event, Participant } from '../report/layers.ts'
import { EVENT_SCALE, type EventModel } from './event-model.ts'

/** Somebody of another event of the report, who may be the one that an event without a recipient is done to. */
export interface Addressee {
  readonly one: Participant
  /** Every part that they have in the report's other events, nearest first. */
  readonly parts: readonly Part[]
}

interface Part {
  readonly event: Event
  readonly role: 'actor' | 'recipient' | 'speaker'
  /** Sentences from that event to this one; below 0 where it is told later. */
  readonly gap: number
}

// Swept on pages left out: how likely somebody must be.
const LEAST = 0.35
// Candidates of one event: those told of nearest to it. A list of 300 incidents stays linear.
const MOST = 16
const EVENTS_ROUND = 12

/** Gives events that name no recipient the likeliest of those told of round them, where one is likely enough. */
export function weighAddressees(
  events: readonly Event[],
  { addressee }: Pick<EventModel, 'addressee'>,
): readonly Event[] {
  if (addressee === null) return events
  return events.map((event, i) => {
    if (!lacksRecipient(event)) return event
    let best: Participant | null = null
    let most = LEAST
    for (const candidate of addresseesFor(events, i)) {
      const features = addresseeFeatures(event, candidate)
      const [, share] = sharesOf(addressee, features, {
        classes: 2,
        scale: EVENT_SCALE,
      })
      if (share! < most) continue
      most = share!
      best = candidate.one
    }
    return best ? { ...event, recipients: [{ ...best, rule: 'told-of-near' }] } : event
  })
}

/** Whether an event is one of those that want a recipient and have none. */
export function lacksRecipient({ type, actors, recipients }: Event): boolean {
  return type !== 'CASUALTY' && actors.length > 0 && recipients.length === 0
}

/** Everybody in the events round one, but for its own actors. */
export function addresseesFor(
  events: readonly Event[],
  index: number,
): readonly Addressee[] {
  const event = events[index]!
  const found = new Map<string, { readonly one: Participant; readonly parts: Part[] }>()
  const from = Math.max(0, index - EVENTS_ROUND)
  const round = events
    .slice(from, index + EVENTS_ROUND)
    .filter((other) => other !== event)
    .map((other) => ({ other, gap: sentenceOf(event) - sentenceOf(other) }))
    .toSorted((a, b) => Math.abs(a.gap) - Math.abs(b.gap) || b.gap - a.gap)
  for (const { other, gap } of round) {
    const add = (one: Participant, role: Part['role']): void => {
      if (event.actors.some((actor) => keyOf(actor) === keyOf(one))) return
      const known = found.get(keyOf(one))
      if (known) known.parts.push({ event: other, role, gap })
      else if (found.size < MOST)
        found.set(keyOf(one), { one, parts: [{ event: other, role, gap }] })
    }
    for (const one of other.actors) add(one, 'actor')
    for (const one of other.recipients) add(one, 'recipient')
    for (const { speaker } of other.claims) if (speaker) add(speaker, 'speaker')
  }
  return [...found.values()]
}

function sentenceOf({ mentions }: Event): number {
  return mentions[0]!.sentence
}

function keyOf({ country, sector }: Participant): string {
  return `${country ?? '-'}/${sector}`
}

/** Features of one who may be an event's recipient, as hashed names. */
export function addresseeFeatures(
  event: Event,
  { one, parts }: Addressee,
): readonly number[] {
  const { type, actors, mentions } = event
  const lands = new Set(actors.map(({ country }) => country))
  const ours = lands.has(one.country) ? 'ours' : one.country === null ? 'none' : 'other'
  const [near] = parts
  const { role, gap } = near!
  const far =
    gap < 0 ? 'later' : gap === 0 ? '0' : gap === 1 ? '1' : gap < 4 ? '3' : 'far'
  const isOurs = (list: readonly Participant[]): boolean =>
    list.some((other) => actors.some((actor) => keyOf(actor) === keyOf(other)))
  const names = [
    `T=${type}`,
    `sec=${one.sector}`,
    `sec=${one.sector}+${type}`,
    `land=${ours}`,
    `land=${ours}+${type}`,
    `land=${ours}+sec=${one.sector}+${type}`,
    `near=${role}/${far}`,
    `near=${role}/${far}+${type}`,
    `near=${role}/${near!.event.type}`,
    `near=${role}/${near!.event.type}+${type}`,
    `near=${role}/${near!.event.type}+${type}+${far}`,
    `often=${Math.min(4, parts.length)}`,
    `often=${Math.min(4, parts.length)}+${ours}`,
    `sides=${actors[0]!.sector}/${one.sector}+${ours}`,
    `sides=${actors[0]!.sector}/${one.sector}+${ours}+${type}`,
    `status=${event.status}+${ours}`,
    `front=${parts.some((part) => part.event.mentions.some(({ section }) => section !== 'body'))}+${ours}`,
    `noun=${mentions[0]!.traits.includes('noun')}+${type}+${ours}`,
  ]
  for (const part of parts) {
    if (part.role === 'actor' && isOurs(part.event.recipients))
      names.push('turned', `turned+${type}`, `turned=${part.event.type}+${type}`)
    if (part.role === 'recipient' && isOurs(part.event.actors))
      names.push('met', `met+${type}`, `met=${part.event.type}+${type}`)
    if (part.role === 'actor' && isOurs(part.event.actors))
      names.push('beside', `beside+${type}`)
  }
  return [...new Set(names)].map(hashWord)
}
