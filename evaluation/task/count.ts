import { writeFileSync } from 'node:fs'
import type { Reading } from '../../src/report/layers.ts'
import { eventTime } from '../../src/time/event-time.ts'
import { readGold } from '../halves.ts'
import type { Bench, Half, Row, Task } from '../task.ts'

interface Release {
  readonly doc_id: string
  readonly text: string
  readonly event: {
    readonly killed: boolean
    readonly captured: boolean
    readonly min_killed: number
    readonly min_captured: number
    readonly date: string
  }
  readonly date_suspect: boolean
}

interface Headline {
  readonly id: string
  readonly headline: string
  readonly published: string
  readonly totals: Readonly<Record<string, number>>
  readonly events: readonly {
    readonly side_a: string
    readonly side_b: string
    readonly deaths_side_a: number
    readonly deaths_side_b: number
    readonly deaths_civilians: number
    readonly deaths_unknown: number
  }[]
  readonly headline_supports_count: boolean
  readonly totals_matched_in_headline: readonly string[]
}

const HALVES: readonly Half[] = ['tune', 'check']

/** Deaths in one headline against UCDP's coding of the event, where the headline gives the number. */
export const headlineDeaths: Task = {
  name: 'count/ucdp_pak_headlines.dev',
  needs: [{ root: 'gold', path: 'conflict/ucdp_pak_headlines.dev.jsonl' }],
  run: async (bench) => {
    const lines = readGold<Headline>(
      `${bench.gold}conflict/ucdp_pak_headlines.dev.jsonl`,
    ).filter(({ item }) => item.headline_supports_count)
    const errors: string[] = []
    const rows = HALVES.flatMap((half): readonly Row[] => {
      const part = lines.filter((line) => line.half === half)
      let right = 0
      let sided = 0
      for (const { item } of part) {
        const reading = readText(bench, item.headline, item.published)
        const deaths = deathsOf(reading)
        // The gold total is of the whole event; a headline may give one side's dead only.
        const wanted = item.totals_matched_in_headline.map((name) => item.totals[name]!)
        const hit = wanted.includes(deaths) || deaths === item.totals['deaths_best']!
        if (hit) right++
        const ours = bySide(reading)
        const gold = goldSides(item)
        if (ours === gold) sided++
        if (half === 'tune' && !hit) errors.push(`${item.headline}\t${deaths}\t${gold}`)
        if (half === 'tune' && ours !== gold)
          errors.push(`side\t${item.headline}\tours ${ours}\tgold ${gold}`)
      }
      const row = (
        figure: string,
        hits: number,
        trivial: number,
        goal: number,
      ): Row => ({
        task: `count/ucdp_pak_headlines.dev ${figure}`,
        half,
        n: part.length,
        ours: (100 * hits) / part.length,
        trivial,
        goal,
      })
      return [row('deaths', right, 96, 97), row('deaths by side', sided, 69, 85)]
    })
    if (bench.errors)
      writeFileSync(`${bench.out}ucdp.tune.errors.txt`, errors.join('\n'))
    return rows
  },
}

/** Whether anyone was killed or captured in a military press release, and how many. */
export const releaseTolls: Task = {
  name: 'count/isaf.dev',
  needs: [{ root: 'gold', path: 'conflict/isaf.dev.jsonl' }],
  run: async (bench) => {
    const lines = readGold<Release>(`${bench.gold}conflict/isaf.dev.jsonl`)
    const errors: string[] = []
    const rows = HALVES.flatMap((half): readonly Row[] => {
      const part = lines.filter((line) => line.half === half)
      const right = { killed: 0, captured: 0, min_killed: 0, min_captured: 0 }
      for (const { item } of part) {
        const found = tollsOf(readText(bench, item.text, null))
        for (const key of Object.keys(right) as (keyof typeof right)[]) {
          if (found[key] === item.event[key]) right[key]++
          else if (half === 'tune') {
            errors.push(
              `${item.doc_id}\t${key}\tgold ${String(item.event[key])}\tours ${String(found[key])}`,
            )
          }
        }
      }
      const dated = part.filter(({ item }) => !item.date_suspect)
      let days = 0
      for (const { item } of dated) {
        const day = dayOf(readText(bench, item.text, null))
        if (day === item.event.date) days++
        else if (half === 'tune')
          errors.push(`${item.doc_id}\tdate\tgold ${item.event.date}\tours ${day}`)
      }
      const row = (key: keyof typeof right, extra: Partial<Row>): Row => ({
        task: `count/isaf.dev ${key}`,
        half,
        n: part.length,
        ours: (100 * right[key]) / part.length,
        ...extra,
      })
      return [
        row('killed', { best: 97.7, goal: 95 }),
        row('captured', { goal: 95 }),
        row('min_killed', {}),
        row('min_captured', {}),
        {
          task: 'count/isaf.dev date',
          half,
          n: dated.length,
          ours: (100 * days) / dated.length,
          best: 89.6,
        },
      ]
    })
    if (bench.errors)
      writeFileSync(`${bench.out}isaf.tune.errors.txt`, errors.join('\n'))
    return rows
  },
}

