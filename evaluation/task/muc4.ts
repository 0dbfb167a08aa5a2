import { mkdirSync, writeFileSync } from 'node:fs'
import type { RecordEvent, RecordLine, RecordSpan } from '../../src/report/record.ts'
import { readGold } from '../halves.ts'
import { runScorer } from '../scorer.ts'
import type { Bench, Half, Row, Task } from '../task.ts'

interface Document {
  readonly doc_id: string
  readonly text: string
  readonly dateline_date: string
}

/** Our modes as MUC-4's types of incident; an attack where no mode says more. */
const INCIDENTS: Readonly<Record<string, string>> = {
  abduct: 'kidnapping',
  bombing: 'bombing',
  'suicide-attack': 'bombing',
  explosives: 'bombing',
  arson: 'arson',
}

/** Incidents of Latin America (1989–91, lower case): role F1 on the best alignment of templates, and the slots killed, date, place. */
export const muc4: Task = {
  name: 'events/muc4.dev',
  long: true,
  needs: [{ root: 'gold', path: 'conflict/muc4.dev.jsonl' }],
  run: async (bench) => {
    const lines = readGold<Document>(`${bench.gold}conflict/muc4.dev.jsonl`)
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
  documents: readonly Document[],
): readonly Row[] {
  mkdirSync(out, { recursive: true })
  const stem = `${out}muc4.${half}`
  const write = (name: string, items: readonly unknown[]): string => {
    const file = `${stem}.${name}.jsonl`
    writeFileSync(file, items.map((item) => `${JSON.stringify(item)}\n`).join(''))
    return file
  }
  const predicted = documents.map(({ doc_id, text, dateline_date }) => ({
    doc_id,
    templates: dateline
      .read({ content: text, kind: 'text', published: dateline_date })
      .flatMap((line) =>
        line.events.flatMap((event) => templateOf(event, line, dateline_date)),
      ),
  }))
  const printed = runScorer('python3', [
    `${score}score_muc4.py`,
    write('gold', documents),
    write('predicted', predicted),
  ])
  const figure = (pattern: RegExp): number => Number(pattern.exec(printed)?.[1] ?? 0)
  const row = (name: string, ours: number, best?: number): Row => ({
    task: `events/muc4.dev ${name}`,
    half,
    n: documents.length,
    ours,
    ...(best === undefined ? {} : { best }),
  })
  return [
    row('role micro F1', figure(/^micro .*F1 +([\d.]+)/m), 53),
    row('killed count', figure(/killed count .*= ([\d.]+)/)),
    row('date', figure(/date \(exact-day templates\) .*= ([\d.]+)/)),
    row('country', figure(/country .*= ([\d.]+)/)),
  ]
}

/** A violent act by somebody, as a template; clashes and what states do to each other are no incidents there. */
function templateOf(event: RecordEvent, line: RecordLine, day: string): unknown {
  const violent = event.type === 'ASSAULT' || event.type === 'CASUALTY'
  if (!violent || (event.recipients.length === 0 && event.counts.length === 0))
    return []
  if (event.status === 'planned' || event.status === 'hypothetical') return []
  const words = ([start, end]: RecordSpan): string => line.report.text.slice(start, end)
  const named = (sector: (code: string) => boolean): string[] =>
    event.actors
      .filter(({ sector: code }) => sector(code))
      .map(({ text }) => words(text))
  const count = (what: string): number | undefined =>
    event.counts.find((figure) => figure.what === what)?.best ?? undefined
  const isOrganization = (code: string): boolean => code === 'REB' || code === 'PRM'
  return [
    {
      incident_type:
        event.mode.map((mode) => INCIDENTS[mode]).find(Boolean) ?? 'attack',
      PerpInd: named((code) => !isOrganization(code)),
      PerpOrg: named(isOrganization),
      Target: [],
      Victim: event.recipients.map(({ text }) => words(text)),
      Weapon: [],
      date: event.time?.value.start ?? day,
      country: event.place?.value.country ?? null,
      place: event.place?.value.name ?? null,
      killed: count('killed'),
      injured: count('injured'),
    },
  ]
}
