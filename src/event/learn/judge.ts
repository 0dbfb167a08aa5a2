import type { Event, Participant } from '../../report/layers.ts'
import { findMentions, type EventKnowledge } from '../find-mentions.ts'
import { joinMentions } from '../join-mentions.ts'
import { matchOf } from './align.ts'
import type { CodedEvent, CodedParticipant, Lesson } from './coded.ts'

/** How well a model reads lessons: shares of 1; `null` where there was nothing to judge. */
export interface Judgement {
  /** Events read that a coder has, of their type: F1. */
  readonly events: number | null
  /** Of those found, the ones with exactly the coder's countries on either side, and with the coder's status. */
  readonly actors: number | null
  readonly recipients: number | null
  readonly status: number | null
}

/** Reads the lessons and compares with what their coder wrote. */
export function judgeLessons(
  lessons: readonly Lesson[],
  knowledge: EventKnowledge,
): Judgement {
  let read = 0
  let coded = 0
  let right = 0
  const fields = { actors: 0, recipients: 0, status: 0 }
  for (const { report, events } of lessons) {
    const found = joinMentions(findMentions(report, knowledge), knowledge).events
    read += found.length
    coded += events.length
    for (const [event, one] of paired(found, events)) {
      right++
      if (sameLands(one.actors, event.actors)) fields.actors++
      if (sameLands(one.recipients, event.recipients)) fields.recipients++
      if (one.status === event.status) fields.status++
    }
  }
  const share = (part: number): number | null => (right === 0 ? null : part / right)
  return {
    events: read + coded === 0 ? null : (2 * right) / (read + coded),
    actors: share(fields.actors),
    recipients: share(fields.recipients),
    status: share(fields.status),
  }
}

/** Each coded event with the first event read that is of its type and words. */
function paired(
  found: readonly Event[],
  coded: readonly CodedEvent[],
): readonly (readonly [CodedEvent, Event])[] {
  const pairs = new Map<CodedEvent, Event>()
  for (const one of found)
    for (const { trigger } of one.mentions) {
      const match = matchOf({ type: one.type, trigger }, coded)
      if (!match || match.event.type !== one.type || pairs.has(match.event)) continue
      pairs.set(match.event, one)
      break
    }
  return [...pairs]
}

function sameLands(
  read: readonly Participant[],
  coded: readonly CodedParticipant[],
): boolean {
  const lands = (list: readonly CodedParticipant[]): string =>
    [...new Set(list.map(({ country }) => country ?? '-'))].toSorted().join(' ')
  return lands(read) === lands(coded)
}
