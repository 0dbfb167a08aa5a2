import type { Note } from '../report/note.ts'
import type { Span } from '../report/span.ts'
import type { DatelineParts } from './read-dateline.ts'
import type { Stamp } from './read-stamp.ts'

/** What a block is of its report. `head` lines (dates, names, words from a page's head) are kept as evidence and read by no later pass. */
export type Part = 'title' | 'highlight' | 'caption' | 'head' | 'paragraph'

/** A stretch of text that will stand in a report, whole and unchanged. */
export interface Block {
  readonly text: string
  readonly part: Part
  /** The words of the part within `text`: a bullet's mark stands outside. Default: all of it. */
  readonly words?: Span
  /** Whether its words stand outside the visible page: in a meta tag, structured data, the address. */
  readonly unseen?: boolean
}

/** A value with the words of a block that give it. */
export interface Fact {
  readonly value: string
  readonly block: Block
  readonly span: Span
  readonly rule: string
  /** Whether a rule worked it out, rather than the words giving it. Default: false. */
  readonly inferred?: boolean
}

/** One article as the readers of lines and of HTML find it, before its text is fixed. */
export interface Story {
  readonly blocks: readonly Block[]
  readonly published: Fact | null
  readonly updated: Fact | null
  readonly byline: Fact | null
  readonly agency: Fact | null
  readonly dateline: Fact | null
  readonly publisher: string | null
  readonly section: string | null
  /** Language that the page states; `null` where it is to be told from the text. */
  readonly language: string | null
  readonly url: string | null
  readonly notes: readonly Note[]
}

/** A date line with the block it became. */
export interface StampedBlock {
  readonly block: Block
  readonly stamp: Stamp
  /** Where it stands: at the head, below the text, or on the page for all its stories. */
  readonly at: 'head' | 'foot' | 'page'
}

/** The dateline's facts: place, agency and, where no date line gave one, the date. */
export function datelineFacts(
  block: Block,
  parts: DatelineParts,
): Pick<Story, 'dateline' | 'agency'> {
  const factOf = (span: Span): Fact => ({
    value: block.text.slice(span.start, span.end),
    block,
    span,
    rule: 'dateline',
  })
  return {
    dateline: factOf(parts.place),
    agency: parts.agency && factOf(parts.agency),
  }
}
