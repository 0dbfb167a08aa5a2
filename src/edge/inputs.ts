import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { DatelineError } from '../error.ts'
import type { Page, PageKind } from '../report/page.ts'
import { BATCH_HEAD_BYTES, isBatch, parseBatchLine } from './disk/batch.ts'
import { collect, isGzip, lines, peek, unpacked } from './disk/byte-stream.ts'
import type { ByteStream } from './disk/byte-stream.ts'
import { decodePage } from './disk/decode.ts'
import { archivedPages, isArchive } from './feed/archive.ts'
import { readFeed, readOpml, tellFeed, toPage } from './feed/feed.ts'
import { createFetcher } from './feed/fetcher.ts'
import type { Fetcher } from './feed/fetcher.ts'

/** How inputs are taken. */
export interface InputOptions {
  /** Forces how every page is read. */
  readonly kind?: PageKind | undefined
  /** Date of the reports where a page gives none. */
  readonly published?: string | undefined
  /** Lets URLs name machines of a private network. */
  readonly allowPrivate: boolean
  /** Standard input, for `-`. */
  readonly stdin: ByteStream
  /** Fetches pages of the web; one for a whole run keeps to one request at a time a host. Default: one of its own. */
  readonly fetcher?: Fetcher
}

/** A page to read, or why there is none. */
export type Input =
  | {
      readonly kind: 'page'
      readonly source: string
      readonly page: Page
      /** What the reader should know of how the bytes became text. */
      readonly warnings: readonly string[]
    }
  | { readonly kind: 'failed'; readonly source: string; readonly error: unknown }

/** Where an input is, and what its reports call it. */
export interface Location {
  /** Path, URL or `-`. */
  readonly path: string
  /** The file's name, or its path below the folder that was named; the URL; `-`. */
  readonly source: string
}

/** The files, URLs and `-` that arguments name: a folder stands for all the files in it, in order of name. */
export async function expandInputs(
  names: readonly string[],
): Promise<readonly Location[]> {
  const all: Location[] = []
  for (const name of names) {
    const isFile = !isUrl(name) && name !== '-'
    const found = isFile ? await stat(name).catch(() => null) : null
    if (found?.isDirectory()) {
      const files = await filesBelow(name)
      for (const path of files) {
        all.push({ path, source: relative(name, path).replaceAll(sep, '/') })
      }
      // An empty folder is named as well, and then says so.
      if (files.length === 0) all.push({ path: name, source: name })
      // What does not exist is named when its turn comes.
    } else all.push({ path: name, source: isFile ? basename(name) : name })
  }
  return all
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const files: string[] = []
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) files.push(...(await filesBelow(path)))
    else if (entry.isFile()) files.push(path)
    else if (entry.isSymbolicLink()) {
      // A linked folder could lead back to where we are.
      const target = await stat(path).catch(() => null)
      if (target?.isFile()) files.push(path)
    }
  }
  return files
}

/** The pages of one input: one, or one a line of a batch. Failures come as values, so that the others are still read. */
export async function* pagesOf(
  { path, source }: Location,
  options: InputOptions,
): AsyncGenerator<Input> {
  try {
    const scheme = /^([a-z][a-z\d+.-]{1,20}):\/\//i.exec(path)?.[1]?.toLowerCase()
    if (scheme && !isUrl(path)) {
      throw new DatelineError(
        'input-not-found',
        `Expected an address of http or https, found ${scheme}. Fetch the page by other means and give its file.`,
      )
    }
    if (isUrl(path)) yield* fetched(path, options)
    else yield* streamed(source, openStream(path, options), options)
  } catch (error) {
    yield { kind: 'failed', source: path, error: fileError(error) }
  }
}

function isUrl(name: string): boolean {
  return /^https?:\/\//i.test(name)
}

function openStream(path: string, options: InputOptions): ByteStream {
  return path === '-' ? options.stdin : createReadStream(path)
}

