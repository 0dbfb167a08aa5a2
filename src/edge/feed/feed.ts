import { parseFeed, parseOpml } from 'feedsmith'
import { DatelineError } from '../../error.ts'
import type { Page } from '../../report/page.ts'

/** An item of a feed. */
export interface FeedItem {
  readonly title: string | null
  readonly url: string | null
  /** As the feed writes it. */
  readonly published: string | null
  readonly updated: string | null
  readonly authors: readonly string[]
  /** HTML or text; empty where the feed gives only a link. */
  readonly content: string
}

/** A feed with its items. */
export interface Feed {
  readonly title: string | null
  readonly items: readonly FeedItem[]
}

/** Most items of one feed that are read. */
const MOST_ITEMS = 1000

/** What an input is by its beginning: a feed, a list of feeds, or neither. */
export function tellFeed(head: string): 'feed' | 'opml' | null {
  const start = head
    .slice(0, 4000)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (
    start.startsWith('{') &&
    /"version"\s{0,9}:\s{0,9}"https?:\/\/jsonfeed\.org\/version\//.test(start)
  ) {
    return 'feed'
  }
  if (!start.startsWith('<')) return null
  const root = /<(?![?!])([\w:.-]{1,40})/.exec(start)?.[1]?.toLowerCase()
  if (root === 'opml') return 'opml'
  return root === 'rss' || root === 'feed' || root === 'rdf:rdf' ? 'feed' : null
}

/** Reads RSS, Atom, RDF or a JSON Feed; throws `input-batch` where it is broken. */
export function readFeed(content: string): Feed {
  const parsed = attempt(() => parseFeed(content), 'a feed (RSS, Atom, JSON Feed)')
  const feed = parsed.feed as Loose
  const items = listOf(feed['items'] ?? feed['entries'])
  return {
    title: textOf(feed['title']),
    items: items.slice(0, MOST_ITEMS).map(toItem),
  }
}

/** Addresses of the feeds that an OPML list names, each once, in order. */
export function readOpml(content: string): readonly string[] {
  const opml = attempt(() => parseOpml(content), 'a list of feeds (OPML)') as Loose
  const urls: string[] = []
  const queue = listOf((opml['body'] as Loose | undefined)?.['outlines'])
  for (let at = 0; at < queue.length && at < 10_000; at++) {
    const { xmlUrl, outlines } = queue[at]!
    if (typeof xmlUrl === 'string' && /^https?:\/\//i.test(xmlUrl)) urls.push(xmlUrl)
    queue.push(...listOf(outlines))
  }
  return [...new Set(urls)]
}

/**
 * The page that an item makes: its title, names, dates and text set as a small page of
 * HTML, so that they are read as any page's are.
 */
export function toPage(item: FeedItem, feed: Feed): Page {
  const meta = (name: string, content: string | null): string =>
    content ? `<meta property="${name}" content="${escaped(content)}">` : ''
  const body = /<(?:p|br|div)\b/i.test(item.content)
    ? item.content
    : `<p>${item.content}</p>`
  const title = item.title === null ? '' : escaped(item.title)
  return {
    content: `<!doctype html><html><head><title>${title}</title>${meta('og:site_name', feed.title)}${meta('article:published_time', item.published)}${meta('article:modified_time', item.updated)}${item.authors.map((name) => meta('author', name)).join('')}</head><body><article><h1>${title}</h1>${body}</article></body></html>`,
    kind: 'html',
    ...(item.url ? { url: item.url, source: item.url } : {}),
  }
}

type Loose = Readonly<Record<string, unknown>>

function toItem(item: Loose): FeedItem {
  const content = (item['content'] ?? {}) as Loose | string
  const encoded =
    typeof content === 'string'
      ? content
      : (textOf(content['encoded']) ?? textOf(content['value']))
  const links = listOf(item['links'])
  const link =
    textOf(item['link']) ??
    textOf(item['url']) ??
    textOf(
      (links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.[
        'href'
      ],
    )
  const dc = (item['dc'] ?? {}) as Loose
  return {
    title: textOf(item['title']),
    url: link !== null && /^https?:\/\//i.test(link) ? link : null,
    published:
      textOf(item['pubDate']) ??
      textOf(item['published']) ??
      textOf(item['date_published']) ??
      textOf(dc['date']),
    updated: textOf(item['updated']) ?? textOf(item['date_modified']),
    authors: [
      ...listOf(item['authors']),
      ...namesIn(dc['creators'] ?? dc['creator']),
    ].flatMap((author) => textOf(author['name'] ?? author) ?? []),
    content:
      encoded ??
      textOf(item['content_html']) ??
      textOf(item['content_text']) ??
      textOf(item['description']) ??
      textOf(item['summary']) ??
      '',
  }
}

function namesIn(value: unknown): readonly Loose[] {
  return [value].flat().flatMap((name) => (typeof name === 'string' ? [{ name }] : []))
}

function listOf(value: unknown): Loose[] {
  return Array.isArray(value)
    ? value.map((item: unknown) =>
        typeof item === 'object' && item !== null ? (item as Loose) : { name: item },
      )
    : []
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'object' && value !== null && 'value' in value)
    return textOf(value.value)
  return null
}

function attempt<Value>(parse: () => Value, what: string): Value {
  try {
    return parse()
  } catch (cause) {
    throw new DatelineError(
      'input-batch',
      `Expected ${what}, as its first element says, found one that cannot be read. Fetch it again.`,
      { cause },
    )
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
