import type { PGlite } from '@electric-sql/pglite'
import type { PostgresPool, PostgresPoolClient } from 'kysely'

/**
 * PGlite in the shape of a pool of node-postgres, so that one Kysely dialect serves both.
 *
 * PGlite is a single connection: the pool lends it to one borrower at a time, in the
 * order they asked, so that no query slips into another's transaction.
 */
export function pglitePool(database: PGlite): PostgresPool {
  let last: Promise<void> = Promise.resolve()
  return {
    connect: async () => {
      const before = last
      const { promise, resolve } = withResolvers()
      last = promise
      await before
      return lend(database, resolve)
    },
    end: () => database.close(),
  }
}

function lend(database: PGlite, release: () => void): PostgresPoolClient {
  const query = async (sql: string, parameters: readonly unknown[] = []) => {
    const { rows, affectedRows, command } = await database.query(sql, [...parameters])
    return { rows, rowCount: affectedRows ?? rows.length, command: command ?? 'SELECT' }
  }
  return {
    // The interface also takes cursors, which Kysely passes only where it was given a cursor class.
    query: query as PostgresPoolClient['query'],
    release,
  }
}

// `Promise.withResolvers` comes with Node 22.
function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
