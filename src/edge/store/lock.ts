import { createHash } from 'node:crypto'
import { realpath, unlink } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import type { Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatelineError } from '../../error.ts'

/**
 * Holds a folder for this process; throws `store-unavailable` where another holds it.
 *
 * PGlite does not guard its files, and two processes in one folder spoil them. A listening
 * socket is the guard: the system closes it when the process dies, however it dies, where
 * a file with a process id would stay and might name a later process.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const name = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')
    .slice(0, 16)
  const path =
    process.platform === 'win32'
      ? `\\\\.\\pipe\\dateline-${name}`
      : join(tmpdir(), `dateline-${name}.sock`)
  const server = (await listen(path)) ?? (await listenAnew(path))
  if (!server) {
    throw new DatelineError(
      'store-unavailable',
      `Expected the store ${folder} to be free, found another dateline using it. Stop that one, name another folder with --data, or set DATABASE_URL.`,
    )
  }
  server.unref()
  return () =>
    new Promise((done) => {
      server.close(() => done())
    })
}

async function listenAnew(path: string): Promise<Server | null> {
  if (await answers(path)) return null
  // Left behind by a process that was killed.
  await unlink(path).catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
  })
  return listen(path)
}

function listen(path: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE') resolve(null)
      else reject(cause)
    })
    server.listen(path, () => resolve(server))
  })
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
