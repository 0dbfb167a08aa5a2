import { codePhrase } from '../actor/code-phrase.ts'
import { codeParticipant } from '../actor/code-participant.ts'
import { phraseOf, type Phrase } from '../actor/phrase.ts'
import { treeOf } from '../language/tree.ts'
import type { Claim, Participant } from '../report/layers.ts'
import { covers } from '../report/span.ts'
import { frameOf, isVerbal, type Frame } from './frame.ts'
import { nounAfter } from './surface.ts'
import { isCue, type Trigger } from './lexicon.ts'
import { VERBAL } from './verbal.ts'
import { inCountry, isCounted, plainPerson, targetAt } from './targets.ts'
import { isActor, isListedLemma, lemmaOf, placeAt, type Reader } from './words.ts'

/** Who acts and who is acted on. */
export interface Roles {
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
}

const VERB_ROLES = { actors: ['subj'], recipients: ['obj'] }
const NOUN_ROLES = { actors: ['agent'], recipients: ['patient'] }
// More than this many joined names is a list, and read only so far.
const MOST = 12

/** The participants of a trigger in its frame. */
export function rolesOf(reader: Reader, frame: Frame, trigger: Trigger): Roles {
  const verbal = isVerbal(reader.report, frame.head)
  const { actors, recipients } = trigger.roles ?? (verbal ? VERB_ROLES : NOUN_ROLES)
  const scene = verbal && trigger.type === 'ASSAULT' ? sceneOf(reader, frame) : null
  if (scene?.mutual) {
    const sides = distinct([...inSlot(reader, frame, 'obj'), ...scene.actors])
    if (scene.actors.length > 0) return { actors: sides.slice(0, MOST), recipients: [] }
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
  const actorList = distinct(acting).slice(0, MOST)
  return {
    actors: actorList,
    recipients: distinct(suffering)
      .filter((one) => !actorList.some((other) => same(one, other)))
      .slice(0, MOST),
  }
}

/** Whom the words imply where none of the usual phrases names anybody. */
function impliedIn(
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

const MUTUAL =
  /^(clash|encounter|exchange|firefight|gunfight|gunbattle|fighting|battle|crossfire|skirmish|shootout|gun-battle)$/

/** Whether a noun is of fighting between two sides: "clash", "firefight". */
export function isMutual(lemma: string): boolean {
  return MUTUAL.test(lemma)
}

/** The fight or raid in which people were killed, and who was in it: "killed in a clash with troops". */
function sceneOf(
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

/** Who says a thing that the tree gives no doer: the subject of the verb of saying over it. */
function sayerOf(reader: Reader, frame: Frame): readonly Participant[] {
  const { report } = reader
  let at = frame.head
  for (let steps = 0; steps < 4; steps++) {
    const { head, relation } = report.arcs[at]!
    if (head < 0) return []
    at = head
    if (!/^(conj|ccomp|parataxis|advcl)/.test(relation)) return []
    if (!isCue(reader.lexicon, 'report', lemmaOf(report, at))) continue
    return inSlot(reader, frameOf(report, at), 'subj')
  }
  return []
}

// Bodies that speak of their own acts without naming themselves: "ten were held, police said".
const AUTHORITY = new Set(['COP', 'MIL', 'PRM', 'GOV', 'JUD', 'REB', 'SPY', 'LEG'])

/** A deed of nobody named that an authority tells of is its own: arrests, seizures, moves of troops, men "neutralised". */
export function withSpeaker(
  { report }: Reader,
  roles: Roles,
  {
    frame,
    trigger,
    claims,
  }: {
    readonly frame: Frame
    readonly trigger: Trigger
    readonly claims: readonly Claim[]
  },
): Roles {
  if (roles.actors.length > 0) return roles
  const own =
    /^(COERCE|MOBILIZE)$/.test(trigger.type) ||
    (trigger.type === 'ASSAULT' &&
      /^(neutralise|neutralize|eliminate|liquidate|send|destroy|down|intercept|repel|foil)$/.test(
        lemmaOf(report, frame.head),
      ))
  if (!own) return roles
  const speaker = claims.find(
    ({ speaker: one, stance }) =>
      one !== null && stance === 'asserts' && AUTHORITY.has(one.sector),
  )?.speaker
  if (!speaker || roles.recipients.some((one) => same(one, speaker))) return roles
  return { ...roles, actors: [speaker] }
}

/** Tokens that fill a slot; `agent` and `patient` stand for a noun's usual ways of naming them. */
function tokensIn(reader: Reader, frame: Frame, slot: string): readonly number[] {
  const slots = frame.slots
  const get = (name: string): readonly number[] => slots.get(name) ?? []
  switch (slot) {
    case 'agent': {
      const by = get('by').filter((token) => !isEventNoun(reader, token))
      if (by.length > 0) return by
      const poss = get('poss').filter((token) => actsOrNames(reader, token))
      if (poss.length > 0) return poss
      const mod = get('mod').filter((token) => modActs(reader, token))
      if (mod.length > 0) return mod
      const carried = get('subj').filter((token) => actsOrNames(reader, token))
      return carried.length > 0 ? carried : []
    }
    case 'patient': {
      for (const name of ['on', 'against', 'of', 'at', 'upon']) {
        const found = get(name)
        if (found.length > 0) return found
      }
      return get('obj')
    }
    case 'speaker': {
      const governor = reader.report.arcs[frame.head]!.head
      return governor < 0
        ? []
        : (frameOf(reader.report, governor).slots.get('subj') ?? [])
    }
    case 'infsubj':
      return get('obj').length > 0 ? get('obj') : [...get('on'), ...get('iobj')]
    default: {
      const [outer = '', inner] = slot.split('.')
      if (inner === undefined) {
        const found = get(slot)
        if (found.length > 0 || !SCANNED.has(slot)) return found
        const token = nounAfter(reader.report, frame.head, slot)
        return token === null ? [] : [token]
      }
      return get(outer).flatMap((token) =>
        tokensIn(reader, frameOf(reader.report, token), inner),
      )
    }
  }
}

// Prepositions whose noun is looked for in the words after a verb where the tree hangs it elsewhere.
const SCANNED = new Set(['to', 'with', 'against', 'on', 'from'])

function inSlot(reader: Reader, frame: Frame, slot: string): readonly Participant[] {
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

/** Who a token speaks of, as the people a figure counts: "two officers". Empty where the words name nobody. */
export function peopleAt(reader: Reader, token: number): readonly Participant[] {
  if (reader.report.tags[token]!.upos === 'NUM') return []
  return distinct(participantsAt(reader, token, 'obj', 0)).slice(0, MOST)
}

/** A token and those joined to it: "the army, the police and the guard". */
export function joined({ report }: Reader, token: number): readonly number[] {
  const tree = treeOf(report)
  const found = [token]
  for (let i = 0; i < found.length && found.length < MOST; i++) {
    for (const child of tree.dependents(found[i]!, 'conj'))
      if (!isVerbal(report, child) && !found.includes(child)) found.push(child)
  }
  // "called on the president, the defence minister, his deputy and the air chief": a list that looks like an apposition.
  const apart = tree.dependents(token, 'appos')
  const listed = apart.flatMap((one) => [one, ...tree.dependents(one, 'conj')])
  if (listed.length >= 3) found.push(...listed.filter((one) => !isVerbal(report, one)))
  return found.slice(0, MOST)
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
  )
    return participantsAt(reader, of, slot, depth + 1)
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

function isQuantity({ report }: Reader, token: number): boolean {
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

function isEventNoun({ lexicon, report }: Reader, token: number): boolean {
  if (report.tags[token]!.upos !== 'NOUN') return false
  const lemma = lemmaOf(report, token)
  return (
    (lexicon.classes.get('attack')?.has(lemma) ?? false) ||
    (lexicon.classes.get('bomb')?.has(lemma) ?? false) ||
    (lexicon.classes.get('talks')?.has(lemma) ?? false)
  )
}

function actsOrNames(reader: Reader, token: number): boolean {
  return (
    isActor(reader, token) ||
    placeAt(reader.report, token) !== null ||
    codePhrase(reader.report, phraseOf(reader.report, token), reader.book).kind !==
      'none'
  )
}

function isModifier({ report }: Reader, token: number): boolean {
  return /^(compound|amod|nmod)$/.test(report.arcs[token]!.relation)
}

/** "Israeli raid", "army operation", "Taliban attack": a describing word that names who did it. */
function modActs(reader: Reader, token: number): boolean {
  const { report, book } = reader
  // "an official visit" is no official's.
  if (report.tags[token]!.upos === 'ADJ' && lemmaOf(report, token) === 'official')
    return false
  const phrase = modPhrase(reader, token)
  const { kind, rule } = codePhrase(report, phrase, book)
  return kind !== 'none' && rule !== 'phrase'
}

function modPhrase({ report }: Reader, token: number): Phrase {
  let first = token
  while (
    first > 0 &&
    report.arcs[first - 1]!.head === token &&
    /^(compound|amod|flat)$/.test(report.arcs[first - 1]!.relation)
  )
    first--
  let last = token + 1
  // "al Shabaab" hangs its second word on its first.
  while (report.arcs[last]?.head === token && report.arcs[last]!.relation === 'flat')
    last++
  return { first, last, head: token }
}

/** Whether two participants are one: the same name, country and sector. */
export function same(a: Participant, b: Participant): boolean {
  return (
    a.name.toLowerCase() === b.name.toLowerCase() &&
    a.country === b.country &&
    a.sector === b.sector
  )
}

/** Each participant once, in the order of first mention. */
export function distinct(list: readonly Participant[]): readonly Participant[] {
  return list.filter((one, i) => list.findIndex((other) => same(one, other)) === i)
}
