import { writeFileSync } from 'node:fs'
import type { Event, Reading } from '../../src/report/layers.ts'
import { isHarm } from '../../src/event/join/same-event.ts'
import { distanceKm } from '../../src/place/distance.ts'
import { readGold } from '../halves.ts'
import type { Half, Row, Task } from '../task.ts'

interface Headline {
  readonly id: string
  readonly headline: string
  readonly published: string
  readonly events: readonly {
    readonly place: string
    readonly lat: number
    readonly lon: number
  }[]
}

interface Point {
  readonly name: string
  readonly lat: number
  readonly lon: number
}

const HALVES: readonly Half[] = ['tune', 'check']
// Two points no farther apart are one place: a district's centre and its town.
const NEAR_KM = 60

/**
 * How well one headline is split into events by place: F1 of the places of violent events,
 * over the headlines that name a place of UCDP's events. Totals with parts do not count.
 */
export const headlinePlaces: Task = {
  name: 'conflict/ucdp_pak_headlines.dev',
  needs: [{ root: 'gold', path: 'conflict/ucdp_pak_headlines.dev.jsonl' }],
  run: async (bench) => {
    const lines = readGold<Headline>(
      `${bench.gold}conflict/ucdp_pak_headlines.dev.jsonl`,
    )
    const errors: string[] = []
    const judged = lines.flatMap(({ item, half }) => {
      const wanted = distinct(
        item.events
          .filter(({ place }) => isNamed(item.headline, place))
          .map(({ place, lat, lon }) => ({ name: place, lat, lon })),
      )
      if (wanted.length === 0) return []
      const { readings } = bench.dateline.explain({
        content: item.headline,
        kind: 'text',
        published: item.published,
      })
      const found = distinct(readings.flatMap(placesOf))
      const right = wanted.filter((one) =>
        found.some((other) => distanceKm(one, other) <= NEAR_KM),
      ).length
      if (half === 'tune' && (right < wanted.length || right < found.length))
        errors.push(`${item.headline}\tgold ${names(wanted)}\tours ${names(found)}`)
      return [{ half, right, found: found.length, wanted: wanted.length }]
    })
    if (bench.errors)
      writeFileSync(`${bench.out}headlines.tune.errors.txt`, errors.join('\n'))
    return HALVES.map((half): Row => {
      const part = judged.filter((one) => one.half === half)
      const sum = (of: 'right' | 'found' | 'wanted'): number =>
        part.reduce((total, one) => total + one[of], 0)
      return {
        task: 'conflict/ucdp_pak_headlines.dev located-event F1',
        half,
        n: sum('wanted'),
        ours: (200 * sum('right')) / Math.max(1, sum('found') + sum('wanted')),
        goal: 75,
      }
    })
  },
}

/** Whether a headline names a place: by the words of its name that are not its kind ("Bannu district"). */
function isNamed(headline: string, place: string): boolean {
  const words = place
    .split(' ')
    .filter((word) => /^[A-Z]/.test(word) && !/^(Area|LoC)$/.test(word))
  return words.length > 0 && headline.includes(words.join(' '))
}

function placesOf({ events }: Reading): readonly Point[] {
  return events
    .filter((event) => isHarm(event) && event.parts.length === 0)
    .flatMap(({ place }: Event) => place?.value ?? [])
    .filter(({ precision }) => precision !== 'country')
}

function distinct(points: readonly Point[]): readonly Point[] {
  return points.filter(
    (one, i) => points.findIndex((other) => distanceKm(one, other) <= 5) === i,
  )
}

function names(points: readonly Point[]): string {
  return points.map(({ name }) => name).join(', ') || 'none'
}
