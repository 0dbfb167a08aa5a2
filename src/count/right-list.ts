import { bareGroup, isPerson, oneAt } from './bare-group.ts'
import { lower } from './group.ts'
import type { Group } from './group.ts'
import type { HarmTrigger } from './harm.ts'
import { isClaimed, isOpenGap, linkBefore, shareBounds } from './people-list.ts'
import type { Scene } from './scene.ts'

/** The people right after a word of harm: "killing two soldiers and at least five others". */
export function rightList(
  scene: Scene,
  from: number,
  trigger: HarmTrigger,
): readonly Group[] {
  const { report, sentence, groups } = scene
  const list: Group[] = []
  let at = from
  const isVerb = trigger.shapes.includes('base') || trigger.shapes.includes('third')
  const bare = isVerb ? bareGroup(report, sentence, { start: from }) : null
  if (
    bare &&
    !groups.some((group) => group.first < bare.last && group.last > bare.first)
  ) {
    list.push(bare)
    at = bare.last
  }
  for (const group of groups) {
    if (group.first < at) continue
    if (group.part) {
      if (list.length === 0) break
      at = group.last
      continue
    }
    if (list.length === 0) {
      if (group.first > at && !mayPrecede(scene, at, group)) break
      // The first people after an active verb are its own, whatever follows.
      if (group.first > at && isClaimed(scene, group, trigger)) break
    } else {
      // "wounding four, two critically": the second only says how the first fare.
      if (!group.named && isAdverb(scene, group.last)) break
      // "95 traders, 52 of them on Friday": a part of the first.
      if (isOfThem(scene, group)) break
      if (!joins(scene, at, group) || isClaimed(scene, group, trigger)) break
    }
    list.push(group)
    at = group.last
  }
  const last = list.length > 0 ? definiteAfter(scene, at) : null
  return shareBounds(scene, last ? [...list, last] : list)
}

// Words from "and" to the noun of the one person that ends a list.
const LONGEST_LAST = 5

/** "killed two officers and their driver": the one that ends a list without a number. */
function definiteAfter({ report, sentence }: Scene, at: number): Group | null {
  const { tokens, tags } = report
  if (lower(tokens[at]) !== 'and') return null
  if (!/^(?:the|his|her|its|their)$/.test(lower(tokens[at + 1]))) return null
  let head = at + 1
  while (
    head + 1 < Math.min(sentence.last, at + LONGEST_LAST) &&
    /^(?:NOUN|ADJ|PROPN)$/.test(tags[head + 1]!.upos)
  )
    head++
  return head > at + 1 && tags[head]!.xpos === 'NN' && isPerson(lower(tokens[head]))
    ? oneAt(at + 1, head + 1, head)
    : null
}

function isOfThem({ report }: Scene, group: Group): boolean {
  return /^(?:them|whom)$/.test(lower(report.tokens[group.head]))
}

function isAdverb({ report, sentence }: Scene, at: number): boolean {
  return (
    at < sentence.last &&
    (report.tags[at]!.upos === 'ADV' || lower(report.tokens[at]).endsWith('ly'))
  )
}

/** Whether a group goes on a list that reached `at`. */
function joins(scene: Scene, at: number, group: Group): boolean {
  const link = linkBefore(scene, group.first)
  if (!link || group.first - at > 9) return false
  // "killed two men, a report said": a single one joins a list by "and" only.
  if (group.bound === 'indefinite' && link === ',') return false
  if (isOpenGap(scene, at, group.first)) return true
  // "a guard and, the union says, 12 miners": an aside of who says so.
  const { tokens } = scene.report
  return link === ',' && lower(tokens[at]) === 'and' && lower(tokens[at + 1]) === ','
}

/** Whether the words between a verb and its first number may stand there: "killed the driver and two passengers". */
function mayPrecede(scene: Scene, from: number, group: Group): boolean {
  const { report } = scene
  const gap = group.first - from
  if (gap > 10) return false
  let only = true
  for (let i = from; i < group.first; i++) {
    const { upos } = report.tags[i]!
    const word = lower(report.tokens[i])
    if (
      upos !== 'ADV' &&
      upos !== 'DET' &&
      !/ly$|^(?:the|dead|its|their|his|all|in total)$/.test(word)
    )
      only = false
  }
  if (only) return true
  if (!isOpenGap(scene, from, group.first)) return false
  const link = linkBefore(scene, group.first)
  if (!link) return false
  // "killing Omar, a senior commander" names the one man twice.
  if (group.bound === 'indefinite' && link === ',') return false
  const first = lower(report.tokens[from])
  return !/^(?:in|on|at|by|near|after|before|during|when|as|while|and|,|from|to|with|since|over)$/.test(
    first,
  )
}
