import { serve as listen } from '@hono/node-server'
import { DatelineError } from '../../error.ts'

/** A server that listens. */
export interface RunningServer {
  /** `http://127.0.0.1:4170` */
  readonly address: string
  close(): Promise<void>
}

/** Listens on this machine alone; throws `usage` where the port is taken. `port` 0 takes a free one. */
export function serveOnLoopback(
  answer: (request: Request) => Promise<Response>,
  port: number,
): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = listen(
      { fetch: answer, port, hostname: '127.0.0.1' },
      ({ port: taken }) =>
        resolve({
          address: `http://127.0.0.1:${taken}`,
          close: () =>
            new Promise((done) => {
              server.close(() => done())
              if ('closeAllConnections' in server) server.closeAllConnections()
            }),
        }),
    )
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(
        cause.code === 'EADDRINUSE' || cause.code === 'EACCES'
          ? new DatelineError(
              'usage',
              `Expected port ${port} to be free, found it ${cause.code === 'EACCES' ? 'not allowed' : 'in use'}. Name another with --port, or stop what uses it.`,
              { cause },
            )
          : cause,
      )
    })
  })
}
