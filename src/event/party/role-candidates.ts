import { codePhrase } from '../../actor/code-phrase.ts'
import { nameOver, phraseOf } from '../../actor/phrase.ts'
import type { Claim, Mention, Participant } from '../../report/layers.ts'
import { covers } from '../../report/span.ts'
import { participantsAt } from './participants.ts'
import type { Roles } from './roles.ts'
import { same } from './same-participant.ts'
import type { Frame } from '../frame/frame.ts'
import { isActor, type Reader } from '../words.ts'

/** Somebody who may act or be acted on in a telling. */
export interface Candidate {
  readonly participants: readonly Participant[]
  /** Index into `tokens` of the word that names them in the sentence; `null` where another sentence does. */
  readonly token: number | null
  /** What the rules make of them. */
  readonly ruled: Role
  /** Where they come from: the sentence, whoever says so, the telling before. */
  readonly from: 'sentence' | 'speaker' | 'actor-before' | 'recipient-before'
}

/** Which part somebody has in a telling. */
export type Role = 'none' | 'actor' | 'recipient'

/** Classes of the role model, in order. */
export const ROLES: readonly Role[] = ['none', 'actor', 'recipient']

// More people than this in one sentence is a list: the nearest to the trigger are weighed.
const MOST = 14
const MOST_BEFORE = 3

/** Everybody who may have a part in a telling: those its sentence names, its speakers, those of the telling before. */
export function candidatesFor(
  reader: Reader,
  frame: Frame,
  {
    roles,
    claims,
    before,
  }: {
    readonly roles: Roles
    readonly claims: readonly Claim[]
    readonly before: Mention | null
  },
): readonly Candidate[] {
  const { report } = reader
  const found: Candidate[] = namesNear(reader, frame).flatMap((token) => {
    const slot = isDescribing(reader, token) ? 'mod' : 'obj'
    const participants = participantsAt(reader, token, slot, 1)
    if (participants.length === 0) return []
    return [
      { participants, token, ruled: ruledAt(reader, token, roles), from: 'sentence' },
    ]
  })
  const add = (one: Participant, from: Candidate['from']): void => {
    const known = found.some(({ participants }) =>
      participants.some((other) => isSame(one, other)),
    )
    const { start } = one.text
    const { first, last } = report.sentences[report.tokens[frame.head]!.sentence]!
    const here =
      start >= report.tokens[first]!.start && start < report.tokens[last - 1]!.end
    if (known || (here && from !== 'speaker')) return
    const ruled = roles.actors.some((other) => isSame(one, other))
      ? 'actor'
      : roles.recipients.some((other) => isSame(one, other))
        ? 'recipient'
        : 'none'
    found.push({ participants: [one], token: null, ruled, from })
  }
  for (const { speaker } of claims) if (speaker) add(speaker, 'speaker')
  for (const one of before?.actors.slice(0, MOST_BEFORE) ?? []) add(one, 'actor-before')
  for (const one of before?.recipients.slice(0, MOST_BEFORE) ?? [])
    add(one, 'recipient-before')
  return found
}

function isSame(a: Participant, b: Participant): boolean {
  return same(a, b) || (a.text.start === b.text.start && a.text.end === b.text.end)
}

/** Heads of words for people and bodies in the sentence, nearest to the trigger first, then in order. */
function namesNear(reader: Reader, { head }: Frame): readonly number[] {
  const { report } = reader
  const { first, last } = report.sentences[report.tokens[head]!.sentence]!
  const found: number[] = []
  for (let at = first; at < last; at++)
    if (at !== head && isNamed(reader, at)) found.push(at)
  return found
    .toSorted((a, b) => Math.abs(a - head) - Math.abs(b - head))
    .slice(0, MOST)
    .toSorted((a, b) => a - b)
}

function isNamed(reader: Reader, token: number): boolean {
  const { report, book } = reader
  const { relation, head } = report.arcs[token]!
  if (!/^(NOUN|PROPN|PRON|ADJ|NUM)$/.test(report.tags[token]!.upos)) return false
  if (relation === 'flat' || isWithin(reader, token)) return false
  const describing = isDescribing(reader, token)
  if (!describing) {
    if (relation === 'appos' && head >= 0 && isActor(reader, head)) return false
    return isActor(reader, token)
  }
  if (describing && report.tags[token]!.lemma.toLowerCase() === 'official') return false
  // "Israeli troops" speaks of the troops, "Israeli raid" of Israel.
  if (head >= 0 && isActor(reader, head)) return false
  if (!/^\p{Lu}/u.test(report.tokens[token]!.text) && !isActor(reader, token))
    return false
  const { kind, rule } = codePhrase(report, phraseOf(report, token), book)
  return kind !== 'none' && rule !== 'phrase'
}

/** "Pakistan" of "Pakistan's army chief", "General" of "General Omar Said": words of somebody else's name or office. */
function isWithin(reader: Reader, token: number): boolean {
  const { report } = reader
  const { relation, head } = report.arcs[token]!
  if (head < 0) return false
  if (relation === 'nmod:poss' && isActor(reader, head)) return true
  const name = nameOver(report, token)
  return name !== null && name.first <= head && head < name.last
}

function isDescribing({ report }: Reader, token: number): boolean {
  return /^(compound|amod)$/.test(report.arcs[token]!.relation)
}

function ruledAt(
  { report }: Reader,
  token: number,
  { actors, recipients }: Roles,
): Role {
  const word = report.tokens[token]!
  const holds = ({ text }: Participant): boolean => covers(text, word)
  if (actors.some(holds)) return 'actor'
  return recipients.some(holds) ? 'recipient' : 'none'
}
