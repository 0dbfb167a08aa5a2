/** The layers of facts: days, places, figures, who says what, and who takes part. */
import type { Evidence, Span } from './span.ts'

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
