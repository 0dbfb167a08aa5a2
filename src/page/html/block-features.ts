import { hashWord, mix } from '../../model/feature.ts'
import { BOX_WORDS } from '../lexicon.generated.ts'
import { readByline } from '../read-byline.ts'
import { readStamp } from '../read-stamp.ts'
import { bestElement, isBelow, scoreByRules } from './choose-body.ts'
import type { BlockScores } from './choose-body.ts'
import { normal } from './title-form.ts'
import { ROLES, tokensOf } from './class-roles.ts'
import { TAGS } from './describe-blocks.ts'
import type { BlockView, PageView } from './describe-blocks.ts'
import type { PageHead } from './read-head.ts'

/** Names the features below: a model made for others is refused. */
export const PAGE_FEATURES = 'pages-4'

/** What the features of a page's blocks look at beside the block itself. */
export interface FeatureContext {
  readonly view: PageView
  readonly rules: BlockScores
  /** The element that the rules take for the story's, and the blocks where its prose begins and ends. */
  readonly story: number
  readonly first: number
  readonly last: number
  /** Index of the block that shows the headline; -1 where none does. */
  readonly title: number
  readonly times: ReadonlyMap<string, number>
  /** The body that structured data hold, in normal form; `null` where they hold none. */
  readonly body: string | null
  readonly descriptions: readonly string[]
  /** Words of class names, by the names as the page writes them: many elements share them. */
  readonly names: Map<string, readonly string[]>
  readonly siblings: ReadonlyMap<
    string,
    { readonly count: number; readonly words: number; readonly links: number }
  >
}

/** Gathers what all blocks of a page share. */
export function featureContext(view: PageView, head: PageHead): FeatureContext {
  const rules = scoreByRules(view)
  const story = bestElement(view, rules)
  const inStory = view.views.map(
    (block, i) => rules[i]! > 0 && isBelow(view, block.block.element, story),
  )
  const times = new Map<string, number>()
  const siblings = new Map<string, { count: number; words: number; links: number }>()
  for (const block of view.views) {
    times.set(block.key, (times.get(block.key) ?? 0) + 1)
    const key = siblingKey(view, block)
    const group = siblings.get(key) ?? { count: 0, words: 0, links: 0 }
    group.count++
    group.words += block.words
    group.links += block.words * block.linkShare
    siblings.set(key, group)
  }
  const said = head.headlines.map(({ words }) => normal(words))
  const title = view.views.findIndex((block) => {
    if (!/^h[1-3]$/.test(block.tag) || block.hidden) return false
    const own = normal(block.block.text)
    return (
      own.length > 8 &&
      said.some((words) => words.startsWith(own) || words.endsWith(own))
    )
  })
  const heading = view.views.findIndex(({ tag, hidden }) => tag === 'h1' && !hidden)
  return {
    view,
    rules,
    story,
    first: inStory.indexOf(true),
    last: inStory.lastIndexOf(true),
    title: title >= 0 ? title : heading,
    times,
    body: head.body && head.body.length > 200 ? normal(head.body) : null,
    descriptions: view.page.metas.flatMap(([name, content]) =>
      name.endsWith('description') && content.length > 30 ? [normal(content)] : [],
    ),
    names: new Map(),
    siblings,
  }
}

function siblingKey({ page }: PageView, { block, tag }: BlockView): string {
  return `${page.elements[block.element]?.parent ?? -1}:${tag}`
}

