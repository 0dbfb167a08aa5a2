import { DEMAND } from '../telling/demands.ts'
import type { EventModel } from '../event-model.ts'
import { isCandidate, plainTrigger, type Finder } from './find-triggers.ts'
import { frameOf } from '../frame/frame.ts'
import type { Trigger } from '../lexicon.ts'
import { judgeTrigger, type Verdict } from './trigger-model.ts'
import type { Reader } from '../words.ts'

// Swept on pages left out: how sure the model must be to code a word that no rule takes, to drop one that a rule takes, to give it another type.
const TAKES = 0.3
const TAKES_UNLISTED = 0.5
const MANY_TYPES = 5
const DROPS = 0.9
const DROPS_CONDITIONED = 0.97
const CHANGES = 0.9

/** The trigger that the model makes of a word, given what the rules say. */
export function weighTrigger(
  reader: Reader,
  finder: Finder,
  {
    head,
    ruled,
    model,
  }: {
    readonly head: number
    readonly ruled: Trigger | null
    readonly model: EventModel
  },
): { readonly trigger: Trigger | null; readonly verdict: Verdict | null } {
  if (ruled === DEMAND || ruled?.type === 'light' || ruled?.type === 'none')
    return { trigger: ruled, verdict: null }
  if (!isCandidate(reader, head)) return { trigger: ruled, verdict: null }
  const frame = frameOf(reader.report, head)
  const verdict = judgeTrigger(reader, frame, model, finder.hintsOf(head))
  const { type, likelihood, nothing } = verdict
  const percent = Math.round(100 * likelihood)
  if (ruled !== null) {
    // What stands round the word was told to the rule too.
    if (nothing >= (ruled.conditions.length > 0 ? DROPS_CONDITIONED : DROPS))
      return { trigger: { ...ruled, type: 'none', mode: 'unlikely' }, verdict }
    // A rule with many conditions has seen more than the model.
    if (type !== ruled.type && likelihood >= CHANGES && ruled.conditions.length < 2)
      return {
        trigger: {
          ...ruled,
          type,
          mode: '',
          rule: `${ruled.rule}, weighed ${percent}%`,
        },
        verdict,
      }
    return { trigger: ruled, verdict }
  }
  const hints = finder.hintsOf(head)
  const beside =
    hints.setting.aside === 'relative' || hints.setting.aside === 'participle'
  // A word of many meanings ("hold", "set") must be as sure as one that no list has seen.
  const plain = hints.listed.length > 0 && hints.listed.length < MANY_TYPES && !beside
  const enough = plain ? TAKES : TAKES_UNLISTED
  if (nothing >= 1 - enough || likelihood < enough) return { trigger: null, verdict }
  return {
    trigger: { ...plainTrigger(reader, head, type), rule: `weighed ${percent}%` },
    verdict,
  }
}
