import { createGunzip } from 'node:zlib'
import { Readable } from 'node:stream'
import { DatelineError } from '../../error.ts'

/** Bytes as they come. */
export type ByteStream = AsyncIterable<Uint8Array>

/** Largest page, in bytes once unpacked: the longest news pages are under one million. */
export const MAX_PAGE_BYTES: number = 20 * 1024 * 1024

// Text packs to a fifth or a tenth; what grows more than this was made to burst.
const MAX_GROWTH = 200
const FREE_GROWTH_BYTES = 64 * 1024 * 1024

/** The stream's first `size` bytes (fewer where it ends) and the whole stream again. */
export async function peek(
  stream: ByteStream,
  isEnough: (head: Uint8Array) => boolean,
): Promise<{ readonly head: Uint8Array; readonly whole: ByteStream }> {
  const iterator = stream[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let head: Uint8Array = new Uint8Array()
  let done = false
  while (!done && !isEnough(head)) {
    const next = await iterator.next()
    if (next.done) done = true
    else {
      chunks.push(next.value)
      head = Buffer.concat(chunks)
    }
  }
  return { head, whole: chain(head, iterator) }
}

async function* chain(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    for (let next = await rest.next(); !next.done; next = await rest.next()) {
      yield next.value
    }
  } finally {
    await rest.return?.()
  }
}

/** Unpacks a stream that begins as gzip does; leaves any other alone. */
export async function unpacked(stream: ByteStream): Promise<ByteStream> {
  const { head, whole } = await peek(stream, (bytes) => bytes.length >= 2)
  return isGzip(head) ? gunzip(whole) : whole
}

/** Whether bytes begin as gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

async function* gunzip(stream: ByteStream): AsyncGenerator<Uint8Array> {
  let packed = 0
  let size = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of stream) {
      packed += chunk.length
      yield chunk
    }
  }
  const source = Readable.from(counted(), { objectMode: false })
  const inflating = createGunzip()
  source.on('error', (cause) => inflating.destroy(cause))
  source.pipe(inflating)
  try {
    for await (const chunk of inflating as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > FREE_GROWTH_BYTES + packed * MAX_GROWTH) {
        throw new DatelineError(
          'input-too-large',
          `Expected gzip that unpacks to at most ${MAX_GROWTH} times its size, found one that grows beyond that. Unpack it by hand if you trust it.`,
        )
      }
      yield chunk
    }
  } catch (cause) {
    throw gzipError(cause)
  } finally {
    source.destroy()
    inflating.destroy()
  }
}

function gzipError(cause: unknown): unknown {
  const code = (cause as NodeJS.ErrnoException).code
  if (code === 'Z_BUF_ERROR') {
    return new DatelineError(
      'input-truncated',
      'Expected a whole gzip file, found that it ends early. Fetch it again.',
      { cause },
    )
  }
  if (code?.startsWith('Z_')) {
    return new DatelineError(
      'input-compressed',
      'Expected gzip, as its first bytes say, found data that does not unpack. Fetch it again.',
      { cause },
    )
  }
  return cause
}

/** A page's bytes; throws `input-too-large` where there are more than a page has. */
export async function collect(stream: ByteStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > MAX_PAGE_BYTES) {
      throw new DatelineError(
        'input-too-large',
        `Expected a page of at most ${MAX_PAGE_BYTES / 1024 / 1024} MB, found a larger one. Split it, or give it as a .jsonl batch with one page a line.`,
      )
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The lines of a stream of UTF-8, without their line ends; a line longer than a page is an error. */
export async function* lines(stream: ByteStream): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield Buffer.concat([...pending, chunk.subarray(from, at)])
      pending = []
      size = 0
      from = at + 1
    }
    if (from < chunk.length) {
      pending.push(chunk.subarray(from))
      size += chunk.length - from
      if (size > MAX_PAGE_BYTES) {
        throw new DatelineError(
          'input-too-large',
          `Expected lines of at most ${MAX_PAGE_BYTES / 1024 / 1024} MB, found a longer one. Split the page.`,
        )
      }
    }
  }
  if (size > 0) yield Buffer.concat(pending)
}
