import type {
  RecordEvent,
  RecordLine,
  RecordParticipant,
  RecordSpan,
} from 'dateline-news/record'

/** What a value tells; each has its colour. */
export type ValueKind =
  | 'actor'
  | 'recipient'
  | 'place'
  | 'time'
  | 'count'
  | 'claim'
  | 'trigger'
  | 'report'
  | 'note'

/** A value of the record with the words behind it. */
export interface Value {
  /** Unique in its record: `2.actor.0` is the first actor of the third event. */
  readonly id: string
  readonly kind: ValueKind
  /** Index into the record's events; `null` for a value of the report itself. */
  readonly event: number | null
  /** Says in a few words what it is: "actor of event 3". */
  readonly label: string
  /** Its evidence: half-open, UTF-16 code units of `report.text`. */
  readonly spans: readonly RecordSpan[]
  /** The spans by which the words lead back to it: the evidence without whole sentences. */
  readonly marks: readonly RecordSpan[]
}

// A longer span is a sentence given as ground, not words that name the value: marking
// it would paint the page. It still lights up when its value is looked at.
const LONGEST_MARK = 90

/** Every value of a record that has evidence, in the order in which the cards show them. */
export function valuesOf({ report, events, notes }: RecordLine): readonly Value[] {
  const values: Value[] = []
  const add = (
    value: Pick<Value, 'id' | 'kind' | 'event' | 'label'>,
    evidence: readonly (RecordSpan | null | undefined)[],
    marks: readonly (RecordSpan | null | undefined)[] = evidence,
  ): void => {
    const spans = sound(evidence, report.text.length)
    if (spans.length === 0) return
    values.push({ ...value, spans, marks: toMarks(marks, report.text.length) })
  }
  for (const key of ['published', 'updated', 'dateline', 'byline', 'agency'] as const) {
    add(
      { id: `report.${key}`, kind: 'report', event: null, label: key },
      report[key]?.evidence ?? [],
    )
  }
  events.forEach((event, e) => addEvent(event, e, add))
  notes.forEach((note, n) => {
    add({ id: `note.${n}`, kind: 'note', event: null, label: 'note' }, [note.span], [])
  })
  return values
}

function addEvent(
  event: RecordEvent,
  e: number,
  add: (
    value: Pick<Value, 'id' | 'kind' | 'event' | 'label'>,
    evidence: readonly (RecordSpan | null | undefined)[],
    marks?: readonly (RecordSpan | null | undefined)[],
  ) => void,
): void {
  const of = `of event ${e + 1}`
  const party = (list: readonly RecordParticipant[], kind: 'actor' | 'recipient') =>
    list.forEach((one, i) => {
      add(
        { id: `${e}.${kind}.${i}`, kind, event: e, label: `${kind} ${of}` },
        [one.text, ...one.evidence],
        [one.text],
      )
    })
  add(
    { id: `${e}.trigger`, kind: 'trigger', event: e, label: `event ${e + 1}` },
    event.mentions.map((mention) => mention.trigger),
  )
  party(event.actors, 'actor')
  party(event.recipients, 'recipient')
  add(
    { id: `${e}.place`, kind: 'place', event: e, label: `place ${of}` },
    event.place?.evidence ?? [],
  )
  add(
    { id: `${e}.time`, kind: 'time', event: e, label: `time ${of}` },
    event.time?.evidence ?? [],
  )
  event.counts.forEach((count, i) => {
    add(
      { id: `${e}.count.${i}`, kind: 'count', event: e, label: `figure ${of}` },
      [...count.evidence, ...(count.who?.evidence ?? [])],
      count.evidence,
    )
  })
  event.claims.forEach((claim, i) => {
    add(
      { id: `${e}.claim.${i}`, kind: 'claim', event: e, label: `claim ${of}` },
      [claim.speaker?.text, claim.cue, claim.via?.text, ...claim.evidence],
      [claim.speaker?.text, claim.cue, claim.via?.text],
    )
    add(
      { id: `${e}.terms.${i}`, kind: 'claim', event: e, label: `loaded words ${of}` },
      claim.terms,
    )
  })
}

function toMarks(
  spans: readonly (RecordSpan | null | undefined)[],
  length: number,
): readonly RecordSpan[] {
  const all = sound(spans, length)
  const short = all.filter(([start, end]) => end - start <= LONGEST_MARK)
  return short.length > 0 ? short : all
}

/** The spans that lie in the text, each once, in text order. */
function sound(
  spans: readonly (RecordSpan | null | undefined)[],
  length: number,
): readonly RecordSpan[] {
  const seen = new Set<string>()
  return spans
    .filter((span) => span !== null && span !== undefined)
    .filter(([start, end]) => 0 <= start && start < end && end <= length)
    .filter(([start, end]) => {
      const key = `${start} ${end}`
      return !seen.has(key) && seen.add(key)
    })
    .toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
}
