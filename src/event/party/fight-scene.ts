import type { Participant } from '../../report/layers.ts'
import { frameOf, type Frame } from '../frame/frame.ts'
import { distinct } from './same-participant.ts'
import { inSlot } from '../frame/slot-participants.ts'
import { isEventNoun } from '../frame/slot-tokens.ts'
import { lemmaOf, type Reader } from '../words.ts'

const MUTUAL =
  /^(clash|encounter|exchange|firefight|gunfight|gunbattle|fighting|battle|crossfire|skirmish|shootout|gun-battle)$/

/** Whether a noun is of fighting between two sides: "clash", "firefight". */
export function isMutual(lemma: string): boolean {
  return MUTUAL.test(lemma)
}

/** The fight or raid in which people were killed, and who was in it: "killed in a clash with troops". */
export function sceneOf(
  reader: Reader,
  frame: Frame,
): { readonly mutual: boolean; readonly actors: readonly Participant[] } | null {
  const { report } = reader
  for (const slot of ['in', 'during', 'after']) {
    for (const token of frame.slots.get(slot) ?? []) {
      const mutual = MUTUAL.test(lemmaOf(report, token))
      if (!mutual && !isEventNoun(reader, token)) continue
      const noun = frameOf(report, token)
      const names = mutual ? ['with', 'between', 'by'] : ['agent', 'from']
      const actors = names.flatMap((name) => inSlot(reader, noun, name))
      // "killed in a raid on the camp by troops": the tree may hang them on the verb.
      const loose = mutual ? inSlot(reader, frame, 'with') : []
      return { mutual, actors: distinct([...actors, ...loose]) }
    }
  }
  return null
}
