import type { ReportSummary, StoredEvent } from '../../ports.ts'
import type { RecordEvent } from '../../report/record.ts'

interface Column {
  readonly title: string
  /** Characters; the last column takes what is left. */
  readonly width: number
}

const EVENT_COLUMNS: readonly Column[] = [
  { title: 'date', width: 10 },
  { title: 'type', width: 9 },
  { title: 'who → whom', width: 44 },
  { title: 'where', width: 24 },
  { title: 'how many', width: 22 },
  { title: 'report', width: 40 },
]
const REPORT_COLUMNS: readonly Column[] = [
  { title: 'id', width: 23 },
  { title: 'published', width: 10 },
  { title: 'events', width: 6 },
  { title: 'source', width: 24 },
  { title: 'title', width: 60 },
]

/** Events as aligned lines, a heading first. */
export async function* eventTable(
  items: AsyncIterable<StoredEvent>,
): AsyncGenerator<string> {
  yield* table(EVENT_COLUMNS, items, ({ event, report }) => [
    event.time?.value.start ?? 'unknown',
    event.type,
    parties(event),
    placeOf(event),
    event.counts
      .map((count) => `${count.best ?? count.low ?? '?'} ${count.what}`)
      .join(', '),
    report.title ?? report.source ?? report.id,
  ])
}

/** Reports as aligned lines, a heading first. */
export async function* reportTable(
  items: AsyncIterable<ReportSummary>,
): AsyncGenerator<string> {
  yield* table(REPORT_COLUMNS, items, (report) => [
    report.id,
    report.published ?? 'unknown',
    String(report.events),
    report.source ?? '',
    report.title ?? '',
  ])
}

/** Rows as lines whose columns are as wide as their widest cell. */
export function alignedRows(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return rows.map((row) => `${line(row)}\n`).join('')
}

async function* table<Item>(
  columns: readonly Column[],
  items: AsyncIterable<Item>,
  toCells: (item: Item) => readonly string[],
): AsyncGenerator<string> {
  const row = (cells: readonly string[]): string =>
    columns
      .map(({ width }, i) => fitted(cells[i] ?? '', width))
      .join('  ')
      .trimEnd()
  yield row(columns.map((column) => column.title))
  let rows = 0
  for await (const item of items) {
    yield row(toCells(item))
    rows++
  }
  if (rows === 0) yield '(none)'
}

function parties(event: RecordEvent): string {
  const names = (list: RecordEvent['actors']): string =>
    list.map((party) => party.name).join(', ')
  const recipients = event.recipients.length > 0 ? ` → ${names(event.recipients)}` : ''
  return `${names(event.actors) || '–'}${recipients}`
}

function placeOf(event: RecordEvent): string {
  const place = event.place?.value
  return place ? [place.name, place.country].filter(Boolean).join(', ') : 'unknown'
}

// Control characters of a page would steer the terminal.
function fitted(text: string, width: number): string {
  const line = text.replaceAll(/[\p{Cc}\s]+/gu, ' ')
  return (line.length > width ? `${line.slice(0, width - 1)}…` : line).padEnd(width)
}
