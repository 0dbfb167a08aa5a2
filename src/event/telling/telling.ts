import type { Mention, Rejection } from '../../report/layers.ts'
import { claimsOf } from '../claim/claims.ts'
import { DEMAND, demandAt, demanded } from './demands.ts'
import type { EventModel } from '../event-model.ts'
import type { Finder } from '../trigger/find-triggers.ts'
import { frameOf } from '../frame/frame.ts'
import { mentionOf, sectionOf, triggerSpan } from './mention-of.ts'
import { refine } from './refine.ts'
import { figuresOfSpeech } from '../trigger/reject.ts'
import { weighRoles } from '../party/role-model.ts'
import { rolesOf } from '../party/roles.ts'
import { withSpeaker } from '../frame/speaking-doer.ts'
import { isHiddenVerb } from '../trigger/surface.ts'
import { weighTrigger } from '../trigger/weigh-trigger.ts'
import type { Reader } from '../words.ts'

/** What a drill stages; who calls it what, and the drill itself, are real. */
const STAGED = new Set(['ASSAULT', 'CASUALTY', 'COERCE', 'PROTEST', 'RETREAT', 'AID'])

/** What a word of a report tells: a mention, words looked at and not coded, or nothing. */
export function tellingAt(
  reader: Reader,
  finder: Finder,
  {
    head,
    sentence,
    model,
    before,
  }: {
    readonly head: number
    readonly sentence: number
    readonly model: EventModel | null
    readonly before: Mention | null
  },
): Mention | Rejection | null {
  const { report, lexicon } = reader
  const { upos } = report.tags[head]!
  if (!/^(VERB|AUX|NOUN|PROPN|ADJ)$/.test(upos)) return null
  // "the banned group", "an attack helicopter": a describing word tells of nothing.
  if (
    /^(amod|compound)$/.test(report.arcs[head]!.relation) &&
    !isHiddenVerb(report, head)
  )
    return null
  const listed = demandAt(reader, head) ?? finder.triggerOf(head)
  const judged =
    model === null ? null : weighTrigger(reader, finder, { head, ruled: listed, model })
  const trigger = judged === null ? listed : judged.trigger
  if (trigger === null || trigger.type === 'light') return null
  const frame = frameOf(report, head)
  const span = triggerSpan(reader, frame)
  const rejected = (reason: string): Rejection => ({ sentence, trigger: span, reason })
  if (trigger.type === 'none') return rejected(trigger.mode)
  const figurative = figuresOfSpeech(report, lexicon)[sentence]!
  if (figurative !== null && (figurative !== 'drill' || STAGED.has(trigger.type)))
    return rejected(figurative)
  const setting =
    trigger === DEMAND ? demanded(reader, frame, finder) : finder.hintsOf(head).setting
  const stated = rolesOf(reader, frame, trigger)
  const claims = claimsOf(report, { head, trigger: span }, reader.book)
  const ruled = withSpeaker(reader, stated, { frame, trigger, claims })
  const section = sectionOf(report, span)
  const meant = refine(reader, frame, { trigger, setting, roles: ruled })
  if (meant.skip !== null) return rejected(meant.skip)
  const { roles, people } =
    model === null
      ? { roles: ruled, people: [] }
      : weighRoles(
          reader,
          { frame, type: meant.type, roles: ruled, claims, section, before },
          model,
        )
  const refined = refine(reader, frame, { trigger, setting, roles })
  if (refined.skip !== null) return rejected(refined.skip)
  return mentionOf(reader, {
    frame,
    trigger,
    setting,
    roles,
    people,
    refined,
    sentence,
    span,
    section,
    claims,
    model,
    verdict: judged?.verdict ?? null,
  })
}
