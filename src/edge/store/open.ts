import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Kysely, Migrator, PostgresDialect } from 'kysely'
import type { PostgresPool } from 'kysely'
import { DatelineError } from '../../error.ts'
import type { EventStore } from '../../ports.ts'
import { lockFolder } from './lock.ts'
import { migrations } from './migrations.ts'
import { pglitePool } from './pglite-pool.ts'
import type { Schema } from './schema.ts'
import { sqlStore } from './sql-store.ts'

/** Which database holds the store. */
export interface StoreOptions {
  /** `postgres://…`: a PostgreSQL server. Default: none, PGlite in `folder`. */
  readonly databaseUrl?: string | undefined
  /** Where PGlite keeps its files; made where absent. Default: `dateline-data`. */
  readonly folder?: string | undefined
  /** Throws `store-unavailable` where there is no store yet, instead of making one. Default: false. */
  readonly mustExist?: boolean
}

/** Opens the store and brings its schema up to date; throws `store-unavailable` or `store-schema` with the remedy. */
export async function openStore(options: StoreOptions = {}): Promise<EventStore> {
  return options.databaseUrl
    ? openPostgres(options.databaseUrl)
    : openPGlite(resolve(options.folder ?? 'dateline-data'), options.mustExist ?? false)
}

/** A store in memory, gone when closed: for tests and for trying things out. */
export async function openMemoryStore(): Promise<EventStore> {
  const { PGlite } = await import('@electric-sql/pglite')
  return migrated(pglitePool(await PGlite.create()))
}

async function openPGlite(folder: string, mustExist: boolean): Promise<EventStore> {
  if (mustExist && !existsSync(join(folder, 'PG_VERSION'))) {
    throw new DatelineError(
      'store-unavailable',
      `Expected a store in ${folder}, found none. Fill one with \`dateline add\`, or name its folder with --data.`,
    )
  }
  await mkdir(folder, { recursive: true })
  const release = await lockFolder(folder)
  try {
    const { PGlite } = await import('@electric-sql/pglite')
    const store = await migrated(pglitePool(await PGlite.create(folder)))
    return {
      ...store,
      close: async () => {
        await store.close()
        await release()
      },
    }
  } catch (cause) {
    await release()
    if (cause instanceof DatelineError) throw cause
    throw new DatelineError(
      'store-unavailable',
      `Expected a store in ${folder}, found one that does not open (${reasonOf(cause)}). Name another folder with --data.`,
      { cause },
    )
  }
}

async function openPostgres(databaseUrl: string): Promise<EventStore> {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 })
  try {
    await pool.query('select 1')
  } catch (cause) {
    await pool.end()
    throw new DatelineError(
      'store-unavailable',
      `Expected PostgreSQL at DATABASE_URL, found none that answers (${reasonOf(cause)}). Start it, or unset DATABASE_URL to use the built-in store.`,
      { cause },
    )
  }
  // An idle connection that the server drops is replaced by the pool on the next query.
  pool.on('error', () => undefined)
  return migrated(pool)
}

async function migrated(pool: PostgresPool): Promise<EventStore> {
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    // Named ours, so that a database shared with another program keeps the two apart.
    migrationTableName: 'dateline_migration',
    migrationLockTableName: 'dateline_migration_lock',
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) {
    await db.destroy()
    throw new DatelineError(
      'store-schema',
      `Expected a store of this version or an older one, found that its schema cannot be brought up to date (${reasonOf(error)}). Use the version of dateline that wrote it.`,
      { cause: error },
    )
  }
  return sqlStore(db)
}

function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message || cause.name : String(cause)
  return message.split('\n')[0]!
}
