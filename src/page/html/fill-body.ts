import type { BlockScores } from './choose-body.ts'
import type { BlockView, PageView } from './describe-blocks.ts'

/** Most blocks between two paragraphs that are looked at: a longer stretch is no list of the story's. */
const LONGEST_GAP = 30
/** Below this score a block between two paragraphs is left out. Chosen by cross-validation from 0–3; flat from 0.5 to 1.5. */
const LEAST_SCORE = -1
/** How far below the paragraphs' container a list's items may stand, in elements. */
const DEPTH = 3

/**
 * Adds to a body what stands between two of its paragraphs, in the container of one of
 * them: items of lists, subheadings, short lines of talk, which look like chrome only
 * where they stand alone.
 */
export function fillBody(
  view: PageView,
  chosen: readonly boolean[],
  scores: BlockScores,
): readonly boolean[] {
  const { views, page } = view
  const filled = [...chosen]
  const times = new Map<string, number>()
  for (const { key } of views) times.set(key, (times.get(key) ?? 0) + 1)
  const containerOf = ({ block }: BlockView): number =>
    page.elements[block.element]?.parent ?? -1
  const isIn = ({ block }: BlockView, container: number): boolean => {
    let at = block.element
    for (let up = 0; up < DEPTH && at > container; up++) at = page.elements[at]!.parent
    return at === container
  }
  let last = -1
  views.forEach((next, index) => {
    if (!chosen[index]) return
    if (last >= 0 && index - last <= LONGEST_GAP) {
      const containers = [containerOf(views[last]!), containerOf(next)]
      for (const between of views.slice(last + 1, index)) {
        const isOwn =
          !between.hidden &&
          between.chrome === null &&
          between.linkShare <= 0.5 &&
          times.get(between.key) === 1 &&
          containers.some((container) => isIn(between, container))
        if (isOwn && (between.tag === 'li' || scores[between.index]! > LEAST_SCORE))
          filled[between.index] = true
      }
    }
    last = index
  })
  return filled
}
