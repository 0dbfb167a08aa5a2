/** The record of RECORD.md as zod schemas: what `/api/openapi.json` tells of it. */
import { z } from '@hono/zod-openapi'

const span = z
  .tuple([z.int().min(0), z.int().min(0)])
  .openapi({ description: 'Half-open, UTF-16 code units of report.text' })
const spans = z.array(span)
const text = z.string()
const absent = z.null()

function sourced<Schema extends z.ZodType>(value: Schema) {
  return z
    .object({
      value,
      basis: z.enum(['stated', 'inferred']),
      evidence: spans,
      rule: text,
    })
    .nullable()
}

const harm = z.enum([
  'killed',
  'injured',
  'detained',
  'abducted',
  'missing',
  'displaced',
  'surrendered',
  'released',
])
const stance = z.enum(['asserts', 'denies', 'alleges', 'confirms', 'cannot-confirm'])

const place = z
  .object({
    name: text,
    geonameId: z.int().nullable(),
    lat: z.number(),
    lon: z.number(),
    country: text.nullable(),
    admin1: text.nullable(),
    admin2: text.nullable(),
    precision: z.enum(['site', 'town', 'district', 'province', 'country']),
    radiusKm: z.number(),
  })
  .openapi('Place')

const participant = z
  .object({
    name: text,
    text: span,
    country: text.nullable(),
    sector: text,
    role: text.nullable(),
    wikidata: text.nullable(),
    evidence: spans,
    rule: text,
  })
  .openapi('Participant')

const interval = z
  .object({
    start: text,
    end: text,
    precision: z.enum(['day', 'week', 'month', 'year', 'unknown-year']),
  })
  .openapi('Interval')

const count = z
  .object({
    what: harm,
    who: sourced(text),
    side: z.enum(['actor', 'recipient', 'civilian', 'unknown']),
    low: z.number().nullable(),
    best: z.number().nullable(),
    high: z.number().nullable(),
    claim: z.int().optional(),
    evidence: spans,
    rule: text,
  })
  .openapi('Count')

const claim = z
  .object({
    speaker: participant.nullable(),
    via: participant.nullable(),
    stance,
    cue: span.nullable(),
    terms: spans,
    evidence: spans,
    rule: text,
  })
  .openapi('Claim')

/** One event with its evidence. */
export const recordEvent = z
  .object({
    id: text,
    type: text,
    mode: z.array(text),
    context: z.array(text),
    codes: z.object({
      cameo: text,
      quad: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
      scale: z.number(),
      acled: text.nullable(),
      ucdp: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
    }),
    status: z.enum([
      'happened',
      'ongoing',
      'planned',
      'requested',
      'hypothetical',
      'negated',
      'historical',
    ]),
    actors: z.array(participant),
    recipients: z.array(participant),
    place: sourced(place),
    time: sourced(interval),
    counts: z.array(count),
    claims: z.array(claim),
    mentions: z.array(
      z.object({
        section: z.enum(['title', 'highlight', 'caption', 'body']),
        sentence: span,
        trigger: span,
        rule: text,
      }),
    ),
    parts: z.array(text),
    confidence: z.number(),
  })
  .openapi('Event')

const report = z
  .object({
    id: text,
    source: text.nullable(),
    url: text.nullable(),
    publisher: text.nullable(),
    section: text.nullable(),
    language: text,
    text,
    title: span.nullable(),
    highlights: spans,
    captions: z.array(z.object({ span, credit: span.nullable() })),
    paragraphs: spans,
    byline: sourced(text),
    agency: sourced(text),
    dateline: sourced(text),
    published: sourced(text),
    updated: sourced(text),
  })
  .openapi('Report')

const layers = z
  .object({
    sentences: spans,
    tokens: z.array(
      z.object({
        span,
        lemma: text,
        upos: text,
        xpos: text,
        head: z.int(),
        deprel: text,
      }),
    ),
    names: z.array(z.object({ span, type: text })),
    chains: z.array(spans),
    places: z.array(
      z.union([
        z.object({ span, use: text }).extend(place.shape),
        z.object({ span, use: text, name: text, lat: absent, lon: absent }),
      ]),
    ),
    times: z.array(z.object({ span, type: text, value: text })),
    figures: z.array(
      z.object({
        span,
        what: harm,
        low: z.number().nullable(),
        best: z.number().nullable(),
        high: z.number().nullable(),
        who: span.nullable(),
      }),
    ),
    attributions: z.array(
      z.object({ source: spans, cue: spans, content: spans, stance }),
    ),
    rejections: z.array(z.object({ sentence: span, trigger: span, reason: text })),
  })
  .openapi('Layers')

/** One report with its events: a line of `dateline read --jsonl`. */
export const recordLine = z
  .object({
    engine: text,
    report,
    events: z.array(recordEvent),
    notes: z.array(z.object({ code: text, message: text, span: span.optional() })),
    coverage: z.object({ characters: z.int(), read: z.int() }),
    layers: layers.optional(),
  })
  .openapi('RecordLine')
