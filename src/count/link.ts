import { isRelation, treeOf } from '../language/tree.ts'
import type { Parsed, Sentence } from '../report/layers.ts'
import { lower } from './group.ts'
import type { Group } from './group.ts'
import type { HarmTrigger } from './harm.ts'
import { voiceOf } from './voice.ts'

/** A number of people with the word of harm that makes it a figure. */
export interface Link {
  readonly group: Group
  readonly trigger: HarmTrigger
  readonly rule: string
}

interface Scene {
  readonly report: Parsed
  readonly sentence: Sentence
  readonly groups: readonly Group[]
  readonly triggers: readonly HarmTrigger[]
}

/** Gives each word of harm in a sentence the numbers of people that it counts. */
export function linkGroups(scene: Scene): readonly Link[] {
  const links: Link[] = []
  const owner = new Map<Group, HarmTrigger>()
  const take = (trigger: HarmTrigger, found: readonly Group[], rule: string): void => {
    for (const group of found) {
      const other = owner.get(group)
      if (other && !areJoined(scene, other, trigger)) continue
      if (
        links.some((link) => link.group === group && link.trigger.what === trigger.what)
      )
        continue
      owner.set(group, trigger)
      links.push({ group, trigger, rule })
    }
  }
  for (const trigger of scene.triggers) {
    const { rule, groups } = groupsOf(scene, trigger, owner)
    take(trigger, groups, rule)
  }
  return links
}

interface Found {
  readonly rule: string
  readonly groups: readonly Group[]
}
const NOTHING: Found = { rule: '', groups: [] }

function groupsOf(
  scene: Scene,
  trigger: HarmTrigger,
  owner: ReadonlyMap<Group, HarmTrigger>,
): Found {
  const { report, sentence, groups } = scene
  const inside = groups.find(
    (group) => group.number.first < trigger.first && trigger.last <= group.last,
  )
  switch (trigger.frame) {
    case 'object': {
      // "five wounded soldiers".
      if (inside && inside.head !== trigger.first)
        return { rule: 'participle', groups: [inside] }
      const voice = voiceOf(report, sentence, { trigger, groups })
      if (voice.kind === 'active') {
        const right = rightList(scene, trigger.last, trigger)
        if (right.length > 0) return { rule: 'object', groups: right }
        if (lower(report.tokens[trigger.last]) === 'of') {
          return { rule: 'of', groups: rightList(scene, trigger.last + 1, trigger) }
        }
        return NOTHING
      }
      return {
        rule: 'passive',
        groups: leftList(scene, {
          trigger,
          end: voice.first,
          auxiliary: voice.auxiliary,
          owner,
        }),
      }
    }
    case 'passive': {
      const voice = voiceOf(report, sentence, { trigger, groups })
      // "a meeting was held": only a number of people is held.
      return voice.kind === 'passive' && voice.auxiliary
        ? {
            rule: 'passive',
            groups: leftList(scene, {
              trigger,
              end: voice.first,
              auxiliary: true,
              owner,
            }).filter(({ bound }) => bound !== 'indefinite'),
          }
        : NOTHING
    }
    case 'subject': {
      const voice = voiceOf(report, sentence, { trigger, groups })
      const left = leftList(scene, {
        trigger,
        end: voice.first,
        auxiliary: voice.auxiliary,
        owner,
      })
      return {
        rule: 'subject',
        groups: trigger.what === 'displaced' ? left.filter(isCrowd) : left,
      }
    }
    case 'predicate':
    case 'state': {
      const ends = stateStart(scene, trigger)
      const left = leftList(scene, {
        trigger,
        end: ends.first,
        auxiliary: ends.auxiliary,
        owner,
      })
      return { rule: 'state', groups: left }
    }
    case 'event': {
      if (inside)
        return { rule: 'event', groups: inside.bound === 'indefinite' ? [] : [inside] }
      return lower(report.tokens[trigger.last]) === 'of'
        ? { rule: 'of', groups: rightList(scene, trigger.last + 1, trigger) }
        : NOTHING
    }
    case 'of':
      return lower(report.tokens[trigger.last]) === 'of'
        ? { rule: 'of', groups: rightList(scene, trigger.last + 1, trigger) }
        : NOTHING
    case 'lives':
    case 'body': {
      if (lower(report.tokens[trigger.last]) === 'of') {
        const right = rightList(scene, trigger.last + 1, trigger)
        if (right.length > 0) return { rule: 'of', groups: right }
      }
      if (trigger.frame === 'lives' && !isTaken(scene, trigger)) return NOTHING
      return inside ? { rule: trigger.frame, groups: [inside] } : NOTHING
    }
    case 'casualty':
      return inside?.bound === 'zero' ? { rule: 'casualty', groups: [inside] } : NOTHING
    case 'person':
      return NOTHING
    case 'toll':
      return tollOf(scene, trigger)
  }
}

function isCrowd(group: Group): boolean {
  return (group.best ?? group.low ?? group.high ?? 0) >= 20
}

/** "claimed 12 lives", "took", "cost", "lost". */
function isTaken({ report, sentence }: Scene, trigger: HarmTrigger): boolean {
  for (
    let i = trigger.first - 1;
    i >= Math.max(sentence.first, trigger.first - 6);
    i--
  ) {
    if (/^(?:claim|took|tak|cost|los)/.test(lower(report.tokens[i]))) return true
  }
  return false
}

const STATE_LINKS = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'left',
  'feared',
  'confirmed',
  'reported',
  'presumed',
  'believed',
  'found',
  'declared',
  'shot',
  'as',
  'still',
  'now',
  'also',
  'to',
  'have',
  'has',
  'had',
  'remain',
  'remained',
  'remains',
  'listed',
  'went',
  'lay',
  'all',
])

