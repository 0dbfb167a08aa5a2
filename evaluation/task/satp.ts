import type { RecordEvent, RecordLine, RecordSpan } from '../../src/report/record.ts'
import { readGold } from '../halves.ts'
import type { Half, Row, Task } from '../task.ts'

interface Paragraph {
  readonly text: string
  /** Whether it tells an attack by others than a state. Spans are given only there. */
  readonly relevant: boolean
  readonly perpetrator_spans: readonly string[]
  readonly target_spans: readonly string[]
  readonly location_spans: readonly string[]
  readonly date_spans: readonly string[]
}
const ROLES = ['perpetrator', 'target', 'location', 'date'] as const
type Role = (typeof ROLES)[number]
type Words = Readonly<Record<Role, readonly string[]>>

/**
 * Incidents of South Asia: words of the perpetrator, target, place and date, on relevant
 * paragraphs. The gold spans are fragments ("Assam Rifles", "AR", "personnel"), so words are
 * compared, not spans: F1 over the words of each role.
 */
export const satp: Task = {
  name: 'events/satp.dev',
  long: true,
  needs: [{ root: 'gold', path: 'conflict/satp_spans.dev.jsonl' }],
  run: async ({ gold, dateline }) => {
    const lines = readGold<Paragraph>(`${gold}conflict/satp_spans.dev.jsonl`)
    const judged = lines.map(({ item, half }) => {
      const read = dateline.read({ content: item.text, kind: 'text' })
      return { item, half, got: incidentWords(read) }
    })
    const halves: readonly Half[] = ['tune', 'check']
    return halves.flatMap((half) => {
      const part = judged.filter((line) => line.half === half && line.item.relevant)
      return ROLES.map((role): Row => {
        let right = 0
        let size = 0
        for (const { item, got } of part) {
          const wanted = wordSet(item[`${role}_spans`])
          const found = wordSet(got[role])
          right += [...found].filter((word) => wanted.has(word)).length
          size += wanted.size + found.size
        }
        return {
          task: `events/satp.dev ${role} word F1`,
          half,
          n: part.length,
          ours: (200 * right) / Math.max(1, size),
        }
      })
    })
  },
}

/** The words by role of the first violent event told. */
function incidentWords(lines: readonly RecordLine[]): Words {
  for (const line of lines) {
    const event = line.events.find(isViolent)
    if (!event) continue
    const words = ([start, end]: RecordSpan): string =>
      line.report.text.slice(start, end)
    return {
      perpetrator: event.actors.map(({ text }) => words(text)),
      target: event.recipients.map(({ text }) => words(text)),
      location: (event.place?.evidence ?? []).map(words),
      date: event.time?.rule === 'report-date' ? [] : datesOf(event).map(words),
    }
  }
  return { perpetrator: [], target: [], location: [], date: [] }
}

function isViolent(event: RecordEvent): boolean {
  return event.type === 'ASSAULT' || event.type === 'CASUALTY'
}

function datesOf(event: RecordEvent): readonly RecordSpan[] {
  return event.time?.evidence ?? []
}

function wordSet(spans: readonly string[]): ReadonlySet<string> {
  return new Set(
    spans.flatMap((span) => span.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
  )
}
