import { sharesOf } from '../../model/weights.ts'
import { EVENT_SCALE, type EventModel } from '../event-model.ts'
import type { Frame } from '../frame/frame.ts'
import { triggerFeatures, type Hints } from './trigger-features.ts'
import type { Reader } from '../words.ts'

/** The likeliest type of a predicate and how likely it is, 0 to 1; and how likely it tells nothing. */
export interface Verdict {
  readonly type: string
  readonly likelihood: number
  readonly nothing: number
  readonly of: (type: string) => number
}

/** Judges one predicate. */
export function judgeTrigger(
  reader: Reader,
  frame: Frame,
  { types, trigger, classes }: EventModel,
  hints: Hints,
): Verdict {
  const features = triggerFeatures(reader, frame, classes, hints)
  const shares = sharesOf(trigger, features, {
    classes: types.length,
    scale: EVENT_SCALE,
  })
  const none = types.indexOf('none')
  let best = none === 0 ? 1 : 0
  for (let i = 0; i < shares.length; i++)
    if (i !== none && shares[i]! > shares[best]!) best = i
  const of = (type: string): number => shares[types.indexOf(type)] ?? 0
  return {
    type: types[best]!,
    likelihood: shares[best]!,
    nothing: shares[none]!,
    of,
  }
}
