import { classOfWord, type WordClasses } from '../../language/word-classes.ts'
import { treeOf } from '../../language/tree.ts'
import { hashed, hashWord } from '../../model/feature.ts'
import type { Chained, Claim, Mention } from '../../report/layers.ts'
import type { Frame } from '../frame/frame.ts'
import { caseOf } from '../../language/case-of.ts'
import { isVerbal } from '../frame/voice.ts'
import type { Roles } from './roles.ts'
import type { Candidate } from './role-candidates.ts'
import { lemmaOf, placeAt, type Reader } from '../words.ts'

/** A telling whose people are weighed. */
export interface RoleSetting {
  readonly frame: Frame
  readonly type: string
  readonly roles: Roles
  readonly claims: readonly Claim[]
  readonly section: Mention['section']
  readonly classes: WordClasses
}

/** Features of one who may have a part in a telling, as hashed names. */
export function roleFeatures(
  reader: Reader,
  candidate: Candidate,
  setting: RoleSetting,
): readonly number[] {
  const { frame, type, roles, section } = setting
  const { participants, token, ruled, from } = candidate
  const [one] = participants
  const { sector, country, rule } = one!
  const verbal = isVerbal(reader.report, frame.head)
  const acting = Math.min(2, roles.actors.length)
  const struck = Math.min(2, roles.recipients.length)
  const told = `${ruled}/${acting}${struck}`
  const names = [
    hashed`T=${type}`,
    hashed`R=${ruled}`,
    hashed`R=${told}`,
    hashed`R=${ruled}+${type}`,
    hashed`R=${told}+${type}`,
    hashed`from=${from}`,
    hashed`from=${from}+${type}`,
    hashed`from=${from}+${type}+${told}`,
    hashed`sec=${sector}`,
    hashed`sec=${sector}+${type}`,
    hashed`sec=${sector}+R=${ruled}+${type}`,
    hashed`by=${rule}+R=${ruled}`,
    hashed`land=${country === null}+R=${ruled}`,
    hashed`title=${section === 'title'}+R=${ruled}`,
    hashed`word=${lemmaOf(reader.report, frame.head)}+R=${ruled}`,
  ]
  const ours = roles.actors.some(
    (other) => other.country === country && country !== null,
  )
  names.push(hashed`ours=${ours}+R=${ruled}+${type}`)
  const speaks = setting.claims.some(
    ({ speaker }) =>
      speaker !== null && speaker.name === one!.name && speaker.country === country,
  )
  if (speaks)
    names.push(hashed`speaks`, hashed`speaks+${type}`, hashed`speaks+R=${told}+${type}`)
  if (token !== null) addWhere(names, reader, { token, verbal, told }, setting)
  return names
}

// A path of more arcs than this is told by its ends.
const LONGEST = 5

function addWhere(
  names: number[],
  reader: Reader,
  {
    token,
    verbal,
    told,
  }: { readonly token: number; readonly verbal: boolean; readonly told: string },
  { frame, type, classes }: RoleSetting,
): void {
  const { report } = reader
  const { head } = frame
  const lemma = lemmaOf(report, head)
  const kind = verbal ? (frame.passive ? 'p' : 'v') : frame.carriers.length ? 'c' : 'n'
  const slot = slotOf(report, frame, token)
  const path = pathBetween(report, head, token)
  const side = token < head ? 'before' : 'after'
  const distance = Math.abs(token - head)
  const far = distance < 3 ? 'a' : distance < 7 ? 'b' : distance < 15 ? 'c' : 'd'
  const preposition = caseOf(report, token) ?? '-'
  const { upos, xpos } = report.tags[token]!
  const { relation, head: over } = report.arcs[token]!
  names.push(
    hashed`slot=${slot}/${kind}`,
    hashed`slot=${slot}/${kind}+${type}`,
    hashed`slot=${slot}+${lemma}`,
    hashed`slot=${slot}/${kind}+R=${told}`,
    hashed`path=${path}`,
    hashed`path=${path}/${kind}`,
    hashed`path=${path}/${kind}+${type}`,
    hashed`side=${side}${far}/${kind}`,
    hashed`side=${side}${far}/${kind}+${type}`,
    hashed`side=${side}/${kind}+R=${told}+${type}`,
    hashed`pos=${upos}+${slot}`,
    hashed`case=${preposition}+${side}`,
    hashed`case=${preposition}+${side}+${type}`,
    hashed`case=${preposition}+${lemma}`,
    hashed`rel=${relation}`,
    hashed`rel=${relation}+${side}+${type}`,
    hashed`plural=${xpos}`,
  )
  const word = lemmaOf(report, token)
  names.push(hashed`w=${word}`, hashed`w=${word}+${type}`)
  const cluster = classOfWord(classes, hashWord(word))
  if (cluster >= 0)
    names.push(
      hashed`m=${classes.middle[cluster]}+${type}`,
      hashed`m=${classes.middle[cluster]}+${slot}`,
    )
  if (over >= 0 && over !== head)
    names.push(
      hashed`over=${lemmaOf(report, over)}+${relation}`,
      hashed`over=${lemmaOf(report, over)}+${type}`,
    )
  if (placeAt(report, token))
    names.push(hashed`place+${slot}`, hashed`place+${relation}+${type}`)
}

/** The slot of the frame that a token fills, itself or as one of several joined. */
export function slotOf(report: Chained, frame: Frame, token: number): string {
  let at = token
  for (let steps = 0; steps < 4; steps++) {
    for (const [slot, tokens] of frame.slots) if (tokens.includes(at)) return slot
    const { relation, head } = report.arcs[at]!
    if (head < 0 || !/^(conj|flat|appos)$/.test(relation)) break
    at = head
  }
  return '-'
}

/** The arcs from the trigger to a token, up and down, as one name. */
export function pathBetween(report: Chained, from: number, to: number): string {
  const up = [from, ...treeOf(report).ancestors(from)]
  const down: string[] = []
  let at = to
  for (let steps = 0; steps <= LONGEST; steps++) {
    const shared = up.indexOf(at)
    if (shared >= 0) {
      const climbed = up.slice(0, shared).map((one) => shortened(report, one))
      const arcs = [...climbed.map((arc) => `^${arc}`), ...down.toReversed()]
      return arcs.length > LONGEST ? 'long' : arcs.join('.')
    }
    down.push(shortened(report, at))
    at = report.arcs[at]!.head
    if (at < 0) break
  }
  return 'far'
}

function shortened(report: Chained, token: number): string {
  const { relation } = report.arcs[token]!
  return relation === 'conj' ? '&' : relation
}
