import type { Interval, Place, Section, Status } from '../../report/layers.ts'
import type { Sourced } from '../../report/sourced.ts'
import type { Frame } from '../frame/frame.ts'
import { isVerbal } from '../frame/voice.ts'
import type { Trigger } from '../lexicon.ts'
import type { Roles } from '../party/roles.ts'
import type { Setting } from '../telling/setting.ts'
import type { Verdict } from '../trigger/trigger-model.ts'
import { lemmaOf, type Reader } from '../words.ts'

/** "two operations", "killed in separate attacks": tells of several happenings at once. */
function isPlural(report: Reader['report'], frame: Frame): boolean {
  if (!isVerbal(report, frame.head)) return isSeveral(report, frame.head)
  // "killed nine in two operations": wherever the tree hangs the words of the place.
  const { last } = report.sentences[report.tokens[frame.head]!.sentence]!
  for (let at = frame.head + 1; at < Math.min(last, frame.head + 24); at++) {
    if (!isSeveral(report, at)) continue
    for (let before = at - 1; before >= Math.max(frame.head, at - 5); before--) {
      if (SEVERAL.test(lemmaOf(report, before)) || report.tags[before]!.upos === 'NUM')
        return true
      if (report.tags[before]!.upos === 'ADP') return lemmaOf(report, before) === 'in'
    }
  }
  return false
}

const SEVERAL =
  /^(two|three|four|five|several|separate|twin|multiple|various|different)$/

function isSeveral(report: Reader['report'], noun: number): boolean {
  return (
    report.tags[noun]!.xpos === 'NNS' &&
    /^(operation|attack|raid|strike|blast|explosion|bombing|incident|encounter|airstrike|ambush|shooting)$/.test(
      lemmaOf(report, noun),
    )
  )
}

/** "In March 74 militant attacks left 91 people dead": its sentence counts attacks. */
export function countsAttacks(report: Reader['report'], head: number): boolean {
  const { first, last } = report.sentences[report.tokens[head]!.sentence]!
  for (let at = first + 1; at < last; at++) {
    if (!isSeveral(report, at)) continue
    for (let before = at - 1; before >= Math.max(first, at - 3); before--)
      if (report.tags[before]!.upos === 'NUM') return true
  }
  return false
}

/** What a telling looks like, as short names: input to core-ness, joining and confidence. */
export function traitsOf(
  { report }: Reader,
  telling: {
    readonly frame: Frame
    readonly trigger: Trigger
    readonly setting: Setting
    readonly roles: Roles
    readonly status: Status
    readonly section: Section
    readonly place: Sourced<Place>
    readonly time: Sourced<Interval>
    readonly refined: { readonly type: string }
    readonly verdict: Verdict | null
  },
): readonly string[] {
  const { frame, trigger, setting, roles, status, section, place, time } = telling
  const { type } = telling.refined
  const traits: string[] = [
    `type=${type}`,
    `section=${section}`,
    `status=${status}`,
    isVerbal(report, frame.head) ? 'verb' : frame.carriers.length ? 'carried' : 'noun',
    setting.aside === null ? 'main' : `aside=${setting.aside}`,
    `actors=${Math.min(2, roles.actors.length)}`,
    `recipients=${Math.min(2, roles.recipients.length)}`,
    `time=${time === null ? 'none' : time.rule === 'report-date' ? 'report' : 'own'}`,
    // A country alone puts a deed nowhere in particular.
    `place=${place === null || place.value.precision === 'country' ? 'none' : place.kind}`,
    `word=${lemmaOf(report, frame.head)}`,
    `conditions=${Math.min(3, trigger.conditions.length)}`,
  ]
  if (telling.verdict !== null) {
    // Tenths of likelihood, as the trigger model has them.
    traits.push(`p=${tenths(telling.verdict.of(trigger.type))}`)
    traits.push(`none=${tenths(telling.verdict.nothing)}`)
  }
  if (isPlural(report, frame)) traits.push('plural')
  if (setting.under !== null) traits.push(`under=${setting.under}`)
  if (setting.reported) traits.push('reported')
  if (setting.denied) traits.push('denied')
  if (setting.perfect) traits.push('perfect')
  if (setting.future) traits.push('future')
  return traits
}

function tenths(share: number): number {
  return Math.min(9, Math.floor(share * 10))
}
