import { META_NAMES } from '../lexicon.generated.ts'
import { isJson, parseJson } from './json-data.ts'
import type { Json } from './json-data.ts'
import type { HtmlPage } from './html-page.ts'

/** Something that a page's head says, word for word, and where it stood. */
export interface HeadWords {
  readonly words: string
  /** `json-ld:datePublished`, `meta:og:title`. */
  readonly rule: string
}

/** What the head of a page and its structured data say, most trusted first. */
export interface PageHead {
  readonly headlines: readonly HeadWords[]
  readonly authors: readonly HeadWords[]
  readonly published: readonly HeadWords[]
  readonly updated: readonly HeadWords[]
  readonly publisher: string | null
  readonly section: string | null
  readonly language: string | null
  /** The whole body, where structured data hold it. */
  readonly body: string | null
}

const metaUses = new Map(
  META_NAMES.split('\n').map((row) => row.split('\t') as [string, string]),
)
/** Most values of structured data that are looked at. */
const MOST_NODES = 20_000

/** Reads JSON-LD first, then meta tags. */
export function readHead(page: HtmlPage): PageHead {
  const article = findArticle(page)
  const headlines: HeadWords[] = []
  const authors: HeadWords[] = []
  const published: HeadWords[] = []
  const updated: HeadWords[] = []
  let publisher: string | null = null
  let section: string | null = null
  const add = (list: HeadWords[], words: string, rule: string): void => {
    const clean = plain(words.slice(0, 4000))
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, 400)
    if (clean !== '') list.push({ words: clean, rule })
  }
  if (article) {
    add(
      headlines,
      textOf(article['headline']) ?? textOf(article['name']) ?? '',
      'json-ld:headline',
    )
    for (const name of namesOf(article['author'])) add(authors, name, 'json-ld:author')
    if (authors.length === 0) {
      for (const name of namesOf(article['creator']))
        add(authors, name, 'json-ld:creator')
    }
    add(published, textOf(article['datePublished']) ?? '', 'json-ld:datePublished')
    add(published, textOf(article['dateCreated']) ?? '', 'json-ld:dateCreated')
    add(updated, textOf(article['dateModified']) ?? '', 'json-ld:dateModified')
    publisher = namesOf(article['publisher'])[0] ?? null
    section = textOf(article['articleSection'])
  }
  const site: string[] = []
  for (const [name, content] of page.metas) {
    const use = metaUses.get(name)
    if (content === '') continue
    if (use === 'headline') add(headlines, content, `meta:${name}`)
    else if (use === 'author' && !/^(?:https?:|@)/.test(content))
      add(authors, content, `meta:${name}`)
    else if (use === 'published') add(published, content, `meta:${name}`)
    else if (use === 'updated') add(updated, content, `meta:${name}`)
    else if (use === 'site') site.push(content)
    else if (use === 'section') section ??= content
  }
  if (page.title !== '') add(headlines, page.title, 'title')
  return {
    headlines,
    authors,
    published,
    updated,
    publisher: publisher ?? site[0] ?? null,
    section,
    language: page.language,
    body: article ? textOf(article['articleBody']) : null,
  }
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['apos', "'"],
  ['nbsp', ' '],
])

/** Without the references that structured data are often escaped with once too often: `&#039;`, `&quot;`. */
function plain(words: string): string {
  if (!words.includes('&')) return words
  return words.replaceAll(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(quot|amp|apos|nbsp));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return ENTITIES.get(name.toLowerCase()) ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16)
      return code >= 32 && code < 0xd800 ? String.fromCodePoint(code) : whole
    },
  )
}

/** The article that JSON-LD describes: the first with a headline or a date, else the first. */
function findArticle(page: HtmlPage): Json | null {
  const articles: Json[] = []
  let nodes = 0
  for (const source of page.jsonLd.slice(0, 50)) {
    const queue: unknown[] = [parseJson(source)]
    for (let at = 0; at < queue.length && nodes < MOST_NODES; at++, nodes++) {
      const value = queue[at]
      if (Array.isArray(value)) queue.push(...value.slice(0, 1000))
      else if (isJson(value)) {
        if (isArticle(value)) articles.push(value)
        for (const child of Object.values(value).slice(0, 200)) {
          if (typeof child === 'object' && child !== null) queue.push(child)
        }
      }
    }
  }
  return (
    articles.find((article) => article['headline'] && article['datePublished']) ??
    articles.find(
      (article) =>
        article['headline'] ?? article['datePublished'] ?? article['dateModified'],
    ) ??
    articles[0] ??
    null
  )
}

function isArticle(value: Json): boolean {
  const types = [value['@type']].flat()
  return types.some(
    (type) =>
      typeof type === 'string' &&
      /Article|BlogPosting|Report|Review$|WebPage$|VideoObject$/.test(type) &&
      !/Page$|VideoObject$/.test(type),
  )
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (Array.isArray(value))
    return value.map(textOf).find((text) => text !== null) ?? null
  return null
}

/** Names of persons or organisations, as strings or objects, in a list or alone. */
function namesOf(value: unknown): readonly string[] {
  return [value].flat(2).flatMap((item) => {
    const name = isJson(item) ? item['name'] : item
    return [name]
      .flat()
      .filter(
        (text): text is string =>
          typeof text === 'string' && text.trim() !== '' && !/^https?:/.test(text),
      )
  })
}