/** The features of one block: hashed, in no order that matters. */
export function blockFeatures(
  context: FeatureContext,
  index: number,
): readonly number[] {
  const { view, rules } = context
  const block = view.views[index]!
  const features: number[] = []
  const add: Add = (template, a, b, c, d) => {
    let feature = hashWord(template)
    if (a !== undefined) feature = mix(feature, numberOf(a))
    if (b !== undefined) feature = mix(feature, numberOf(b))
    if (c !== undefined) feature = mix(feature, numberOf(c))
    if (d !== undefined) feature = mix(feature, numberOf(d))
    features.push(feature)
  }
  const { elements } = view.page
  const element = elements[block.block.element]
  const parent = elements[element?.parent ?? -1]
  const grand = elements[parent?.parent ?? -1]
  const size = sizeOf(block.words)
  const links = shareOf(block.linkShare)
  const inStory = isBelow(view, block.block.element, context.story)
  const where = placeOf(context, index)

  add('bias')
  add('tag', block.tag)
  add('tag-parent', block.tag, parent?.tag ?? '')
  add('tag-grand', block.tag, parent?.tag ?? '', grand?.tag ?? '')
  add('tag-size', block.tag, size)
  add('size-links', size, links)
  add('links', links)
  add('size', size)
  add('prose', block.prose, size)
  add('story', inStory, block.tag, block.prose)
  add('story-size', inStory, size, links)
  add('where', where)
  add('where-tag', where, block.tag, block.prose)
  add('rule', rules[index]! > 0, inStory)
  add('hidden', block.hidden)
  if (block.chrome) add('chrome', block.chrome)
  if (block.caption) add('caption', block.tag)
  add(
    'bold',
    shareOf(Math.min(1, block.block.boldLength / Math.max(1, block.block.text.length))),
    block.tag,
  )
  for (let bit = 0; bit < ROLES.length; bit++) {
    const role = 1 << bit
    if (block.own & role) add('own', ROLES[bit], block.prose)
    if (block.around & role) {
      add('around', ROLES[bit])
      add('around-story', ROLES[bit], inStory, block.prose)
    }
  }
  for (let bit = 0; bit < TAGS.length; bit++) {
    if (block.tags & (1 << bit)) add('under', TAGS[bit], block.prose)
  }
  addText(add, block)
  addBoxWords(add, block)
  addNames(add, context, block)
  addNeighbours(add, context, index)
  const group = context.siblings.get(siblingKey(view, block))!
  add(
    'group',
    sizeOf(group.words),
    Math.min(4, group.count),
    shareOf(group.links / Math.max(1, group.words)),
  )
  add(
    'group-tag',
    block.tag,
    sizeOf(group.words),
    shareOf(group.links / Math.max(1, group.words)),
  )
  if ((context.times.get(block.key) ?? 0) > 1) add('repeated', size)
  addTitle(add, context, index)
  if (index === context.title) add('is-title')
  else if (context.title >= 0 && block.key === view.views[context.title]!.key)
    add('like-title')
  if (block.words >= 3 && (context.body || context.descriptions.length > 0)) {
    const own = normal(block.block.text)
    if (context.body) add('in-data', context.body.includes(own), size > 4)
    if (
      own.length > 30 &&
      context.descriptions.some((text) => text.startsWith(own) || own.startsWith(text))
    ) {
      add('description', index > context.first)
    }
  }
  return features
}

type Seen = string | number | boolean

// Of fixed length: some sixty features a block are added, and lists of arguments cost more than all else.
type Add = (template: string, a?: Seen, b?: Seen, c?: Seen, d?: Seen) => void

function numberOf(seen: Seen): number {
  return typeof seen === 'string' ? hashWord(seen) : Number(seen)
}

