import type { Dateline } from '../../dateline.ts'
import type { EventStore } from '../../ports.ts'
import { expandInputs, pagesOf } from '../inputs.ts'
import { createDateline } from '../node.ts'
import { pageId } from '../page-id.ts'
import { keep } from './add.ts'
import { attempt } from './read.ts'
import { readerOptions } from '../disk/own-knowledge.ts'
import { packageRoot } from '../disk/package.ts'
import { diskAssets } from '../http/assets.ts'
import { createApp } from '../http/app.ts'
import { problemResponse } from '../http/problem.ts'
import { serveOnLoopback } from '../http/serve.ts'
import { openStore } from '../store/open.ts'

/** Options of `dateline serve`. */
export interface ServeOptions {
  readonly port: number
  readonly data: string
  readonly samples: boolean
  readonly models?: string
}

/** Serves until it is told to stop (Ctrl-C). */
export async function serve(options: ServeOptions): Promise<number> {
  // The port is taken first: where it is busy, nothing else need be begun.
  let answer = async (_request: Request): Promise<Response> =>
    problemResponse(503, 'store-unavailable', 'The server is starting. Try again.')
  const server = await serveOnLoopback((request) => answer(request), options.port)
  const stopped = stopSignal()
  let store: EventStore | null = null
  try {
    store = await openStore({
      databaseUrl: process.env['DATABASE_URL'],
      folder: options.data,
    })
    const dateline = once(async () => createDateline(await readerOptions(options)))
    answer = createApp({
      dateline,
      store,
      asset: diskAssets(`${packageRoot}dist/workbench`),
      onError: (error) => console.error(error),
    })
    if (options.samples) await readSamples(dateline, store)
    console.log(`Dateline is at ${server.address} (Ctrl-C stops it)`)
    // What is stored can be looked at now; the models are loaded meanwhile, for reading.
    await Promise.race([stopped, dateline()])
    await stopped
  } finally {
    await server.close()
    await store?.close()
  }
  return 0
}

/** Calls it when first asked, and gives the same answer ever after. */
function once<Result>(call: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | null = null
  return () => (result ??= call())
}

/** Reads the sample pages that the store has not read yet, by whatever engine. */
async function readSamples(
  dateline: () => Promise<Dateline>,
  store: EventStore,
): Promise<void> {
  const folder = `${packageRoot}samples`
  for (const location of await expandInputs([folder])) {
    const inputs = pagesOf(location, { allowPrivate: false, stdin: process.stdin })
    for await (const input of inputs) {
      await attempt(input, { debug: false }, async (page) => {
        if (await store.hasPage(pageId(page))) return
        await keep(page, { dateline: await dateline(), store, source: input.source })
        console.log(`read ${input.source}`)
      })
    }
  }
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => resolve())
    }
  })
}
