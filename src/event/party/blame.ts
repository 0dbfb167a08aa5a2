import type { Event } from '../../report/layers.ts'
import { lemmaOf, type Readable } from '../words.ts'

// Sentences from a deed to the blame for it.
const REACH = 3

/**
 * Blame for a deed that the report tells is a claim on the deed, no event beside it: who is
 * blamed for harm by nobody named is its doer ("…, the network said, blaming the rebels").
 */
export function withBlame(
  report: Readable,
  events: readonly Event[],
): readonly Event[] {
  const doers = new Map<Event, Event>()
  for (const blame of events) {
    if (!isBlame(report, blame)) continue
    const deed = events.findLast(
      (one) =>
        (one.type === 'ASSAULT' || one.type === 'CASUALTY') &&
        one.status !== 'historical' &&
        isBefore(one, blame),
    )
    if (deed) doers.set(blame, deed)
  }
  if (doers.size === 0) return events
  const blamed = new Map([...doers].map(([blame, deed]) => [deed, blame]))
  return events
    .filter((event) => !doers.has(event))
    .map((event) => {
      const blame = blamed.get(event)
      if (!blame || event.actors.length > 0) return event
      return { ...event, type: 'ASSAULT', actors: blame.recipients }
    })
}

function isBlame(report: Readable, { type, recipients, mentions }: Event): boolean {
  if (type !== 'ACCUSE' || recipients.length === 0) return false
  return mentions.every(({ head }) => lemmaOf(report, head) === 'blame')
}

function isBefore(deed: Event, blame: Event): boolean {
  const at = blame.mentions[0]!.sentence
  return deed.mentions.some(({ sentence }) => sentence <= at && at - sentence <= REACH)
}
