import { bareReport, type Report } from '../../report/report.ts'
import type { RecordReport, RecordSourced, RecordSpan } from '../../report/record.ts'
import type { Evidence, Span } from '../../report/span.ts'
import type { Sourced } from '../../report/sourced.ts'
import type { Readable } from '../words.ts'
import { locate, type CodedEvent, type CodedParticipant, type Lesson } from './coded.ts'

/** An event of a corrected record line: as `dateline read --jsonl` wrote it, or added with a `quote`. */
export interface CorrectedEvent {
  readonly type: string
  readonly status: string
  readonly actors: readonly CodedParticipant[]
  readonly recipients: readonly CodedParticipant[]
  readonly mentions: readonly { readonly trigger: RecordSpan }[]
  /** Words of the report that tell an event which the program missed. */
  readonly quote: string | null
}

/** A line of `dateline read --jsonl` whose events somebody has set right. */
export interface CorrectedLine {
  readonly report: Pick<RecordReport, 'text'> & Partial<RecordReport>
  readonly events: readonly CorrectedEvent[]
}

/** Reads a corrected line's report anew, up to the events, and ties its events to their words. Quotes that are not in the text are listed in `lost`. */
export function lessonFrom(
  { report, events }: CorrectedLine,
  read: (report: Report) => Readable,
): { readonly lesson: Lesson; readonly lost: readonly string[] } {
  const lost: string[] = []
  const coded = events.map((event): CodedEvent => {
    const spans = event.mentions.map(({ trigger }) => toSpan(trigger))
    const found = event.quote === null ? null : locate(report.text, event.quote)
    if (event.quote !== null && found === null) lost.push(event.quote)
    return { ...event, core: true, spans: found ? [...spans, found] : spans }
  })
  return {
    lesson: { report: read(reportOf(report)), events: coded },
    lost,
  }
}

/** The report that a record line holds. */
function reportOf({ text, ...line }: CorrectedLine['report']): Report {
  const bare = bareReport(text)
  return {
    ...bare,
    id: line.id ?? bare.id,
    source: line.source ?? null,
    publisher: line.publisher ?? null,
    title: line.title ? toSpan(line.title) : null,
    highlights: (line.highlights ?? []).map(toSpan),
    captions: (line.captions ?? []).map(({ span, credit }) => ({
      span: toSpan(span),
      credit: credit ? toSpan(credit) : null,
    })),
    paragraphs: line.paragraphs ? line.paragraphs.map(toSpan) : bare.paragraphs,
    dateline: toSourced(line.dateline),
    published: toSourced(line.published),
    updated: toSourced(line.updated),
  }
}

function toSpan([start, end]: RecordSpan): Span {
  return { start, end }
}

function toSourced<T>(sourced: RecordSourced<T> | undefined): Sourced<T> {
  if (!sourced || sourced.evidence.length === 0) return null
  const { value, basis, rule } = sourced
  const evidence = sourced.evidence.map(toSpan) as unknown as Evidence
  return { kind: basis, value, rule, evidence }
}
