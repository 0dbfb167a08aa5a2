import { treeOf } from '../language/tree.ts'
import { isPeople } from './bare-group.ts'
import { lower } from './group.ts'
import type { Group } from './group.ts'
import type { HarmTrigger } from './harm.ts'
import { onePerson } from './one-person.ts'
import { leftList } from './left-list.ts'
import { areJoined, isVerbal } from './people-list.ts'
import { rightList } from './right-list.ts'
import type { Scene } from './scene.ts'
import { numberWho, tollOf } from './toll.ts'
import { voiceOf } from './voice.ts'

/** A number of people with the word of harm that makes it a figure. */
export interface Link {
  readonly group: Group
  readonly trigger: HarmTrigger
  readonly rule: string
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
  const toll = isVerbal(trigger) ? numberWho(scene, trigger) : null
  if (toll) return { rule: 'toll', groups: [toll] }
  switch (trigger.frame) {
    case 'people': {
      const { rule, groups: found } = groupsOf(
        scene,
        { ...trigger, frame: 'object' },
        owner,
      )
      return { rule, groups: found.filter((group) => isOfPeople(scene, group)) }
    }
    case 'object': {
      // "five wounded soldiers"; "five displaced Syrians" only says who they are.
      if (inside && inside.head !== trigger.first)
        return trigger.what === 'displaced'
          ? NOTHING
          : { rule: 'participle', groups: [inside] }
      // "a camp for the displaced".
      if (isNoun(scene, trigger)) return statedOf(scene, trigger)
      const voice = voiceOf(report, sentence, { trigger, groups })
      if (voice.kind === 'active') {
        const right = rightList(scene, trigger.last, trigger)
        if (right.length > 0) return { rule: 'object', groups: right }
        if (lower(report.tokens[trigger.last]) === 'of') {
          return { rule: 'of', groups: rightList(scene, trigger.last + 1, trigger) }
        }
        return { rule: 'one-person', groups: onePerson(report, trigger, 'active') }
      }
      const left = leftList(scene, {
        trigger,
        end: voice.first,
        auxiliary: voice.auxiliary,
        owner,
      })
      return left.length > 0 || !voice.auxiliary
        ? { rule: 'passive', groups: left }
        : { rule: 'one-person', groups: onePerson(report, trigger, 'passive') }
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
    case 'active': {
      const voice = voiceOf(report, sentence, { trigger, groups })
      if (voice.kind === 'passive') return NOTHING
      const right = rightList(scene, trigger.last, trigger)
      return {
        rule: 'object',
        groups: right.filter(
          ({ named, bound, head }) =>
            named && bound !== 'indefinite' && report.tags[head]!.xpos === 'NNS',
        ),
      }
    }
    case 'subject': {
      const voice = voiceOf(report, sentence, { trigger, groups })
      const left = leftList(scene, {
        trigger,
        end: voice.first,
        auxiliary: voice.auxiliary,
        owner,
      })
      if (left.length === 0 && trigger.what === 'killed') {
        return { rule: 'one-person', groups: onePerson(report, trigger, 'passive') }
      }
      return {
        rule: 'subject',
        groups: trigger.what === 'displaced' ? left.filter(isCrowd) : left,
      }
    }
    case 'predicate':
    case 'state': {
      // "50 dead soldiers".
      if (inside && inside.head !== trigger.first)
        return { rule: 'participle', groups: [inside] }
      if (isNoun(scene, trigger)) {
        const stated = statedOf(scene, trigger)
        if (stated.groups.length > 0) return stated
      }
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
      if (isCharge(scene, trigger)) return NOTHING
      if (inside)
        return { rule: 'event', groups: inside.bound === 'indefinite' ? [] : [inside] }
      // "113 arrests".
      const bare = groups.find(({ last, named }) => last === trigger.first && !named)
      return bare ? { rule: 'event', groups: [bare] } : countedOf(scene, trigger)
    }
    case 'of':
      return countedOf(scene, trigger)
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
      // "took seven hostages": the noun says what became of them, if the verb took them.
      return inside && isTaken(scene, trigger)
        ? { rule: 'person', groups: [inside] }
        : NOTHING
    case 'toll':
      return { rule: 'toll', groups: tollOf(scene, trigger) }
    case 'elliptic': {
      const next = groups.find(({ first }) => first === trigger.last)
      return next && !next.named ? { rule: 'toll', groups: [next] } : NOTHING
    }
  }
}

// Steps up the tree from a word of harm to what somebody is sought or tried for.
const CHARGED = 3

/** "wanted for three murders": deeds that somebody is sought or tried for, no news of the dead. */
function isCharge({ report }: Scene, { first }: HarmTrigger): boolean {
  let steps = 0
  for (const at of treeOf(report).ancestors(first)) {
    if (steps++ === CHARGED) return false
    const { lemma } = report.tags[at]!
    if (/^(?:want|seek|charge|convict|accuse|suspect|jail|sentence)$/.test(lemma))
      return true
  }
  return false
}

/** "the dead", "its wounded": no verb and no state, but those who suffered it. */
function isNoun({ report, sentence }: Scene, trigger: HarmTrigger): boolean {
  if (trigger.last - trigger.first > 1 || trigger.first === sentence.first) return false
  const { upos, xpos } = report.tags[trigger.last] ?? { upos: '', xpos: '' }
  return (
    /^(?:the|its|their|his|her|our|'s|’s)$/.test(
      lower(report.tokens[trigger.first - 1]),
    ) &&
    upos !== 'NOUN' &&
    upos !== 'PROPN' &&
    !/^(?:JJ|VBG|CD)/.test(xpos)
  )
}

// Words between "the dead" and their number.
const LONGEST_STATED = 8

/** "put its dead at two", "gave the wounded as nine". */
function statedOf(scene: Scene, trigger: HarmTrigger): Found {
  const [group] = tollOf(scene, trigger)
  return group && group.first - trigger.last <= LONGEST_STATED
    ? { rule: 'toll', groups: [group] }
    : NOTHING
}

/** "the deaths of seven people", "the death of Tayeb". */
function countedOf(scene: Scene, trigger: HarmTrigger): Found {
  const { report } = scene
  if (lower(report.tokens[trigger.last]) !== 'of') return NOTHING
  const right = rightList(scene, trigger.last + 1, trigger)
  return right.length > 0
    ? { rule: 'of', groups: right }
    : { rule: 'one-person', groups: onePerson(report, trigger, 'of') }
}

function isOfPeople({ report }: Scene, { head, named, last }: Group): boolean {
  return (
    named &&
    (isPeople(report, head) ||
      // "eight residents of the province".
      (last - 1 > head && isPeople(report, last - 1)))
  )
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
    if (
      /^(?:claim|took|tak|cost|los|seiz|grab|captur|hold|held)/.test(
        lower(report.tokens[i]),
      )
    )
      return true
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
