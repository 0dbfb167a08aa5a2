import { nameOver } from '../../actor/phrase.ts'
import type { Event, Participant } from '../../report/layers.ts'
import { frameOf } from '../frame/frame.ts'
import { MOST_SIDES } from '../party/both-sides.ts'
import { isOwn, oneSide } from '../party/one-side.ts'
import { placeAt, lemmaOf, type Reader } from '../words.ts'

// Sentences between a charge, demand or penalty and the answer to it.
const ANSWERED_WITHIN = 4
const ANSWERING = /^(REJECT|ACCUSE|THREATEN|AGREE|CONCEDE)$/
/** What each answer may answer: an offer is made to whoever asked, a refusal to whoever asked, offered, charged or punished. */
const ANSWERABLE: Readonly<Record<string, RegExp>> = {
  REJECT: /^(REQUEST|AGREE|ACCUSE|SANCTION|THREATEN|COERCE)$/,
  ACCUSE: /^(ACCUSE|SANCTION|THREATEN|REJECT)$/,
  THREATEN: /^(ACCUSE|SANCTION|THREATEN|REQUEST|ASSAULT)$/,
  AGREE: /^REQUEST$/,
  CONCEDE: /^REQUEST$/,
}

/** "Belarus dismissed the listings": who answers without saying whom answers whoever last turned to it. */
export function withOpponent(event: Event, before: readonly Event[]): Event {
  const { type, actors, recipients } = event
  if (recipients.length > 0 || actors.length === 0 || !ANSWERING.test(type))
    return event
  const at = event.mentions[0]!.sentence
  for (const other of before.toReversed()) {
    if (at - other.mentions.at(-1)!.sentence > ANSWERED_WITHIN) break
    if (!ANSWERABLE[type]!.test(other.type) || isOwn(event, other.actors)) continue
    if (other.actors.length === 0 || other.actors.length > 3) continue
    if (!other.recipients.some((one) => actors.some((actor) => oneSide(one, actor))))
      continue
    return { ...event, recipients: other.actors }
  }
  return event
}

/** "The ambassador offered help; the ministry declined": an offer is made to whoever turns it down, who turns down its maker. */
export function withRefuser(event: Event, next: Event | undefined): Event {
  if (!next || next.type !== 'REJECT' || !/^(AGREE|REQUEST)$/.test(event.type))
    return event
  if (event.recipients.length > 0 || next.actors.length === 0) return event
  const gap = next.mentions[0]!.sentence - event.mentions[0]!.sentence
  if (gap > 1 || isOwn(event, next.actors)) return event
  const toMaker = next.recipients.some((one) =>
    event.actors.some((actor) => oneSide(one, actor)),
  )
  return toMaker ? { ...event, recipients: next.actors } : event
}

/** Things said whose maker is meant by answering them, and things done whose doer is meant by condemning them. */
const SAID =
  /^(remark|charge|allegation|accusation|claim|proposal|offer|call|demand|request|announcement|statement|criticism|decision|move|step|plan|threat|warning|that|it|suggestion|invitation|pledge|report)$/
const DONE =
  /^(attack|raid|strike|killing|act|bombing|assault|massacre|violence|blast|incident|crime|murder|operation|shooting|airstrike|abduction|judgment|judgement|verdict|ruling|sentence|arrest|raids|strikes|deployment|step|move|decision|ban)$/
/** Things that two or more make together: welcoming one is meant for all of them. */
const MADE_TOGETHER =
  /^(accord|deal|agreement|truce|ceasefire|cease-fire|pact|exchange|swap|treaty|settlement|protocol|memorandum|breakthrough|talks|meeting|rapprochement)$/
const ANSWERS = new Set(['REJECT', 'ACCUSE', 'SUPPORT'])

/** An answer to what was said or done is to whoever said or did it: "rejected the charge", "condemned the raid". */
export function withAnswered(
  reader: Reader,
  event: Event,
  before: readonly Event[],
): Event {
  if (!ANSWERS.has(event.type) || event.recipients.length > 0) return event
  const { report } = reader
  for (const { head } of event.mentions) {
    const object = frameOf(report, head).slots.get('obj')?.[0]
    if (object === undefined) continue
    const word = lemmaOf(report, object)
    if (nameOver(report, object) || placeAt(report, object)) continue
    if (event.type === 'SUPPORT' && MADE_TOGETHER.test(word)) {
      const makers = makersBefore(event, before)
      if (makers.length > 0) return { ...event, recipients: makers }
    }
    const said = SAID.test(word)
    const done = DONE.test(word)
    if (!said && !done) continue
    const answered = before
      .toReversed()
      .find(({ type, actors }) =>
        actors.length > 0 && !isOwn(event, actors)
          ? done
            ? /^(ASSAULT|COERCE|SANCTION|MOBILIZE)$/.test(type) ||
              (said && type !== 'CONSULT')
            : /^(ACCUSE|REQUEST|AGREE|REJECT|THREATEN|SUPPORT|SANCTION|CONCEDE)$/.test(
                type,
              )
          : false,
      )
    if (answered) return { ...event, recipients: answered.actors }
  }
  return event
}

const TOGETHER = /^(AGREE|SUPPORT|COOPERATE|CONCEDE|RETREAT|CONSULT)$/

/** Whoever made the last accord, truce or exchange that is told before. */
function makersBefore(event: Event, before: readonly Event[]): readonly Participant[] {
  for (const { type, actors, recipients } of before.toReversed()) {
    if (!TOGETHER.test(type)) continue
    const all = actors.length > 1 ? actors : [...actors, ...recipients]
    const others = all.filter((one) => !event.actors.some((a) => oneSide(a, one)))
    if (others.length > 1 && others.length <= MOST_SIDES) return others
  }
  return []
}

const SECOND = /^(REQUEST|THREATEN|REJECT|ACCUSE)$/

/** "Eritrea accused Ethiopia of … and warned that …": the second verb has the first one's addressee. */
export function withAddressee(event: Event, before: readonly Event[]): Event {
  const { type, actors, recipients, mentions } = event
  if (recipients.length > 0 || actors.length === 0 || !SECOND.test(type)) return event
  const { sentence } = mentions[0]!
  const first = before.findLast(
    (other) =>
      SECOND.test(other.type) &&
      other.recipients.length > 0 &&
      other.mentions.some((mention) => mention.sentence === sentence) &&
      other.actors.some((one) => actors.some((actor) => oneSide(one, actor))),
  )
  return first ? { ...event, recipients: first.recipients } : event
}
