import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import type { Dateline } from '../../dateline.ts'
import type { EventFilter, EventStore, ListRange } from '../../ports.ts'
import { DatelineError } from '../../error.ts'
import { readLines } from '../read-lines.ts'
import { guard } from './guard.ts'
import { problemOf, problemResponse } from './problem.ts'
import { recordLine } from './record-schema.ts'
import {
  eventList,
  eventQuery,
  problem,
  readRequest,
  readResponse,
  reportList,
  reportQuery,
} from './schemas.ts'

/** What the HTTP application works with. */
export interface AppOptions {
  /** The reader; its models may be loaded only when a page is first to be read. */
  readonly dateline: () => Promise<Dateline>
  readonly store: EventStore
  /** A file of the built workbench with its media type; `null` where there is none. Absent: the API alone. */
  readonly asset?: (path: string) => Promise<Asset | null>
  /** Told of every error that is not the caller's. */
  readonly onError?: (error: unknown) => void
}

/** A file of the workbench. */
export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  /** Whether its name changes when its content does. */
  readonly immutable: boolean
}

/** Largest body of `POST /api/read`: a page of the largest size that `dateline read` takes, escaped as JSON. */
const MAX_BODY_BYTES = 48 * 1024 * 1024

/** The HTTP API and the workbench's files as one function from `Request` to `Response`. */
export function createApp(
  options: AppOptions,
): (request: Request) => Promise<Response> {
  const { dateline, store } = options
  const app = new OpenAPIHono({
    defaultHook: (result) =>
      result.success
        ? undefined
        : problemResponse(400, 'usage', listIssues(result.error)),
  })
  app.use(guard)
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: () =>
        problemResponse(
          413,
          'input-too-large',
          `Expected a body of at most ${MAX_BODY_BYTES} bytes, found a larger one. Send one page at a time.`,
        ),
    }),
  )
  app.onError((error) => {
    // Hono itself throws these: a body that is not JSON, a wrong media type.
    const status = 'status' in error ? error.status : undefined
    if (status === 400) {
      return problemResponse(400, 'usage', `Expected a JSON body: ${error.message}.`)
    }
    const answer = problemOf(error)
    if (answer.status >= 500) options.onError?.(error)
    return answer
  })

  app.openapi(readRoute, async (context) => {
    const body = context.req.valid('json')
    const { page, lines } = readLines(await dateline(), {
      content: body.content,
      ...(body.kind === undefined ? {} : { kind: body.kind }),
      ...(body.source === undefined ? {} : { source: body.source }),
      ...(body.published === undefined ? {} : { published: body.published }),
    })
    const { kind, coverage, removed } = page
    return context.json(plain({ page: { kind, coverage }, lines, removed }), 200)
  })
  app.openapi(reportsRoute, async (context) => {
    return context.json(
      plain(await store.listReports(toRange(context.req.valid('query')))),
      200,
    )
  })
  app.openapi(reportRoute, async (context) => {
    const { id } = context.req.valid('param')
    const line = await store.findReport(id)
    if (!line) {
      throw new DatelineError(
        'input-not-found',
        `Expected the id of a stored report, found none called ${JSON.stringify(id)}. /api/reports lists them.`,
      )
    }
    return context.json(plain(line), 200)
  })
  app.openapi(eventsRoute, async (context) => {
    const query = context.req.valid('query')
    return context.json(
      plain(await store.listEvents(toFilter(query), toRange(query))),
      200,
    )
  })
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Dateline',
      version: '1',
      description:
        'News reports read into events, every value with the words it came from.',
    },
  })

  app.all('/api/*', (context) =>
    problemResponse(
      404,
      'input-not-found',
      `Expected a path of /api/openapi.json, found ${context.req.method} ${context.req.path}.`,
    ),
  )
  app.get('*', async (context) => {
    const found =
      (await options.asset?.(context.req.path)) ??
      // The workbench keeps its own paths: whatever is not a file is its page.
      (/\.\w+$/.test(context.req.path) ? null : await options.asset?.('/index.html'))
    if (!found) {
      return problemResponse(
        404,
        'input-not-found',
        `Expected a file of the workbench, found none at ${context.req.path}.`,
      )
    }
    return context.body(found.bytes, 200, {
      'content-type': found.mediaType,
      'cache-control': found.immutable
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
    })
  })
  return async (request) => app.fetch(request)
}

const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})
const wrong = {
  description: 'What was expected, what was found, what to do',
  content: { 'application/problem+json': { schema: problem } },
}

const readRoute = createRoute({
  method: 'post',
  path: '/api/read',
  summary: 'Reads one page; keeps nothing',
  request: {
    body: { required: true, content: { 'application/json': { schema: readRequest } } },
  },
  responses: {
    200: json(readResponse, 'The reports of the page'),
    400: wrong,
    413: wrong,
    422: wrong,
  },
})
const reportsRoute = createRoute({
  method: 'get',
  path: '/api/reports',
  summary: 'Lists the stored reports, newest first',
  request: { query: reportQuery },
  responses: { 200: json(reportList, 'One part of the list'), 400: wrong },
})
const reportRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: 'One stored report with its text and events',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: json(recordLine, 'The record line'), 404: wrong },
})
const eventsRoute = createRoute({
  method: 'get',
  path: '/api/events',
  summary: 'Lists the events that meet every condition, latest first',
  request: { query: eventQuery },
  responses: { 200: json(eventList, 'One part of the list'), 400: wrong },
})

/**
 * The same value without its `readonly`s, which zod's output types lack. The compiler
 * still compares every field: a record that the schema does not describe is an error.
 */
function plain<Value>(value: Value): Writable<Value> {
  return value as Writable<Value>
}
type Writable<Value> = Value extends readonly [infer A, infer B]
  ? [A, B]
  : Value extends readonly (infer Item)[]
    ? Writable<Item>[]
    : Value extends object
      ? { -readonly [Key in keyof Value]: Writable<Value[Key]> }
      : Value

function toRange(query: z.infer<typeof reportQuery>): ListRange {
  const { cursor, limit } = query
  return cursor === undefined ? { limit } : { limit, cursor }
}

function toFilter(query: z.infer<typeof eventQuery>): EventFilter {
  const { cursor: _cursor, limit: _limit, ...filter } = query
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined),
  )
}

function listIssues(error: z.ZodError): string {
  return error.issues
    .map((issue) => `${issue.path.join('.') || 'request'}: ${issue.message}`)
    .join('; ')
}
