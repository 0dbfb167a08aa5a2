import { treeOf } from '../../language/tree.ts'
import { hashed, hashWord } from '../../model/feature.ts'
import { sharesOf } from '../../model/weights.ts'
import type { Interval, Section, Status } from '../../report/layers.ts'
import type { Sourced } from '../../report/sourced.ts'
import { EVENT_SCALE, type EventModel } from '../event-model.ts'
import type { Frame } from '../frame/frame.ts'
import { isVerbal } from '../frame/voice.ts'
import type { Setting } from './setting.ts'
import { dayNumber } from '../setting/age.ts'
import { lemmaOf, type Reader } from '../words.ts'

/** Classes of the status model, in order. */
export const STATUSES: readonly Status[] = [
  'happened',
  'ongoing',
  'planned',
  'requested',
  'hypothetical',
  'negated',
  'historical',
]

/** A telling whose status is weighed: what the rules say, and what they saw. */
export interface StatusSetting {
  readonly frame: Frame
  readonly type: string
  readonly ruled: Status
  readonly setting: Setting
  readonly section: Section
  readonly time: Sourced<Interval>
}

// How sure the model must be to give a telling another status than the rules do.
const CHANGES = 0.8

/** The status of a telling, given what the rules say. */
export function weighStatus(
  reader: Reader,
  telling: StatusSetting,
  { status }: EventModel,
): Status {
  if (status === null) return telling.ruled
  const shares = sharesOf(status, statusFeatures(reader, telling), {
    classes: STATUSES.length,
    scale: EVENT_SCALE,
  })
  const best = shares.indexOf(Math.max(...shares))
  return shares[best]! >= CHANGES ? STATUSES[best]! : telling.ruled
}

/** Features of a telling's status, as hashed names. */
export function statusFeatures(
  reader: Reader,
  { frame, type, ruled, setting, section, time }: StatusSetting,
): readonly number[] {
  const { report } = reader
  const verb = frame.carriers[0] ?? frame.head
  const lemma = lemmaOf(report, frame.head)
  const verbal = isVerbal(report, verb)
  const tree = treeOf(report)
  const helpers = verbal
    ? tree.dependents(verb, 'aux', 'cop').map((one) => lemmaOf(report, one))
    : []
  const tense = `${verbal ? report.tags[verb]!.xpos : 'noun'}:${helpers.join('_')}`
  const when = age(reader, time)
  const flags = [
    setting.future && 'future',
    setting.progressive && 'progressive',
    setting.perfect && 'perfect',
    setting.standing && 'standing',
    setting.reported && 'reported',
    setting.headline && 'headline',
    setting.denied && 'denied',
    setting.negated && 'negated',
  ].filter((flag) => flag !== false)
  const names = [
    hashed`R=${ruled}`,
    hashed`R=${ruled}+${type}`,
    hashed`R=${ruled}+when=${when}`,
    hashed`R=${ruled}+tense=${tense}`,
    hashed`R=${ruled}+${setting.aside ?? 'main'}+${when}`,
    hashed`R=${ruled}+section=${section}`,
    hashed`tense=${tense}`,
    hashed`tense=${tense}+${type}`,
    hashed`tense=${tense}+when=${when}`,
    hashed`when=${when}`,
    hashed`when=${when}+${type}`,
    hashed`aside=${setting.aside ?? 'main'}`,
    hashed`under=${setting.under}`,
    hashed`word=${lemma}`,
    hashed`word=${lemma}+R=${ruled}`,
    hashed`word=${lemma}+tense=${tense}`,
    ...flags.flatMap((flag) => [
      hashWord(flag),
      hashed`${flag}+${type}`,
      hashed`${flag}+when=${when}`,
    ]),
  ]
  const { head, relation } = report.arcs[verb]!
  if (head >= 0)
    names.push(
      hashed`over=${lemmaOf(report, head)}`,
      hashed`over=${lemmaOf(report, head)}+${relation}`,
    )
  for (const child of tree.dependents(verb, 'advmod', 'mark'))
    names.push(hashed`by=${lemmaOf(report, child)}`)
  for (const slot of frame.slots.keys()) names.push(hashed`slot=${slot}+R=${ruled}`)
  return names
}

/** How long before the report's day a telling's time ends, in rough steps. */
function age({ report }: Reader, time: Sourced<Interval>): string {
  if (time === null) return 'none'
  if (time.rule === 'report-date') return 'report'
  const published = report.published?.value
  if (!published || published.length < 10 || time.value.start.startsWith('-'))
    return 'own'
  const days = dayNumber(published, false) - dayNumber(time.value.end, true)
  if (days < 0) return 'ahead'
  return days <= 7 ? 'week' : days <= 31 ? 'month' : days <= 365 ? 'year' : 'past'
}
