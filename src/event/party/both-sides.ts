import { treeOf } from '../../language/tree.ts'
import type { Event, Participant } from '../../report/layers.ts'
import { covers } from '../../report/span.ts'
import { frameOf, type Frame } from '../frame/frame.ts'
import { nationNamed } from './hosts.ts'
import { oneSide } from './one-side.ts'
import { isListedLemma, lemmaOf, type Readable, type Reader } from '../words.ts'

// Parties to one thing; more are a list.
export const MOST_SIDES = 4

const ASKED = ['obj', 'on', 'to', 'with', 'subj', 'for', 'between']
const ACTING = ['subj', 'by', 'between', 'of', 'poss', 'from']

/** "The two leaders agreed": who acts are the two parties to what was last told of two, else the two states named last. */
export function withBothActing(
  reader: Reader,
  event: Event,
  before: readonly Event[],
): Event {
  const { actors, recipients } = event
  const { report } = reader
  for (const { head } of event.mentions) {
    const found = bothIn(reader, frameOf(report, head), ACTING)
    if (found === null || areNamedIn(report, found.noun, actors)) continue
    const { token } = found
    const sides = pairBefore(reader, { token, before, apart: [] })
    if (sides.length !== 2) continue
    const others = recipients.filter((one) => !sides.some((side) => oneSide(side, one)))
    return { ...event, actors: asTold(reader, token, sides), recipients: others }
  }
  return event
}

/** "urged both sides to hold fire": the two parties to what was last told of two. */
export function withBothSides(
  reader: Reader,
  event: Event,
  before: readonly Event[],
): Event {
  const { report } = reader
  if (event.recipients.some(({ country }) => country !== null)) return event
  for (const { head } of event.mentions) {
    const frame = frameOf(report, head)
    const inner = [frame.infinitive, frame.clause].flatMap((at) =>
      at === null ? [] : [frameOf(report, at)],
    )
    const outer = ASKED.filter((slot) => slot !== 'subj')
    const token = [frame, ...inner]
      .map((one) => bothIn(reader, one, one === frame ? outer : ASKED))
      .find((found) => found !== null)?.token
    if (token === undefined) continue
    const sides = pairBefore(reader, { token, before, apart: event.actors })
    if (sides.length > 0) return { ...event, recipients: asTold(reader, token, sides) }
  }
  return event
}

const RULE = 'both-sides'

const STATE = /^(GOV|MIL|COP|LEG|SPY)$/
const ARMED = /^(army|force|troops?|commander|general)$/

/** Those told as "both": of two states, the states themselves or their armies, whoever of them was told of before. */
function asTold(
  reader: Reader,
  token: number,
  sides: readonly Participant[],
): readonly Participant[] {
  const [one] = sides
  const states =
    sides.every(({ sector }) => STATE.test(sector)) &&
    sides.some(({ country }) => country !== one?.country)
  const { report } = reader
  const { relation, head } = report.arcs[token]!
  // "troops of the two countries"
  const noun = relation.startsWith('nmod') ? head : token
  const armed = ARMED.test(lemmaOf(report, noun))
  return sides.map((side) => {
    const state = states ? nationNamed(reader, side.country!) : null
    if (state === null) return { ...side, rule: RULE }
    return { ...state, sector: armed ? 'MIL' : 'GOV', rule: RULE }
  })
}

/** Whether who is on a side was told as "both", "the two sides". */
export function areToldAsBoth(side: readonly Participant[]): boolean {
  return side.length > 0 && side.every(({ rule }) => rule === RULE)
}

/** "The two countries' ministers, Omar Said and Ali Noor, …": told of each. */
function areNamedIn(
  report: Readable,
  noun: number,
  people: readonly Participant[],
): boolean {
  const { first, last } = treeOf(report).subtree(noun)
  const words = {
    start: report.tokens[first]!.start,
    end: report.tokens[last - 1]!.end,
  }
  const named = people.filter(({ country, text }) => country && covers(words, text))
  return named.some((one) => !oneSide(one, named[0]!))
}

