import type { Report } from '../../src/report/report.ts'

/** A bare report of that text; a blank line parts paragraphs. */
export function reportOf(text: string): Report {
  const paragraphs: { start: number; end: number }[] = []
  let start = 0
  for (const part of text.split('\n\n')) {
    paragraphs.push({ start, end: start + part.length })
    start += part.length + 2
  }
  return {
    id: 'rp_0',
    source: null,
    url: null,
    publisher: null,
    section: null,
    language: 'en',
    text,
    title: null,
    highlights: [],
    captions: [],
    paragraphs,
    byline: null,
    agency: null,
    dateline: null,
    published: null,
    updated: null,
    notes: [],
  }
}
