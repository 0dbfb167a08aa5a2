import robotsParser from 'robots-parser'
import { DatelineError } from '../../error.ts'
import { boundedMap } from './bounded-map.ts'
import { AGENT, fetchIfChanged } from './fetch-page.ts'
import type { FetchedPage, FetchOptions, Validators } from './fetch-page.ts'

/** Fetches pages as a polite guest does. */
export interface Fetcher {
  /**
   * The page, or `null` where the server says that it has not changed since it was last
   * fetched by this fetcher. Throws `fetch-refused` where the site's robots.txt keeps
   * readers like this one out.
   */
  fetch(url: string): Promise<FetchedPage | null>
}

/** What one site's robots.txt says. */
interface Robots {
  isAllowed(url: string, agent: string): boolean | undefined
  getCrawlDelay(agent: string): number | undefined
}

// The package is CommonJS: its types promise a `default` that Node does not give.
const parseRobots = robotsParser as unknown as (url: string, text: string) => Robots

/** Longest pause that a site's Crawl-delay is given, in milliseconds. */
const LONGEST_PAUSE_MS = 10_000
/** Most addresses whose validators are remembered. */
const MOST_ADDRESSES = 10_000
/** Most hosts whose robots.txt is remembered; one forgotten is asked again. */
const MOST_HOSTS = 1000

/**
 * A fetcher that asks each host's robots.txt once, sends a host one request at a time with
 * the pause the host asks for, names itself, and asks only for what has changed.
 */
export function createFetcher(options: FetchOptions): Fetcher {
  // As long as what is under way: a host whose turn is over is taken out.
  const turns = new Map<string, Promise<unknown>>()
  const robots = boundedMap<string, Promise<Robots | null>>(MOST_HOSTS)
  const seen = boundedMap<string, Validators>(MOST_ADDRESSES)

  const inTurn = <Value>(
    origin: string,
    work: () => Promise<Value>,
  ): Promise<Value> => {
    const turn = (turns.get(origin) ?? Promise.resolve()).then(work, work)
    turns.set(origin, turn)
    const leave = (): void => {
      if (turns.get(origin) === turn) turns.delete(origin)
    }
    turn.then(leave, leave)
    return turn
  }
  const rulesOf = (origin: string): Promise<Robots | null> => {
    const known = robots.get(origin)
    if (known) return known
    const asked = readRobots(origin, options)
    robots.set(origin, asked)
    // What could not be asked now may be asked later.
    asked.catch(() => robots.delete(origin))
    return asked
  }
  /** What the site says of readers like this one; throws where it keeps them from the address. */
  const admit = async (url: string): Promise<Robots | null> => {
    const origin = originOf(url)
    const rules = /^https?:/.test(origin) ? await rulesOf(origin) : null
    if (rules?.isAllowed(url, AGENT) === false) throw refusal(url)
    return rules
  }
  return {
    fetch: (url) => {
      const origin = originOf(url)
      return inTurn(origin, async () => {
        const rules = await admit(url)
        const validators = seen.get(url)
        const page = await fetchIfChanged(url, {
          ...options,
          ...(validators ? { validators } : {}),
          // A redirect leads to a page that its own site may keep readers from.
          onRedirect: admit,
        })
        if (page?.validators) seen.set(url, page.validators)
        const pause = Math.min(
          LONGEST_PAUSE_MS,
          1000 * (rules?.getCrawlDelay(AGENT) ?? 0),
        )
        // The next request to this host waits; this one is answered at once.
        if (pause > 0) void inTurn(origin, () => sleep(pause))
        return page
      })
    },
  }
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url
}

/** A host's robots.txt; `null` where it has none. A host that cannot say (5xx) is taken to keep everybody out, as RFC 9309 asks. */
async function readRobots(
  origin: string,
  options: FetchOptions,
): Promise<Robots | null> {
  const url = `${origin}/robots.txt`
  try {
    const page = await fetchIfChanged(url, options)
    return page
      ? parseRobots(url, Buffer.from(page.bytes.subarray(0, 512_000)).toString())
      : null
  } catch (error) {
    if (!(error instanceof DatelineError) || error.code === 'fetch-refused') throw error
    if (!/status 5\d\d/.test(error.message)) return null
    throw new DatelineError(
      'fetch-refused',
      `Expected ${url} to say what may be read, found a server error. Try again later.`,
      { cause: error },
    )
  }
}

function refusal(url: string): DatelineError {
  return new DatelineError(
    'fetch-refused',
    `Expected a page that may be read, found that the site's robots.txt keeps "${AGENT}" from ${url.slice(0, 200)}. Save the page with a browser and give the file.`,
  )
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, milliseconds).unref()
  })
}
