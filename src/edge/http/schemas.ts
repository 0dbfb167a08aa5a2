/** What the HTTP API takes and gives; also its OpenAPI description. */
import { z } from '@hono/zod-openapi'
import { recordEvent, recordLine } from './record-schema.ts'

/** An ISO prefix: `2023`, `2023-11`, `2023-11-01`. */
export const isoPrefix = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a date as YYYY, YYYY-MM or YYYY-MM-DD',
  )
  .openapi({ example: '2023-11-01' })

/** Body of `POST /api/read`. */
export const readRequest = z
  .object({
    content: z.string().min(1),
    kind: z.enum(['html', 'dump', 'wire', 'text']).optional(),
    source: z.string().max(2000).optional(),
    published: isoPrefix.optional(),
  })
  .openapi('ReadRequest')

/** Answer of `POST /api/read`. */
export const readResponse = z
  .object({
    page: z.object({
      kind: z.enum(['html', 'dump', 'wire', 'text']),
      coverage: z.object({ characters: z.int(), read: z.int() }),
    }),
    lines: z.array(recordLine),
    removed: z.array(z.object({ text: z.string(), rule: z.string() })),
  })
  .openapi('ReadResponse')

const reportSummary = z
  .object({
    id: z.string(),
    source: z.string().nullable(),
    title: z.string().nullable(),
    published: z.string().nullable(),
    dateline: z.string().nullable(),
    publisher: z.string().nullable(),
    language: z.string(),
    events: z.int(),
  })
  .openapi('ReportSummary')

function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    next: z.string().nullable().openapi({
      description: '`cursor` of the part that follows; null at the end',
    }),
  })
}

/** One part of the list of reports. */
export const reportList = listOf(reportSummary).openapi('ReportList')

/** One part of the list of events, each with the report that tells it. */
export const eventList = listOf(
  z.object({
    event: recordEvent,
    report: reportSummary.pick({
      id: true,
      title: true,
      source: true,
      published: true,
    }),
  }),
).openapi('EventList')

const range = {
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
}
/** What `/api/reports` takes. */
export const reportQuery = z.object(range)

const words = z.string().min(1).max(200).optional()
/** What `/api/events` takes; all conditions hold together. */
export const eventQuery = z.object({
  actor: words,
  recipient: words,
  place: words,
  type: words,
  since: isoPrefix.optional(),
  until: isoPrefix.optional(),
  report: words,
  ...range,
})

/** RFC 9457; `code` is the error's own. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
  })
  .openapi('Problem')
