import { Parser } from 'htmlparser2'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { locate, type CodedEvent, type Lesson } from '../src/event/learn/coded.ts'
import type { Readings } from './event-readings.ts'

/** Pages of our own with all events coded by hand: `training/records/*.jsonl`. */
const OWN = new URL('./records/', import.meta.url)

/** A page with all events of its reports coded. */
export interface CodedPage {
  readonly id: string
  readonly page: string
  readonly reports: readonly {
    readonly title: string
    readonly events: readonly (Omit<CodedEvent, 'spans'> & { readonly quote: string })[]
  }[]
}

/** The pages of our own, in the order of their files' names and lines. */
export function ownPages(): readonly CodedPage[] {
  if (!existsSync(OWN)) return []
  return readdirSync(OWN)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => pagesIn(new URL(name, OWN)))
}

/** Coded pages of a JSONL file, one a line. */
export function pagesIn(file: URL | string): readonly CodedPage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as CodedPage)
}

/** Reads pages and ties each coded event to its words in the report that tells it. */
export function lessonsOf(
  pages: readonly CodedPage[],
  { readPage }: Readings,
): readonly Lesson[] {
  return pages.flatMap(({ page, reports }) =>
    readPage(page).flatMap((report) => {
      const title = report.title
        ? report.text.slice(report.title.start, report.title.end)
        : ''
      const coded =
        reports.length === 1
          ? reports[0]
          : reports.find((one) => locate(title, one.title) !== null)
      if (!coded) return []
      const events = coded.events.map((event) => {
        const span =
          locate(report.text, event.quote) ?? locate(report.text, unmarked(event.quote))
        return { ...event, spans: span ? [span] : [] }
      })
      return [{ report, events }]
    }),
  )
}

/** The text of a piece of HTML: no tags, entities decoded. */
export function unmarked(html: string): string {
  let text = ''
  const parser = new Parser({ ontext: (part) => (text += part) })
  parser.end(html)
  return text
}
