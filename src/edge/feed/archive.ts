import { WARCParser } from 'warcio'
import type { WARCRecord } from 'warcio'
import { DatelineError } from '../../error.ts'
import type { Page } from '../../report/page.ts'
import { MAX_PAGE_BYTES } from '../disk/byte-stream.ts'
import type { ByteStream } from '../disk/byte-stream.ts'
import { decodePage } from '../disk/decode.ts'

/** A page of an archive, or why one of its records is none. */
export type ArchivedPage =
  | {
      readonly kind: 'page'
      readonly source: string
      readonly page: Page
      readonly warnings: readonly string[]
    }
  | { readonly kind: 'failed'; readonly source: string; readonly error: unknown }

/** Whether an input begins as a WARC file does. */
export function isArchive(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 7)).toString('latin1') === 'WARC/1.'
}

/**
 * The pages of a WARC file, one after another: responses with status 200, resources and
 * conversions that are HTML or plain text. One record is held at a time, so memory does not grow with
 * the file.
 */
export async function* archivedPages(
  source: string,
  stream: ByteStream,
): AsyncGenerator<ArchivedPage> {
  let number = 0
  let isBroken = false
  let isCut = false
  const watched = async function* (): AsyncGenerator<Uint8Array> {
    let last = 0
    try {
      for await (const bytes of stream) {
        last = bytes.at(-1) ?? last
        yield bytes
      }
      isCut = last !== LINE_FEED
    } catch (error) {
      isBroken = true
      throw error
    }
  }
  for await (const record of WARCParser.iterRecords(watched())) {
    number++
    const name = record.warcTargetURI ?? `${source}:${number}`
    try {
      const read = await readRecord(record, name)
      if (isCut) throw cutError()
      if (read) yield read
    } catch (error) {
      if (!(error instanceof DatelineError)) throw error
      yield { kind: 'failed', source: name, error: isCut ? cutError() : error }
    }
    // Of a stream that broke off there is no rest: the parser would wait for it for ever.
    if (isBroken || isCut) return
    await record.skipFully()
  }
  if (number === 0 || isCut) yield { kind: 'failed', source, error: cutError() }
}

/** Every record of an archive ends in two line breaks. */
const LINE_FEED = 0x0a

function cutError(): DatelineError {
  return new DatelineError(
    'input-truncated',
    'Expected whole records of an archive, found that the file ends within one. Fetch it again.',
  )
}

async function readRecord(
  record: WARCRecord,
  name: string,
): Promise<ArchivedPage | null> {
  const type = contentType(record)
  if (!type || !/^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i.test(type))
    return null
  if (record.warcContentLength > MAX_PAGE_BYTES) {
    throw new DatelineError(
      'input-too-large',
      `Expected records of at most ${MAX_PAGE_BYTES / 1024 / 1024} MB, found one of ${Math.round(record.warcContentLength / 1024 / 1024)} MB. It was left out.`,
    )
  }
  const bytes = await record.readFully(true)
  const charset = /charset\s{0,9}=\s{0,9}"?([\w:.-]{1,40})/i.exec(type)?.[1]
  const { content, warnings } = decodePage(bytes, charset)
  const url = /^https?:/.test(record.warcTargetURI ?? '') ? record.warcTargetURI : null
  return {
    kind: 'page',
    source: name,
    page: {
      content,
      source: name,
      ...(url ? { url } : {}),
      ...(record.warcDate ? { readAt: record.warcDate } : {}),
    },
    warnings,
  }
}

/** The content type of a page that was really got; `null` for requests, redirects, errors and notes. */
function contentType(record: WARCRecord): string | null {
  // A conversion is what someone made of a page: its text, in the archives that crawlers publish.
  if (record.warcType === 'resource' || record.warcType === 'conversion')
    return record.warcContentType ?? null
  if (record.warcType !== 'response') return null
  const info = record.getResponseInfo()
  return Number(info?.status) === 200
    ? (info?.headers.get('content-type') ?? null)
    : null
}
