import type { Participant } from '../../report/layers.ts'

/** Whether two participants are one: the same name, country and sector. */
export function same(a: Participant, b: Participant): boolean {
  return (
    a.name.toLowerCase() === b.name.toLowerCase() &&
    a.country === b.country &&
    a.sector === b.sector
  )
}

/** Each participant once, in the order of first mention. */
export function distinct(list: readonly Participant[]): readonly Participant[] {
  return list.filter((one, i) => list.findIndex((other) => same(one, other)) === i)
}
