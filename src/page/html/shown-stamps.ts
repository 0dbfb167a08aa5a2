import type { DateHabits } from '../date-orders.ts'
import { readStamp } from '../read-stamp.ts'
import { roleBit } from './class-roles.ts'
import type { BlockView, PageView } from './describe-blocks.ts'
import type { Places, ShownStamp } from './page-date.ts'

/** Date lines of the page: short blocks, or blocks whose class says that they hold a date. */
export function shownStamps(
  { views }: PageView,
  places: Places,
  habits: DateHabits,
): readonly ShownStamp[] {
  const found: ShownStamp[] = []
  for (const view of views) {
    const { index } = view
    if (
      !view.dated ||
      view.hidden ||
      index === places.title ||
      found.length >= MOST_STAMPS
    )
      continue
    const stamp = readStamp(view.block.text, {
      ...habits,
      loose: holdsDate(view) || isByTitle(view, places),
    })
    if (stamp) found.push({ index, stamp })
  }
  return found
}

/** Blocks below and above the headline where a short line with a date in it is a date line, whatever else it says. */
const BELOW_TITLE = 4
const JUST_ABOVE_TITLE = 2

function isByTitle(
  { index, prose, around }: BlockView,
  { title, firstBody }: Places,
): boolean {
  if (prose) return false
  return index > title
    ? index < firstBody && index <= title + BELOW_TITLE
    : index >= title - JUST_ABOVE_TITLE && (around & ELSEWHERE) === 0
}

/** A page of many dates is a list; no more are looked at. */
const MOST_STAMPS = 200
/** What stands in lists of other stories and comments dates those. */
export const ELSEWHERE: number =
  roleBit('related') | roleBit('comment') | roleBit('nav') | roleBit('side')

const DATE_ROLES = roleBit('date') | roleBit('author')

/** Whether the place of a block says that it holds a date. */
export function holdsDate({ own, around, block, prose, tag }: BlockView): boolean {
  return (
    block.datetime !== '' ||
    tag === 'small' ||
    ((own | around) & DATE_ROLES && !prose) !== 0
  )
}
