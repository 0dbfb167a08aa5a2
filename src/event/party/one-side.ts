import type { Event, Participant } from '../../report/layers.ts'

/** Whether two participants are of one state and sector. */
export function oneSide(a: Participant, b: Participant): boolean {
  return a.country !== null && a.country === b.country && a.sector === b.sector
}

/** Whether one of an event's actors is among others. */
export function isOwn({ actors }: Event, others: readonly Participant[]): boolean {
  return actors.some((one) =>
    others.some(
      (other) => one.country === other.country && one.sector === other.sector,
    ),
  )
}