/** The word for two in one of the slots, and the noun there: "both", "the two sides", "officials of the two states". */
function bothIn(
  reader: Reader,
  { slots }: Frame,
  names: readonly string[],
): { readonly token: number; readonly noun: number } | null {
  for (const name of names)
    for (const token of slots.get(name) ?? []) {
      if (areBoth(reader, token)) return { token, noun: token }
      const owners = frameOf(reader.report, token).slots
      for (const owner of ['poss', 'of', 'from'])
        for (const one of owners.get(owner) ?? [])
          if (areBoth(reader, one)) return { token: one, noun: token }
    }
  return null
}

/** "both", "both sides", "the two governments". */
function areBoth(reader: Reader, token: number): boolean {
  const { report } = reader
  if (lemmaOf(report, token) === 'both') return true
  if (!isListedLemma(reader, token, 'side')) return false
  const { first } = report.sentences[report.tokens[token]!.sentence]!
  for (let at = token - 1; at >= Math.max(first, token - 3); at--) {
    if (/^(both|two)$/.test(lemmaOf(report, at))) return true
    if (!/^(ADJ|NOUN)$/.test(report.tags[at]!.upos)) break
  }
  return false
}

interface Pointing {
  /** The word that points to two. */
  readonly token: number
  readonly before: readonly Event[]
  /** Who is not meant: the event's other side. */
  readonly apart: readonly Participant[]
}

/** The two parties to what was last told of two, else the two states named last; where nothing tells of two, the few of what was told last. */
function pairBefore(reader: Reader, pointing: Pointing): readonly Participant[] {
  const { token, before, apart } = pointing
  const told = before.toReversed().flatMap((event) => {
    const sides = sidesOf([...event.actors, ...event.recipients], apart)
    // Whoever hosts or brings them together is neither.
    const acting = sidesOf(event.actors, apart)
    return [acting.length === 2 ? acting : sides]
  })
  const pair = oftenest(told.filter((sides) => sides.length === 2))
  if (pair) return pair
  const states = statesBefore(reader, token, apart)
  if (states.length === 2) return states
  return told.find((sides) => sides.length > 1 && sides.length <= MOST_SIDES) ?? []
}

/** The pair told most often, of several the one told last; bodies between states are seldom meant. */
function oftenest(
  pairs: readonly (readonly Participant[])[],
): readonly Participant[] | null {
  const keyOf = (pair: readonly Participant[]): string =>
    pair
      .map(({ country }) => country!)
      .toSorted((a, b) => (a < b ? -1 : 1))
      .join(' ')
  const counts = new Map<string, number>()
  for (const pair of pairs) counts.set(keyOf(pair), (counts.get(keyOf(pair)) ?? 0) + 1)
  const hasBody = (pair: readonly Participant[]): boolean =>
    pair.some(({ country }) => BODY.test(country!))
  const [best] = pairs.toSorted(
    (a, b) =>
      Number(hasBody(a)) - Number(hasBody(b)) ||
      counts.get(keyOf(b))! - counts.get(keyOf(a))!,
  )
  return best ?? null
}

const BODY = /^(UNO|IGO|NGO|EUR|MNC)$/
const NO_PARTY = /^(CVL|UNK|REF|UAF|JRN)$/

/** Parties of known lands, one each. */
function sidesOf(
  people: readonly Participant[],
  apart: readonly Participant[],
): readonly Participant[] {
  const all = people.filter(
    (one) =>
      one.country !== null &&
      !NO_PARTY.test(one.sector) &&
      !apart.some((other) => oneSide(one, other)),
  )
  return all.filter((one, i) => all.findIndex((other) => oneSide(one, other)) === i)
}

/** The two states that were named last before a word, in the order of the text. */
function statesBefore(
  reader: Reader,
  token: number,
  apart: readonly Participant[],
): readonly Participant[] {
  const { places, tokens } = reader.report
  const lands: string[] = []
  for (const { place, start } of places.toReversed()) {
    if (start >= tokens[token]!.start || lands.length === 2) continue
    const land = place?.precision === 'country' ? place.country : null
    if (!land || lands.includes(land)) continue
    if (!apart.some(({ country }) => country === land)) lands.unshift(land)
  }
  return lands.flatMap((land) => nationNamed(reader, land) ?? [])
}
