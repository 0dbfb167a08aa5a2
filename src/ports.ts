import type { Place } from './report/layers.ts'
import type { RecordEvent, RecordLine } from './report/record.ts'

/** Where trained models and compiled data come from: a disk, a URL, a bundle. */
export interface ModelSource {
  /** The bytes of `models/<file>`; throws `model-missing` when there are none. */
  load(file: string): Promise<Uint8Array>
}

/** A place that a name may mean, as the gazetteer holds it. */
export interface Candidate extends Place {
  /** GeoNames feature code: `PPL`, `PPLC`, `ADM1`, `ADM2`, `PCLI`, … */
  readonly feature: string
  readonly population: number
}

/** Looks names up. Pure once loaded: the same name gives the same candidates in the same order. */
export interface Gazetteer {
  /** Every place of that name or spelling variant; empty where there is none. */
  lookup(name: string): readonly Candidate[]
  /** The place that an adjective or a people's name points to: "Pakistani", "Europeans". */
  adjective(word: string): readonly Candidate[]
  /** Places under a key that is made already (`nameKey`, `soundKey`). */
  byKey(key: string): readonly Candidate[]
  /** Most words in any of its names: no longer run of tokens need be tried. */
  readonly longestName: number
  /** Whom to name where places are shown. */
  readonly attribution: string
}

/** A page whose reports are to be kept: what names it, and the engine that read it. */
export interface StoredPage {
  /** Hash of the page's content, kind and given date: the same page has the same id. */
  readonly id: string
  readonly source: string | null
  readonly engine: string
}

/** A report as a list shows it. */
export interface ReportSummary {
  readonly id: string
  readonly source: string | null
  readonly title: string | null
  /** ISO prefix. */
  readonly published: string | null
  readonly dateline: string | null
  readonly publisher: string | null
  readonly language: string
  /** How many events it tells. */
  readonly events: number
}

/** An event with the report that tells it. */
export interface StoredEvent {
  readonly event: RecordEvent
  readonly report: Pick<ReportSummary, 'id' | 'title' | 'source' | 'published'>
}

/** Which part of a list: at most `limit` items after the cursor of the part before. */
export interface ListRange {
  readonly cursor?: string
  /** 1–500. */
  readonly limit: number
}

/** Which events; all conditions hold together. */
export interface EventFilter {
  /** Words of an actor's name, or its country code. */
  readonly actor?: string
  /** Words of a recipient's name, or its country code. */
  readonly recipient?: string
  /** Words of the place, its district or province, or its country code. */
  readonly place?: string
  /** A type of the ontology: `ASSAULT`. */
  readonly type?: string
  /** ISO prefix: events that end on this day or later. Events without a year match no date. */
  readonly since?: string
  /** ISO prefix: events that begin on this day or before. */
  readonly until?: string
  /** Events of this report only. */
  readonly report?: string
}

/** One part of a list. `next` is the cursor of the part after, `null` at the end. */
export interface ListPart<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
}

/** What became of a report that was given to the store. */
export type Addition = 'added' | 'replaced' | 'present'

/** Keeps reports with their events. Each call is one transaction: all of it is kept or none. */
export interface EventStore {
  /** Whether this page was stored; with an engine, whether that very engine read it. */
  hasPage(id: string, engine?: string): Promise<boolean>
  /**
   * Keeps a page's reports with their events, all or none. A report that is there already
   * is not kept twice: the same record is left alone, one read anew takes its place.
   */
  addPage(page: StoredPage, lines: readonly RecordLine[]): Promise<readonly Addition[]>
  /** Newest first; undated reports last. */
  listReports(range: ListRange): Promise<ListPart<ReportSummary>>
  /** The record as it was written, byte for byte; `null` where there is none of that id. */
  findReport(id: string): Promise<RecordLine | null>
  /** Latest first; undated events last. */
  listEvents(filter: EventFilter, range: ListRange): Promise<ListPart<StoredEvent>>
  close(): Promise<void>
}
