import { isRelation, treeOf } from '../language/tree.ts'
import type { Parsed } from '../report/layers.ts'
import { lower } from './group.ts'
import type { Group } from './group.ts'
import type { HarmTrigger } from './harm.ts'
import { areJoined, isOpenGap, linkBefore } from './people-list.ts'
import type { Scene } from './scene.ts'

export interface LeftOptions {
  readonly trigger: HarmTrigger
  /** Where the verb group begins. */
  readonly end: number
  readonly auxiliary: boolean
  readonly owner: ReadonlyMap<Group, HarmTrigger>
}

/** The number that stands next to a passive or an intransitive as its subject; `null` where none does. */
export function nearest(
  scene: Scene,
  before: readonly Group[],
  { trigger, end, owner }: LeftOptions,
): Group | null {
  const { report } = scene
  const subject = subjectOf(report, trigger)
  let reach = end
  for (let k = before.length - 1; k >= 0; k--) {
    const group = before[k]!
    if (group.part) {
      reach = asideStart(scene, group, reach)
      continue
    }
    const other = owner.get(group)
    if (other && !areJoined(scene, other, trigger)) return null
    // "six women of a Druze family": the family only says who they are.
    const beside =
      lower(report.tokens[group.first - 1]) === 'of' &&
      before.some(({ head }) => head === subject?.heads[0])
    const own = !beside && subject !== null && subject.heads.includes(group.head)
    if (beside && group.last !== reach) continue
    if (
      group.last === reach &&
      (own || group.bound !== 'indefinite' || !isAfterPreposition(scene, group))
    ) {
      // "22 fighters carrying a reward": the tree knows whose the verb is.
      if (own || subject === null || group.bound !== 'indefinite') return group
      // "two guards and a clerk lost their lives": the last of a list.
      const link = linkBefore(scene, group.first)
      if (link === 'and' && k > 0 && group.first - before[k - 1]!.last === 1)
        return group
      continue
    }
    if (own) return group
    if (subject !== null) {
      if (
        subject.first <= group.head &&
        group.head < subject.last &&
        !isAfterPreposition(scene, group)
      )
        return group
      // The parser may err: a number close by in the same clause still stands.
      if (reach - group.last > 6) return null
    }
    if (reach - group.last > 18 || !isOpenGap(scene, group.last, reach)) return null
    if (isAfterPreposition(scene, group)) continue
    // "a clerk and his cousin were hurt": joined by "and", else another clause's.
    if (group.bound === 'indefinite' && lower(report.tokens[group.last]) !== 'and')
      continue
    const gap = report.tokens.slice(group.last, reach).map((token) => lower(token))
    // "20 people in a bus, two were": a comma pair may hold an aside, one comma parts clauses.
    const commas = gap.filter((word) => word === ',').length
    if (commas === 1 && gap.at(-1) !== ',') return null
    return group
  }
  return null
}

/** Where an aside that holds a part begins: "18 people, including seven cooks, were". */
function asideStart({ report, sentence }: Scene, part: Group, end: number): number {
  for (let i = part.first - 1; i >= Math.max(sentence.first, part.first - 4); i--) {
    const word = lower(report.tokens[i])
    if (word === ',' || word === '(' || word === '–' || word === '—' || word === '-')
      return i
    if (word === 'including') {
      const before = lower(report.tokens[i - 1])
      return before === ',' ? i - 1 : i
    }
  }
  return end
}

interface Subject {
  /** Head of the subject and of each phrase joined to it by "and". */
  readonly heads: readonly number[]
  readonly first: number
  readonly last: number
}

/** The subject, where the tree has one for this verb. */
function subjectOf(report: Parsed, trigger: HarmTrigger): Subject | null {
  const tree = treeOf(report)
  for (let i = trigger.first; i < trigger.last; i++) {
    const [subject] = tree.dependents(i, 'nsubj')
    if (subject !== undefined) {
      return {
        heads: [subject, ...tree.dependents(subject, 'conj', 'nummod', 'nmod')],
        ...tree.subtree(subject),
      }
    }
    const arc = report.arcs[i]!
    if (isRelation(arc.relation, 'acl') && arc.head >= 0) {
      return { heads: [arc.head], first: arc.head, last: arc.head + 1 }
    }
  }
  return null
}

/** Whether a preposition stands right before it: "by four gunmen". */
export function isAfterPreposition({ report, sentence }: Scene, group: Group): boolean {
  if (group.first <= sentence.first) return false
  return /^(?:in|on|at|by|near|after|from|to|with|of|against|into|for)$/.test(
    lower(report.tokens[group.first - 1]),
  )
}
