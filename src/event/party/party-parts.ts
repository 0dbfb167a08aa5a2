import type { Participant } from '../../report/layers.ts'
import type { Part } from './party-candidates.ts'
import type { View } from './party-view.ts'

/** The parts that the party has in the events round this one. */
export function partsOf({ party, type, now, held, other, hashed }: View): number[] {
  const { parts } = party
  const [first] = parts
  if (!first) return [hashed`alone+${now}`]
  const far = farness(first.gap)
  const near = `${first.role}/${first.event.type}`
  const names = [
    hashed`near=${first.role}/${far}+${now}`,
    hashed`near=${first.role}/${far}+${held}+${type}`,
    hashed`near=${near}+${now}`,
    hashed`near=${near}+${type}+${now}`,
    hashed`near=${near}+${type}+${far}+${now}`,
    hashed`often=${Math.min(4, parts.length)}+${now}`,
  ]
  const titled = parts.find(({ event }) =>
    event.mentions.some(({ section }) => section === 'title'),
  )
  names.push(
    hashed`titled=${titled?.role}+${now}`,
    hashed`titled=${titled?.role}+${now}+${type}`,
  )
  const turns = new Set(parts.flatMap((part) => turnsOf(part, type, other)))
  for (const turn of turns)
    names.push(hashed`${turn}+${now}`, hashed`${turn}+${held}+${type}`)
  return names
}

function farness(gap: number): string {
  if (gap < 0) return 'later'
  return gap < 2 ? String(gap) : gap < 4 ? '3' : 'far'
}

/** What a part in another event has to do with those on the other side of this one. */
function turnsOf(
  { event, role }: Part,
  type: string,
  other: readonly Participant[],
): readonly string[] {
  if (role === 'speaker') return []
  const [beside, against] =
    role === 'actor'
      ? [event.actors, event.recipients]
      : [event.recipients, event.actors]
  const turns: string[] = []
  if (meet(against, other)) turns.push(`${role}:met`, `${role}:met=${event.type}`)
  if (beside.length > 1 && meet(beside, other)) turns.push(`${role}:beside`)
  if (event.type === type) turns.push(`${role}:same`)
  return turns
}

function meet(list: readonly Participant[], others: readonly Participant[]): boolean {
  return list.some((a) =>
    others.some((b) => a.country === b.country && a.sector === b.sector),
  )
}
