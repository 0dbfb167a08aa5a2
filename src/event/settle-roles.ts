import { codeParticipant } from '../actor/code-participant.ts'
import { phraseOf } from '../actor/phrase.ts'
import type { Event, Participant } from '../report/layers.ts'
import { frameOf } from './frame.ts'
import { isMutual } from './participants.ts'
import { nameAt, placeAt, lemmaOf, type Reader } from './words.ts'

/**
 * Sets right who acts and who is acted on once all events of a report are known: hosts
 * apart from guests, an answer to the one that it answers, a condemned deed's doer.
 */
export function settleRoles(
  reader: Reader,
  events: readonly Event[],
): readonly Event[] {
  const settled: Event[] = []
  for (const event of events) {
    const hosted = event.type === 'CONSULT' ? withHost(reader, event) : event
    const answered = withAnswered(reader, hosted, settled)
    const both = withBothSides(reader, answered, settled)
    const partnered = withPartner(reader, both, settled)
    const addressed = withAddressee(partnered, settled)
    const countered = withOpponent(addressed, settled)
    const served = withServingSectors(atPlace(withBothFighting(reader, countered)))
    settled.push(withPlainPeople(withNamesApart(reader, served)))
  }
  return settled.map((event, i) => withRefuser(event, settled[i + 1]))
}

