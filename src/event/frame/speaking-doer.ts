import type { Claim, Participant } from '../../report/layers.ts'
import { frameOf, type Frame } from './frame.ts'
import { isCue, type Trigger } from '../lexicon.ts'
import type { Roles } from '../party/roles.ts'
import { same } from '../party/same-participant.ts'
import { inSlot } from './slot-participants.ts'
import { lemmaOf, type Reader } from '../words.ts'

/** Who says a thing that the tree gives no doer: the subject of the verb of saying over it. */
export function sayerOf(reader: Reader, frame: Frame): readonly Participant[] {
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
