import { codePhrase } from '../../actor/code-phrase.ts'
import { codeParticipant } from '../../actor/code-participant.ts'
import { phraseOf, type Phrase } from '../../actor/phrase.ts'
import { treeOf } from '../../language/tree.ts'
import type { Participant } from '../../report/layers.ts'
import { frameOf, type Frame } from '../frame/frame.ts'
import { isVerbal } from '../frame/voice.ts'
import { countedBefore } from './counted-before.ts'
import { distinct } from './same-participant.ts'
import {
  actsOrNames,
  isEventNoun,
  isModifier,
  modActs,
  modPhrase,
  tokensIn,
} from '../frame/slot-tokens.ts'
import { isCounted, plainPerson } from './targets.ts'
import { isActor, lemmaOf, type Reader } from '../words.ts'

// More than this many joined names is a list, and read only so far.
export const MOST_JOINED = 12

/** Who a token speaks of, as the people a figure counts: "two officers". Empty where the words name nobody. */
export function peopleAt(reader: Reader, token: number): readonly Participant[] {
  if (reader.report.tags[token]!.upos === 'NUM') return []
  return distinct(participantsAt(reader, token, 'obj', 0)).slice(0, MOST_JOINED)
}

/** A token and those joined to it: "the army, the police and the guard". */
export function joined({ report }: Reader, token: number): readonly number[] {
  const tree = treeOf(report)
  const found = [token]
  for (let i = 0; i < found.length && found.length < MOST_JOINED; i++) {
    for (const child of tree.dependents(found[i]!, 'conj'))
      if (!isVerbal(report, child) && !found.includes(child)) found.push(child)
  }
  // "called on the president, the defence minister, his deputy and the air chief": a list that looks like an apposition.
  const apart = tree.dependents(token, 'appos')
  const listed = apart.flatMap((one) => [one, ...tree.dependents(one, 'conj')])
  if (listed.length >= 3) found.push(...listed.filter((one) => !isVerbal(report, one)))
  return found.slice(0, MOST_JOINED)
}

/** The people that a figure counts, where their noun tells what they are: "seven militants". */
export function counted(reader: Reader, whoHead: number): readonly Participant[] {
  return participantsAt(reader, whoHead, 'obj', 0).filter(
    ({ sector }) => sector !== 'UNK' && sector !== 'CVL',
  )
}

/** Who a token speaks of: itself, whoever does the deed that it names, or the people it contains. */
export function participantsAt(
  reader: Reader,
  token: number,
  slot: string,
  depth: number,
): readonly Participant[] {
  const { report, book } = reader
  if (depth > 3) return []
  if (slot === 'mod' || (slot === 'agent' && isModifier(reader, token)))
    return [ofState(codeParticipant(report, modPhrase(reader, token), book))]
  if (isEventNoun(reader, token)) {
    const frame = frameOf(report, token)
    const agents = tokensIn(reader, frame, 'agent')
      .flatMap((agent) => joined(reader, agent))
      .flatMap((agent) => participantsAt(reader, agent, 'agent', depth + 1))
    if (agents.length > 0 || !THINGS_OF.has(slot)) return agents
    return ownersOf(reader, frame, depth)
  }
  const phrase = phraseOf(report, token)
  const several = statesOf(reader, phrase)
  if (several.length > 1) return several
  if (isActor(reader, token)) {
    const one = codeParticipant(report, phrase, book)
    // "members of the opposition party": whoever they are of.
    const body =
      one.sector === 'UNK' ? frameOf(report, token).slots.get('of')?.[0] : undefined
    if (body !== undefined && isQuantity(reader, token)) {
      const whole = participantsAt(reader, body, slot, depth + 1)
      if (whole.length > 0) return whole
    }
    // "the country" of no known name, "they", "who" of nobody known: no participant.
    if (
      LAND.test(lemmaOf(report, token)) &&
      (one.country === null || one.rule === 'home-country')
    )
      return []
    if (one.country === null && isPronoun(reader, token) && PRONOUN.test(one.name))
      return depth === 0 ? subjectSpokenOf(reader, token) : []
    return [one]
  }
  // "renegade Gen. Khalifa Haftar": the name within the words.
  const named = treeOf(report)
    .dependents(token, 'flat', 'appos')
    .find((child) => isActor(reader, child))
  if (named !== undefined)
    return [codeParticipant(report, phraseOf(report, named), book)]
  // "the wounded", "14 of the soldiers", "two members of": whoever they are of.
  const frame = frameOf(report, token)
  const of = frame.slots.get('of')?.[0]
  if (
    of !== undefined &&
    (report.tags[token]!.upos === 'NUM' || isQuantity(reader, token))
  ) {
    const them = /^(they|them|whom)$/.test(lemmaOf(report, of))
    const counted = them ? countedBefore(report, token) : null
    return participantsAt(reader, counted ?? of, slot, depth + 1)
  }
  // "rejected Egypt's proposal", "hailed the army's role": whoever the thing is of.
  const owners = THINGS_OF.has(slot) ? ownersOf(reader, frame, depth) : []
  if (owners.length > 0) return owners
  if (isCounted(reader, token))
    return [plainPerson(reader, token)].flatMap((one) => one ?? [])
  const coding = codePhrase(report, phrase, book)
  const known = coding.kind !== 'none' && coding.sector !== null
  return known && coding.rule !== 'country'
    ? [codeParticipant(report, phrase, book)]
    : []
}

