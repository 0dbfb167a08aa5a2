import type { Event, Participant } from '../report/layers.ts'
import { frameOf } from './frame.ts'
import { oneSide } from './one-side.ts'
import { lemmaOf, type Reader } from './words.ts'

// Parties to one thing; more are a list.
export const MOST_SIDES = 4

const SIDES =
  /^(both|side|party|two|neighbour|neighbor|country|government|capital|army|force|state|nation|camp|rival|leader)$/
const SLOTS_OF_SIDES = ['obj', 'on', 'to', 'with', 'subj', 'for', 'between']

/** "urged both sides to hold fire": the two parties to what was last told of two. */
export function withBothSides(
  reader: Reader,
  event: Event,
  before: readonly Event[],
): Event {
  const { report } = reader
  if (event.recipients.some(({ country }) => country !== null)) return event
  for (const { head } of event.mentions) {
    const { slots, infinitive, clause } = frameOf(report, head)
    const inner = [infinitive, clause].flatMap((at) =>
      at === null ? [] : [frameOf(report, at).slots],
    )
    const named = [slots, ...inner].some((held) =>
      SLOTS_OF_SIDES.some(
        (slot) =>
          !(held === slots && slot === 'subj') &&
          (held.get(slot) ?? []).some((token) => areBoth(report, token)),
      ),
    )
    if (!named) continue
    const sides = sidesBefore(event, before)
    if (sides.length > 0) return { ...event, recipients: sides }
  }
  return event
}

/** "both", "both sides", "the two governments". */
function areBoth(report: Reader['report'], token: number): boolean {
  const word = lemmaOf(report, token)
  if (word === 'both') return true
  if (!SIDES.test(word)) return false
  const { first } = report.sentences[report.tokens[token]!.sentence]!
  for (let at = token - 1; at >= Math.max(first, token - 3); at--) {
    if (/^(both|two)$/.test(lemmaOf(report, at))) return true
    if (!/^(ADJ|NOUN|PROPN)$/.test(report.tags[at]!.upos)) break
  }
  return false
}

/** The two parties to what was last told of two, the event's own actors apart. */
function sidesBefore(event: Event, before: readonly Event[]): readonly Participant[] {
  for (const { actors, recipients } of before.toReversed()) {
    const all = [...actors, ...recipients].filter(
      (one) =>
        one.country !== null &&
        !/^(CVL|UNK|REF|UAF)$/.test(one.sector) &&
        !event.actors.some(
          (actor) => actor.country === one.country && oneSide(actor, one),
        ),
    )
    const sides = all.filter(
      (one, i) => all.findIndex((other) => oneSide(one, other)) === i,
    )
    if (sides.length > 1 && sides.length <= MOST_SIDES) return sides
  }
  return []
}
