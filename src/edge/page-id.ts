import { createHash } from 'node:crypto'
import type { Page } from '../report/page.ts'

/** The id of a page in the store: a hash of all that decides how it is read. */
export function pageId({ content, kind, published, source, url }: Page): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, published, source, url]))
    .update(content)
    .digest('hex')
    .slice(0, 32)
}
