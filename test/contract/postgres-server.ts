import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'

/** A PostgreSQL server to test on. */
export interface PostgresServer {
  /** Address of a new, empty database. */
  newDatabase(): Promise<string>
  stop(): Promise<void>
}

/** Where PostgreSQL's programs stand: Debian keeps them off the path. `null` where it is not installed. */
export function postgresPrograms(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian) : []
  const folders = [
    ...versions
      .toSorted((a, b) => Number(b) - Number(a))
      .map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ]
  return (
    folders.find((folder) =>
      ['initdb', 'pg_ctl'].every((program) => existsSync(join(folder, program))),
    ) ?? null
  )
}

/** Whether there is a server to be had: a given one, or programs to start one. */
export function hasPostgres(): boolean {
  return Boolean(process.env['DATABASE_URL']) || postgresPrograms() !== null
}

/** The server at DATABASE_URL, else one started in a temporary folder. */
export async function startPostgres(): Promise<PostgresServer> {
  const given = process.env['DATABASE_URL']
  if (given) return { ...databasesOf(given), stop: dropAll }
  const programs = postgresPrograms()
  if (!programs) throw new Error('PostgreSQL is not installed')
  const folder = mkdtempSync(join(tmpdir(), 'dateline-postgres-'))
  const user = userToRunAs()
  if (user) chownSync(folder, user.uid, user.gid)
  const run = (program: string, args: readonly string[]): void => {
    execFileSync(join(programs, program), args, {
      stdio: 'pipe',
      cwd: folder,
      ...user,
    })
  }
  const data = join(folder, 'data')
  const port = await freePort()
  run('initdb', ['-D', data, '-U', 'dateline', '-A', 'trust', '-E', 'UTF8', '-N'])
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`
  run('pg_ctl', ['-D', data, '-o', settings, '-w', '-l', join(folder, 'log'), 'start'])
  return {
    ...databasesOf(`postgres://dateline@127.0.0.1:${port}/postgres`),
    stop: async () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const made: { readonly address: string; readonly name: string }[] = []

function databasesOf(address: string): Pick<PostgresServer, 'newDatabase'> {
  return {
    newDatabase: async () => {
      const name = `dateline_test_${process.pid}_${made.length}`
      await runSql(address, `create database ${name}`)
      made.push({ address, name })
      const url = new URL(address)
      url.pathname = `/${name}`
      return url.href
    },
  }
}

async function dropAll(): Promise<void> {
  for (const { address, name } of made.splice(0)) {
    await runSql(address, `drop database ${name}`)
  }
}

async function runSql(address: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: address })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package makes, else as nobody. */
function userToRunAs(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (flag: string, name: string): number =>
    Number(execFileSync('id', [flag, name], { stdio: 'pipe' }).toString())
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', name), gid: idOf('-g', name) }
    } catch {
      continue
    }
  }
  throw new Error('no user but root to run PostgreSQL as')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
