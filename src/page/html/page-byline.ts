import { isNames, readByline } from '../read-byline.ts'
import { roleBit } from './class-roles.ts'
import type { BlockView, PageView } from './describe-blocks.ts'
import type { Places } from './page-dates.ts'
import type { PageHead } from './read-head.ts'

/** Who wrote the report, and where that stands. */
export interface PageByline {
  readonly value: string
  readonly rule: string
  readonly from:
    | {
        readonly kind: 'shown'
        readonly index: number
        readonly start: number
        readonly end: number
      }
    | { readonly kind: 'head'; readonly words: string }
}

const AUTHOR = roleBit('author')

/** The writers: as structured data and meta tags name them, else as the page shows them by the headline or the end. */
export function pageByline(
  view: PageView,
  head: PageHead,
  places: Places,
): PageByline | null {
  const near = nearBlocks(view, places)
  const said = headAuthors(head)
  if (said) {
    const shown = shownAs(near, said.names)
    const words = said.names.join(', ')
    return { value: words, rule: said.rule, from: shown ?? { kind: 'head', words } }
  }
  return shownByline(view, near)
}

/** The authors of the most trusted source that names any, each once. */
function headAuthors(
  head: PageHead,
): { readonly names: readonly string[]; readonly rule: string } | null {
  const [first] = head.authors
  if (!first) return null
  const names: string[] = []
  for (const { words, rule } of head.authors) {
    if (rule !== first.rule) continue
    const name = words.replace(/^\s*(?:by|von|par|por|di)\s+/i, '').trim()
    if (
      name !== '' &&
      !names.some((known) => known.toLowerCase() === name.toLowerCase())
    )
      names.push(name)
  }
  return names.length > 0 ? { names, rule: first.rule } : null
}

function nearBlocks({ views }: PageView, places: Places): readonly BlockView[] {
  const from = Math.max(0, Math.min(places.title, places.firstBody) - 6)
  const head = views.slice(from, places.firstBody + 2)
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

function shownByline(
  { page }: PageView,
  near: readonly BlockView[],
): PageByline | null {
  const candidates = near.filter(({ block }) => block.text.length <= 200)
  for (const { block, index } of candidates) {
    const names = readByline(block.text)
    if (names) return shown(block.text, index, { ...names, rule: 'byline' })
  }
  for (const view of candidates) {
    const { block, index, own } = view
    const inner = page.elements[block.inner]
    const isAuthor =
      (own & AUTHOR) !== 0 || inner?.itemprop === 'author' || inner?.rel === 'author'
    if (!isAuthor) continue
    const end = block.text.search(/\s[-–—|•·/]\s|[|•·(]|,\s(?=\p{Ll})|\s\d/u)
    const names = (end < 0 ? block.text : block.text.slice(0, end)).trimEnd()
    if (names.length >= 5 && names.length <= 80 && isNames(names)) {
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
