import type { Event } from '../../report/layers.ts'
import { placesApart } from '../join/same-event.ts'
import { SUM } from '../join/sums-up.ts'

// Events of one kind looked at as parts of one total.
const MOST_PARTS = 8

/** Links totals to their parts: nine killed in two operations are seven and two, counted once. */
export function withParts(events: readonly Event[]): readonly Event[] {
  const linked = events.map((event, i) => {
    const parts = partsOf(event, events, i)
    return parts.length === 0 ? event : { ...event, parts }
  })
  return datedByTotals(linked)
}

/** Parts without a day of their own took place when the total says. */
function datedByTotals(events: readonly Event[]): readonly Event[] {
  const totalOf = new Map(
    events.flatMap((total) => total.parts.map((part) => [part, total] as const)),
  )
  return events.map((event) => {
    const time = totalOf.get(event.id)?.time
    if (!time || time.rule === 'report-date') return event
    const own = event.time !== null && event.time.rule !== 'report-date'
    return own ? event : { ...event, time }
  })
}

function isPart({ mentions }: Event): boolean {
  return mentions.some(({ traits }) => traits.includes('part'))
}

function isPlural({ mentions }: Event): boolean {
  return mentions.some(({ traits }) => traits.includes('plural'))
}

function isSum({ mentions }: Event): boolean {
  return mentions.some(({ traits }) => traits.includes(SUM))
}

/** Whether one event may be a part of another: told beside it as such, or within its place; of a sum in so many words, wherever. */
function mayBePart(total: Event, part: Event): boolean {
  if (isSum(total)) return true
  if (isPart(part))
    return total.mentions.some(
      ({ sentence }) => sentence === part.mentions[0]!.sentence,
    )
  return !placesApart(total.place, part.place)
}

function partsOf(
  event: Event,
  events: readonly Event[],
  at: number,
): readonly string[] {
  if (isPart(event)) return []
  for (const what of ['killed', 'detained', 'injured'] as const) {
    const others = events
      .filter(
        (other, j) =>
          j !== at &&
          mayBePart(event, other) &&
          other.status === event.status &&
          kin(other.type, event.type) &&
          sumsOf(other, what).length > 0,
      )
      .slice(0, MOST_PARTS)
    for (const whole of sumsOf(event, what)) {
      // Two and one and one add up by chance: of so few the words must say that they are several.
      if (whole < 2 || (whole === 2 && !isPlural(event))) continue
      for (let first = 0; first < others.length; first++) {
        const last = endOfParts(others, { first, whole, what })
        if (last !== null) return others.slice(first, last + 1).map(({ id }) => id)
      }
    }
  }
  return []
}

/** The last of the events from `first` on that add up to the whole; `null` where none do. */
function endOfParts(
  events: readonly Event[],
  {
    first,
    whole,
    what,
  }: {
    readonly first: number
    readonly whole: number
    readonly what: 'killed' | 'detained' | 'injured'
  },
): number | null {
  let sums = new Set([0])
  for (let last = first; last < events.length; last++) {
    const parts = sumsOf(events[last]!, what)
    sums = new Set([...sums].flatMap((sum) => parts.map((part) => sum + part)))
    if (last > first && sums.has(whole)) return last
    sums = new Set([...sums].filter((sum) => sum < whole))
    if (sums.size === 0) return null
  }
  return null
}

function kin(a: string, b: string): boolean {
  const harm = (type: string): boolean => type === 'ASSAULT' || type === 'CASUALTY'
  return a === b || (harm(a) && harm(b))
}

/** What an event may add to a total: all its figures of a kind, or one of them ("three militants" of three and a soldier). */
function sumsOf(
  event: Event,
  what: 'killed' | 'detained' | 'injured',
): readonly number[] {
  const figures = event.counts
    .filter((count) => count.what === what && count.best !== null)
    .slice(0, MOST_PARTS)
    .map(({ best }) => best!)
  const all = figures.reduce((sum, one) => sum + one, 0)
  return [...new Set([...(all > 0 ? [all] : []), ...figures])].filter((one) => one > 0)
}
