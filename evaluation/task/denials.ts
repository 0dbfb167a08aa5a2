import { readGold } from '../halves.ts'
import type { Half, Row, Task } from '../task.ts'

interface GoldClaim {
  readonly speaker: { readonly country: string | null; readonly sector: string } | null
  readonly stance: string
}
interface GoldPage {
  readonly id: string
  readonly page: string
  readonly reports: readonly {
    readonly events: readonly {
      readonly core: boolean
      readonly claims: readonly GoldClaim[]
    }[]
  }[]
}

const keyOf = ({ speaker }: GoldClaim): string =>
  speaker === null ? 'report' : `${speaker.country}/${speaker.sector}`

/** Denials of the hand-made records: found where an event of the page has one by the same country and sector. */
export const denials: Task = {
  name: 'attribution/denials',
  needs: [{ root: 'gold', path: 'records/dev.jsonl' }],
  run: async (bench) => {
    const pages = readGold<GoldPage>(`${bench.gold}records/dev.jsonl`)
    const halves: readonly Half[] = ['tune', 'check']
    return halves.flatMap((half): readonly Row[] => {
      let wanted = 0
      let found = 0
      let right = 0
      let read = 0
      for (const { item, half: own } of pages) {
        if (own !== half) continue
        const gold = item.reports.flatMap(({ events }) =>
          events.flatMap(({ core, claims }) => (core ? claims : [])).filter(isDenial),
        )
        const source = `${item.id}.${/^\s*</.test(item.page) ? 'html' : 'txt'}`
        const ours = bench.dateline
          .read({ content: item.page, source })
          .flatMap(({ events }) => events.flatMap(({ claims }) => claims))
          .filter(isDenial)
        const left = ours.map(keyOf)
        for (const key of gold.map(keyOf)) {
          wanted++
          if (left.includes(key)) found++
        }
        const keys = new Set(gold.map(keyOf))
        read += new Set(left).size
        right += [...new Set(left)].filter((key) => keys.has(key)).length
      }
      const row = (figure: string, n: number, ours: number, goal?: number): Row => ({
        task: `attribution/denials ${figure}`,
        half,
        n,
        ours: n === 0 ? 0 : ours,
        ...(goal === undefined ? {} : { goal }),
      })
      return [
        row('found', wanted, (100 * found) / wanted, 75),
        row('of those read, right', read, (100 * right) / Math.max(1, read)),
      ]
    })
  },
}

function isDenial({ stance }: { readonly stance: string }): boolean {
  return stance === 'denies'
}
