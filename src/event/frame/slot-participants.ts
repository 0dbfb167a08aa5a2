import { phraseOf } from '../../actor/phrase.ts'
import type { Participant } from '../../report/layers.ts'
import { covers } from '../../report/span.ts'
import type { Frame } from './frame.ts'
import { joined, participantsAt } from '../party/participants.ts'
import { tokensIn } from './slot-tokens.ts'
import type { Reader } from '../words.ts'

/** Everybody whom the words in a slot of a frame speak of. */
export function inSlot(
  reader: Reader,
  frame: Frame,
  slot: string,
): readonly Participant[] {
  return tokensIn(reader, frame, slot).flatMap((token) =>
    ofOneLand(
      joined(reader, token).flatMap((one) =>
        inWholePhrase(reader, one, slot, participantsAt(reader, one, slot, 0)),
      ),
    ),
  )
}

/** "a U.S. Supreme Court decision", "an army camp": whom a phrase stands for is marked by the phrase. */
function inWholePhrase(
  reader: Reader,
  token: number,
  slot: string,
  list: readonly Participant[],
): readonly Participant[] {
  const [one] = list
  if (!one || list.length > 1 || slot === 'mod' || slot === 'agent' || slot === 'poss')
    return list
  const { tokens } = reader.report
  const { first, last } = phraseOf(reader.report, token)
  const text = { start: tokens[first]!.start, end: tokens[last - 1]!.end }
  return covers(text, one.text) ? [{ ...one, text }] : list
}

/** "Belarusian judges, governors and merchants": the first one's country holds for all that name none. */
function ofOneLand(list: readonly Participant[]): readonly Participant[] {
  const [first] = list
  if (!first?.country || first.rule === 'home-country' || first.rule === 'country')
    return list
  return list.map((one) =>
    one.country === null || one.rule === 'home-country'
      ? { ...one, country: first.country }
      : one,
  )
}
