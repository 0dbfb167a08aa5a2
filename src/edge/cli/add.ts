import type { Dateline } from '../../dateline.ts'
import type { Addition, EventStore } from '../../ports.ts'
import type { Page } from '../../report/page.ts'
import { createFetcher } from '../feed/fetcher.ts'
import { expandInputs, pagesOf } from '../inputs.ts'
import { createDateline } from '../node.ts'
import { readerOptions } from '../disk/own-knowledge.ts'
import { pageId } from '../page-id.ts'
import { readLines } from '../read-lines.ts'
import { openStore } from '../store/open.ts'
import { write } from './output.ts'
import { progressBar } from './progress.ts'
import { attempt, warnOf } from './read.ts'
import type { PageOptions } from './read.ts'

/** Options of `dateline add`. */
export interface AddOptions extends PageOptions {
  readonly data: string
}

/** How many reports became what. */
type Tally = Record<Addition, number> & { failed: number }

/** Reads every input into the store; 1 where some input failed. Safe to repeat, and to break off. */
export async function add(
  names: readonly string[],
  options: AddOptions,
): Promise<number> {
  const [store, dateline] = await Promise.all([
    openStore({ databaseUrl: process.env['DATABASE_URL'], folder: options.data }),
    createDateline(await readerOptions(options)),
  ])
  try {
    const tally: Tally = { added: 0, replaced: 0, present: 0, failed: 0 }
    const locations = await expandInputs(names)
    const bar = progressBar(locations.length)
    const { kind, published, allowPrivate } = options
    const fetcher = createFetcher({ allowPrivate })
    for (const [done, location] of locations.entries()) {
      bar.show(done, summaryOf(tally))
      const pages = pagesOf(location, {
        kind,
        published,
        allowPrivate,
        stdin: process.stdin,
        fetcher,
      })
      for await (const input of pages) {
        bar.clear()
        tally.failed += await attempt(input, options, async (page) => {
          const kept = await keep(page, { dateline, store, source: input.source })
          for (const { addition, id, title } of kept) {
            tally[addition]++
            // Written once the transaction is committed: what is printed here is kept.
            if (!bar.isShown) await write(`${addition} ${id} ${title}\n`)
          }
        })
        bar.show(done, summaryOf(tally))
      }
    }
    bar.clear()
    await write(`${summaryOf(tally)}\n`)
    return tally.failed > 0 ? 1 : 0
  } finally {
    await store.close()
  }
}

interface Kept {
  readonly addition: Addition
  readonly id: string
  readonly title: string
}

/** Reads one page into the store, unless this engine has read that very page before. */
export async function keep(
  page: Page,
  {
    dateline,
    store,
    source,
  }: {
    readonly dateline: Dateline
    readonly store: EventStore
    readonly source: string
  },
): Promise<readonly Kept[]> {
  const id = pageId(page)
  if (await store.hasPage(id, dateline.engine)) {
    return [{ addition: 'present', id: '-', title: source }]
  }
  const read = readLines(dateline, page)
  warnOf(source, read)
  const additions = await store.addPage(
    { id, source: page.source ?? null, engine: dateline.engine },
    read.lines,
  )
  return read.lines.map(({ report }, i) => ({
    addition: additions[i]!,
    id: report.id,
    title: report.title
      ? report.text.slice(...report.title).replaceAll(/\s+/g, ' ')
      : source,
  }))
}

function summaryOf({ added, replaced, present, failed }: Tally): string {
  return [
    `${added} reports added`,
    ...(replaced > 0 ? [`${replaced} read anew`] : []),
    ...(present > 0 ? [`${present} already there`] : []),
    ...(failed > 0 ? [`${failed} inputs failed`] : []),
  ].join(', ')
}
