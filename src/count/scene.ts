import type { Named, Sentence } from '../report/layers.ts'
import type { Group } from './group.ts'
import type { HarmTrigger } from './harm.ts'

/** A sentence with its numbers of people and its words of harm, both left to right. */
export interface Scene {
  readonly report: Named
  readonly sentence: Sentence
  readonly groups: readonly Group[]
  readonly triggers: readonly HarmTrigger[]
}