async function* fetched(url: string, options: InputOptions): AsyncGenerator<Input> {
  const fetcher = fetcherOf(options)
  const found = await fetcher.fetch(url)
  if (!found) return
  const { bytes, charset, finalUrl, readAt } = found
  if (isArchive(bytes)) {
    yield* archived(url, chunksOf(bytes), options)
    return
  }
  const { content, warnings } = decodePage(bytes, charset)
  const feed = tellFeed(content)
  if (feed) {
    yield* fed({ source: url, content, kind: feed, follows: true }, options)
    return
  }
  const page = { content, source: url, url: finalUrl, readAt, ...shared(options) }
  yield { kind: 'page', source: url, page, warnings }
}

function fetcherOf({ fetcher, allowPrivate }: InputOptions): Fetcher {
  return fetcher ?? createFetcher({ allowPrivate })
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function* archived(
  source: string,
  stream: ByteStream,
  options: InputOptions,
): AsyncGenerator<Input> {
  for await (const found of archivedPages(source, stream)) {
    yield found.kind === 'page'
      ? { ...found, page: { ...found.page, ...shared(options) } }
      : found
  }
}

/** Shorter than this, an item is a teaser: its page has the story. */
const TEASER_LENGTH = 500

/** The items of a feed as pages; of a list, those of all its feeds. A feed of the web is followed to the pages of items that it only announces. */
async function* fed(
  feed: {
    readonly source: string
    readonly content: string
    readonly kind: 'feed' | 'opml'
    readonly follows: boolean
  },
  given: InputOptions,
): AsyncGenerator<Input> {
  const options = { ...given, fetcher: fetcherOf(given) }
  if (feed.kind === 'opml') {
    for (const url of readOpml(feed.content)) {
      yield* pagesOf({ path: url, source: url }, options)
    }
    return
  }
  const read = readFeed(feed.content)
  let number = 0
  for (const item of read.items) {
    number++
    const source = item.url ?? `${feed.source}:${number}`
    if (feed.follows && item.url && item.content.length < TEASER_LENGTH) {
      yield* pagesOf({ path: item.url, source }, options)
      continue
    }
    const page = {
      ...toPage(item, read),
      source,
      ...shared(options),
      kind: 'html' as const,
    }
    yield { kind: 'page', source, page, warnings: [] }
  }
}

async function* streamed(
  source: string,
  stream: ByteStream,
  options: InputOptions,
): AsyncGenerator<Input> {
  const { head, whole } = await peek(
    await unpacked(stream),
    (bytes) => bytes.includes(10) || bytes.length >= BATCH_HEAD_BYTES,
  )
  if (isGzip(head)) {
    throw new DatelineError(
      'input-compressed',
      'Expected a page inside the gzip, found another gzip. Unpack it once.',
    )
  }
  if (isArchive(head)) {
    yield* archived(source, whole, options)
    return
  }
  const isNamedBatch = /\.(jsonl|ndjson)(\.gz)?$/i.test(source)
  if (head.length > 0 && (isNamedBatch || isBatch(head))) {
    yield* batched(source, whole, options)
    return
  }
  const { content, warnings } = decodePage(await collect(whole))
  const feed = options.kind ? null : tellFeed(content)
  if (feed) {
    yield* fed({ source, content, kind: feed, follows: false }, options)
    return
  }
  const page = { content, source, ...shared(options) }
  yield { kind: 'page', source, page, warnings }
}

async function* batched(
  source: string,
  stream: ByteStream,
  options: InputOptions,
): AsyncGenerator<Input> {
  let number = 0
  for await (const line of lines(stream)) {
    number++
    if (line.every((byte) => byte <= 0x20)) continue
    const place = `${source}:${number}`
    try {
      const page = parseBatchLine(line, { source, number })
      const given = { ...shared(options), ...page }
      yield { kind: 'page', source: page.source ?? place, page: given, warnings: [] }
    } catch (error) {
      if (!(error instanceof DatelineError)) throw error
      yield { kind: 'failed', source: place, error }
    }
  }
}

function shared({ kind, published }: InputOptions): Partial<Page> {
  return { ...(kind ? { kind } : {}), ...(published ? { published } : {}) }
}

function fileError(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  const found = {
    ENOENT: 'none of that name',
    EACCES: 'one that may not be read',
    EPERM: 'one that may not be read',
    EISDIR: 'a folder without files',
  }[String(code)]
  return found === undefined
    ? error
    : new DatelineError(
        'input-not-found',
        `Expected a file, folder, URL or -, found ${found}. Check the name.`,
        { cause: error },
      )
}
