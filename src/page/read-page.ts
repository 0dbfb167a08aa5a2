import { contentId } from '../report/id.ts'
import type { Page, PageReading } from '../report/page.ts'
import type { Report } from '../report/report.ts'

/** Reads a page into its reports. Only `text` so far: the content verbatim as one report's body. */
export function readPage(page: Page): PageReading {
  const text = page.content
  const report: Report = {
    id: contentId('rp', text),
    source: page.source ?? null,
    url: page.url ?? null,
    publisher: null,
    section: null,
    language: 'en',
    text,
    title: null,
    highlights: [],
    captions: [],
    paragraphs: [{ start: 0, end: text.length }],
    byline: null,
    agency: null,
    dateline: null,
    published: null,
    updated: null,
    notes: [],
  }
  const characters = text.replaceAll(/\s/g, '').length
  return {
    kind: 'text',
    reports: [report],
    removed: [],
    coverage: { characters, read: characters },
  }
}
