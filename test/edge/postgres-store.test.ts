import { afterAll, beforeAll, describe } from 'vitest'
import { openStore } from '../../src/edge/store/open.ts'
import { testEventStore } from '../contract/event-store.ts'
import { hasPostgres, startPostgres } from '../contract/postgres-server.ts'
import type { PostgresServer } from '../contract/postgres-server.ts'

// `.ci/run` installs PostgreSQL, so there these always run.
describe.runIf(hasPostgres())('on PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())

  testEventStore('the store on PostgreSQL', async () =>
    openStore({ databaseUrl: await server.newDatabase() }),
  )
})