/** Whoever a thing is of: "Egypt's proposal", "the army's role", "a Russian drone". */
function ownersOf(reader: Reader, frame: Frame, depth: number): readonly Participant[] {
  return (
    ['poss', 'by', 'mod', 'of', 'from', 'between', 'with']
      .map((name) =>
        tokensIn(reader, frame, name)
          .filter((owner) =>
            name === 'mod' ? modActs(reader, owner) : actsOrNames(reader, owner),
          )
          .flatMap((owner) => participantsAt(reader, owner, name, depth + 2)),
      )
      .find((list) => list.length > 0) ?? []
  )
}

// Slots whose thing stands for the one it belongs to.
const THINGS_OF = new Set('subj obj of for to on against into from over'.split(' '))

/** "The Turkish and Greek leaders", "delegations from Armenia and Azerbaijan": one of each state. */
function statesOf(reader: Reader, phrase: Phrase): readonly Participant[] {
  const { report, book } = reader
  if (report.tags[phrase.head]!.xpos !== 'NNS' || phrase.last - phrase.first < 4)
    return []
  const tree = treeOf(report)
  const modifiers = tree
    .dependents(phrase.head, 'amod', 'compound', 'nmod')
    .flatMap((one) => [one, ...tree.dependents(one, 'conj')])
    .filter((one) => /^\p{Lu}/u.test(report.tokens[one]!.text))
  const found = modifiers.map((one) => ({
    one,
    country: codePhrase(report, modPhrase(reader, one), book).country,
  }))
  const states = new Set(found.map(({ country }) => country))
  if (modifiers.length < 2 || states.has(null) || states.size !== modifiers.length)
    return []
  const whole = codeParticipant(report, phrase, book)
  return found.map(({ one, country }) => {
    const { start, end } = report.tokens[one]!
    const text = { start, end }
    const name = report.text.slice(start, end)
    return { ...whole, name, text, country, evidence: [text] }
  })
}

/** "members of", "dozens of": a noun for how many, whose people come after it. */
export function isQuantity({ report }: Reader, token: number): boolean {
  return /^(member|dozen|hundred|thousand|score|group|number|rest|majority|part|lot|leader|series|some|none|handful|pair|couple)$/.test(
    lemmaOf(report, token),
  )
}

/** "Israeli raid": the state's, not its people's. */
function ofState(one: Participant): Participant {
  return one.rule === 'people' && one.sector === 'CVL' ? { ...one, sector: 'GOV' } : one
}

/** Whom a lone "it" or "he" takes up: the subject of the clause over it ("Iran said it was ready"), else of the sentence before. */
function subjectSpokenOf(reader: Reader, token: number): readonly Participant[] {
  const { report } = reader
  for (const above of treeOf(report).ancestors(token)) {
    const subject = treeOf(report)
      .dependents(above, 'nsubj')
      .find((one) => one < token && isActor(reader, one) && !isPronoun(reader, one))
    if (subject !== undefined) return participantsAt(reader, subject, 'subj', 2)
  }
  const before = report.sentences[report.tokens[token]!.sentence - 1]
  if (!before) return []
  for (let at = before.first; at < before.last; at++) {
    if (!report.arcs[at]!.relation.startsWith('nsubj')) continue
    if (!isActor(reader, at) || isPronoun(reader, at)) continue
    return participantsAt(reader, at, 'subj', 2)
  }
  return []
}

const PRONOUN =
  /^(he|she|they|it|we|i|you|who|him|her|them|us|me|his|their|himself|herself|themselves|itself)$/i

const LAND =
  /^(country|nation|state|capital|city|town|village|region|province|district|area)$/

function isPronoun({ report }: Reader, token: number): boolean {
  return /^(PRON|DET)$/.test(report.tags[token]!.upos)
}
