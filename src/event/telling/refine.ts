import type { Status } from '../../report/layers.ts'
import type { Frame } from '../frame/frame.ts'
import { isCue, type Trigger } from '../lexicon.ts'
import type { Roles } from '../party/roles.ts'
import { VERBAL } from './verbal.ts'
import type { Setting } from './setting.ts'
import { lemmaOf, type Reader } from '../words.ts'

/** Type, mode and status of a telling once its setting and participants are known; or why it is none. */
export type Refined =
  | {
      readonly type: string
      readonly mode: readonly string[]
      readonly status: Status
      readonly skip: null
    }
  | { readonly skip: string }

/** What the setting makes of a trigger's type: a deed still to come is a promise or a threat, harm by nobody a casualty. */
export function refine(
  reader: Reader,
  frame: Frame,
  {
    trigger,
    setting,
    roles,
  }: { readonly trigger: Trigger; readonly setting: Setting; readonly roles: Roles },
): Refined {
  if (setting.skip !== null) return { skip: setting.skip }
  const { types } = reader.lexicon.ontology
  // "will not release the pilots": what is not going to be given is refused.
  if (
    setting.negated &&
    setting.future &&
    REFUSABLE.has(trigger.type) &&
    roles.actors.length > 0
  )
    return { type: 'REJECT', mode: [], status: 'happened', skip: null }
  let type = trigger.type
  let status: Status = 'happened'
  if (setting.future && !VERBAL.has(type)) {
    const intent = types[type]?.intent ?? type
    if (intent === type && type === 'CASUALTY') return { skip: 'hypothetical' }
    // "will send aid, it said" is a promise made; "is due in Oslo on 4 May" a plan.
    const said = setting.reported || intent === 'THREATEN'
    status = said && intent !== 'PROTEST' ? 'happened' : 'planned'
    type = intent
  } else if (setting.future) {
    if (type === 'SANCTION') type = 'THREATEN'
    else if (type === 'SUPPORT') type = 'AGREE'
    else if (!GIVEN_IN_WORDS.has(type) && !(type === 'THREATEN' && isWeighed(trigger)))
      return { skip: 'hypothetical' }
  }
  if (type === 'ASSAULT' && roles.actors.length === 0 && harms(reader, frame))
    type = 'CASUALTY'
  if (type === 'CASUALTY' && roles.actors.length > 0) type = 'ASSAULT'
  if (isHabit(reader, frame, setting) && !VERBAL.has(type)) return { skip: 'habit' }
  if (setting.negated && !(type === 'SUPPORT' || type === 'REJECT'))
    return { skip: 'negated' }
  if (status === 'happened') {
    if (setting.standing) status = 'historical'
    else if (setting.progressive && !setting.reported) status = 'ongoing'
    else if (frame.carriers.some((at) => goesOn(reader, at))) status = 'ongoing'
    else if (setting.reported && isPresent(reader, frame, setting) && !VERBAL.has(type))
      status = 'ongoing'
  }
  if (setting.denied) status = 'happened'
  return { type, mode: trigger.mode === '' ? [] : [trigger.mode], status, skip: null }
}

/** Said to be going to: coded as the saying. */
const GIVEN_IN_WORDS = new Set(['CONCEDE', 'REJECT', 'AGREE'])

/** Of a word that no rule takes for a threat, the model has read the future already ("would bring in 400 more soldiers"). */
function isWeighed({ rule }: Trigger): boolean {
  return rule.startsWith('weighed')
}

/** "They attack, I duck", "gangs that abduct for ransom": the bare present of running text tells of no one day. */
function isHabit({ report }: Reader, frame: Frame, setting: Setting): boolean {
  if (setting.reported || !isPresent({ report } as Reader, frame, setting)) return false
  const [subject] = frame.slots.get('subj') ?? []
  // "The United States returns a statue": a named doer does it once.
  return subject === undefined || !(report.tags[subject]!.upos === 'PROPN')
}

function isPresent({ report }: Reader, frame: Frame, setting: Setting): boolean {
  if (setting.headline || setting.progressive || setting.perfect || setting.future)
    return false
  const { xpos, lemma } = report.tags[frame.head]!
  // "beat", "hit", "shut": the past looks like the present, and taggers guess.
  if (xpos === 'VBP' && ONE_FORM.has(lemma)) return false
  return xpos === 'VBZ' || xpos === 'VBP'
}

const ONE_FORM = new Set('beat hit cut set put shut let hurt quit bid wound'.split(' '))

/** Whether the words tell of people hurt, rather than of an attack alone. */
function harms({ report }: Reader, { head }: Frame): boolean {
  return HURTING.has(lemmaOf(report, head))
}

const REFUSABLE = new Set(
  'AGREE CONSULT AID COOPERATE SUPPORT CONCEDE RETREAT'.split(' '),
)

const HURTING = new Set(
  'kill killing death slay wound injure hurt murder die shoot massacre'.split(' '),
)

function goesOn({ report, lexicon }: Reader, verb: number): boolean {
  return (
    isCue(lexicon, 'under-way', lemmaOf(report, verb)) &&
    /^VB[PZG]$/.test(report.tags[verb]!.xpos)
  )
}
