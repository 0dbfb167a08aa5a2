import type { Participant } from '../../report/layers.ts'
import { sceneOf } from './fight-scene.ts'
import type { Frame } from '../frame/frame.ts'
import { isVerbal } from '../frame/voice.ts'
import { impliedIn } from './implied-recipients.ts'
import type { Trigger } from '../lexicon.ts'
import { isQuantity, MOST_JOINED } from './participants.ts'
import { distinct, same } from './same-participant.ts'
import { inSlot } from '../frame/slot-participants.ts'
import { tokensIn } from '../frame/slot-tokens.ts'
import { sayerOf } from '../frame/speaking-doer.ts'
import { inCountry } from './targets.ts'
import { VERBAL } from '../telling/verbal.ts'
import type { Reader } from '../words.ts'

/** Who acts and who is acted on. */
export interface Roles {
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
}

const VERB_ROLES = { actors: ['subj'], recipients: ['obj'] }
const NOUN_ROLES = { actors: ['agent'], recipients: ['patient'] }

/** The participants of a trigger in its frame. */
export function rolesOf(reader: Reader, frame: Frame, trigger: Trigger): Roles {
  const verbal = isVerbal(reader.report, frame.head)
  const { actors, recipients } = trigger.roles ?? (verbal ? VERB_ROLES : NOUN_ROLES)
  const scene = verbal && trigger.type === 'ASSAULT' ? sceneOf(reader, frame) : null
  if (scene?.mutual) {
    const sides = distinct([...inSlot(reader, frame, 'obj'), ...scene.actors])
    if (scene.actors.length > 0)
      return { actors: sides.slice(0, MOST_JOINED), recipients: [] }
  }
  let acting: readonly Participant[] = actors.flatMap((slot) =>
    inSlot(reader, frame, slot),
  )
  if (acting.length === 0 && scene) acting = scene.actors
  if (acting.length === 0 && verbal && VERBAL.has(trigger.type))
    acting = sayerOf(reader, frame)
  // "Thousands marched": a crowd of which only the number is told.
  if (acting.length === 0 && trigger.type === 'PROTEST')
    acting = tokensIn(reader, frame, 'subj')
      .filter((token) => isQuantity(reader, token))
      .map((token) => inCountry(reader, token, 'CVL'))
  const named = recipients.flatMap((slot) => inSlot(reader, frame, slot))
  const suffering =
    named.length > 0 ? named : impliedIn(reader, frame, { trigger, recipients })
  const actorList = distinct(acting).slice(0, MOST_JOINED)
  return {
    actors: actorList,
    recipients: distinct(suffering)
      .filter((one) => !actorList.some((other) => same(one, other)))
      .slice(0, MOST_JOINED),
  }
}