function addText(add: Add, { block, words, key, tag, dated }: BlockView): void {
  const { text } = block
  const end = text.at(-1)!
  add(
    'end',
    /[.。!?]/.test(end)
      ? '.'
      : /["”’»)]/.test(end)
        ? '"'
        : /[:;,]/.test(end)
          ? ':'
          : /\d/.test(end)
            ? '0'
            : 'a',
    words > 8,
  )
  const start = text[0]!
  add(
    'start',
    /\p{Lu}/u.test(start)
      ? 'A'
      : /\p{Ll}/u.test(start)
        ? 'a'
        : /\d/.test(start)
          ? '0'
          : start,
    words > 8,
  )
  if (words <= 25 && text.length <= 200) {
    if (dated && readStamp(text)) add('stamp', words > 8)
    if (readByline(text)) add('byline', tag)
    if (text === text.toUpperCase() && /\p{Lu}/u.test(text)) add('capitals', words > 3)
  }
  let commas = 0
  for (
    let at = text.indexOf(',');
    at >= 0 && commas < 4;
    at = text.indexOf(',', at + 1)
  )
    commas++
  add('commas', commas, words > 20)
  if (block.broken) add('broken')
  const firsts = key.split(' ', 3)
  if (words <= 6) add('key', key)
  if (words <= 40) {
    add('first', firsts[0] ?? '')
    add('first-two', firsts[0] ?? '', firsts[1] ?? '')
  }
  if (/^[•*·►▶>»↓→-]/.test(text)) add('mark')
  if (/@|https?:|www\./.test(text)) add('address', words > 20)
}

const boxWords = new Map(
  BOX_WORDS.split('\n').map((row) => row.split('\t') as [string, string]),
)
/** How many characters of a block are searched for words of boxes. */
const BOX_WORDS_IN = 400

/** How many words ask the reader to subscribe, to log in, to write; and how many speak to the reader. */
function addBoxWords(add: Add, { key, words, block }: BlockView): void {
  let box = 0
  let reader = 0
  let start = 0
  const end = Math.min(key.length, BOX_WORDS_IN)
  for (let at = 0; at <= end; at++) {
    if (at < end && isInWord(key.charCodeAt(at))) continue
    if (at - start >= 2) {
      const use = boxWords.get(key.slice(start, at))
      if (use === 'box') box++
      else if (use === 'reader') reader++
    }
    start = at + 1
  }
  const isQuoted = /[“”"«»„‘]/.test(block.text)
  add('box', Math.min(3, box), sizeOf(words))
  add('box-reader', Math.min(3, box), Math.min(2, reader), isQuoted)
  add('reader', Math.min(2, reader), isQuoted, sizeOf(words))
}

/** Small letters, digits, hyphen and apostrophes, and all scripts beyond ASCII but their marks and quotes. */
function isInWord(code: number): boolean {
  if (code < 0x80)
    return code >= 0x61
      ? code <= 0x7a
      : code === 0x2d || code === 0x27 || (code >= 0x30 && code <= 0x39)
  return (
    code >= 0xc0 &&
    (code < 0x2000 || code > 0x206f || code === 0x2019) &&
    (code < 0x3000 || code > 0x303f)
  )
}

function addNames(
  add: Add,
  { view, names }: FeatureContext,
  { block }: BlockView,
): void {
  const { elements } = view.page
  const namesOf = (said: string): readonly string[] => {
    const known = names.get(said)
    if (known) return known
    const tokens = tokensOf(said)
      .slice(0, 12)
      .filter((token) => token.length >= 3 && !/\d/.test(token))
    names.set(said, tokens)
    return tokens
  }
  const seen = new Set<string>()
  let at = block.inner
  for (let up = 0; up < 4 && at >= 0; up++) {
    const element = elements[at]!
    for (const token of namesOf(element.names)) {
      if (seen.has(token)) continue
      seen.add(token)
      add('name', token)
    }
    at = element.parent
  }
}

/** How far below the headline a block stands, and how much of the page the element holds that has both. */
function addTitle(add: Add, { view, title }: FeatureContext, index: number): void {
  if (title < 0) {
    add('no-title')
    return
  }
  const { prose, block } = view.views[index]!
  const distance = index - title
  const steps =
    Math.sign(distance) * Math.min(6, Math.floor(Math.log2(Math.abs(distance) + 1)))
  add('from-title', steps, prose)
  const shared = sharedElement(view, block.element, view.views[title]!.block.element)
  const share =
    shared < 0 ? 1 : view.textBelow[shared]! / Math.max(1, view.textBelow[0]!)
  const size = share > 0.9 ? 4 : share > 0.6 ? 3 : share > 0.3 ? 2 : share > 0.1 ? 1 : 0
  add('with-title', size, prose, Math.sign(distance))
}

/** The innermost element round two others; -1 where there is none. */
function sharedElement({ page }: PageView, first: number, second: number): number {
  let a = first
  let b = second
  // Parents stand before their children, so the later of the two is never the shared one.
  while (a !== b && a >= 0 && b >= 0) {
    if (a > b) a = page.elements[a]!.parent
    else b = page.elements[b]!.parent
  }
  return a === b ? a : -1
}

function addNeighbours(add: Add, { view, rules }: FeatureContext, index: number): void {
  const own = view.views[index]!
  const ownParent = view.page.elements[own.block.element]?.parent
  for (const step of [-1, 1]) {
    const other = view.views[index + step]
    if (!other) {
      add('none', step)
      continue
    }
    const isSibling = view.page.elements[other.block.element]?.parent === ownParent
    add('next', step, other.tag, isSibling)
    add('next-size', step, sizeOf(other.words), shareOf(other.linkShare))
    add('next-prose', step, other.prose, own.prose, isSibling)
    add('next-rule', step, rules[index + step]! > 0, own.tag, isSibling)
    if (other.chrome) add('next-chrome', step, other.chrome)
    const far = view.views[index + 2 * step]
    add(
      'far-rule',
      step,
      rules[index + step]! > 0,
      far ? rules[index + 2 * step]! > 0 : false,
      own.prose,
    )
  }
}

/** Before the headline, between it and the prose, in the prose, after it, and how far. */
function placeOf({ first, last, title }: FeatureContext, index: number): string {
  if (first < 0) return 'none'
  if (index > last) return `after${Math.min(3, Math.floor(Math.log2(index - last)))}`
  if (index >= first) return index === first ? 'first' : index === last ? 'last' : 'in'
  if (title >= 0 && index > title)
    return `head${Math.min(3, Math.floor(Math.log2(first - index)))}`
  return title >= 0
    ? 'above'
    : `before${Math.min(3, Math.floor(Math.log2(first - index)))}`
}

function sizeOf(words: number): number {
  if (words <= 3) return words
  return words <= 5
    ? 4
    : words <= 8
      ? 5
      : words <= 13
        ? 6
        : words <= 21
          ? 7
          : words <= 40
            ? 8
            : words <= 80
              ? 9
              : 10
}

function shareOf(share: number): number {
  return share === 0 ? 0 : share < 0.2 ? 1 : share < 0.5 ? 2 : share < 0.9 ? 3 : 4
}
