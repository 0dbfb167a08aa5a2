/** The layer of events: each telling, and what is joined from the tellings. */
import type { Harm, Interval, Participant, Place, Stance } from './fact-layers.ts'
import type { Report } from './report.ts'
import type { Sourced } from './sourced.ts'
import type { Evidence, Span } from './span.ts'

/** Whether the event came about, as the report tells it. */
export type Status =
  | 'happened'
  | 'ongoing'
  | 'planned'
  | 'requested'
  | 'hypothetical'
  | 'negated'
  | 'historical'
/** The part of a report that a sentence stands in. */
export type Section = 'title' | 'highlight' | 'caption' | 'body'

/** One sentence's telling of an event. */
export interface Mention {
  /** Name of a type of the ontology: `ASSAULT`. */
  readonly type: string
  readonly mode: readonly string[]
  readonly section: Section
  /** Index into `sentences`. */
  readonly sentence: number
  /** Token that tells it, and the whole expression ("carried out a strike"). */
  readonly head: number
  readonly trigger: Span
  readonly status: Status
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
  readonly place: Sourced<Place>
  readonly time: Sourced<Interval>
  readonly counts: readonly Count[]
  readonly claims: readonly Claim[]
  readonly rule: string
  /** What was noticed of its setting ("in title", "relative clause"): features of joining and confidence. */
  readonly traits: readonly string[]
  /** Everybody near it who may have a part; absent where only the rules decide. */
  readonly people?: readonly Weighed[]
}
/** Somebody who may have a part in a telling, and how likely: shares of 1. */
export interface Weighed {
  readonly participants: readonly Participant[]
  readonly acts: number
  readonly suffers: number
  /** Index into `tokens` of the word that names them in the sentence; `null` where another sentence does. */
  readonly token: number | null
}
/** How many people an event harmed, held or moved. Bounds are `null` where the words set none. */
export interface Count {
  readonly what: Harm
  readonly who: Sourced<string>
  readonly side: 'actor' | 'recipient' | 'civilian' | 'unknown'
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  /** Index into the event's claims; only on rival figures. */
  readonly claim: number | null
  readonly evidence: Evidence
  readonly rule: string
}
/** Who says so. `speaker: null` is the report's own voice. */
export interface Claim {
  readonly speaker: Participant | null
  readonly via: Participant | null
  readonly stance: Stance
  readonly cue: Span | null
  /** Loaded words of the speaker's ("khwarij"), as evidence. */
  readonly terms: readonly Span[]
  readonly evidence: Evidence
  readonly rule: string
}
/** A sentence looked at and not coded, and why ("sport", "metaphor", "drill"). */
export interface Rejection {
  readonly sentence: number
  readonly trigger: Span
  readonly reason: string
}
/** A report whose sentences are read for events, and those that were looked at and left. */
export interface Told extends Report {
  readonly mentions: readonly Mention[]
  readonly rejections: readonly Rejection[]
}

/** The event under the codebooks of the field: CAMEO, the quad class, Goldstein's scale, ACLED, UCDP. */
export interface Codes {
  readonly cameo: string
  readonly quad: 1 | 2 | 3 | 4
  readonly scale: number
  /** ACLED sub-event; `null` where ACLED would not record it. */
  readonly acled: string | null
  /** UCDP type of violence: 1 state-based, 2 non-state, 3 one-sided; `null` where out of its scope. */
  readonly ucdp: 1 | 2 | 3 | null
}
/** The mentions that tell of one happening. */
export interface Event {
  /** `ev_` and a hash of the report's id and the event's own evidence. */
  readonly id: string
  readonly type: string
  readonly mode: readonly string[]
  readonly context: readonly string[]
  readonly codes: Codes
  readonly status: Status
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
  readonly place: Sourced<Place>
  readonly time: Sourced<Interval>
  readonly counts: readonly Count[]
  readonly claims: readonly Claim[]
  readonly mentions: readonly Mention[]
  /** Ids of the events that this one totals. */
  readonly parts: readonly string[]
  /** 0–1, calibrated on development data. */
  readonly confidence: number
}
/** A report read to the end. */
export interface Evented extends Told {
  readonly events: readonly Event[]
}
