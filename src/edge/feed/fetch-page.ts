import { lookup } from 'node:dns/promises'
import { get as getPlain } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { get as getSecure } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isIP } from 'node:net'
import { DatelineError } from '../../error.ts'
import { collect, unpacked } from '../disk/byte-stream.ts'
import { packageVersion } from '../disk/package.ts'
import { isPublicAddress } from './address.ts'

/** How a page is fetched. */
export interface FetchOptions {
  /** Lets addresses of this machine and of private networks pass. Default: they are refused. */
  readonly allowPrivate: boolean
  /** For all of it, redirects and body. Default: 30 000. */
  readonly timeoutMs?: number
}

/** A page as the server gave it. */
export interface FetchedPage {
  readonly bytes: Uint8Array
  /** Charset of the Content-Type, where the server says one. */
  readonly charset?: string
  /** Where the redirects led. */
  readonly finalUrl: string
  /** ISO date-time of the fetch. */
  readonly readAt: string
  /** What to send next time, to be told only of a change. */
  readonly validators?: Validators
}

/** How a server names the version of a page. */
export interface Validators {
  readonly etag?: string
  readonly modified?: string
}

/** The name by which sites know this reader, in robots.txt as well. */
export const AGENT = 'dateline-news'

const MAX_REDIRECTS = 5
const DEFAULT_TIMEOUT_MS = 30_000

/**
 * Fetches a page of the public web.
 *
 * Each host, also one that a redirect names, is resolved and checked before the connection
 * is made, and the connection goes to the very address that was checked. Throws
 * `fetch-refused` or `fetch-failed`; `input-too-large` where the page is no page.
 */
export async function fetchPage(
  url: string,
  options: FetchOptions,
): Promise<FetchedPage> {
  const page = await fetchIfChanged(url, options)
  if (page) return page
  throw failed('found status 304 to a request without conditions. Try again later.')
}

/** The same; `null` where the server says that the page is still the one the validators name. */
export async function fetchIfChanged(
  url: string,
  {
    allowPrivate,
    timeoutMs = DEFAULT_TIMEOUT_MS,
    validators = {},
    onRedirect,
  }: FetchOptions & {
    readonly validators?: Validators
    /** Asked before a redirect is followed; may throw. */
    readonly onRedirect?: (url: string) => Promise<unknown>
  },
): Promise<FetchedPage | null> {
  const signal = AbortSignal.timeout(timeoutMs)
  let at = url
  try {
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      const response = await request(parseUrl(at), { allowPrivate, signal, validators })
      if (response.statusCode === 304) {
        response.destroy()
        return null
      }
      const next = redirectOf(response, at)
      if (next === null) return await toPage(response, at)
      response.destroy()
      await onRedirect?.(parseUrl(next).href)
      at = next
    }
  } catch (cause) {
    if (cause instanceof DatelineError) throw cause
    const found = signal.aborted
      ? `no whole answer within ${timeoutMs / 1000} seconds`
      : reasonOf(cause)
    throw failed(`found ${found}. Check the address and the network.`, cause)
  }
  throw failed(
    `found more than ${MAX_REDIRECTS} redirects. Give the last address itself.`,
  )
}

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url
  throw new DatelineError(
    'fetch-refused',
    `Expected an http or https address, found ${JSON.stringify(text.slice(0, 100))}. Give the page's own address.`,
  )
}

function request(
  url: URL,
  options: {
    readonly allowPrivate: boolean
    readonly signal: AbortSignal
    readonly validators: Validators
  },
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // A host that is an address is not looked up, so it is checked here.
  if (isIP(host) && !options.allowPrivate && !isPublicAddress(host)) throw refusal(url)
  return new Promise((resolve, reject) => {
    const get = url.protocol === 'https:' ? getSecure : getPlain
    get(url, {
      signal: options.signal,
      lookup: checkedLookup(url, options.allowPrivate),
      agent: false,
      headers: {
        ...(options.validators.etag
          ? { 'if-none-match': options.validators.etag }
          : {}),
        ...(options.validators.modified
          ? { 'if-modified-since': options.validators.modified }
          : {}),
        'user-agent': `${AGENT}/${packageVersion()} (reads news pages for research)`,
        accept: 'text/html, text/plain;q=0.9, */*;q=0.5',
        'accept-encoding': 'gzip, identity;q=0.5',
      },
    })
      .on('response', resolve)
      .on('error', reject)
  })
}

/** Resolves a name and hands only checked addresses to the connection: a later look-up could answer otherwise. */
function checkedLookup(url: URL, allowPrivate: boolean): LookupFunction {
  return (host, options, done) => {
    lookup(host, { all: true }).then(
      (addresses) => {
        if (
          !allowPrivate &&
          addresses.some((found) => !isPublicAddress(found.address))
        ) {
          done(refusal(url), '', 4)
        } else if (options.all) {
          done(null, addresses)
        } else {
          const [first] = addresses
          done(null, first?.address ?? '', first?.family ?? 4)
        }
      },
      (cause: NodeJS.ErrnoException) => done(cause, '', 4),
    )
  }
}

function redirectOf(response: IncomingMessage, from: string): string | null {
  const { statusCode = 0, headers } = response
  if (![301, 302, 303, 307, 308].includes(statusCode) || !headers.location) return null
  return URL.canParse(headers.location, from)
    ? new URL(headers.location, from).href
    : headers.location
}

async function toPage(response: IncomingMessage, url: string): Promise<FetchedPage> {
  const { statusCode, headers } = response
  if (statusCode !== 200) {
    response.destroy()
    throw failed(`found status ${statusCode}. Check the address.`)
  }
  const encoding = headers['content-encoding'] ?? 'identity'
  if (!['identity', 'gzip', 'x-gzip'].includes(encoding)) {
    response.destroy()
    throw failed(
      `found content-encoding ${JSON.stringify(encoding)}. Save the page with a browser.`,
    )
  }
  // A cut connection ends the stream with an error, never with fewer bytes.
  const bytes = await collect(await unpacked(response))
  const charset = /charset\s{0,9}=\s{0,9}"?([\w:.-]{1,40})/i.exec(
    headers['content-type'] ?? '',
  )?.[1]
  return {
    bytes,
    ...(charset ? { charset } : {}),
    finalUrl: url,
    readAt: new Date().toISOString(),
    ...(headers.etag || headers['last-modified']
      ? {
          validators: {
            ...(headers.etag ? { etag: headers.etag } : {}),
            ...(headers['last-modified'] ? { modified: headers['last-modified'] } : {}),
          },
        }
      : {}),
  }
}

function refusal(url: URL): DatelineError {
  return new DatelineError(
    'fetch-refused',
    `Expected a page of the public web, found that ${url.hostname} is this machine or of a private network. Pass --allow-private if you mean it.`,
  )
}

function failed(found: string, cause?: unknown): DatelineError {
  return new DatelineError('fetch-failed', `Expected a page, ${found}`, { cause })
}

function reasonOf(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException
  return code === 'ENOTFOUND' ? 'no such host' : (code ?? message)
}
