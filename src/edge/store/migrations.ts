import { sql } from 'kysely'
import type { Kysely, Migration } from 'kysely'

/** Every change of the schema, oldest first. A migration that was released is never edited: the next one is added. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-reports-and-events': {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('page')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('source', 'text')
        .addColumn('engine', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('report')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('source', 'text')
        .addColumn('title', 'text')
        .addColumn('published', 'text')
        .addColumn('dateline', 'text')
        .addColumn('publisher', 'text')
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('sort_key', sql`text collate "C"`, (column) => column.notNull())
        .addColumn('event_count', 'integer', (column) => column.notNull())
        .addColumn('record', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('report_source')
        .addColumn('report_id', 'text', (column) =>
          column.notNull().references('report.id').onDelete('cascade'),
        )
        .addColumn('source', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('report_source_key', ['report_id', 'source'])
        .execute()
      // The month stands in both keys: PostgreSQL partitions a table only by columns of its key.
      await db.schema
        .createTable('event')
        .addColumn('month', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('report_id', 'text', (column) =>
          column.notNull().references('report.id').onDelete('cascade'),
        )
        .addColumn('type', 'text', (column) => column.notNull())
        .addColumn('first_day', sql`text collate "C"`)
        .addColumn('last_day', sql`text collate "C"`)
        .addColumn('sort_key', sql`text collate "C"`, (column) => column.notNull())
        .addColumn('place_words', 'text', (column) => column.notNull())
        .addColumn('country', 'text')
        .addColumn('record', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('event_key', ['month', 'id'])
        .execute()
      await db.schema
        .createTable('party')
        .addColumn('month', 'text', (column) => column.notNull())
        .addColumn('event_id', 'text', (column) => column.notNull())
        .addColumn('side', 'text', (column) => column.notNull())
        .addColumn('words', 'text', (column) => column.notNull())
        .addColumn('country', 'text')
        .addForeignKeyConstraint(
          'party_event',
          ['month', 'event_id'],
          'event',
          ['month', 'id'],
          (constraint) => constraint.onDelete('cascade'),
        )
        .execute()
      await sql`create index report_order on report (sort_key desc, id)`.execute(db)
      await sql`create index event_order on event (sort_key desc, id)`.execute(db)
      await sql`create index event_report on event (report_id)`.execute(db)
      await sql`create index event_type on event (type, sort_key desc, id)`.execute(db)
      await sql`create index event_country on event (country, sort_key desc)`.execute(
        db,
      )
      await sql`create index event_last_day on event (last_day)`.execute(db)
      await sql`create index event_place_words on event using gin (to_tsvector('simple', place_words))`.execute(
        db,
      )
      await sql`create index party_event_key on party (month, event_id)`.execute(db)
      await sql`create index party_country on party (country, side)`.execute(db)
      await sql`create index party_words on party using gin (to_tsvector('simple', words))`.execute(
        db,
      )
    },
  },
}
