import { readByline } from '../read-byline.ts'
import { readStamp } from '../read-stamp.ts'
import type { Part } from '../story.ts'
import type { Body } from './choose-body.ts'
import type { Title } from './choose-title.ts'
import { roleBit } from './class-roles.ts'
import { tagBit } from './describe-blocks.ts'
import type { BlockView, PageView } from './describe-blocks.ts'
import type { Places } from './page-date.ts'
import type { PageHead } from './read-head.ts'
import { normal } from './title-form.ts'

const CAPTION = roleBit('caption')

const HEAD_ROLES = roleBit('author') | roleBit('date')

const QUOTED = tagBit('blockquote')

const STANDFIRST = roleBit('standfirst')

const NOT_HEAD =
  roleBit('related') |
  roleBit('nav') |
  roleBit('share') |
  roleBit('ad') |
  roleBit('promo')

/** What part each kept block is. */
export function partsOf(
  { views, page }: PageView,
  context: {
    readonly head: PageHead
    readonly body: Body
    readonly title: Title
    readonly places: Places
    /** Who wrote it: what the page says of them below the text is not of it. */
    readonly byline: string | null
  },
): Map<number, Part> {
  const { body, title, places } = context
  const parts = new Map<number, Part>()
  const titleKey =
    title?.kind === 'shown'
      ? views[title.index]!.key
      : title
        ? title.words.toLowerCase()
        : null
  const from = Math.max(0, Math.min(places.title, places.firstBody))
  const boxes = new Map<string, number>()
  const boxOf = ({ block }: BlockView): number =>
    page.elements[block.element]?.parent ?? -1
  let last: BlockView | null = null
  const descriptions = descriptionsOf(page)
  const writers = writersOf(context.byline)
  for (let i = from; i < views.length; i++) {
    const view = views[i]!
    const box = boxes.get(view.key)
    const isCopy =
      view.words >= LONG_REPEAT &&
      box !== undefined &&
      (box !== boxOf(view) || last?.key === view.key)
    const isRepeat = isCopy || (view.key === titleKey && i !== places.title)
    if (title?.kind === 'shown' && i === title.index) parts.set(i, 'title')
    else if ((view.hidden && !body.chosen[i]) || isRepeat) continue
    else if (
      i > places.firstBody + 1 &&
      i > places.lastBody - NEAR_END &&
      isAboutWriter(view, writers)
    )
      continue
    else if (body.chosen[i] && isHeadLine(view)) parts.set(i, 'head')
    else if (body.chosen[i]) {
      // Many a head only says again how the first paragraph begins: that stays a paragraph.
      const isSummary =
        i <= places.firstBody &&
        /^h[2-6]$/.test(view.tag) &&
        isDescription(view, descriptions)
      parts.set(
        i,
        isSummary || isStandfirst(view, i, places) ? 'highlight' : 'paragraph',
      )
    } else if (
      i < places.firstBody &&
      (isStandfirst(view, i, places) || isDescription(view, descriptions))
    )
      parts.set(i, 'highlight')
    else if (i <= places.lastBody + 1 && isCaptionBlock(view)) parts.set(i, 'caption')
    else continue
    boxes.set(view.key, boxOf(view))
    last = view
  }
  return parts
}

/**
 * Words from which a paragraph that stands twice is a copy, if in another box or right
 * below itself: a short line may well be said twice, and a recipe's step of its parts.
 */
const LONG_REPEAT = 20

/** How near the end of the text its writers are described, in blocks. */
const NEAR_END = 4

/** "Dana Whitlock is", "Jonas Weber ist": how a note on a writer begins, in one form. */
function writersOf(byline: string | null): readonly string[] {
  const names = (byline ?? '').split(/[,;|&]|\s(?:and|und|et|y|e)\s/).map(normal)
  return names.filter((name) => name.includes(' '))
}

const IS = /^ (?:is|was|are|ist|est|es|er|är|è) /

function isAboutWriter({ block }: BlockView, writers: readonly string[]): boolean {
  if (writers.length === 0) return false
  const own = normal(block.text.slice(0, 200))
  return writers.some((name) => own.startsWith(name) && IS.test(own.slice(name.length)))
}

/** A date line or byline that was taken for text. */
export function isHeadLine({ block, prose, words, own, tags }: BlockView): boolean {
  // What is quoted bears its own name and date: "— Ministry of Works (@works) 4 March 2020".
  if (prose || words > 14 || (tags & QUOTED) !== 0) return false
  return (
    (own & HEAD_ROLES) !== 0 ||
    readStamp(block.text) !== null ||
    readByline(block.text) !== null
  )
}

function isStandfirst(view: BlockView, index: number, { firstBody }: Places): boolean {
  return (
    index <= firstBody + 1 &&
    (view.own & STANDFIRST) !== 0 &&
    (view.around & NOT_HEAD) === 0 &&
    view.words >= 4 &&
    view.words <= 90 &&
    view.linkShare < 0.5 &&
    view.chrome === null
  )
}

/** What the head says that the page is about. */
function descriptionsOf({ metas }: PageView['page']): readonly string[] {
  return metas.flatMap(([name, content]) =>
    name.endsWith('description') && content.length >= LEAST_DESCRIPTION
      ? [normal(content)]
      : [],
  )
}

/** Whether a block above the text says what the head says that the page is about: its standfirst, whatever its class. */
function isDescription(view: BlockView, descriptions: readonly string[]): boolean {
  if (view.block.text.length < LEAST_DESCRIPTION || view.block.text.length > 800)
    return false
  const own = normal(view.block.text)
  return descriptions.some((said) => said.startsWith(own) || own.startsWith(said))
}

/** Fewest characters of a description that tells anything. */
const LEAST_DESCRIPTION = 40

function isCaptionBlock(view: BlockView): boolean {
  const isFigure =
    (view.tags & tagBit('figcaption')) !== 0 || (view.own & CAPTION) !== 0
  return (
    isFigure &&
    view.words >= 3 &&
    view.words <= 120 &&
    view.linkShare < 0.5 &&
    view.chrome === null &&
    (view.around & NOT_HEAD) === 0
  )
}
