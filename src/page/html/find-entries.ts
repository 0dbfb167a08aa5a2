import { readDateline } from '../read-dateline.ts'
import { readStamp } from '../read-stamp.ts'
import type { Body } from './choose-body.ts'
import { tokensOf } from './class-roles.ts'
import type { PageView } from './describe-blocks.ts'

/** One entry of a live blog or digest: its blocks, `first` to `last`. */
export interface Entry {
  readonly first: number
  readonly last: number
  /** Index of its heading; -1 where it has none. */
  readonly heading: number
}

/** Class names that say that an element is one of several reports. */
const ENTRY_WORDS = new Set([
  'liveblog',
  'live',
  'entry',
  'update',
  'liveupdate',
  'post',
  'ticker',
  'event',
  'brief',
  'story',
])
/** Fewest words of news that make an entry a report. */
const LEAST_WORDS = 12
/** Fewest entries that make a blog; two that have a heading each, or two articles of the same rank, make one as well or a digest. */
const LEAST_TIMED = 3
/** Most entries of one page that are read. */
const MOST_ENTRIES = 500
const LEAST_HEADED = 2

/**
 * The entries of a page that tells several stories: sibling elements of one kind that each
 * have text of their own, and each a time (a live blog) or a heading of an `<article>`
 * (a digest); else headings of one rank that each stand over a paragraph with a dateline
 * of its own. Empty where the page tells one story.
 */
export function findEntries(view: PageView, body: Body): readonly Entry[] {
  const { elements } = view.page
  const groups = new Map<string, number[]>()
  const wordsBelow = new Float64Array(elements.length)
  view.views.forEach(({ block, words }, i) => {
    if (body.chosen[i] && block.element >= 0) wordsBelow[block.element]! += words
  })
  for (let i = elements.length - 1; i > 0; i--) {
    const { parent } = elements[i]!
    if (parent >= 0) wordsBelow[parent]! += wordsBelow[i]!
  }
  elements.forEach((element, i) => {
    if (wordsBelow[i]! < LEAST_WORDS || element.hidden) return
    const isEntry = tokensOf(element.names).some((token) => ENTRY_WORDS.has(token))
    if (element.tag !== 'article' && !isEntry) return
    const key = `${element.parent} ${element.tag} ${tokensOf(element.names)[0] ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), i])
  })
  const total = wordsBelow[0] ?? 0
  let best: readonly Entry[] = []
  for (const all of groups.values()) {
    const members = all.slice(0, MOST_ENTRIES)
    const entries = members.flatMap((member) => entryOf(view, member) ?? [])
    const timed = entries.filter((entry) => hasTime(view, entry))
    const headed = entries.filter(({ heading }) => heading >= 0)
    const isArticle = elements[members[0]!]!.tag === 'article'
    const isBlog =
      timed.length >= LEAST_TIMED ||
      (timed.length >= LEAST_HEADED &&
        timed.length === members.length &&
        headed.length === members.length)
    const kept =
      isBlog && timed.length * 10 >= members.length * 7
        ? timed
        : isArticle && headed.length >= LEAST_HEADED && headed.length === members.length
          ? headed
          : []
    const words = members.reduce((sum, member) => sum + wordsBelow[member]!, 0)
    if (
      all.length <= MOST_ENTRIES &&
      kept.length > best.length &&
      words * 10 >= total * 7
    )
      best = kept
  }
  return best.length > 0 ? best : datelinedEntries(view, body)
}

/** "Talks resume in Doha" over "DOHA — Envoys …", and the next: stories that only their headings part. */
function datelinedEntries({ views }: PageView, body: Body): readonly Entry[] {
  const first = body.chosen.indexOf(true)
  const last = body.chosen.lastIndexOf(true)
  for (const rank of ['h2', 'h3', 'h4']) {
    const headings = views.flatMap(({ tag, index, hidden }) =>
      tag === rank && !hidden && index >= first - 2 && index < last ? [index] : [],
    )
    const opened = headings.filter((index) => {
      const below = views[index + 1]!
      return body.chosen[index + 1] === true && readDateline(below.block.text) !== null
    })
    if (
      opened.length < LEAST_HEADED ||
      opened.length > MOST_ENTRIES ||
      opened.length * 10 < headings.length * 7
    )
      continue
    return opened.map((heading, i) => ({
      first: heading,
      last: (opened[i + 1] ?? last + 1) - 1,
      heading,
    }))
  }
  return []
}

/** The blocks below an element: in document order they stand together. */
function entryOf(view: PageView, element: number): Entry | null {
  const { views, page } = view
  const isIn = (index: number): boolean => {
    let at = views[index]!.block.element
    while (at > element) at = page.elements[at]!.parent
    return at === element
  }
  let first = -1
  let last = -1
  for (let i = firstBlockFrom(view, element); i < views.length; i++) {
    if (!isIn(i)) {
      if (first >= 0) break
      continue
    }
    if (first < 0) first = i
    last = i
  }
  if (first < 0) return null
  const heading = views.findIndex(
    ({ tag, index, words, block }) =>
      index >= first &&
      index <= last &&
      /^h[1-4]$/.test(tag) &&
      words >= 2 &&
      !readStamp(block.text),
  )
  return { first, last, heading }
}

/** Blocks' elements only grow in document order up to nesting, so the search may begin at the first one not before the element. */
function firstBlockFrom({ views }: PageView, element: number): number {
  const at = views.findIndex(({ block }) => block.element >= element)
  return at < 0 ? views.length : at
}

function hasTime({ views }: PageView, { first, last }: Entry): boolean {
  return views
    .slice(first, Math.min(last + 1, first + 5))
    .some(
      ({ block }) =>
        block.datetime !== '' ||
        (block.text.length < 60 &&
          (/^\D{0,12}\d{1,2}[:.h]\d{2}\b/.test(block.text) ||
            readStamp(block.text) !== null)),
    )
}
