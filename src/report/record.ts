/**
 * The public record: what `dateline read --jsonl` writes, one object a line. Keys never
 * change meaning; new ones may be added. Spans are `[start, end]`, half-open, in UTF-16
 * code units of `report.text`.
 */
import type { Codes, Harm, Interval, Place, Section, Stance, Status } from './layers.ts'

/** `[start, end]`, half-open, in UTF-16 code units of `report.text`. */
export type RecordSpan = readonly [number, number]

/** A value with the words it rests on and the rule that read them; `stated` there, or `inferred` from them. `null` where the report does not tell it. */
export type RecordSourced<Value> = {
  readonly value: Value
  readonly basis: 'stated' | 'inferred'
  readonly evidence: readonly RecordSpan[]
  readonly rule: string
} | null

/** Somebody who does, suffers or says: coded with a state (ISO 3166 alpha-3, or an organisation's code) and a PLOVER sector, `null` and `UNK` where unknown. */
export interface RecordParticipant {
  readonly name: string
  readonly text: RecordSpan
  readonly country: string | null
  readonly sector: string
  readonly role: string | null
  readonly wikidata: string | null
  readonly evidence: readonly RecordSpan[]
  readonly rule: string
}

/** How many people were harmed, held or moved; bounds are `null` where the words set none. */
export interface RecordCount {
  readonly what: Harm
  readonly who: RecordSourced<string>
  readonly side: 'actor' | 'recipient' | 'civilian' | 'unknown'
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  /** Index into the event's claims; only where figures differ by who gives them. */
  readonly claim?: number
  readonly evidence: readonly RecordSpan[]
  readonly rule: string
}

/** Who says so, and through whom. `speaker: null` is the report's own voice. */
export interface RecordClaim {
  readonly speaker: RecordParticipant | null
  readonly via: RecordParticipant | null
  readonly stance: Stance
  readonly cue: RecordSpan | null
  readonly terms: readonly RecordSpan[]
  readonly evidence: readonly RecordSpan[]
  readonly rule: string
}

/** One sentence's telling of an event, with the words that tell it. */
export interface RecordMention {
  readonly section: Section
  readonly sentence: RecordSpan
  readonly trigger: RecordSpan
  readonly rule: string
}

/** One happening, however often the report tells it. `parts` are ids of the events that it totals; `confidence` runs from 0 to 1. */
export interface RecordEvent {
  readonly id: string
  readonly type: string
  readonly mode: readonly string[]
  readonly context: readonly string[]
  readonly codes: Codes
  readonly status: Status
  readonly actors: readonly RecordParticipant[]
  readonly recipients: readonly RecordParticipant[]
  readonly place: RecordSourced<Place>
  readonly time: RecordSourced<Interval>
  readonly counts: readonly RecordCount[]
  readonly claims: readonly RecordClaim[]
  readonly mentions: readonly RecordMention[]
  readonly parts: readonly string[]
  readonly confidence: number
}

/** Something the reader should know: what was left out, could not be placed, or may be read in two ways. */
export interface RecordNote {
  readonly code: string
  readonly message: string
  readonly span?: RecordSpan
}

/** The report as read. `text` never changes after this; all spans point into it. */
export interface RecordReport {
  readonly id: string
  readonly source: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly section: string | null
  readonly language: string
  readonly text: string
  readonly title: RecordSpan | null
  readonly highlights: readonly RecordSpan[]
  readonly captions: readonly {
    readonly span: RecordSpan
    readonly credit: RecordSpan | null
  }[]
  readonly paragraphs: readonly RecordSpan[]
  readonly byline: RecordSourced<string>
  readonly agency: RecordSourced<string>
  readonly dateline: RecordSourced<string>
  readonly published: RecordSourced<string>
  readonly updated: RecordSourced<string>
}

/** What the passes found, for those who build on single layers: written with `--layers`. `head` is an index into `tokens`, -1 at the root of a sentence. */
export interface RecordLayers {
  readonly sentences: readonly RecordSpan[]
  readonly tokens: readonly {
    readonly span: RecordSpan
    readonly lemma: string
    readonly upos: string
    readonly xpos: string
    readonly head: number
    readonly deprel: string
  }[]
  readonly names: readonly { readonly span: RecordSpan; readonly type: string }[]
  readonly chains: readonly (readonly RecordSpan[])[]
  readonly places: readonly ({ readonly span: RecordSpan; readonly use: string } & (
    Place | { readonly name: string; readonly lat: null; readonly lon: null }
  ))[]
  readonly times: readonly {
    readonly span: RecordSpan
    readonly type: string
    readonly value: string
  }[]
  readonly figures: readonly {
    readonly span: RecordSpan
    readonly what: Harm
    readonly low: number | null
    readonly best: number | null
    readonly high: number | null
    readonly who: RecordSpan | null
  }[]
  readonly attributions: readonly {
    readonly source: readonly RecordSpan[]
    readonly cue: readonly RecordSpan[]
    readonly content: readonly RecordSpan[]
    readonly stance: Stance
  }[]
  readonly rejections: readonly {
    readonly sentence: RecordSpan
    readonly trigger: RecordSpan
    readonly reason: string
  }[]
}

/** One report with its events: one line of `dateline read --jsonl`. */
export interface RecordLine {
  /** Program and models that wrote it; the same text and engine give the same bytes. */
  readonly engine: string
  readonly report: RecordReport
  readonly events: readonly RecordEvent[]
  readonly notes: readonly RecordNote[]
  readonly coverage: { readonly characters: number; readonly read: number }
  readonly layers?: RecordLayers
}
