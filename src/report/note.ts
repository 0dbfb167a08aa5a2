import type { Span } from './span.ts'

/**
 * Something the reader of a record should know: an unknown year, an unplaced name, text
 * in another language. A note rides on the report and never stops the work.
 */
export interface Note {
  /** Kebab-case, stable across releases: `date-unknown-year`. */
  readonly code: string
  /** One line for a person: what was found and what it means for the record. */
  readonly message: string
  readonly span?: Span
}
