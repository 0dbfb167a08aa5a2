import { z } from 'zod'
import { DatelineError } from '../../error.ts'
import type { Page } from '../../report/page.ts'
import { toIsoPrefix } from '../iso-prefix.ts'

/** How much of an input is looked at to tell a batch from a page. */
export const BATCH_HEAD_BYTES: number = 256 * 1024

const batchLine = z
  .object({
    text: z.string().optional(),
    html: z.string().optional(),
    source: z.string().nullish(),
    url: z.string().nullish(),
    published: z.string().nullish(),
    kind: z.enum(['html', 'dump', 'wire', 'text']).nullish(),
  })
  .refine((line) => line.text !== undefined || line.html !== undefined, {
    message: 'one of "text" and "html" is wanted',
  })

/** Whether an input's beginning is that of a `.jsonl` batch: an object with `text` or `html` on the first line. */
export function isBatch(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head).trimStart()
  if (!text.startsWith('{')) return false
  const end = text.indexOf('\n')
  // A first line longer than the head cannot be parsed; its keys tell.
  if (end < 0 && head.length >= BATCH_HEAD_BYTES) {
    return /"(?:text|html)"\s{0,9}:\s{0,9}"/.test(text)
  }
  try {
    return batchLine.safeParse(JSON.parse(end < 0 ? text : text.slice(0, end))).success
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

/** The page that one line of a batch holds; throws `input-batch` where it holds none. */
export function parseBatchLine(
  line: Uint8Array,
  place: { readonly source: string; readonly number: number },
): Page {
  const result = batchLine.safeParse(parseJson(line))
  if (!result.success) {
    throw wrongLine(result.error.issues.map((issue) => issue.message).join('; '))
  }
  const { text, html, source, url, published, kind } = result.data
  const date = published ? toIsoPrefix(published) : null
  if (published && date === null) {
    throw wrongLine(`"published" is ${JSON.stringify(published.slice(0, 40))}`)
  }
  const told = kind ?? (text === undefined ? 'html' : null)
  return {
    content: text ?? html ?? '',
    source: source ?? url ?? `${place.source}:${place.number}`,
    ...(url ? { url } : {}),
    ...(date ? { published: date } : {}),
    ...(told ? { kind: told } : {}),
  }
}

function parseJson(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line))
  } catch (error) {
    throw wrongLine(
      error instanceof SyntaxError ? 'it is not JSON' : 'it is not UTF-8',
      error,
    )
  }
}

function wrongLine(found: string, cause?: unknown): DatelineError {
  return new DatelineError(
    'input-batch',
    `Expected a JSON object with "text" or "html" and perhaps "source", "url", "published", "kind", found that ${found}. Mend the line.`,
    { cause },
  )
}
