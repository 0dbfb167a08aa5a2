import { bareReport } from '../../src/report/report.ts'
import type { Report } from '../../src/report/report.ts'

/** A bare report of that text; a blank line parts paragraphs. */
export function reportOf(text: string): Report {
  const paragraphs: { start: number; end: number }[] = []
  let start = 0
  for (const part of text.split('\n\n')) {
    paragraphs.push({ start, end: start + part.length })
    start += part.length + 2
  }
  return bareReport(text, paragraphs)
}
