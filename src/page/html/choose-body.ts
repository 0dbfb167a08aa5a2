import { roleBit } from './class-roles.ts'
import { isInChrome, tagBit } from './describe-blocks.ts'
import type { BlockView, PageView } from './describe-blocks.ts'

/** The element that holds the story, and which blocks are its body. */
export interface Body {
  readonly element: number
  /** `chosen[i]` tells whether block i is a paragraph of the story. */
  readonly chosen: readonly boolean[]
}

/** How much each block looks like a paragraph of news: above zero yes, below no. */
export type BlockScores = Float64Array

/**
 * Chooses the body: the element whose blocks together look most like news, and of its
 * blocks those that do by themselves.
 */
export function chooseBody(view: PageView, scores: BlockScores): Body {
  const element = bestElement(view, scores)
  const chosen = view.views.map(
    (block, i) => scores[i]! > 0 && isBelow(view, block.block.element, element),
  )
  return { element, chosen }
}

// Set with care on the tune half: with more, stories in several sections lose all but one.
const CHROME_WEIGHT = 0.1

/** The element with the largest sum of words times score. */
export function bestElement({ page, views }: PageView, scores: BlockScores): number {
  const sums = new Float64Array(page.elements.length)
  views.forEach(({ block, words }, i) => {
    const score = Math.max(-1, Math.min(1, scores[i]!))
    // What is not chosen hardly matters: a story in several sections has chrome between them.
    const weight =
      score > 0 ? Math.min(words, 120) + 2 : CHROME_WEIGHT * (Math.min(words, 40) + 2)
    if (block.element >= 0) sums[block.element]! += weight * score
  })
  for (let i = page.elements.length - 1; i > 0; i--) {
    const { parent } = page.elements[i]!
    if (parent >= 0) sums[parent]! += sums[i]!
  }
  let best = -1
  let most = 0
  sums.forEach((sum, i) => {
    // Deeper elements stand later; of equals the deepest is the tightest.
    if (sum >= most && sum > 0) {
      most = sum
      best = i
    }
  })
  return best
}

/** Whether an element is another or stands below it. */
export function isBelow({ page }: PageView, element: number, top: number): boolean {
  if (top < 0) return true
  let at = element
  while (at > top) at = page.elements[at]!.parent
  return at === top
}

const QUIET =
  roleBit('caption') | roleBit('author') | roleBit('date') | roleBit('media')
const CHROME_TAGS =
  tagBit('nav') |
  tagBit('footer') |
  tagBit('aside') |
  tagBit('form') |
  tagBit('figcaption') |
  tagBit('figure')

/** Scores blocks by rules of thumb. */
export function scoreByRules({ views }: PageView): BlockScores {
  return Float64Array.from(views, scoreOf)
}

function scoreOf(view: BlockView): number {
  if (view.hidden || view.chrome) return -1
  let score = view.prose ? (view.words > 12 ? 1 : 0.4) : view.words > 30 ? 0.5 : -0.3
  if (view.linkShare > 0.5) score -= 1.2
  if (isInChrome(view)) score -= 1.2
  if (view.tags & CHROME_TAGS) score -= 1.5
  if (view.own & QUIET && !view.prose) score -= 0.5
  if (view.caption) score -= 0.8
  if (/^h[2-6]$/.test(view.tag) && view.linkShare < 0.5 && !isInChrome(view))
    score = Math.max(score, 0.05)
  if (view.tag === 'li' && view.words < 8) score -= 0.3
  return score
}

const MENUS = tagBit('nav') | tagBit('footer') | tagBit('form') | tagBit('header')

/** Scores as news every shown sentence outside of menus that is no button and no link. */
export function scoreLeniently({ views }: PageView): BlockScores {
  return Float64Array.from(views, (view) =>
    view.prose &&
    view.words >= 8 &&
    !view.hidden &&
    view.chrome === null &&
    view.linkShare < 0.3 &&
    (view.tags & MENUS) === 0
      ? 1
      : -1,
  )
}
