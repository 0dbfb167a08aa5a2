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
export function linkBefore({ report, sentence }: Scene, at: number): string | null {
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
export function isOpenGap(scene: Scene, first: number, last: number): boolean {
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
export function isClaimed(scene: Scene, group: Group, by: HarmTrigger): boolean {
  const { report, sentence, triggers } = scene
  if (isOtherwiseHarmed(scene, group, by)) return true
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

/** "the bodies of six soldiers and two wounded men": a word for another harm stands in it. */
function isOtherwiseHarmed(
  { triggers }: Scene,
  { first, head }: Group,
  by: HarmTrigger,
): boolean {
  return triggers.some(
    (other) => other.what !== by.what && first < other.first && other.first < head,
  )
}

/** "at least 16 sailors and six cooks": the bound holds for the whole list. */
export function shareBounds(scene: Scene, list: readonly Group[]): readonly Group[] {
  const [first] = list
  if (!first || list.length === 1) return list
  if (first.bound !== 'at-least' && first.bound !== 'more-than') return list
  return list.map((group) =>
    group.bound === 'exact' && linkBefore(scene, group.first) === 'and'
      ? { ...group, bound: first.bound, high: null }
      : group,
  )
}
