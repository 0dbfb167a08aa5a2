import type { BlockScores, Body } from './choose-body.ts'
import type { PageView } from './describe-blocks.ts'
import { fillBody } from './fill-body.ts'

/** Blocks between two runs of chosen ones that make them islands. */
const WIDE_GAP = 6
/** An island smaller than this share of the largest is dropped. */
const SMALL_SHARE = 0.08

/** A mean score at which an island is kept all the same. */
const SURE = 1.5

/**
 * Takes out of a body what stands apart from it: a box above the headline, another
 * article below a headline of its own, a stray line far from the rest. Adds what stands
 * between its paragraphs.
 */
export function tidyBody(
  view: PageView,
  { body, scores }: { readonly body: Body; readonly scores: BlockScores },
  title: number,
): Body {
  const { views } = view
  const wordsOf = (keep: (index: number) => boolean): number =>
    views.reduce(
      (sum, { words, index }) => sum + (body.chosen[index] && keep(index) ? words : 0),
      0,
    )
  const total = wordsOf(() => true)
  const isAbove = (index: number): boolean => index < title
  const cutsAbove = title >= 0 && wordsOf(isAbove) * 10 < total * 4
  const next = nextHeadline(view, body, title)
  const islands = islandsOf(view, body)
  const largest = Math.max(0, ...islands.map(({ words }) => words))
  const sureOf = ({ first, last }: Island): number => {
    const sum = views
      .slice(first, last + 1)
      .reduce(
        (total, { index }) => total + (body.chosen[index] ? scores[index]! : 0),
        0,
      )
    return sum / body.chosen.slice(first, last + 1).filter(Boolean).length
  }
  const small = islands.filter(
    (island) => island.words < SMALL_SHARE * largest && sureOf(island) < SURE,
  )
  const dropped = new Uint8Array(views.length)
  for (const { first, last } of small) dropped.fill(1, first, last + 1)
  const chosen = body.chosen.map(
    (is, i) => is && !(cutsAbove && isAbove(i)) && i < next && dropped[i] === 0,
  )
  if (!chosen.includes(true)) return body
  return { ...body, chosen: fillBody(view, chosen, scores) }
}

/** The next `h1` below the start of the story that heads text of its own: pages that scroll on to another article have one. */
function nextHeadline({ views, page }: PageView, body: Body, title: number): number {
  if (title < 0 || views[title]?.tag !== 'h1') return views.length
  const first = body.chosen.findIndex((is, i) => is && i > title)
  if (first < 0) return views.length
  const before = views.reduce(
    (sum, { words, index }) =>
      sum + (body.chosen[index] && index < first + 3 ? words : 0),
    0,
  )
  const parentOf = ({ block }: PageView['views'][number]): number =>
    page.elements[block.element]?.parent ?? -1
  const parents = new Set<number>()
  const found = views.find((view) => {
    // Beside the paragraphs above it, it is a subheading of theirs.
    if (body.chosen[view.index]) parents.add(parentOf(view))
    return (
      !parents.has(parentOf(view)) &&
      view.index > first + 2 &&
      view.tag === 'h1' &&
      !view.hidden &&
      view.words >= 4 &&
      view.key !== views[title]!.key
    )
  })
  return found && before > 20 ? found.index : views.length
}

interface Island {
  readonly first: number
  readonly last: number
  readonly words: number
}

function islandsOf({ views }: PageView, { chosen }: Body): readonly Island[] {
  const islands: { first: number; last: number; words: number }[] = []
  views.forEach(({ words, index }) => {
    if (!chosen[index]) return
    const last = islands.at(-1)
    if (last && index - last.last <= WIDE_GAP) {
      last.last = index
      last.words += words
    } else islands.push({ first: index, last: index, words })
  })
  return islands
}