function readText(bench: Bench, content: string, published: string | null): Reading {
  const { readings } = bench.dateline.explain({
    content,
    kind: 'text',
    ...(published ? { published } : {}),
  })
  return readings[0]!
}

/** Deaths of India's forces, Pakistan's, another state's, of armed groups, of everybody else. */
type Sides = Readonly<Record<'IND' | 'PAK' | 'state' | 'group' | 'others', number>>

function written({ IND, PAK, state, group, others }: Sides): string {
  return `IND ${IND} PAK ${PAK} state ${state} group ${group} others ${others}`
}

/** The gold's sides by what they are: UCDP's civilians and unknown are "others". */
function goldSides({ events }: Headline): string {
  const sides = { IND: 0, PAK: 0, state: 0, group: 0, others: 0 }
  const of = (side: string): keyof Sides =>
    side === 'Government of India'
      ? 'IND'
      : side === 'Government of Pakistan'
        ? 'PAK'
        : side.startsWith('Government of')
          ? 'state'
          : side === 'Civilians'
            ? 'others'
            : 'group'
  for (const event of events) {
    sides[of(event.side_a)] += event.deaths_side_a
    sides[of(event.side_b)] += event.deaths_side_b
    sides.others += event.deaths_civilians + event.deaths_unknown
  }
  return written(sides)
}

const STATE = new Set(['MIL', 'COP', 'PRM', 'GOV', 'SPY'])
const GROUP = new Set(['REB', 'UAF', 'CRM'])

/** Our sides: a count's side names the participants whose sector and country say which. */
function bySide(reading: Reading): string {
  const sides = { IND: 0, PAK: 0, state: 0, group: 0, others: 0 }
  for (const event of reading.events) {
    for (const count of event.counts) {
      if (count.what !== 'killed') continue
      const number = count.best ?? count.low ?? count.high ?? 0
      const list =
        count.side === 'actor'
          ? event.actors
          : count.side === 'recipient'
            ? event.recipients
            : []
      // In a clash both sides are actors: the counted words tell which of them.
      const words = new Set((count.who?.value.toLowerCase() ?? '').split(/\W+/))
      const one =
        [...event.actors, ...event.recipients].find(({ name }) => {
          const last = name.toLowerCase().split(/\W+/).at(-1)
          return last !== undefined && last !== '' && words.has(last)
        }) ?? (list.length === 1 ? list[0] : undefined)
      if (one && STATE.has(one.sector)) {
        // A headline that names no state is of the outlet's country: Pakistan here.
        if (one.country === 'IND') sides.IND += number
        else if (one.country === 'PAK' || one.country === null) sides.PAK += number
        else sides.state += number
      } else if (one && GROUP.has(one.sector)) sides.group += number
      else sides.others += number
    }
  }
  return written(sides)
}

/** The deaths that a headline tells: all its figures of killed that are no part of another. */
function deathsOf({ figures }: Reading): number {
  return figures
    .filter(
      ({ what, partOf, superseded }) =>
        what === 'killed' && partOf === null && !superseded,
    )
    .reduce((sum, { best, low, high }) => sum + (best ?? low ?? high ?? 0), 0)
}

/** The first day told by a figure, or by an event; a release tells one operation. */
function dayOf(reading: Reading): string | null {
  const told = [
    ...reading.figures.map(({ trigger }) => eventTime(reading, trigger)),
    ...reading.events.map(({ time }) => time),
  ]
  const own =
    told.find((time) => time && time.rule !== 'report-date') ??
    told.find((time) => time)
  return own?.value.start ?? null
}

/** The set counts the force's adversaries only: not civilians hurt in attacks that a release recalls. */
const CIVILIANS =
  /civilian|citizen|child|boy|girl|wom[ae]n|villager|national|police|soldier|service ?member/i

function tollsOf(reading: Reading): Omit<Release['event'], 'date'> {
  const sum = (what: string): number =>
    reading.figures
      .filter((figure) => figure.what === what)
      .filter(
        ({ who }) => !who || !CIVILIANS.test(reading.text.slice(who.start, who.end)),
      )
      .reduce((total, { best, low }) => Math.max(total, best ?? low ?? 0), 0)
  const min_killed = sum('killed')
  const min_captured = sum('detained')
  return {
    killed: min_killed > 0,
    captured: min_captured > 0,
    min_killed,
    min_captured,
  }
}
