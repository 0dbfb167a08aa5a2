import type { Event, Participant } from '../../report/layers.ts'
import {
  withAddressee,
  withAnswered,
  withOpponent,
  withRefuser,
} from '../claim/answers.ts'
import { withBothActing, withBothSides } from './both-sides.ts'
import { withBothFighting } from './both-fighting.ts'
import { withHost, withPartner } from './hosts.ts'
import { atPlace, withPlainPeople } from './local-people.ts'
import type { Reader } from '../words.ts'

/**
 * Sets right who acts and who is acted on once all events of a report are known: hosts
 * apart from guests, an answer to the one that it answers, a condemned deed's doer.
 */
export function settleRoles(
  reader: Reader,
  events: readonly Event[],
): readonly Event[] {
  const settled: Event[] = []
  for (const event of events) {
    const acting = withBothActing(reader, event, settled)
    const hosted = event.type === 'CONSULT' ? withHost(reader, acting) : acting
    const answered = withAnswered(reader, hosted, settled)
    const both = withBothSides(reader, answered, settled)
    const partnered = withPartner(reader, both, settled)
    const addressed = withAddressee(partnered, settled)
    const countered = withOpponent(addressed, settled)
    const served = withServingSectors(
      atPlace(withBothFighting(reader.report, countered)),
    )
    settled.push(withPlainPeople(withNamesApart(reader, served)))
  }
  return settled.map((event, i) => withRefuser(event, settled[i + 1]))
}

/** Who is acted on by somebody of another state is not that somebody, whatever chain they were put in: named by role, else by its own words. */
function withNamesApart({ report }: Reader, event: Event): Event {
  const recipients = event.recipients.map((one) =>
    event.actors.some(
      ({ name, country }) => name === one.name && country !== one.country,
    )
      ? { ...one, name: one.role ?? report.text.slice(one.text.start, one.text.end) }
      : one,
  )
  return { ...event, recipients }
}

/** A state that bombs, drills or deploys does so by its forces. */
function withServingSectors(event: Event): Event {
  if (!/^(ASSAULT|MOBILIZE|COOPERATE)$/.test(event.type)) return event
  if (
    event.type === 'COOPERATE' &&
    !event.mode.length &&
    !event.context.includes('military')
  )
    return event
  return { ...event, actors: event.actors.map(byForces) }
}

function byForces(one: Participant): Participant {
  return one.sector === 'GOV' && (one.rule === 'country' || one.rule === 'people')
    ? { ...one, sector: 'MIL' }
    : one
}
