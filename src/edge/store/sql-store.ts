import { sql } from 'kysely'
import type { Insertable, Kysely, SelectQueryBuilder, Transaction } from 'kysely'
import type {
  Addition,
  EventFilter,
  EventStore,
  ListPart,
  ListRange,
  ReportSummary,
  StoredEvent,
} from '../../ports.ts'
import type { RecordEvent, RecordLine } from '../../report/record.ts'
import { fold, firstDay, lastDay, toRows } from './rows.ts'
import { fromCursor, toCursor } from './cursor.ts'
import type { EventRow, PartyRow, ReportRow, Schema } from './schema.ts'

// A statement of PostgreSQL takes at most 65,535 parameters; no row here has over a dozen.
const ROWS_A_STATEMENT = 1000

/** The event store on PostgreSQL, or on PGlite, which is PostgreSQL in process. */
export function sqlStore(db: Kysely<Schema>): EventStore {
  return {
    hasPage: async (id, engine) => {
      const query = db.selectFrom('page').select('id').where('id', '=', id)
      const row = await (
        engine === undefined ? query : query.where('engine', '=', engine)
      ).executeTakeFirst()
      return row !== undefined
    },
    addPage: (page, lines) =>
      db.transaction().execute(async (transaction) => {
        const additions: Addition[] = []
        for (const line of lines) additions.push(await addLine(transaction, line))
        const { id, engine } = page
        const source = page.source?.replaceAll('\u0000', '\uFFFD') ?? null
        await transaction
          .insertInto('page')
          .values({ id, source, engine })
          .onConflict((conflict) =>
            conflict.column('id').doUpdateSet({ source, engine }),
          )
          .execute()
        return additions
      }),
    listReports: (range) => listReports(db, range),
    findReport: async (id) => {
      const row = await db
        .selectFrom('report')
        .select('record')
        .where('id', '=', id)
        .executeTakeFirst()
      return row ? (JSON.parse(row.record) as RecordLine) : null
    },
    listEvents: (filter, range) => listEvents(db, filter, range),
    close: () => db.destroy(),
  }
}

async function addLine(
  transaction: Transaction<Schema>,
  line: RecordLine,
): Promise<Addition> {
  const rows = toRows(line)
  const { id, source } = rows.report
  const addition = await placeReport(transaction, rows.report)
  if (addition !== 'present') await insertEvents(transaction, rows)
  if (source !== null) {
    await transaction
      .insertInto('report_source')
      .values({ report_id: id, source })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  return addition
}

/** Makes room for a report and writes its row, unless the very same or another source's copy is there. */
async function placeReport(
  transaction: Transaction<Schema>,
  report: ReportRow,
): Promise<Addition> {
  const there = await transaction
    .selectFrom('report')
    .select(['source', 'record'])
    .where('id', '=', report.id)
    .forUpdate()
    .executeTakeFirst()
  if (there) {
    // The same words at another source are one report with two sources: the first stays.
    if (there.record === report.record || there.source !== report.source) {
      return 'present'
    }
    await transaction.deleteFrom('event').where('report_id', '=', report.id).execute()
    await transaction
      .updateTable('report')
      .set(report)
      .where('id', '=', report.id)
      .execute()
    return 'replaced'
  }
  // Another process may be writing the same report now: its row decides, once committed.
  const inserted = await transaction
    .insertInto('report')
    .values(report)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted ? 'added' : 'present'
}

async function insertEvents(
  transaction: Transaction<Schema>,
  rows: {
    readonly events: readonly Insertable<EventRow>[]
    readonly parties: readonly Insertable<PartyRow>[]
  },
): Promise<void> {
  for (const events of portions(rows.events)) {
    await transaction.insertInto('event').values(events).execute()
  }
  for (const parties of portions(rows.parties)) {
    await transaction.insertInto('party').values(parties).execute()
  }
}

function portions<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts: (readonly Row[])[] = []
  for (let i = 0; i < rows.length; i += ROWS_A_STATEMENT) {
    parts.push(rows.slice(i, i + ROWS_A_STATEMENT))
  }
  return parts
}

async function listReports(
  db: Kysely<Schema>,
  { cursor, limit }: ListRange,
): Promise<ListPart<ReportSummary>> {
  const after = cursor === undefined ? null : fromCursor(cursor)
  const rows = await db
    .selectFrom('report')
    .select([
      'id',
      'source',
      'title',
      'published',
      'dateline',
      'publisher',
      'language',
      'sort_key',
      'event_count',
    ])
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(sort_key < ${after!.key} or (sort_key = ${after!.key} and id > ${after!.id}))`,
      ),
    )
    .orderBy('sort_key', 'desc')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  return part(rows, limit, ({ sort_key: _key, event_count: events, ...row }) => ({
    ...row,
    events,
  }))
}

async function listEvents(
  db: Kysely<Schema>,
  filter: EventFilter,
  { cursor, limit }: ListRange,
): Promise<ListPart<StoredEvent>> {
  const after = cursor === undefined ? null : fromCursor(cursor)
  const rows = await filtered(
    db
      .selectFrom('event')
      .innerJoin('report', 'report.id', 'event.report_id')
      .select([
        'event.id as id',
        'event.sort_key as sort_key',
        'event.record as record',
        'report.id as report_id',
        'report.title as title',
        'report.source as source',
        'report.published as published',
      ]),
    filter,
  )
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(event.sort_key < ${after!.key} or (event.sort_key = ${after!.key} and event.id > ${after!.id}))`,
      ),
    )
    .orderBy('event.sort_key', 'desc')
    .orderBy('event.id')
    .limit(limit + 1)
    .execute()
  return part(rows, limit, ({ record, report_id: id, title, source, published }) => ({
    event: JSON.parse(record) as RecordEvent,
    report: { id, title, source, published },
  }))
}

function filtered<Selected>(
  query: SelectQueryBuilder<Schema, 'event' | 'report', Selected>,
  filter: EventFilter,
): SelectQueryBuilder<Schema, 'event' | 'report', Selected> {
  const { actor, recipient, place, type, since, until, report } = filter
  let q = query
  if (report !== undefined) q = q.where('event.report_id', '=', report)
  if (type !== undefined) q = q.where('event.type', '=', type.toUpperCase())
  if (actor !== undefined) q = q.where(hasParty('actor', actor))
  if (recipient !== undefined) q = q.where(hasParty('recipient', recipient))
  if (place !== undefined) {
    q = q.where(
      sql<boolean>`(event.country = ${place.toUpperCase()} or to_tsvector('simple', event.place_words) @@ plainto_tsquery('simple', ${fold(place)}))`,
    )
  }
  if (since !== undefined) q = q.where('event.last_day', '>=', firstDay(since))
  if (until !== undefined) q = q.where('event.first_day', '<=', lastDay(until))
  return q
}

function hasParty(side: PartyRow['side'], words: string) {
  return sql<boolean>`exists (
    select 1 from party
    where party.month = event.month and party.event_id = event.id and party.side = ${side}
      and (party.country = ${words.toUpperCase()}
        or to_tsvector('simple', party.words) @@ plainto_tsquery('simple', ${fold(words)})))`
}

function part<Row extends { readonly sort_key: string; readonly id: string }, Item>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
): ListPart<Item> {
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    items: rows.slice(0, limit).map(toItem),
    next: last ? toCursor({ key: last.sort_key, id: last.id }) : null,
  }
}
