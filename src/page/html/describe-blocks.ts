import { knowChrome } from '../know-chrome.ts'
import type { ChromeUse } from '../know-chrome.ts'
import { isProse } from '../lines.ts'
import { isCaption } from '../read-caption.ts'
import { mayBeStamp } from '../read-stamp.ts'
import { roleBit, rolesOf } from './class-roles.ts'
import type { HtmlBlock, HtmlElement, HtmlPage } from './html-page.ts'

/** What the words of a block tell by themselves. */
interface TextView {
  /** The same words in the same key: lower case, white space single. */
  readonly key: string
  readonly words: number
  /** Whether it ends as a sentence does and is long enough for a paragraph. */
  readonly prose: boolean
  readonly chrome: ChromeUse | null
  readonly caption: boolean
  /** Whether it is short and names a date: others are no date lines. */
  readonly dated: boolean
}

/** A block with what can be seen of it without its neighbours. */
export interface BlockView extends TextView {
  readonly block: HtmlBlock
  readonly index: number
  /** Share of its characters that stand in links, 0–1. */
  readonly linkShare: number
  /** Tag of the innermost block-level element. */
  readonly tag: string
  /** Roles of its own element, and of those round it that do not hold most of the page. */
  readonly own: number
  readonly around: number
  readonly hidden: boolean
  /** Tags round it that say what it is: bits of `TAGS`. */
  readonly tags: number
}

/** Tags that tell something of all that stands in them. */
export const TAGS: readonly string[] =
  'article main aside nav header footer figure figcaption form table ul ol blockquote section a h1 h2 h3 dl td'.split(
    ' ',
  )
const tagBits = new Map(TAGS.map((tag, i) => [tag, 1 << i]))

/** The bit of a telling tag. */
export function tagBit(tag: string): number {
  return tagBits.get(tag) ?? 0
}

/** A page's blocks with their descriptions, and what its elements hold. */
export interface PageView {
  readonly page: HtmlPage
  readonly views: readonly BlockView[]
  /** Characters of text below each element. */
  readonly textBelow: Int32Array
}

/** Describes every block of a page: words that stand on it again and again are looked at once. */
export function describeBlocks(page: HtmlPage): PageView {
  const { elements, blocks } = page
  const textBelow = new Int32Array(elements.length)
  let total = 0
  const proseBelow = new Int32Array(elements.length)
  let prose = 0
  const texts = new Map<string, TextView>()
  blocks.forEach(({ element, text, linkLength }) => {
    total += text.length
    let seen = texts.get(text)
    if (!seen) texts.set(text, (seen = describeText(text)))
    const counts = seen.prose && linkLength * 3 < text.length ? text.length : 0
    prose += counts
    if (element < 0) return
    textBelow[element]! += text.length
    proseBelow[element]! += counts
  })
  for (let i = elements.length - 1; i >= 0; i--) {
    const { parent } = elements[i]!
    if (parent < 0) continue
    textBelow[parent]! += textBelow[i]!
    proseBelow[parent]! += proseBelow[i]!
  }
  const roles = new Int32Array(elements.length)
  const around = new Int32Array(elements.length)
  const tags = new Int32Array(elements.length)
  const known = new Map<string, number>()
  elements.forEach((element, i) => {
    const key = `${element.tag} ${element.names}`
    const own = known.get(key) ?? rolesOf(element)
    known.set(key, own)
    roles[i] = own
    const above = element.parent >= 0 ? around[element.parent]! : 0
    // The class of what holds most of the prose says nothing of a block: "article-page has-sidebar".
    const holdsMost = proseBelow[i]! * 10 > prose * 4
    around[i] = above | (holdsMost ? 0 : roles[i])
    tags[i] = (element.parent >= 0 ? tags[element.parent]! : 0) | tagBit(element.tag)
  })
  // A page that hides all of itself is shown by its scripts.
  const hiddenText = blocks.reduce(
    (sum, block) => sum + (hiddenAt(elements, block.inner) ? block.text.length : 0),
    0,
  )
  const hides = hiddenText * 2 < total
  const views = blocks.map((block, index): BlockView => {
    const { text } = block
    const element = elements[block.element]
    const inner = block.inner >= 0 ? block.inner : block.element
    const length = Math.max(1, text.length)
    const { key, words, prose, chrome, caption, dated } = texts.get(text)!
    return {
      block,
      index,
      key,
      words,
      linkShare: Math.min(1, block.linkLength / length),
      prose,
      chrome,
      caption,
      dated,
      tag: element?.tag ?? '',
      own:
        (inner >= 0 ? roles[inner]! : 0) |
        (block.element >= 0 ? roles[block.element]! : 0),
      around: inner >= 0 ? around[inner]! : 0,
      hidden: hides && hiddenAt(elements, inner),
      tags: inner >= 0 ? tags[inner]! : 0,
    }
  })
  return { page, views, textBelow }
}

function describeText(text: string): TextView {
  return {
    key: text.toLowerCase().replaceAll('\n', ' '),
    words: countWords(text),
    prose: isProse(text),
    chrome: knowChrome(text),
    caption: isCaption(text),
    dated: mayBeStamp(text),
  }
}

function hiddenAt(elements: readonly HtmlElement[], at: number): boolean {
  return at >= 0 && elements[at]!.hidden
}

/** Words as runs of letters and digits; for scripts without spaces, two characters count as one. */
function countWords(text: string): number {
  let words = 0
  let inWord = false
  let dense = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x2e80 && code < 0xfb00) {
      dense++
      inWord = false
    } else if (code > 0x2f && (code < 0x3a || code > 0x40) && code !== 0xa0) {
      if (!inWord) words++
      inWord = true
    } else if (code === 0x20 || code === 0x0a) inWord = false
  }
  return words + Math.ceil(dense / 2)
}

const BAD = [
  'ad',
  'promo',
  'related',
  'nav',
  'foot',
  'share',
  'comment',
  'bio',
  'popup',
  'label',
  'game',
].reduce((mask, role) => mask | roleBit(role), 0)

/** Whether class names round a block say that it is chrome. */
export function isInChrome(view: BlockView): boolean {
  return (view.around & BAD) !== 0
}
