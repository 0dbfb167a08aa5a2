import { stringify } from 'csv-stringify/sync'
import type { StoredEvent } from '../../ports.ts'
import type { RecordEvent, RecordParticipant } from '../../report/record.ts'

/** Columns in their order, each with the cell it makes. Lists within a cell are parted by "; ". */
const COLUMNS: Readonly<Record<string, (item: StoredEvent) => string | number | null>> =
  {
    event_id: ({ event }) => event.id,
    type: ({ event }) => event.type,
    mode: ({ event }) => event.mode.join('; '),
    status: ({ event }) => event.status,
    start: ({ event }) => event.time?.value.start ?? null,
    end: ({ event }) => event.time?.value.end ?? null,
    date_precision: ({ event }) => event.time?.value.precision ?? null,
    date_basis: ({ event }) => event.time?.basis ?? null,
    actors: ({ event }) => names(event.actors),
    actor_countries: ({ event }) => countries(event.actors),
    recipients: ({ event }) => names(event.recipients),
    recipient_countries: ({ event }) => countries(event.recipients),
    place: ({ event }) => event.place?.value.name ?? null,
    admin1: ({ event }) => event.place?.value.admin1 ?? null,
    country: ({ event }) => event.place?.value.country ?? null,
    latitude: ({ event }) => event.place?.value.lat ?? null,
    longitude: ({ event }) => event.place?.value.lon ?? null,
    place_precision: ({ event }) => event.place?.value.precision ?? null,
    killed: ({ event }) => figure(event, 'killed'),
    injured: ({ event }) => figure(event, 'injured'),
    claims: ({ event }) =>
      event.claims
        .map((claim) => `${claim.speaker?.name ?? 'report'} ${claim.stance}`)
        .join('; '),
    cameo: ({ event }) => event.codes.cameo,
    acled: ({ event }) => event.codes.acled,
    ucdp: ({ event }) => event.codes.ucdp,
    confidence: ({ event }) => event.confidence,
    report_id: ({ report }) => report.id,
    report_source: ({ report }) => report.source,
    report_published: ({ report }) => report.published,
    report_title: ({ report }) => report.title,
  }

/** The first line. */
export function csvHeader(): string {
  return stringify([Object.keys(COLUMNS)])
}

/** One event as a line. A cell that a spreadsheet would run as a formula is disarmed. */
export function csvRow(item: StoredEvent): string {
  return stringify([Object.values(COLUMNS).map((toCell) => toCell(item))], {
    escape_formulas: true,
  })
}

function names(parties: readonly RecordParticipant[]): string {
  return parties.map((party) => party.name).join('; ')
}

function countries(parties: readonly RecordParticipant[]): string {
  return parties.map((party) => party.country ?? '').join('; ')
}

/** The figures of one harm: one number, or one for each speaker where they differ. */
function figure(event: RecordEvent, what: 'killed' | 'injured'): string {
  return event.counts
    .filter((count) => count.what === what)
    .map((count) => String(count.best ?? `${count.low ?? ''}–${count.high ?? ''}`))
    .join('; ')
}
