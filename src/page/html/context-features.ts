import { bestElement, isBelow } from './choose-body.ts'
import type { BlockScores } from './choose-body.ts'
import type { PageView } from './describe-blocks.ts'
import { siblingKey } from './feature-context.ts'
import { featureList } from './feature-steps.ts'

/**
 * Features of the second look: how a block's own score stands beside those of its
 * neighbours, of its siblings and of the story it stands in. One list a block.
 */
export function contextFeatures(
  view: PageView,
  scores: BlockScores,
): readonly (readonly number[])[] {
  const { views } = view
  const { add, take } = featureList()
  const story = bestElement(view, scores)
  const inStory = views.map(({ block }) => isBelow(view, block.element, story))
  const groups = new Map<string, { sum: number; words: number }>()
  const groupAt: { sum: number; words: number }[] = []
  let sum = 0
  let words = 0
  views.forEach((block, i) => {
    const weight = Math.min(block.words, 60) + 1
    const key = siblingKey(view, block)
    let group = groups.get(key)
    if (!group) groups.set(key, (group = { sum: 0, words: 0 }))
    group.sum += weight * scores[i]!
    group.words += weight
    groupAt.push(group)
    if (inStory[i] && block.prose && scores[i]! > -1) {
      sum += weight * scores[i]!
      words += weight
    }
  })
  const usual = words > 0 ? sum / words : 0
  const first = views.findIndex((_, i) => inStory[i] && scores[i]! > 0)
  const last = views.findLastIndex((_, i) => inStory[i] === true && scores[i]! > 0)
  return views.map((block, i) => {
    const own = bucket(scores[i]!)
    const before = bucket(scores[i - 1] ?? -4)
    const after = bucket(scores[i + 1] ?? -4)
    const group = groupAt[i]!
    const kin = bucket(
      (group.sum - (Math.min(block.words, 60) + 1) * scores[i]!) /
        Math.max(1, group.words - Math.min(block.words, 60) - 1),
    )
    const alone = group.words - Math.min(block.words, 60) - 1 < 1
    const place = i < first ? 0 : i > last ? 2 : 1
    const is = Number(inStory[i])
    add('c-own', own)
    add('c-own-story', own, is, place)
    add('c-relative', bucket(scores[i]! - usual), is)
    add('c-around', Math.min(before, after), Math.max(before, after), is)
    add(
      'c-own-around',
      Math.max(-3, Math.min(3, own)),
      Math.max(-3, Math.min(3, Math.min(before, after))),
      Math.max(-3, Math.min(3, Math.max(before, after))),
    )
    add('c-kin', alone ? 99 : kin, is)
    add(
      'c-own-kin',
      Math.max(-3, Math.min(3, own)),
      alone ? 99 : Math.max(-3, Math.min(3, kin)),
    )
    add('c-prose', Number(block.prose), is, place)
    add(
      'c-prose-kin',
      Number(block.prose),
      alone ? 99 : Math.max(-3, Math.min(3, kin)),
      place,
    )
    add('c-words', Math.min(8, Math.floor(Math.log2(block.words + 1))), is, place)
    return take()
  })
}

function bucket(score: number): number {
  return Math.max(-8, Math.min(8, Math.round(score * 2)))
}
