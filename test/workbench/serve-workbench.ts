import { createDateline } from '../../src/edge/node.ts'
import { createApp } from '../../src/edge/http/app.ts'
import { diskAssets } from '../../src/edge/http/assets.ts'
import { serveOnLoopback } from '../../src/edge/http/serve.ts'
import { openMemoryStore } from '../../src/edge/store/open.ts'
import type { RecordLine } from '../../src/report/record.ts'

/** The built workbench with these records in its store, as `dateline serve` serves it. */
export async function serveWorkbench(lines: readonly RecordLine[]): Promise<{
  readonly address: string
  close(): Promise<void>
}> {
  const store = await openMemoryStore()
  for (const line of lines) {
    const { id, source } = line.report
    await store.addPage({ id: `page_${id}`, source, engine: line.engine }, [line])
  }
  const dateline = createDateline()
  const root = new URL('../../dist/workbench', import.meta.url)
  const server = await serveOnLoopback(
    createApp({
      dateline: () => dateline,
      store,
      asset: diskAssets(root.pathname),
    }),
    0,
  )
  return {
    address: server.address,
    close: async () => {
      await server.close()
      await store.close()
    },
  }
}