/** Who is acted on by somebody of another state is not that somebody, whatever chain they were put in: named by role, else by its own words. */
function withNamesApart({ report }: Reader, event: Event): Event {
  const recipients = event.recipients.map((one) =>
    event.actors.some(
      ({ name, country }) => name === one.name && country !== one.country,
    )
      ? { ...one, name: one.role ?? report.text.slice(one.text.start, one.text.end) }
      : one,
  )
  return { ...event, recipients }
}

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
function withOpponent(event: Event, before: readonly Event[]): Event {
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

function oneSide(a: Participant, b: Participant): boolean {
  return a.country !== null && a.country === b.country && a.sector === b.sector
}

/** "The ambassador offered help; the ministry declined": an offer is made to whoever turns it down, who turns down its maker. */
function withRefuser(event: Event, next: Event | undefined): Event {
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

const DEEDS = /^(ASSAULT|CASUALTY|COERCE|PROTEST)$/

/** Police, people and officials of no country told are those of the country where the deed was done. */
function atPlace(event: Event): Event {
  const { place } = event
  const land = place?.value.country
  if (!land || !DEEDS.test(event.type)) return event
  const local = (one: Participant): Participant =>
    one.rule === 'home-country' && one.country !== null
      ? { ...one, country: land }
      : one
  return {
    ...event,
    actors: event.actors.map(local),
    recipients: withoutPlain(event.recipients.map(local)),
  }
}

/** A meeting in the country of one party makes it the host; the visited country is the recipient. */
function withHost(reader: Reader, event: Event): Event {
  const land = event.place?.value.country
  if (!land) return event
  const all = [...event.actors, ...event.recipients]
  const hosts = all.filter(({ country }) => country === land)
  const guests = all.filter(({ country }) => country !== land && country !== null)
  if (guests.length === 0 || guests.length > 8) return event
  if (hosts.length > 0) return { ...event, actors: guests, recipients: hosts }
  if (!event.mode.includes('visit')) return event
  const host = nationNamed(reader, land)
  return host ? { ...event, actors: guests, recipients: [host] } : event
}

/** The country of that code as the report first names it. */
function nationNamed(reader: Reader, code: string): Participant | null {
  const { report, book } = reader
  const mention = report.places.find(
    ({ place }) => place?.precision === 'country' && place.country === code,
  )
  if (!mention) return null
  const one = codeParticipant(report, phraseOf(report, mention.last - 1), book)
  return one.country === code ? one : null
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

function withAnswered(reader: Reader, event: Event, before: readonly Event[]): Event {
  if (!ANSWERS.has(event.type) || event.recipients.length > 0) return event
  const { report } = reader
  for (const { head } of event.mentions) {
    const object = frameOf(report, head).slots.get('obj')?.[0]
    if (object === undefined) continue
    const word = lemmaOf(report, object)
    if (nameAt(report, object) || placeAt(report, object)) continue
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

const MOST_SIDES = 4
const SIDES =
  /^(both|side|party|two|neighbour|neighbor|country|government|capital|army|force|state|nation|camp|rival|leader)$/
const SLOTS_OF_SIDES = ['obj', 'on', 'to', 'with', 'subj', 'for', 'between']

/** "urged both sides to hold fire": the two parties to what was last told of two. */
function withBothSides(reader: Reader, event: Event, before: readonly Event[]): Event {
  const { report } = reader
  if (event.recipients.some(({ country }) => country !== null)) return event
  for (const { head } of event.mentions) {
    const { slots, infinitive, clause } = frameOf(report, head)
    const inner = [infinitive, clause].flatMap((at) =>
      at === null ? [] : [frameOf(report, at).slots],
    )
    const named = [slots, ...inner].some((held) =>
      SLOTS_OF_SIDES.some(
        (slot) =>
          !(held === slots && slot === 'subj') &&
          (held.get(slot) ?? []).some((token) => areBoth(report, token)),
      ),
    )
    if (!named) continue
    const sides = sidesBefore(event, before)
    if (sides.length > 0) return { ...event, recipients: sides }
  }
  return event
}

/** "both", "both sides", "the two governments". */
function areBoth(report: Reader['report'], token: number): boolean {
  const word = lemmaOf(report, token)
  if (word === 'both') return true
  if (!SIDES.test(word)) return false
  const { first } = report.sentences[report.tokens[token]!.sentence]!
  for (let at = token - 1; at >= Math.max(first, token - 3); at--) {
    if (/^(both|two)$/.test(lemmaOf(report, at))) return true
    if (!/^(ADJ|NOUN|PROPN)$/.test(report.tags[at]!.upos)) break
  }
  return false
}

/** The two parties to what was last told of two, the event's own actors apart. */
function sidesBefore(event: Event, before: readonly Event[]): readonly Participant[] {
  for (const { actors, recipients } of before.toReversed()) {
    const all = [...actors, ...recipients].filter(
      (one) =>
        one.country !== null &&
        !/^(CVL|UNK|REF|UAF)$/.test(one.sector) &&
        !event.actors.some(
          (actor) => actor.country === one.country && oneSide(actor, one),
        ),
    )
    const sides = all.filter(
      (one, i) => all.findIndex((other) => oneSide(one, other)) === i,
    )
    if (sides.length > 1 && sides.length <= MOST_SIDES) return sides
  }
  return []
}

const SECOND = /^(REQUEST|THREATEN|REJECT|ACCUSE)$/

/** "Eritrea accused Ethiopia of … and warned that …": the second verb has the first one's addressee. */
function withAddressee(event: Event, before: readonly Event[]): Event {
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

/** A pledge made at talks is made to the other side of them. */
function withPartner(reader: Reader, event: Event, before: readonly Event[]): Event {
  const { type, actors, recipients } = event
  if (type !== 'AGREE' || recipients.length > 0 || actors.length === 0) return event
  const lands = new Set(actors.map(({ country }) => country))
  if (lands.size > 1) return event
  for (const talks of before.toReversed()) {
    if (talks.type !== 'CONSULT') continue
    const all = [...talks.actors, ...talks.recipients]
    if (!all.some(({ country }) => lands.has(country))) continue
    const others = all.filter(({ country }) => country !== null && !lands.has(country))
    if (others.length === 0) return event
    // A pledge "between the two states" is made to the state, not to its guest alone.
    const nation = others[0]!.country
    const state = nation === null ? null : nationNamed(reader, nation)
    return { ...event, recipients: state ? [state] : others.slice(0, 2) }
  }
  return event
}

function isOwn({ actors }: Event, others: readonly Participant[]): boolean {
  return actors.some((one) =>
    others.some(
      (other) => one.country === other.country && one.sector === other.sector,
    ),
  )
}

const FIGHTING = /^(clash|battle|fight|skirmish|exchange|trade)$/

/** "Eight villagers died when rebels and troops clashed": the sides of a fight all act, whoever died in it. */
function withBothFighting({ report }: Reader, event: Event): Event {
  if (event.type !== 'ASSAULT' || event.recipients.length === 0) return event
  const fights = event.mentions.some(({ head }) => {
    const word = lemmaOf(report, head)
    return isMutual(word) || FIGHTING.test(word)
  })
  if (!fights) return event
  const sides = event.actors.filter(
    (one, i, all) => all.findIndex((other) => oneSide(one, other)) === i,
  )
  return sides.length > 1 ? { ...event, recipients: [] } : event
}

/** A state that bombs, drills or deploys does so by its forces. */
function withServingSectors(event: Event): Event {
  if (!/^(ASSAULT|MOBILIZE|COOPERATE)$/.test(event.type)) return event
  if (
    event.type === 'COOPERATE' &&
    !event.mode.length &&
    !event.context.includes('military')
  )
    return event
  return { ...event, actors: event.actors.map(byForces) }
}

/** "Nine people were found dead": harm by nobody named says nothing of whose people they were. */
function withPlainPeople(event: Event): Event {
  if (event.type !== 'CASUALTY') return event
  const plain = (one: Participant): Participant =>
    one.rule === 'home-country' && PLAIN.test(one.name)
      ? { ...one, country: null, sector: 'UNK', rule: 'role' }
      : one
  return { ...event, recipients: event.recipients.map(plain) }
}

const PLAIN = /\b(people|persons?|men|women|man|woman|bodies|body|others|dead)$/i

/** "four people" beside "an apartment block": the people are those of the block. */
function withoutPlain(list: readonly Participant[]): readonly Participant[] {
  return list.filter(
    (one) =>
      !PLAIN.test(one.name) ||
      !list.some(
        (other) =>
          !PLAIN.test(other.name) &&
          other.country === one.country &&
          other.sector === one.sector,
      ),
  )
}

function byForces(one: Participant): Participant {
  return one.sector === 'GOV' && (one.rule === 'country' || one.rule === 'people')
    ? { ...one, sector: 'MIL' }
    : one
}
