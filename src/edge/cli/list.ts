import type { EventFilter, EventStore, ListPart, ListRange } from '../../ports.ts'
import { openStore } from '../store/open.ts'
import { csvHeader, csvRow } from './event-csv.ts'
import { toFeature } from './event-geojson.ts'
import { eventTable, reportTable } from './table.ts'
import { write } from './output.ts'

/** Options that both lists take. */
export interface ListOptions {
  readonly data: string
  readonly limit: number
  readonly jsonl: boolean
}

/** Options of `dateline events`. */
export interface EventsOptions extends ListOptions, EventFilter {
  readonly csv: boolean
  readonly geojson: boolean
}

const PART = 200

/** Prints the stored events that meet every condition. */
export async function events(options: EventsOptions): Promise<number> {
  return withStore(options, async (store) => {
    const filter = toFilter(options)
    const items = everything((range) => store.listEvents(filter, range), options.limit)
    if (options.jsonl) {
      for await (const item of items) await write(`${JSON.stringify(item)}\n`)
    } else if (options.csv) {
      await write(csvHeader())
      for await (const item of items) await write(csvRow(item))
    } else if (options.geojson) {
      let before = '{"type":"FeatureCollection","features":[\n'
      for await (const item of items) {
        await write(`${before}${JSON.stringify(toFeature(item))}`)
        before = ',\n'
      }
      await write(before === ',\n' ? '\n]}\n' : `${before}]}\n`)
    } else {
      for await (const line of eventTable(items)) await write(`${line}\n`)
    }
  })
}

/** Prints the stored reports, newest first. */
export async function reports(options: ListOptions): Promise<number> {
  return withStore(options, async (store) => {
    const items = everything((range) => store.listReports(range), options.limit)
    if (options.jsonl) {
      for await (const item of items) await write(`${JSON.stringify(item)}\n`)
    } else {
      for await (const line of reportTable(items)) await write(`${line}\n`)
    }
  })
}

async function withStore(
  { data }: ListOptions,
  work: (store: EventStore) => Promise<void>,
): Promise<number> {
  const store = await openStore({
    databaseUrl: process.env['DATABASE_URL'],
    folder: data,
    mustExist: true,
  })
  try {
    await work(store)
    return 0
  } finally {
    await store.close()
  }
}

async function* everything<Item>(
  list: (range: ListRange) => Promise<ListPart<Item>>,
  limit: number,
): AsyncGenerator<Item> {
  let left = limit
  let cursor: string | undefined
  do {
    const range = { limit: Math.min(left, PART) }
    const { items, next } = await list(
      cursor === undefined ? range : { ...range, cursor },
    )
    yield* items
    left -= items.length
    cursor = next ?? undefined
  } while (cursor !== undefined && left > 0)
}

function toFilter(options: EventsOptions): EventFilter {
  const { actor, recipient, place, type, since, until, report } = options
  return Object.fromEntries(
    Object.entries({ actor, recipient, place, type, since, until, report }).filter(
      ([, value]) => value !== undefined,
    ),
  )
}
