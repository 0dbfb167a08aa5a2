import { lower } from './group.ts'
import type { Group } from './group.ts'
import type { HarmTrigger } from './harm.ts'
import type { Scene } from './scene.ts'

/** Most tokens between "toll" and its number: "The toll of the blast at … rose to twelve". */
const LONGEST_TOLL = 28

/** "The death toll rose to 12", "a toll of seven". */
export function tollOf(scene: Scene, trigger: HarmTrigger): readonly Group[] {
  const { groups } = scene
  const after = groups.filter(
    (group) =>
      group.first >= trigger.last &&
      group.first - trigger.last <= LONGEST_TOLL &&
      !group.part,
  )
  const fits = after.filter((group) => {
    const word = wordBefore(scene, group)
    return (
      group.bound !== 'indefinite' &&
      /^(?:to|at|of|as|reaches|reached|hits|hit|passes|passed|tops|topped|stands|is|was|:|exceeds|nears)$/.test(
        word,
      )
    )
  })
  const behind = (word: string): Group | undefined =>
    fits.find((group) => wordBefore(scene, group) === word)
  const group = behind('to') ?? behind('at') ?? fits[0]
  return group ? [group] : []
}

/** The word before a number, past an opening quote: "put the dead at "about 20 raiders"". */
function wordBefore({ report }: Scene, { first }: Group): string {
  const word = lower(report.tokens[first - 1])
  return /^(?:["“‘']|``)$/.test(word) ? lower(report.tokens[first - 2]) : word
}

/**
 * "put the number of people taken at 26", "taking to 18 the number who have
 * surrendered": the number that counts those of whom the verb is said.
 */
export function numberWho(scene: Scene, trigger: HarmTrigger): Group | null {
  const { report, sentence, groups } = scene
  for (
    let i = trigger.first - 1;
    i >= Math.max(sentence.first, trigger.first - 7);
    i--
  ) {
    if (lower(report.tokens[i]) !== 'number') continue
    const before = groups.find(
      (group) =>
        group.last <= i &&
        i - group.last <= 2 &&
        lower(report.tokens[group.first - 1]) === 'to',
    )
    return before ?? tollOf(scene, trigger)[0] ?? null
  }
  return null
}