/** Where the words that link a state to its people begin: "were confirmed dead" at "were". */
function stateStart(
  { report, sentence }: Scene,
  trigger: HarmTrigger,
): { readonly first: number; readonly auxiliary: boolean } {
  let first = trigger.first
  while (first > sentence.first && STATE_LINKS.has(lower(report.tokens[first - 1])))
    first--
  return { first, auxiliary: first < trigger.first }
}

/** Whether two words of harm share their people: "killed or wounded", "kidnapped and later killed". */
function areJoined({ report }: Scene, a: HarmTrigger, b: HarmTrigger): boolean {
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
  if (word === 'another' || word === 'also')
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

function isVerbal(trigger: HarmTrigger): boolean {
  return (
    trigger.frame === 'object' ||
    trigger.frame === 'subject' ||
    trigger.frame === 'passive'
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
    if (
      isFinite(scene, i) &&
      i === group.last &&
      /^(?:were|was|are|is|have|has|had|died)$/.test(word)
    )
      return true
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
function rightList(scene: Scene, from: number, trigger: HarmTrigger): readonly Group[] {
  const { report, sentence, groups } = scene
  const list: Group[] = []
  let at = from
  const next = groups.filter((group) => group.first >= from)
  for (const group of next) {
    if (group.part) {
      if (list.length > 0) {
        at = group.last
        continue
      }
      break
    }
    const gap = group.first - at
    if (list.length === 0) {
      if (gap > 0 && !mayPrecede(scene, at, group)) break
      // The first people after an active verb are its own, whatever follows.
      if (gap > 0 && isClaimed(scene, group, trigger)) break
    } else {
      if (
        gap > 9 ||
        !linkBefore(scene, group.first) ||
        !isOpenGap(scene, at, group.first)
      )
        break
      if (isClaimed(scene, group, trigger)) break
      // "killed two men, a report said": a single one joins a list by "and" only.
      if (group.bound === 'indefinite' && linkBefore(scene, group.first) === ',') break
    }
    list.push(group)
    at = group.last
    // "Two soldiers of the unit": what follows belongs to the phrase until a link.
    if (at >= sentence.last) break
  }
  void report
  return list
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
function leftList(scene: Scene, options: LeftOptions): readonly Group[] {
  const { groups } = scene
  const { trigger, end, auxiliary, owner } = options
  const before = groups.filter((group) => group.last <= end)
  const near = nearest(scene, before, options)
  if (!near) return []
  const list = [near]
  let sure = false
  for (let k = before.indexOf(near) - 1; k >= 0; k--) {
    const group = before[k]!
    const head = list[0]!
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
    if (isAfterPreposition(scene, group)) {
      // "After an attack by four gunmen, two people": the first belongs elsewhere.
      if (!tight || link === ',') break
    }
    list.unshift(group)
  }
  return list
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
  const { report, sentence } = scene
  const subject = subjectOf(report, trigger)
  for (let k = before.length - 1; k >= 0; k--) {
    const group = before[k]!
    const other = owner.get(group)
    if (group.part) continue
    if (other && !areJoined(scene, other, trigger)) return null
    if (group.last === end)
      return isAfterPreposition(scene, group) && group.bound === 'indefinite'
        ? null
        : group
    if (subject !== null) {
      if (subject.first <= group.head && group.head < subject.last) return group
      // The parser may err: a number close by in the same clause still stands.
      if (end - group.last > 6) return null
    }
    if (end - group.last > 18 || !isOpenGap(scene, group.last, end)) return null
    if (isAfterPreposition(scene, group)) continue
    if (group.bound === 'indefinite') continue
    const gap = report.tokens.slice(group.last, end).map((token) => lower(token))
    // "20 people in a bus, two were": a comma pair may hold an aside, one comma parts clauses.
    const commas = gap.filter((word) => word === ',').length
    if (commas === 1 && gap.at(-1) !== ',') return null
    return group
  }
  void sentence
  return null
}

/** The subject's tokens, where the tree has one for this verb. */
function subjectOf(
  report: Parsed,
  trigger: HarmTrigger,
): { readonly first: number; readonly last: number } | null {
  const tree = treeOf(report)
  for (let i = trigger.first; i < trigger.last; i++) {
    const [subject] = tree.dependents(i, 'nsubj')
    if (subject !== undefined) return tree.subtree(subject)
    const arc = report.arcs[i]!
    if (isRelation(arc.relation, 'acl') && arc.head >= 0) {
      return { first: arc.head, last: arc.head + 1 }
    }
  }
  return null
}

/** "The death toll rose to 12", "a toll of seven". */
function tollOf(scene: Scene, trigger: HarmTrigger): Found {
  const { report, groups } = scene
  const after = groups.filter(
    (group) =>
      group.first >= trigger.last && group.first - trigger.last <= 16 && !group.part,
  )
  const fits = after.filter((group) => {
    const word = lower(report.tokens[group.first - 1])
    return (
      group.bound !== 'indefinite' &&
      /^(?:to|at|of|as|reaches|reached|hits|hit|passes|passed|tops|topped|stands|is|was|:|exceeds|nears)$/.test(
        word,
      )
    )
  })
  const to = fits.find((group) =>
    /^(?:to|at)$/.test(lower(report.tokens[group.first - 1])),
  )
  const group = to ?? fits[0]
  return group ? { rule: 'toll', groups: [group] } : NOTHING
}
