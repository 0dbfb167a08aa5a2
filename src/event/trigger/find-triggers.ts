import { frameOf } from '../frame/frame.ts'
import { isVerbal } from '../frame/voice.ts'
import { triggersOf, type Trigger } from '../lexicon.ts'
import { matchTrigger, type Tenor } from './match-trigger.ts'
import { settingOf, type TriggerOf } from '../telling/setting.ts'
import { isHiddenVerb, regularForms } from './surface.ts'
import type { Hints } from './trigger-features.ts'
import { formsOf, lemmaOf, type Reader } from '../words.ts'

/** Looks triggers up once per token. */
export interface Finder {
  readonly triggerOf: TriggerOf
  /** What the rules make of a predicate, for the model to weigh. */
  hintsOf(token: number): Hints
}

const finders = new WeakMap<readonly unknown[], Finder>()

/** The finder of a report; made once. A verb's tenor is told by its own trigger, one level deep. */
export function triggerFinder(reader: Reader): Finder {
  let finder = finders.get(reader.report.arcs)
  if (!finder) {
    finder = makeFinder(reader)
    finders.set(reader.report.arcs, finder)
  }
  return finder
}

function makeFinder(reader: Reader): Finder {
  const { report, lexicon } = reader
  const known = new Map<number, Trigger | null>()
  const tenorOf = (token: number): Tenor => {
    const lemma = lemmaOf(report, token)
    for (const tenor of ['harm', 'coop', 'yield', 'refuse'] as const)
      if (lexicon.classes.get(`${tenor}-verb`)?.has(lemma)) return tenor
    const trigger = matchTrigger(reader, token, () => null)
    return trigger ? tenorOfType(trigger.type) : null
  }
  const triggerOf: TriggerOf = (token) => {
    let trigger = known.get(token)
    if (trigger === undefined) {
      trigger = matchTrigger(reader, token, tenorOf)
      known.set(token, trigger)
    }
    return trigger
  }
  const hints = new Map<number, Hints>()
  return {
    triggerOf,
    hintsOf: (token) => {
      const before = hints.get(token)
      if (before) return before
      const frame = frameOf(report, token)
      const made: Hints = {
        matched: triggerOf(token),
        listed: listedTypes(reader, token),
        setting: settingOf(reader, frame, triggerOf),
        tenor: frame.infinitive === null ? null : tenorOf(frame.infinitive),
      }
      hints.set(token, made)
      return made
    },
  }
}

/** Types of all triggers of a word, whatever their conditions, sorted. */
function listedTypes({ report, lexicon }: Reader, token: number): readonly string[] {
  const pos = report.tags[token]!.upos === 'VERB' ? 'v' : 'n'
  const forms = [...formsOf(report, token), ...regularForms(report.tokens[token]!.text)]
  const types = forms.flatMap((form) =>
    triggersOf(lexicon, form, pos).map(({ type }) => type),
  )
  return [...new Set(types)].toSorted()
}

/** Whether a word may tell an event: a verb that is no helper, or a noun of the lists; describing words do not. */
export function isCandidate(reader: Reader, token: number): boolean {
  const { report, lexicon } = reader
  const { upos } = report.tags[token]!
  const { relation } = report.arcs[token]!
  if (/^(amod|compound)$/.test(relation) && !isHiddenVerb(report, token)) return false
  if (upos === 'VERB')
    return !/^(be|have|do|say|tell|add)$/.test(lemmaOf(report, token))
  if (upos !== 'NOUN' && upos !== 'PROPN') return false
  return formsOf(report, token).some(
    (form) => triggersOf(lexicon, form, 'n').length > 0,
  )
}

/** Slots of a type's participants where no trigger names them. */
export const DEFAULT_ROLES: Readonly<Record<string, NonNullable<Trigger['roles']>>> = {
  AGREE: { actors: ['subj'], recipients: ['to', 'with', 'iobj'] },
  CONSULT: { actors: ['subj', 'obj', 'with'], recipients: [] },
  SUPPORT: { actors: ['subj'], recipients: ['obj', 'for', 'to'] },
  CONCEDE: { actors: ['subj'], recipients: ['to', 'obj'] },
  COOPERATE: { actors: ['subj', 'with'], recipients: ['to'] },
  AID: { actors: ['subj'], recipients: ['to', 'iobj', 'obj', 'for'] },
  RETREAT: { actors: ['subj'], recipients: ['obj', 'to', 'from'] },
  REQUEST: { actors: ['subj'], recipients: ['obj', 'on', 'to', 'from'] },
  ACCUSE: { actors: ['subj'], recipients: ['obj', 'against', 'on', 'at'] },
  REJECT: { actors: ['subj'], recipients: ['obj', 'by', 'from'] },
  THREATEN: { actors: ['subj'], recipients: ['obj', 'against', 'on'] },
  PROTEST: { actors: ['subj'], recipients: ['against', 'outside'] },
  SANCTION: { actors: ['subj'], recipients: ['obj', 'on', 'against', 'with'] },
  MOBILIZE: { actors: ['subj'], recipients: [] },
  COERCE: { actors: ['subj'], recipients: ['obj', 'on', 'against'] },
  ASSAULT: { actors: ['subj'], recipients: ['obj', 'on', 'at', 'against'] },
  CASUALTY: { actors: [], recipients: ['obj', 'subj'] },
}

/** A trigger that no list has: a word with the slots of its type. */
export function plainTrigger({ report }: Reader, head: number, type: string): Trigger {
  return {
    word: lemmaOf(report, head),
    pos: isVerbal(report, head) ? 'v' : 'n',
    conditions: [],
    type,
    mode: '',
    roles: DEFAULT_ROLES[type] ?? null,
    rule: 'unlisted',
  }
}

function tenorOfType(type: string): Tenor {
  switch (type) {
    case 'ASSAULT':
    case 'COERCE':
    case 'SANCTION':
    case 'THREATEN':
    case 'PROTEST':
      return 'harm'
    case 'RETREAT':
    case 'CONCEDE':
      return 'yield'
    case 'REJECT':
      return 'refuse'
    case 'AGREE':
    case 'CONSULT':
    case 'SUPPORT':
    case 'COOPERATE':
    case 'AID':
      return 'coop'
    default:
      return null
  }
}
