import { contentId } from './id.ts'
import type { Note } from './note.ts'
import type { Sourced } from './sourced.ts'
import type { Span } from './span.ts'

/** The words under a picture, and who took or gave it. */
export interface Caption {
  readonly span: Span
  readonly credit: Span | null
}

/**
 * One article as read: its canonical text, its parts, its dates.
 *
 * `text` is fixed when the page is read and never rewritten; every later layer points
 * into it by half-open spans of UTF-16 code units. Title, highlights, captions and
 * paragraphs do not overlap and stand in `text` in reading order.
 */
export interface Report {
  /** `rp_` and a hash of the canonical text. */
  readonly id: string
  /** File name or URL the page came from; `null` where the caller gave none. */
  readonly source: string | null
  readonly url: string | null
  readonly publisher: string | null
  /** Section of the outlet ("World"), where the page says it. */
  readonly section: string | null
  /** ISO 639-1 code, or `und` where the text is too short to tell. */
  readonly language: string
  readonly text: string
  readonly title: Span | null
  readonly highlights: readonly Span[]
  readonly captions: readonly Caption[]
  readonly paragraphs: readonly Span[]
  readonly byline: Sourced<string>
  readonly agency: Sourced<string>
  /** Place words of the dateline as printed ("ISLAMABAD"). */
  readonly dateline: Sourced<string>
  /** ISO prefix; its length is its precision: `2023-11-01`, `2023-11`, `2023`. */
  readonly published: Sourced<string>
  readonly updated: Sourced<string>
  readonly notes: readonly Note[]
}

/** The same report with one note more. */
export function withNotes<R extends Report>(report: R, notes: readonly Note[]): R {
  return notes.length === 0 ? report : { ...report, notes: [...report.notes, ...notes] }
}

/** A report of which nothing is known but its text and, where given, its paragraphs (default: one, the whole). */
export function bareReport(
  text: string,
  paragraphs: readonly Span[] = [{ start: 0, end: text.length }],
): Report {
  return {
    id: contentId('rp', text),
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
