/**
 * What each pass adds to a report. One type flows: a pass takes the layers it needs and
 * returns the same report with one more, so the compiler holds the order.
 */
import type { Report } from './report.ts'
import type { Sourced } from './sourced.ts'
import type { Evidence, Span } from './span.ts'

// ---- language

/** A word or mark. `text` is `report.text.slice(start, end)`. */
export interface Token extends Span {
  readonly text: string
  /** Index into `sentences`. */
  readonly sentence: number
}
/** A sentence: `[first, last)` are indices into `tokens`. A title, caption or bullet is never joined to its neighbour. */
export interface Sentence extends Span {
  readonly first: number
  readonly last: number
}
/** A report divided into words and sentences. */
export interface Tokenized extends Report {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** What kind of word a token is, and the form a dictionary lists it under. */
export interface Tag {
  /** Universal part of speech: `NOUN`, `VERB`, `PROPN`, … */
  readonly upos: string
  /** Penn Treebank tag: `VBD`, `VBN`, `NNS`, …; carries tense and number. */
  readonly xpos: string
  readonly lemma: string
}
/** `tags[i]` belongs to `tokens[i]`. */
export interface Tagged extends Tokenized {
  readonly tags: readonly Tag[]
}

/** The word that a token hangs on in its sentence's tree, and how. */
export interface Arc {
  /** Index into `tokens`; -1 at the root of a sentence. */
  readonly head: number
  /** Universal Dependencies relation with its subtype: `nsubj:pass`, `obl:agent`, … */
  readonly relation: string
}
/** `arcs[i]` belongs to `tokens[i]`; heads stay within the sentence, one root each. */
export interface Parsed extends Tagged {
  readonly arcs: readonly Arc[]
}

/** NORP: people of a state, faith or group. FAC: a building or base. */
export type NameKind = 'PER' | 'LOC' | 'ORG' | 'NORP' | 'FAC' | 'WEAPON' | 'MISC'
/** A proper name; `[first, last)` are indices into `tokens`. */
export interface Name extends Span {
  readonly first: number
  readonly last: number
  readonly kind: NameKind
}
/** A report whose proper names are found. */
export interface Named extends Parsed {
  /** In text order, not overlapping. */
  readonly names: readonly Name[]
}

/** One place where a chain's entity is spoken of. */
export interface ChainMention extends Span {
  readonly first: number
  readonly last: number
  /** Token that heads the phrase. */
  readonly head: number
  readonly form: 'name' | 'nominal' | 'pronoun'
  /** The whole noun phrase, with article, complements and clauses. */
  readonly phrase?: Span
  /** Token that heads the whole phrase where a title does: "President" of "President Aliyev". */
  readonly top?: number
}
/** All the mentions of one entity: a general, "the army chief", "he". */
export interface Chain {
  readonly kind: NameKind | null
  /** In text order; at least one. */
  readonly mentions: readonly ChainMention[]
  /** Index into `mentions` of the fullest name the report gives; `null` where the entity is never named. */
  readonly fullest: number | null
}
/** A report whose names, descriptions and pronouns are joined by whom they mean. */
export interface Chained extends Named {
  readonly chains: readonly Chain[]
}

// ---- time

/** First and last day as ISO prefixes (`2023-11-01`, `2023-11`, `--12-05`), both inclusive. */
export interface Interval {
  readonly start: string
  readonly end: string
  readonly precision: 'day' | 'week' | 'month' | 'year' | 'unknown-year'
}
/** A time expression with its TIMEX3 type and value. */
export interface TimeExpression extends Span {
  readonly first: number
  readonly last: number
  readonly kind: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value against the report's date: `2023-11-01`, `P3D`, `XXXX-12-05`. */
  readonly value: string
  /** The days it covers; `null` for durations, sets and what cannot be placed on a calendar. */
  readonly interval: Interval | null
  /** Whether the words alone give the value, or it was worked out from the report's date. */
  readonly basis: 'stated' | 'inferred'
  readonly rule: string
}
/** The layer of time expressions, in text order. */
export interface Timed {
  readonly times: readonly TimeExpression[]
}

// ---- place

/** A place on the map: a point and how far from it the place may lie. */
export interface Place {
  readonly name: string
  readonly geonameId: number | null
  readonly lat: number
  readonly lon: number
  /** ISO 3166 alpha-3; `null` where no state's. */
  readonly country: string | null
  readonly admin1: string | null
  readonly admin2: string | null
  readonly precision: 'site' | 'town' | 'district' | 'province' | 'country'
  /** Kilometres round the point within which the place lies. */
  readonly radiusKm: number
}
/** A toponym as it stands in the text, and the place it was taken for. */
export interface PlaceMention extends Span {
  readonly first: number
  readonly last: number
  /** `null`: a toponym that could not be resolved. */
  readonly place: Place | null
  /** `metonym`: the name stands for a government, team or body ("New Delhi denies"). `adjective`: "Pakistani". */
  readonly use: 'place' | 'metonym' | 'adjective'
  readonly rule: string
}
/** The layer of toponyms, in text order. */
export interface Placed {
  readonly places: readonly PlaceMention[]
}

// ---- count

/** What happened to the people that a figure counts. */
export type Harm =
  | 'killed'
  | 'injured'
  | 'detained'
  | 'abducted'
  | 'missing'
  | 'displaced'
  | 'surrendered'
  | 'released'
/** How the words bound a number: "at least", "up to", "nearly", "dozens", "a soldier", "no". */
export type BoundKind =
  | 'exact'
  | 'at-least'
  | 'more-than'
  | 'at-most'
  | 'less-than'
  | 'nearly'
  | 'about'
  | 'range'
  | 'vague'
  | 'indefinite'
  | 'zero'
/** A figure of people harmed, held or moved. Bounds are `null` where the words set none. */
export interface Figure extends Span {
  readonly what: Harm
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  /** Whom it counts: "seven militants". */
  readonly who: Span | null
  /** Token that heads those words ("militants"), or the number where it stands alone. */
  readonly whoHead: number
  readonly bound: BoundKind
  /** Token of the verb or noun of harm ("killed", "deaths") that makes it such a figure. */
  readonly trigger: number
  /** Whether it says itself to be a sum ("in all", "total"). */
  readonly total: boolean
  /** A part of the figure at that index ("nine, including three children"): no second count; else `null`. */
  readonly partOf: number | null
  /** An older figure that the report itself replaces ("earlier put at five"). */
  readonly superseded: boolean
  readonly rule: string
}
/** The layer of figures, in text order. */
export interface Counted {
  readonly figures: readonly Figure[]
}

// ---- attribution

/** How a speaker stands to what is said. */
export type Stance = 'asserts' | 'denies' | 'alleges' | 'confirms' | 'cannot-confirm'
/** Who says what: spans may be discontinuous; an empty list where the role is absent. */
export interface Attribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** Head token of the source; `null` where the source is absent. */
  readonly sourceHead: number | null
  /** Head token of the cue. */
  readonly cueHead: number
  /** Who passes the source's words on ("state television quoted …"). */
  readonly via: readonly Span[]
  readonly viaHead: number | null
  readonly stance: Stance
  /** Index into `attributions` of the one that this one denies or confirms; `null` where it stands alone. */
  readonly answers: number | null
  readonly rule: string
}
/** The layer of who says what. */
export interface Attributed {
  readonly attributions: readonly Attribution[]
}

// ---- actor

/** Somebody who does, suffers or says: coded with country and sector. */
export interface Participant {
  /** The fullest name the report gives. */
  readonly name: string
  /** The words at this mention. */
  readonly text: Span
  /** ISO 3166 alpha-3 or an organisation's code (UNO, IGO, NGO, EUR, IMG); `null` where unknown. */
  readonly country: string | null
  /** PLOVER sector: GOV, MIL, COP, REB, CVL, …, UNK. */
  readonly sector: string
  readonly role: string | null
  readonly wikidata: string | null
  readonly evidence: Evidence
  readonly rule: string
}

// ---- event

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
/** Every layer that a report carries when it has been read. */
export type Reading = Chained & Timed & Placed & Counted & Attributed & Evented
