import type { Report } from './report.ts'

/** What a page is, told by its content: HTML, a pasted or scraped dump, bare wire copy, or text taken verbatim. */
export type PageKind = 'html' | 'dump' | 'wire' | 'text'

/** What was given to read. One page may hold several reports. */
export interface Page {
  readonly content: string
  /** File name or URL; copied to `report.source`. */
  readonly source?: string
  readonly url?: string
  /** ISO prefix: the reports' date where the page itself gives none. */
  readonly published?: string
  /** ISO date-time at which the page was read, where known; relative stamps ("3 hours ago") are counted from it. */
  readonly readAt?: string
  /** Forces how the page is read; told by content where absent. `text` takes it verbatim as one report's body. */
  readonly kind?: PageKind
}

/** A stretch of the page that was taken out as chrome, and the rule that said so. */
export interface Removal {
  /** The words taken out, whole. */
  readonly text: string
  readonly rule: string
}

/** Everything that came of one page: each character is in a report or in a removal. */
export interface PageReading {
  readonly kind: PageKind
  readonly reports: readonly Report[]
  readonly removed: readonly Removal[]
  /** Characters of visible text on the page (white space apart), and how many of them stand in a report or a removal. */
  readonly coverage: { readonly characters: number; readonly read: number }
}
