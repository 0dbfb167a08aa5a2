import { mkdirSync, writeFileSync } from 'node:fs'
import type { RecordEvent, RecordLine, RecordSpan } from '../../src/report/record.ts'
import { readGold } from '../halves.ts'
import { runScorer } from '../scorer.ts'
import type { Bench, Half, Row, Task } from '../task.ts'

interface Release {
  readonly doc_id: string
  readonly text: string
}
type Fields = Readonly<Record<string, unknown>>

/** Military press releases as thirteen fields, from the record; the set's own conventions are put on here, for scoring alone. */
export const isaf: Task = {
  name: 'events/isaf.dev',
  needs: [{ root: 'gold', path: 'conflict/isaf.dev.jsonl' }],
  run: async (bench) => {
    const lines = readGold<Release>(`${bench.gold}conflict/isaf.dev.jsonl`)
    const halves: readonly Half[] = ['tune', 'check']
    return halves.flatMap((half) =>
      measure(
        bench,
        half,
        lines.filter((line) => line.half === half).map(({ item }) => item),
      ),
    )
  },
}

function measure(
  { out, score, dateline }: Bench,
  half: Half,
  releases: readonly Release[],
): readonly Row[] {
  mkdirSync(out, { recursive: true })
  const write = (name: string, items: readonly unknown[]): string => {
    const file = `${out}isaf.${half}.${name}.jsonl`
    writeFileSync(file, items.map((item) => `${JSON.stringify(item)}\n`).join(''))
    return file
  }
  const predicted = releases.map(({ doc_id, text }) => ({
    doc_id,
    event: fieldsOf(dateline.read({ content: text, kind: 'text' })[0], text),
  }))
  const printed = runScorer('python3', [
    `${score}score_isaf.py`,
    write('gold', releases),
    write('predicted', predicted),
  ])
  const figure = (field: string): number =>
    Number(new RegExp(`^${field} +published +([\\d.]+)`, 'm').exec(printed)?.[1] ?? 0)
  const row = (field: string, extra: Partial<Row> = {}): Row => ({
    task: `events/isaf.dev ${field === 'aggregate' ? 'mean of 13 fields' : field}`,
    half,
    n: releases.length,
    ours: figure(field),
    ...extra,
  })
  return [
    row('aggregate', { best: 96.3, goal: 92, trivial: 63.3 }),
    row('date', { best: 89.6 }),
    row('province', { best: 98.2 }),
    row('event_type'),
    row('target_group'),
    row('min_killed'),
    row('min_captured'),
  ]
}

/** What no event of ours holds is read from the words. */
const WORDS = {
  raid: /security force/i,
  airstrike: /air ?strike|precision (?:air ?)?strike|air (?:weapons team|support)/i,
  noShots: /without (?:firing|a shot)|no shots|not fir(?:ed|ing)|shots were not/i,
  leader: /\b(?:leader|commander|facilitator|governor|chief)\b/i,
  groups: [
    ['haqqani', /haqqani/i],
    ['imu', /islamic movement of uzbekistan|\bIMU\b/i],
    ['hig', /hezb|hizb|\bHIG\b/i],
    ['taliban', /taliban/i],
  ],
} as const

function fieldsOf(line: RecordLine | undefined, text: string): Fields {
  const events = line?.events ?? []
  const words = ([start, end]: RecordSpan): string => text.slice(start, end)
  const dead = harmed(events, 'killed', words)
  const held = harmed(events, 'detained', words)
  const [first] = [...dead.events, ...held.events, ...events]
  const airstrike = dead.number > 0 && WORDS.airstrike.test(text)
  const province = [first, ...events]
    .map((event) => event?.place?.value.admin1)
    .find(Boolean)
  const group = WORDS.groups.find(([, pattern]) => pattern.test(text))
  return {
    date: first?.time?.value.start,
    province: province ? [provinceName(province)] : [],
    target_group: group ? [group[0]] : [],
    event_type: [typeOf(dead.number, held.number, airstrike)],
    min_killed: dead.number,
    min_captured: held.number,
    killed: dead.number > 0,
    captured: held.number > 0,
    kill_capture_raid: !airstrike && WORDS.raid.test(text),
    airstrike,
    no_shots_fired: WORDS.noShots.test(text),
    min_leaders_killed: dead.leaders,
    min_leaders_captured: held.leaders,
  }
}

function typeOf(dead: number, held: number, airstrike: boolean): string {
  if (airstrike) return 'airstrike'
  if (dead > 0) return held > 0 ? 'captureandkill' : 'insurgentskilled'
  return 'detention'
}

/** The largest number of a harm that any event gives, and how many of those were leaders. */
function harmed(
  events: readonly RecordEvent[],
  what: string,
  words: (span: RecordSpan) => string,
): {
  readonly number: number
  readonly leaders: number
  readonly events: readonly RecordEvent[]
} {
  let number = 0
  let leaders = 0
  const telling: RecordEvent[] = []
  for (const event of events) {
    let sum = 0
    for (const count of event.counts.filter((figure) => figure.what === what)) {
      const said = count.evidence.map(words).join(' ')
      const size = sizeOf(count, said)
      if (size === 1 && WORDS.leader.test(`${count.who?.value ?? ''} ${said}`))
        leaders++
      sum += size
    }
    if (sum > 0) telling.push(event)
    number = Math.max(number, sum)
  }
  return { number, leaders: Math.min(leaders, number), events: telling }
}

/** The set counts "several" as 3, "numerous" as 4, "more than 30" as 31. */
function sizeOf(
  { low, best, high }: { readonly [bound in 'low' | 'best' | 'high']: number | null },
  said: string,
): number {
  if (/numerous/i.test(said)) return 4
  const number = best ?? low ?? high ?? 0
  return /more than|over /i.test(said) ? number + 1 : number
}

function provinceName(admin1: string): string {
  const name = admin1.toLowerCase().replace(/ province$/, '')
  const SPELLINGS: Readonly<Record<string, string>> = {
    paktia: 'paktya',
    'maidan wardak': 'wardak',
    urozgan: 'uruzgan',
    'sar-e pol': 'sar-e pul',
    helmand: 'helmand',
  }
  return SPELLINGS[name] ?? name
}
