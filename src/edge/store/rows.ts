import type { RecordEvent, RecordLine, RecordParticipant } from '../../report/record.ts'
import type { EventRow, PartyRow, ReportRow } from './schema.ts'

/** What a report's line becomes in the tables. */
export interface Rows {
  readonly report: ReportRow
  readonly events: readonly EventRow[]
  readonly parties: readonly PartyRow[]
}

/** The rows that hold one record line. */
export function toRows(line: RecordLine): Rows {
  const { report } = line
  const title = report.title && report.text.slice(...report.title)
  return {
    report: {
      id: report.id,
      source: printable(report.source),
      title: printable(title),
      published: report.published?.value ?? null,
      dateline: printable(report.dateline?.value ?? null),
      publisher: printable(report.publisher),
      language: report.language,
      sort_key: report.published?.value ?? '',
      event_count: line.events.length,
      record: JSON.stringify(line),
    },
    events: line.events.map((event) => toEventRow(event, report.id)),
    parties: line.events.flatMap((event) => [
      ...event.actors.map((party) => toPartyRow(event, 'actor', party)),
      ...event.recipients.map((party) => toPartyRow(event, 'recipient', party)),
    ]),
  }
}

function toEventRow(event: RecordEvent, reportId: string): EventRow {
  const days = daysOf(event)
  const place = event.place?.value
  return {
    month: monthOf(event),
    id: event.id,
    report_id: reportId,
    type: event.type,
    first_day: days?.first ?? null,
    last_day: days?.last ?? null,
    sort_key: days?.first ?? '',
    place_words: fold([place?.name, place?.admin2, place?.admin1].join(' ')),
    country: place?.country ?? null,
    record: JSON.stringify(event),
  }
}

function toPartyRow(
  event: RecordEvent,
  side: 'actor' | 'recipient',
  party: RecordParticipant,
): PartyRow {
  return {
    month: monthOf(event),
    event_id: event.id,
    side,
    words: fold(`${party.name} ${party.role ?? ''}`),
    country: party.country,
  }
}

function monthOf(event: RecordEvent): string {
  return daysOf(event)?.first.slice(0, 7) ?? ''
}

function daysOf(
  event: RecordEvent,
): { readonly first: string; readonly last: string } | null {
  const interval = event.time?.value
  if (!interval || !/^\d{4}/.test(interval.start) || !/^\d{4}/.test(interval.end)) {
    return null
  }
  return { first: firstDay(interval.start), last: lastDay(interval.end) }
}

/** The first day of an ISO prefix: `2023` → `2023-01-01`. */
export function firstDay(prefix: string): string {
  return `${prefix}-01-01`.slice(0, prefix.length < 7 ? undefined : 10)
}

/** The last day of an ISO prefix: `2023-02` → `2023-02-28`. */
export function lastDay(prefix: string): string {
  if (prefix.length >= 10) return prefix.slice(0, 10)
  const month = prefix.length >= 7 ? prefix.slice(0, 7) : `${prefix.slice(0, 4)}-12`
  return `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    return leap ? 29 : 28
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Words as they are looked up: no accents, no case, letters and digits only. */
export function fold(words: string): string {
  return words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

// PostgreSQL's text holds every character but U+0000; the record, being JSON, escapes it.
function printable(text: string | null): string | null {
  return text === null ? null : text.replaceAll('\u0000', '\uFFFD')
}
