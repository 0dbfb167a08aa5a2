import type { Event, Participant } from '../../report/layers.ts'
import { overlaps } from '../../report/span.ts'

/** Those counted as driven from their homes, and nothing else, are the displaced (REF): "some 60,000 people have fled". */
export function withDisplaced(event: Event): Event {
  const counted = event.counts.filter(({ what }) => what === 'displaced')
  if (counted.length === 0) return event
  const isIn = (one: Participant, counts: Event['counts']): boolean =>
    counts.some(({ who }) => who?.evidence.some((span) => overlaps(span, one.text)))
  const others = event.counts.filter(({ what }) => what !== 'displaced')
  return {
    ...event,
    recipients: event.recipients.map((one) =>
      /^(?:CVL|UNK)$/.test(one.sector) && isIn(one, counted) && !isIn(one, others)
        ? { ...one, sector: 'REF' }
        : one,
    ),
  }
}
