import type {
  Claim,
  Count,
  Event,
  Mention,
  Participant,
  Reading,
} from '../report/layers.ts'
import type {
  RecordClaim,
  RecordCount,
  RecordEvent,
  RecordLayers,
  RecordLine,
  RecordMention,
  RecordParticipant,
  RecordSourced,
  RecordSpan,
} from '../report/record.ts'
import type { Sourced } from '../report/sourced.ts'
import type { Span } from '../report/span.ts'

/** How a record line is written. */
export interface RecordLineOptions {
  /** Names the program and its models. */
  readonly engine: string
  readonly coverage: { readonly characters: number; readonly read: number }
  /** Adds `layers`: what each pass found. */
  readonly layers: boolean
}

/** One report with its events as the public record writes it. */
export function toRecordLine(reading: Reading, options: RecordLineOptions): RecordLine {
  return {
    engine: options.engine,
    report: {
      id: reading.id,
      source: reading.source,
      url: reading.url,
      publisher: reading.publisher,
      section: reading.section,
      language: reading.language,
      text: reading.text,
      title: spanOrNull(reading.title),
      highlights: reading.highlights.map(toSpan),
      captions: reading.captions.map((caption) => ({
        span: toSpan(caption.span),
        credit: spanOrNull(caption.credit),
      })),
      paragraphs: reading.paragraphs.map(toSpan),
      byline: toSourced(reading.byline),
      agency: toSourced(reading.agency),
      dateline: toSourced(reading.dateline),
      published: toSourced(reading.published),
      updated: toSourced(reading.updated),
    },
    events: reading.events.map((event) => toEvent(event, reading)),
    notes: reading.notes.map(({ code, message, span }) =>
      span ? { code, message, span: toSpan(span) } : { code, message },
    ),
    coverage: options.coverage,
    ...(options.layers ? { layers: toLayers(reading) } : {}),
  }
}

function toSpan(span: Span): RecordSpan {
  return [span.start, span.end]
}

function spanOrNull(span: Span | null): RecordSpan | null {
  return span && toSpan(span)
}

function toSourced<Value>(fact: Sourced<Value>): RecordSourced<Value> {
  return (
    fact && {
      value: fact.value,
      basis: fact.kind,
      evidence: fact.evidence.map(toSpan),
      rule: fact.rule,
    }
  )
}

function toParticipant(participant: Participant): RecordParticipant {
  return {
    name: participant.name,
    text: toSpan(participant.text),
    country: participant.country,
    sector: participant.sector,
    role: participant.role,
    wikidata: participant.wikidata,
    evidence: participant.evidence.map(toSpan),
    rule: participant.rule,
  }
}

function toCount(count: Count): RecordCount {
  return {
    what: count.what,
    who: toSourced(count.who),
    side: count.side,
    low: count.low,
    best: count.best,
    high: count.high,
    ...(count.claim === null ? {} : { claim: count.claim }),
    evidence: count.evidence.map(toSpan),
    rule: count.rule,
  }
}

function toClaim(claim: Claim): RecordClaim {
  return {
    speaker: claim.speaker && toParticipant(claim.speaker),
    via: claim.via && toParticipant(claim.via),
    stance: claim.stance,
    cue: spanOrNull(claim.cue),
    terms: claim.terms.map(toSpan),
    evidence: claim.evidence.map(toSpan),
    rule: claim.rule,
  }
}

function toMention(mention: Mention, reading: Reading): RecordMention {
  const sentence = reading.sentences[mention.sentence] ?? mention.trigger
  return {
    section: mention.section,
    sentence: toSpan(sentence),
    trigger: toSpan(mention.trigger),
    rule: mention.rule,
  }
}

function toEvent(event: Event, reading: Reading): RecordEvent {
  return {
    id: event.id,
    type: event.type,
    mode: event.mode,
    context: event.context,
    codes: event.codes,
    status: event.status,
    actors: event.actors.map(toParticipant),
    recipients: event.recipients.map(toParticipant),
    place: toSourced(event.place),
    time: toSourced(event.time),
    counts: event.counts.map(toCount),
    claims: event.claims.map(toClaim),
    mentions: event.mentions.map((mention) => toMention(mention, reading)),
    parts: event.parts,
    confidence: event.confidence,
  }
}

function toLayers(reading: Reading): RecordLayers {
  return {
    sentences: reading.sentences.map(toSpan),
    tokens: reading.tokens.map((token, i) => ({
      span: toSpan(token),
      lemma: reading.tags[i]!.lemma,
      upos: reading.tags[i]!.upos,
      xpos: reading.tags[i]!.xpos,
      head: reading.arcs[i]!.head,
      deprel: reading.arcs[i]!.relation,
    })),
    names: reading.names.map((name) => ({ span: toSpan(name), type: name.kind })),
    // A chain of one links nothing; the whole phrase is what coreference corpora mark.
    chains: reading.chains
      .filter((chain) => chain.mentions.length > 1)
      .map((chain) =>
        chain.mentions.map((mention) => toSpan(mention.phrase ?? mention)),
      ),
    places: reading.places.map((mention) => ({
      span: toSpan(mention),
      use: mention.use,
      ...(mention.place ?? {
        name: reading.text.slice(mention.start, mention.end),
        lat: null,
        lon: null,
      }),
    })),
    times: reading.times.map((time) => ({
      span: toSpan(time),
      type: time.kind,
      value: time.value,
    })),
    figures: reading.figures.map((figure) => ({
      span: toSpan(figure),
      what: figure.what,
      low: figure.low,
      best: figure.best,
      high: figure.high,
      who: spanOrNull(figure.who),
    })),
    attributions: reading.attributions.map((attribution) => ({
      source: attribution.source.map(toSpan),
      cue: attribution.cue.map(toSpan),
      content: attribution.content.map(toSpan),
      stance: attribution.stance,
    })),
    rejections: reading.rejections.map((rejection) => ({
      sentence: toSpan(reading.sentences[rejection.sentence] ?? rejection.trigger),
      trigger: toSpan(rejection.trigger),
      reason: rejection.reason,
    })),
  }
}
