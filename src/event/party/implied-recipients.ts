import type { Participant } from '../../report/layers.ts'
import { frameOf, type Frame } from '../frame/frame.ts'
import type { Trigger } from '../lexicon.ts'
import { inSlot } from '../frame/slot-participants.ts'
import { tokensIn } from '../frame/slot-tokens.ts'
import { plainPerson, targetAt } from './targets.ts'
import { VERBAL } from '../telling/verbal.ts'
import { isActor, isListedLemma, lemmaOf, type Reader } from '../words.ts'

/** Whom the words imply where none of the usual phrases names anybody. */
export function impliedIn(
  reader: Reader,
  frame: Frame,
  {
    trigger: { type },
    recipients,
  }: { readonly trigger: Trigger; readonly recipients: readonly string[] },
): readonly Participant[] {
  const tokens = recipients.flatMap((slot) => tokensIn(reader, frame, slot))
  if (type === 'CONSULT') return mediatorsOf(reader, frame)
  if (type === 'ASSAULT') {
    const struck = tokens.flatMap((token) => targetAt(reader, frame, token) ?? [])
    if (struck.length > 0) return struck
  }
  // "jailed a puppeteer": whoever is jailed is somebody.
  if (isListedLemma(reader, frame.head, 'person-verb'))
    return tokens.flatMap((token) => plainPerson(reader, token) ?? [])
  // "cancelled talks between A and B", "imposed bans on officials": whomever the thing is with.
  if (VERBAL.has(type)) {
    const party = partyTo(reader, frame)
    if (party.length > 0) return party
    // "agreed to supply Somalia with boats", "offered to host talks between A and B".
    if (frame.infinitive !== null)
      return servedBy(reader, frameOf(reader.report, frame.infinitive))
  }
  // "laid down arms before the police chief"
  if (type === 'RETREAT') return inSlot(reader, frame, 'before')
  // "demanded that the men leave": whoever is to do it.
  if (type === 'REQUEST' && frame.clause !== null) {
    const asked = frameOf(reader.report, frame.clause)
    return asked.passive
      ? []
      : inSlot(reader, asked, 'subj').filter(({ country }) => country !== null)
  }
  return []
}

/** Whom a deed that is promised, refused or threatened is for or against. */
function servedBy(reader: Reader, deed: Frame): readonly Participant[] {
  const served = ['obj', 'iobj', 'to', 'with', 'against', 'for']
    .map((slot) => inSlot(reader, deed, slot))
    .find((list) => list.length > 0)
  return served ?? partyTo(reader, deed)
}

/** Who brings others together: "talks brokered by Malaysia", "hosted by Oman". */
function mediatorsOf(reader: Reader, { head }: Frame): readonly Participant[] {
  const { report } = reader
  const { first, last } = report.sentences[report.tokens[head]!.sentence]!
  for (let at = first; at < last; at++) {
    if (!/^(broker|mediate|facilitate|host)$/.test(lemmaOf(report, at))) continue
    if (report.tags[at]!.upos !== 'VERB') continue
    const by = inSlot(reader, frameOf(report, at), 'by')
    if (by.length > 0) return by
  }
  return []
}

/** Whomever the object of a verb is with, against or between. */
function partyTo(reader: Reader, frame: Frame): readonly Participant[] {
  const [object] = frame.slots.get('obj') ?? []
  if (object === undefined || isActor(reader, object)) return []
  const thing = frameOf(reader.report, object)
  return (
    ['between', 'with', 'against', 'on', 'to', 'from']
      .map((name) => inSlot(reader, thing, name))
      .find((list) => list.length > 0) ?? []
  )
}
