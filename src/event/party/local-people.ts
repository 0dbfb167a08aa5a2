import type { Event, Participant } from '../../report/layers.ts'

const DEEDS = /^(ASSAULT|CASUALTY|COERCE|PROTEST)$/

/** Police, people and officials of no country told are those of the country where the deed was done. */
export function atPlace(event: Event): Event {
  const { place } = event
  const land = place?.value.country
  if (!land || !DEEDS.test(event.type)) return event
  const local = (one: Participant): Participant =>
    one.rule === 'home-country' && one.country !== null
      ? { ...one, country: land }
      : one
  return {
    ...event,
    actors: event.actors.map(local),
    recipients: withoutPlain(event.recipients.map(local)),
  }
}

/** "Nine people were found dead": harm by nobody named says nothing of whose people they were. */
export function withPlainPeople(event: Event): Event {
  if (event.type !== 'CASUALTY') return event
  const plain = (one: Participant): Participant =>
    one.rule === 'home-country' && PLAIN.test(one.name)
      ? { ...one, country: null, sector: 'UNK', rule: 'role' }
      : one
  return { ...event, recipients: event.recipients.map(plain) }
}

const PLAIN = /\b(people|persons?|men|women|man|woman|bodies|body|others|dead)$/i

/** "four people" beside "an apartment block": the people are those of the block. */
function withoutPlain(list: readonly Participant[]): readonly Participant[] {
  return list.filter(
    (one) =>
      !PLAIN.test(one.name) ||
      !list.some(
        (other) =>
          !PLAIN.test(other.name) &&
          other.country === one.country &&
          other.sector === one.sector,
      ),
  )
}
