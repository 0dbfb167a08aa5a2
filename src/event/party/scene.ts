import type { Event } from '../../report/layers.ts'

/** The states, alpha-3, and bodies of all that took part in an event. */
export function landsOf({ actors, recipients }: Event): Set<string> {
  return new Set([...actors, ...recipients].flatMap(({ country }) => country ?? []))
}

/** Sentences between the nearest tellings of two events. */
export function distanceOf(a: Event, b: Event): number {
  let least = Infinity
  for (const x of a.mentions)
    for (const y of b.mentions)
      least = Math.min(least, Math.abs(x.sentence - y.sentence))
  return least
}
