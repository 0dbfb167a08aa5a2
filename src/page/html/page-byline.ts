import type { Span } from '../../report/span.ts'
import { isNames, readByline } from '../read-byline.ts'
import { normal } from './title-form.ts'
import { roleBit } from './class-roles.ts'
import type { BlockView, PageView } from './describe-blocks.ts'
import type { PageDate, Places } from './page-date.ts'
import type { PageHead } from './read-head.ts'

/** Who wrote the report, and where that stands. */
export interface PageByline {
  readonly value: string
  readonly rule: string
  readonly from: PageDate['from']
}

const AUTHOR = roleBit('author')

/**
 * The writers: as structured data and meta tags name them, else as the page shows them by
 * the headline or the end. Where the head names only the outlet, writers that the page
 * shows go before it.
 */
export function pageByline(
  view: PageView,
  head: PageHead,
  places: Places,
): PageByline | null {
  const near = nearBlocks(view, places)
  const said = headAuthors(head)
  const seen = !said || isOutlet(said.names, head) ? shownByline(view, near) : null
  if (seen) return seen
  if (!said) return null
  const words = said.names.join(', ')
  return {
    value: words,
    rule: said.rule,
    from: shownAs(near, said.names) ?? { kind: 'head', words },
  }
}

/** The authors of the most trusted source that names any, each once. */
function headAuthors(
  head: PageHead,
): { readonly names: readonly string[]; readonly rule: string } | null {
  const listed = head.authors.map(({ words, rule }) => ({
    rule,
    names: separate(words.replace(/^\s*(?:by|von|par|por|di)\s+/i, '')),
  }))
  const first = listed.find(({ names }) => names.length > 0)
  if (!first) return null
  const names: string[] = []
  for (const entry of listed) {
    if (entry.rule !== first.rule) continue
    for (const name of entry.names) {
      if (!names.some((known) => known.toLowerCase() === name.toLowerCase()))
        names.push(name)
    }
  }
  return { names, rule: first.rule }
}

/** "A og B" as two names; what is no name ("(Image: …)") left out. */
function separate(words: string): readonly string[] {
  return words
    .split(/\s*[,;|]\s+|\s+(?:and|und|og|och|et|en|ja|&)\s+/)
    .map((name) => name.trim())
    .filter(
      (name) =>
        /^[\p{L}\p{N}]/u.test(name) && !/^(?:image|photo|foto|picture)\b/i.test(name),
    )
}

/** Whether the names are only the outlet's own, or an agency's letters. */
function isOutlet(names: readonly string[], { publisher }: PageHead): boolean {
  const outlet = publisher ? normal(publisher) : ''
  return names.every((name) => {
    const own = normal(name)
    const isSame = outlet !== '' && (outlet.includes(own) || own.includes(outlet))
    return (
      isSame ||
      /^[\p{Lu}\d.]{2,6}$/u.test(name) ||
      /\bwww\.|\.(?:com|de|net|org)\b/.test(name)
    )
  })
}

function nearBlocks({ views }: PageView, places: Places): readonly BlockView[] {
  const from = Math.max(0, Math.min(places.title, places.firstBody) - 6)
  const head = views.slice(from, places.firstBody + 4)
  const foot = views.slice(places.lastBody, places.lastBody + 6)
  return [...head, ...foot].filter(
    (view) => view.index !== places.title && !view.hidden,
  )
}

/** Where the page shows all the names in one block. */
function shownAs(
  near: readonly BlockView[],
  names: readonly string[],
): PageByline['from'] | null {
  for (const { block, index } of near) {
    if (block.text.length > 400) continue
    const lower = block.text.toLowerCase()
    const spans = names.map((name) => {
      const start =
        lower.length === block.text.length ? lower.indexOf(name.toLowerCase()) : -1
      return { start, end: start + name.length }
    })
    if (spans.length === 0 || spans.some(({ start }) => start < 0)) continue
    return {
      kind: 'shown',
      index,
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
    }
  }
  return null
}

/** The names of a byline, which may be one line of a block. */
function bylineIn(text: string): Span | null {
  let start = 0
  for (const line of text.split('\n')) {
    const names = readByline(line)
    if (names) return { start: start + names.start, end: start + names.end }
    start += line.length + 1
  }
  return null
}

function shownByline(
  { page }: PageView,
  near: readonly BlockView[],
): PageByline | null {
  const candidates = near.filter(({ block }) => block.text.length <= 200)
  for (const { block, index } of candidates) {
    const names = bylineIn(block.text)
    if (names) return shown(block.text, index, { ...names, rule: 'byline' })
  }
  for (const { block, index, own, around } of candidates) {
    const inner = page.elements[block.inner]
    const isAuthor =
      (own & AUTHOR) !== 0 || inner?.itemprop === 'author' || inner?.rel === 'author'
    if (!isAuthor && ((around & AUTHOR) === 0 || block.text.length > 60)) continue
    const end = block.text.search(/\s[-–—|•·/]\s|[|•·(]|,\s(?=\p{Ll})|\d/u)
    const names = (end < 0 ? block.text : block.text.slice(0, end)).trimEnd()
    const isLong = names.length >= 5 || /^\p{Lo}{2,}/u.test(names)
    const words = names.split(/\s+/).length
    if (isLong && names.length <= 80 && isNames(names) && (isAuthor || words >= 2)) {
      return shown(block.text, index, {
        start: 0,
        end: names.length,
        rule: 'author-class',
      })
    }
  }
  return null
}

function shown(
  text: string,
  index: number,
  {
    start,
    end,
    rule,
  }: { readonly start: number; readonly end: number; readonly rule: string },
): PageByline {
  return {
    value: text.slice(start, end),
    rule,
    from: { kind: 'shown', index, start, end },
  }
}
