import type { Chained, Claim, Mention, Section, Weighed } from '../../report/layers.ts'
import { covers, type Span } from '../../report/span.ts'
import type { EventModel } from '../event-model.ts'
import type { Frame } from '../frame/frame.ts'
import type { Trigger } from '../lexicon.ts'
import type { Roles } from '../party/roles.ts'
import type { Setting } from './setting.ts'
import { weighStatus } from './status-model.ts'
import { countsAttacks, traitsOf } from '../join/traits.ts'
import type { Verdict } from '../trigger/trigger-model.ts'
import { isVerbal } from '../frame/voice.ts'
import { countsSince, isBackground, isRunning } from '../setting/age.ts'
import { notSpeakers, placeOf, plannedTime, timeOf } from '../setting/where-when.ts'
import type { Reader } from '../words.ts'

/** Acts of saying that are done when said, whatever day they speak of. */
const TURNED: ReadonlySet<string> = new Set(['REQUEST', 'ACCUSE', 'REJECT'])

/** A trigger with all that was found of it but its place, time and final status. */
export interface Telling {
  readonly frame: Frame
  readonly trigger: Trigger
  readonly setting: Setting
  readonly roles: Roles
  readonly people: readonly Weighed[]
  readonly refined: {
    readonly type: string
    readonly mode: readonly string[]
    readonly status: Mention['status']
  }
  readonly sentence: number
  readonly span: Span
  readonly section: Section
  readonly claims: readonly Claim[]
  readonly model: EventModel | null
  readonly verdict: Verdict | null
}

/** A telling with its status, place and time: its type may change once more by what is set for a day to come. */
export function mentionOf(reader: Reader, telling: Telling): Mention {
  const { frame, trigger, roles, refined, sentence, span, section, claims } = telling
  const { mode } = refined
  let { type, status } = refined
  let time = timeOf(reader, frame, { type, status })
  const harm = type === 'ASSAULT' || type === 'CASUALTY'
  const running =
    harm &&
    (isRunning(reader, time, { several: countsAttacks(reader.report, frame.head) }) ||
      (telling.setting.perfect && countsSince(reader, frame.head)))
  if (
    (status === 'happened' || status === 'ongoing') &&
    (running || isBackground(reader, time))
  )
    status = 'historical'
  if (telling.model !== null)
    status = weighStatus(
      reader,
      { frame, type, ruled: status, setting: telling.setting, section, time },
      telling.model,
    )
  const set =
    (telling.setting.future || type === 'PROTEST' || type === 'CONSULT') &&
    !TURNED.has(type)
      ? plannedTime(reader, frame)
      : null
  if (set !== null) {
    status = 'planned'
    time = set
    // "travels to Oslo on Friday": a visit to come is agreed on.
    if (type === 'CONSULT') type = 'AGREE'
  } else if (status !== refined.status && time?.rule === 'report-date') {
    // Plans and standing positions are not of the report's day.
    time = timeOf(reader, frame, { type, status })
  }
  const place = notSpeakers(placeOf(reader, frame, { type: refined.type }), claims)
  return {
    type,
    mode,
    section,
    sentence,
    head: frame.head,
    trigger: span,
    status,
    ...roles,
    place,
    time,
    counts: [],
    claims,
    rule: trigger.rule,
    traits: traitsOf(reader, { ...telling, status, place, time }),
    people: telling.people,
  }
}

/** The whole expression: the trigger with the verb that carries it and its particles. */
export function triggerSpan({ report }: Reader, frame: Frame): Span {
  const tokens = [frame.head, ...frame.carriers]
  if (isVerbal(report, frame.head) && frame.particles.size > 0) {
    const next = report.tags[frame.head + 1]
    if (next && frame.particles.has(next.lemma.toLowerCase()))
      tokens.push(frame.head + 1)
  }
  return {
    start: Math.min(...tokens.map((at) => report.tokens[at]!.start)),
    end: Math.max(...tokens.map((at) => report.tokens[at]!.end)),
  }
}

/** The part of a page that words stand in. */
export function sectionOf(report: Chained, span: Span): Section {
  if (report.title && covers(report.title, span)) return 'title'
  if (report.highlights.some((highlight) => covers(highlight, span))) return 'highlight'
  if (report.captions.some((caption) => covers(caption.span, span))) return 'caption'
  return 'body'
}
