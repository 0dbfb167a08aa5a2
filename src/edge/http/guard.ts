import type { MiddlewareHandler } from 'hono'
import { problemResponse } from './problem.ts'

/** The names by which a machine calls itself. */
const OWN_NAMES: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * What the workbench may load and do: files of this server, and nothing else. No inline
 * script or style, no eval, no worker from a blob, no other host. `data:` images are the
 * icons in MapLibre's style sheet.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Lets in only requests that this machine's own pages and programs make.
 *
 * The server listens on loopback alone, yet any web page can have its own name resolve to
 * 127.0.0.1 (DNS rebinding) or post to it from its own origin: such a request names
 * another host, or another origin.
 */
export const guard: MiddlewareHandler = async (context, next) => {
  const url = new URL(context.req.url)
  const host = context.req.header('host') ?? url.host
  const origin = context.req.header('origin')
  if (
    !OWN_NAMES.has(host.replace(/:\d+$/, '')) ||
    (origin !== undefined && originHost(origin) !== host)
  ) {
    return problemResponse(
      403,
      'fetch-refused',
      'Expected a request from this machine to 127.0.0.1 or localhost, found another host or origin. Open the address that `dateline serve` printed.',
    )
  }
  await next()
  const { headers } = context.res
  headers.set('content-security-policy', POLICY)
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cross-origin-resource-policy', 'same-origin')
  return undefined
}

function originHost(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
