import { codeParticipant } from '../../actor/code-participant.ts'
import { phraseOf } from '../../actor/phrase.ts'
import type { Event, Participant } from '../../report/layers.ts'
import type { Reader } from '../words.ts'

/** A meeting in the country of one party makes it the host; the visited country is the recipient. */
export function withHost(reader: Reader, event: Event): Event {
  const land = event.place?.value.country
  if (!land) return event
  const all = [...event.actors, ...event.recipients]
  const hosts = all.filter(({ country }) => country === land)
  const guests = all.filter(({ country }) => country !== land && country !== null)
  if (guests.length === 0 || guests.length > 8) return event
  if (hosts.length > 0) return { ...event, actors: guests, recipients: hosts }
  if (!event.mode.includes('visit')) return event
  const host = nationNamed(reader, land)
  return host ? { ...event, actors: guests, recipients: [host] } : event
}

/** The country of that code as the report first names it. */
export function nationNamed(reader: Reader, code: string): Participant | null {
  const { report, book } = reader
  const mention = report.places.find(
    ({ place }) => place?.precision === 'country' && place.country === code,
  )
  if (!mention) return null
  const one = codeParticipant(report, phraseOf(report, mention.last - 1), book)
  return one.country === code ? one : null
}

/** A pledge made at talks is made to the other side of them. */
export function withPartner(
  reader: Reader,
  event: Event,
  before: readonly Event[],
): Event {
  const { type, actors, recipients } = event
  if (type !== 'AGREE' || recipients.length > 0 || actors.length === 0) return event
  const lands = new Set(actors.map(({ country }) => country))
  if (lands.size > 1) return event
  for (const talks of before.toReversed()) {
    if (talks.type !== 'CONSULT') continue
    const all = [...talks.actors, ...talks.recipients]
    if (!all.some(({ country }) => lands.has(country))) continue
    const others = all.filter(({ country }) => country !== null && !lands.has(country))
    if (others.length === 0) return event
    // A pledge "between the two states" is made to the state, not to its guest alone.
    const nation = others[0]!.country
    const state = nation === null ? null : nationNamed(reader, nation)
    return { ...event, recipients: state ? [state] : others.slice(0, 2) }
  }
  return event
}
