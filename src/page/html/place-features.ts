import type { PageView } from './describe-blocks.ts'
import type { FeatureContext } from './feature-context.ts'
import { shareOf, sizeOf } from './feature-steps.ts'
import type { Add } from './feature-steps.ts'

/** How far below the headline a block stands, and how much of the page the element holds that has both. */
export function addTitle(
  add: Add,
  { view, title }: FeatureContext,
  index: number,
): void {
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

/** What the blocks before and after a block are. */
export function addNeighbours(
  add: Add,
  { view, rules }: FeatureContext,
  index: number,
): void {
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
export function placeOf({ first, last, title }: FeatureContext, index: number): string {
  if (first < 0) return 'none'
  if (index > last) return `after${Math.min(3, Math.floor(Math.log2(index - last)))}`
  if (index >= first) return index === first ? 'first' : index === last ? 'last' : 'in'
  if (title >= 0 && index > title)
    return `head${Math.min(3, Math.floor(Math.log2(first - index)))}`
  return title >= 0
    ? 'above'
    : `before${Math.min(3, Math.floor(Math.log2(first - index)))}`
}
