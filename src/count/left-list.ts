import { bareGroup } from './bare-group.ts'
import type { Group } from './group.ts'
import { isAfterPreposition, nearest } from './nearest-group.ts'
import type { LeftOptions } from './nearest-group.ts'
import { areJoined, isOpenGap, linkBefore, shareBounds } from './people-list.ts'
import type { Scene } from './scene.ts'

/** The people who are the subject of a passive or an intransitive: "two soldiers and a guide were killed". */
export function leftList(scene: Scene, options: LeftOptions): readonly Group[] {
  const { report, sentence, groups } = scene
  const { trigger, end, auxiliary, owner } = options
  const before = groups.filter((group) => group.last <= end && group.number.first >= 0)
  const bare = auxiliary ? null : bareGroup(report, sentence, { end })
  const near = bare ?? nearest(scene, before, options)
  if (!near) return []
  const list = [near]
  let sure = false
  for (let k = before.length - 1; k >= 0; k--) {
    const group = before[k]!
    const head = list[0]!
    if (group.first >= head.first || group.last > head.first) continue
    const link = linkBefore(scene, head.first)
    if (!link || head.first - group.last > 9) break
    if (group.part) continue
    const other = owner.get(group)
    if (other && !areJoined(scene, other, trigger)) break
    if (!isOpenGap(scene, group.last, head.first)) break
    const tight = head.first - group.last === 1
    if (link === ',') {
      // A bare comma makes a list in a headline, or where "and" has closed it already.
      if (!tight || (auxiliary && !sure)) break
    } else sure = true
    // "After an attack by four gunmen, two people": the first belongs elsewhere.
    if (isAfterPreposition(scene, group) && (!tight || link === ',')) break
    list.unshift(group)
  }
  // "Senior army officer, five militants killed": a headline's bare noun before the list.
  const joint = auxiliary ? null : linkBefore(scene, list[0]!.first)
  if (joint === ',' || joint === 'and') {
    const first = bareGroup(report, sentence, { end: list[0]!.first - 1 })
    if (first) list.unshift(first)
  }
  return shareBounds(scene, list)
}
