import { isRelation, treeOf } from '../language/tree.ts'
import type { Parsed } from '../report/layers.ts'
import { bareGroup, isPerson, oneAt } from './bare-group.ts'
import { lower } from './group.ts'
import type { Group } from './group.ts'
import type { HarmTrigger } from './harm.ts'
import type { Scene } from './scene.ts'

/** Whether two words of harm share their people: "killed or wounded", "kidnapped and later killed". */
export function areJoined({ report }: Scene, a: HarmTrigger, b: HarmTrigger): boolean {
  const [one, two] = a.first < b.first ? [a, b] : [b, a]
  if (two.first - one.last > 4) return false
  let joined = false
  for (let i = one.last; i < two.first; i++) {
    const word = lower(report.tokens[i])
    if (word === 'and' || word === 'or' || word === 'then') joined = true
    else if (
      report.tags[i]!.upos !== 'ADV' &&
      !/ly$|^(?:later|were|was|then)$/.test(word)
    )
      return false
  }
  return joined
}

const LINKS = new Set(['and', ',', '&', 'or', 'plus'])
const LINK_PAIRS = /^(?:as well as|along with|together with|and also)$/

/** Whether the tokens right before `at` join what follows to what came before. */
function linkBefore({ report, sentence }: Scene, at: number): string | null {
  const { tokens } = report
  if (at - 1 < sentence.first) return null
  const word = lower(tokens[at - 1])
  if (word === 'another' || word === 'also' || /^(?:his|her|its|their)$/.test(word))
    return linkBefore({ report, sentence } as Scene, at - 1)
  if (LINKS.has(word)) return word
  const two = `${lower(tokens[at - 2])} ${word}`
  if (LINK_PAIRS.test(two)) return 'and'
  const three = `${lower(tokens[at - 3])} ${two}`
  return LINK_PAIRS.test(three) ? 'and' : null
}

/** Tokens that a list of people may hold between its members. */
function isOpenGap(scene: Scene, first: number, last: number): boolean {
  const { report, triggers } = scene
  for (let i = first; i < last; i++) {
    const word = lower(report.tokens[i])
    if (word === ';' || word === ':' || word === '.' || word === '—' || word === '–')
      return false
    if (triggers.some((trigger) => trigger.first === i && isVerbal(trigger)))
      return false
    if (isFinite(scene, i)) return false
  }
  return true
}

/** Whether a verb or participle tells the harm, and so ends a list of people. */
export function isVerbal(trigger: HarmTrigger): boolean {
  return (
    trigger.frame === 'object' ||
    trigger.frame === 'people' ||
    trigger.frame === 'subject' ||
    trigger.frame === 'passive' ||
    trigger.frame === 'active'
  )
}

function isFinite({ report }: Scene, i: number): boolean {
  const { xpos, upos } = report.tags[i]!
  return (
    xpos === 'VBD' ||
    xpos === 'VBZ' ||
    xpos === 'VBP' ||
    xpos === 'MD' ||
    upos === 'AUX'
  )
}

/** Whether a word of harm or an auxiliary right after a group claims it for another verb. */
function isClaimed(scene: Scene, group: Group, by: HarmTrigger): boolean {
  const { report, sentence, triggers } = scene
  for (let i = group.last; i < Math.min(sentence.last, group.last + 4); i++) {
    const trigger = triggers.find((other) => other.first === i)
    if (trigger && trigger !== by) {
      return (
        trigger.frame !== 'toll' && trigger.frame !== 'event' && trigger.frame !== 'of'
      )
    }
    const word = lower(report.tokens[i])
    // "killing two, a report said": the group is another verb's subject.
    if (i === group.last && (isFinite(scene, i) || word === 'died')) return true
    if (
      !/^(?:were|was|are|is|been|have|has|had|others|more|also|seriously|critically|reportedly|feared|being|went|still|left)$/.test(
        word,
      ) &&
      report.tags[i]!.upos !== 'ADV'
    )
      return false
  }
  return false
}

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

/** "at least 16 sailors and six cooks": the bound holds for the whole list. */
function shareBounds(scene: Scene, list: readonly Group[]): readonly Group[] {
  const [first] = list
  if (!first || list.length === 1) return list
  if (first.bound !== 'at-least' && first.bound !== 'more-than') return list
  return list.map((group) =>
    group.bound === 'exact' && linkBefore(scene, group.first) === 'and'
      ? { ...group, bound: first.bound, high: null }
      : group,
  )
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

interface LeftOptions {
  readonly trigger: HarmTrigger
  /** Where the verb group begins. */
  readonly end: number
  readonly auxiliary: boolean
  readonly owner: ReadonlyMap<Group, HarmTrigger>
}

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

function isAfterPreposition({ report, sentence }: Scene, group: Group): boolean {
  if (group.first <= sentence.first) return false
  return /^(?:in|on|at|by|near|after|from|to|with|of|against|into|for)$/.test(
    lower(report.tokens[group.first - 1]),
  )
}

function nearest(
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
