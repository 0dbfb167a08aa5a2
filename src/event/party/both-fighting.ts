import type { Event } from '../../report/layers.ts'
import { isMutual } from './fight-scene.ts'
import { oneSide } from './one-side.ts'
import { lemmaOf, type Readable } from '../words.ts'

const FIGHTING = /^(clash|battle|fight|skirmish|exchange|trade)$/

/** Whether an event is a fight of which both sides are known: "rebels and troops clashed". */
export function areBothFighting(
  report: Readable,
  { type, actors, mentions }: Event,
): boolean {
  if (type !== 'ASSAULT' || actors.every((one) => oneSide(one, actors[0]!)))
    return false
  return mentions.some(({ head }) => {
    const word = lemmaOf(report, head)
    return isMutual(word) || FIGHTING.test(word)
  })
}

/** "Eight villagers died when rebels and troops clashed": the sides of a fight all act, whoever died in it. */
export function withBothFighting(report: Readable, event: Event): Event {
  return areBothFighting(report, event) ? { ...event, recipients: [] } : event
}
