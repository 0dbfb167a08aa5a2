/** A page that was read, and by which engine: what makes `add` safe and quick to repeat. */
export interface PageRow {
  readonly id: string
  readonly source: string | null
  readonly engine: string
}

/** A report with its record; the columns beside it are what lists show and sort by. */
export interface ReportRow {
  readonly id: string
  readonly source: string | null
  readonly title: string | null
  readonly published: string | null
  readonly dateline: string | null
  readonly publisher: string | null
  readonly language: string
  /** What lists are ordered by: `published`, or '' where there is none. */
  readonly sort_key: string
  readonly event_count: number
  /** The record line as JSON text: kept as text, because jsonb reorders keys and refuses U+0000. */
  readonly record: string
}

/** Which sources published a text: one report may stand at several. */
export interface ReportSourceRow {
  readonly report_id: string
  readonly source: string
}

/** An event with its record; the columns beside it are what filters ask for. */
export interface EventRow {
  /** `2023-11`, or '' where the year is unknown. First in the key, so that the table can be partitioned by it. */
  readonly month: string
  readonly id: string
  readonly report_id: string
  readonly type: string
  /** Whole days, inclusive; `null` where the year is unknown. */
  readonly first_day: string | null
  readonly last_day: string | null
  /** What lists are ordered by: `first_day`, or ''. */
  readonly sort_key: string
  /** Names of the place and what it lies in, folded. */
  readonly place_words: string
  readonly country: string | null
  /** The event as JSON text. */
  readonly record: string
}

/** One actor or recipient of an event, for filters. */
export interface PartyRow {
  readonly month: string
  readonly event_id: string
  readonly side: 'actor' | 'recipient'
  /** Name and role, folded. */
  readonly words: string
  readonly country: string | null
}

/** The tables, by name. */
export interface Schema {
  readonly page: PageRow
  readonly report: ReportRow
  readonly report_source: ReportSourceRow
  readonly event: EventRow
  readonly party: PartyRow
}
