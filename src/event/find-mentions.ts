import type { ActorBook } from '../actor/actor-book.ts'
import type {
  Chained,
  Claim,
  Mention,
  Rejection,
  Section,
  Told,
  Weighed,
} from '../report/layers.ts'
import { treeOf } from '../language/tree.ts'
import { covers, type Span } from '../report/span.ts'
import { claimsOf } from './claims.ts'
import { withBackground } from './background.ts'
import { withFigures } from './figure-mentions.ts'
import { withLooseAnswers } from './loose-answers.ts'
import { frameOf, type Frame } from './frame.ts'
import { isVerbal } from './voice.ts'
import { isCue, type EventLexicon, type Trigger } from './lexicon.ts'
import {
  isCandidate,
  plainTrigger,
  triggerFinder,
  type Finder,
} from './find-triggers.ts'
import { rolesOf, type Roles } from './roles.ts'
import { withSpeaker } from './speaking-doer.ts'
import { refine } from './refine.ts'
import { figuresOfSpeech } from './reject.ts'
import { settingOf, type Setting } from './setting.ts'
import { isHiddenVerb } from './surface.ts'
import type { EventModel } from './event-model.ts'
import { weighRoles } from './role-model.ts'
import { weighStatus } from './status-model.ts'
import { judgeTrigger, type Verdict } from './trigger-model.ts'
import { talliesOf } from './tallies.ts'
import { traitsOf } from './traits.ts'
import {
  countsSince,
  isBackground,
  isRunning,
  placeOf,
  plannedTime,
  timeOf,
} from './where-when.ts'
import { lemmaOf, type Readable, type Reader } from './words.ts'

export type { Readable } from './words.ts'

/** What reading events needs besides the report. */
export interface EventKnowledge {
  readonly events: EventLexicon
  readonly actors: ActorBook
  /** Weighs what the rules say; `null` where only the rules are to decide. */
  readonly eventModel: EventModel | null
}

// More tellings than this in one sentence is a list that went wrong; in a report, a book.
const MOST_IN_SENTENCE = 24
const MOST_IN_REPORT = 4000

/** Each sentence's telling of an event, and the sentences looked at and not coded with the reason. */
export function findMentions<R extends Readable>(
  report: R,
  knowledge: EventKnowledge,
): R & Told {
  const reader: Reader = { report, lexicon: knowledge.events, book: knowledge.actors }
  const { mentions, rejections } = tellingsOf(reader, knowledge.eventModel)
  const tallies = talliesOf(reader, mentions, {
    triggerOf: triggerFinder(reader).triggerOf,
    rejections,
  })
  const all = [...mentions, ...tallies].toSorted((a, b) => a.head - b.head)
  return {
    ...report,
    mentions: withLooseAnswers(
      report,
      withBackground(reader, withFigures(reader, all)),
      reader.book,
    ),
    rejections,
  }
}

/** Tellings by their own words alone, in order: before figures and answers are given to them. */
export function tellingsOf(
  reader: Reader,
  model: EventModel | null,
): {
  readonly mentions: readonly Mention[]
  readonly rejections: readonly Rejection[]
} {
  const mentions: Mention[] = []
  const rejections: Rejection[] = []
  const finder = triggerFinder(reader)
  for (const [sentence, { first, last }] of reader.report.sentences.entries()) {
    if (mentions.length >= MOST_IN_REPORT) break
    let found = 0
    for (let head = first; head < last && found < MOST_IN_SENTENCE; head++) {
      const before = lastTold(mentions, sentence)
      const telling = tellingAt(reader, finder, { head, sentence, model, before })
      if (telling === null) continue
      if ('reason' in telling) rejections.push(telling)
      else {
        mentions.push(telling)
        found++
        if (isJailing(reader, telling))
          mentions.push({ ...telling, type: 'COERCE', mode: ['arrest'] })
      }
    }
  }
  return { mentions, rejections }
}

// The telling before is no longer in mind after so many sentences.
const IN_MIND = 2

/** The telling that a sentence may go on from; `null` where the last is too far back. */
export function lastTold(
  mentions: readonly Mention[],
  sentence: number,
): Mention | null {
  const last = mentions.at(-1)
  return last && sentence - last.sentence <= IN_MIND ? last : null
}

function tellingAt(
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
    model === null ? null : weigh(reader, finder, { head, ruled: listed, model })
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

/** What a drill stages; who calls it what, and the drill itself, are real. */
const STAGED = new Set(['ASSAULT', 'CASUALTY', 'COERCE', 'PROTEST', 'RETREAT', 'AID'])

/** "Iran must release the crew, the minister said": what somebody says that another must do is a demand. */
function demandAt({ report, lexicon }: Reader, head: number): Trigger | null {
  if (report.tags[head]!.upos !== 'VERB') return null
  const tree = treeOf(report)
  const must = tree
    .dependents(head, 'aux')
    .some((child) => MUST.test(lemmaOf(report, child)))
  if (!must) return null
  const { head: governor, relation } = report.arcs[head]!
  if (governor < 0 || !/^(ccomp|parataxis)/.test(relation)) return null
  if (!isCue(lexicon, 'report', lemmaOf(report, governor))) return null
  if (tree.dependents(head, 'nsubj').length === 0) return null
  return DEMAND
}

// Swept on pages left out: how sure the model must be to code a word that no rule takes, to drop one that a rule takes, to give it another type.
const TAKES = 0.3
const TAKES_UNLISTED = 0.5
const MANY_TYPES = 5
const DROPS = 0.9
const DROPS_CONDITIONED = 0.97
const CHANGES = 0.9

/** The trigger that the model makes of a word, given what the rules say. */
function weigh(
  reader: Reader,
  finder: Finder,
  {
    head,
    ruled,
    model,
  }: {
    readonly head: number
    readonly ruled: Trigger | null
    readonly model: EventModel
  },
): { readonly trigger: Trigger | null; readonly verdict: Verdict | null } {
  if (ruled === DEMAND || ruled?.type === 'light' || ruled?.type === 'none')
    return { trigger: ruled, verdict: null }
  if (!isCandidate(reader, head)) return { trigger: ruled, verdict: null }
  const frame = frameOf(reader.report, head)
  const verdict = judgeTrigger(reader, frame, model, finder.hintsOf(head))
  const { type, likelihood, nothing } = verdict
  const percent = Math.round(100 * likelihood)
  if (ruled !== null) {
    // What stands round the word was told to the rule too.
    if (nothing >= (ruled.conditions.length > 0 ? DROPS_CONDITIONED : DROPS))
      return { trigger: { ...ruled, type: 'none', mode: 'unlikely' }, verdict }
    // A rule with many conditions has seen more than the model.
    if (type !== ruled.type && likelihood >= CHANGES && ruled.conditions.length < 2)
      return {
        trigger: {
          ...ruled,
          type,
          mode: '',
          rule: `${ruled.rule}, weighed ${percent}%`,
        },
        verdict,
      }
    return { trigger: ruled, verdict }
  }
  const hints = finder.hintsOf(head)
  const beside =
    hints.setting.aside === 'relative' || hints.setting.aside === 'participle'
  // A word of many meanings ("hold", "set") must be as sure as one that no list has seen.
  const plain = hints.listed.length > 0 && hints.listed.length < MANY_TYPES && !beside
  const enough = plain ? TAKES : TAKES_UNLISTED
  if (nothing >= 1 - enough || likelihood < enough) return { trigger: null, verdict }
  return {
    trigger: { ...plainTrigger(reader, head, type), rule: `weighed ${percent}%` },
    verdict,
  }
}

/** A demand is made by saying it, whatever becomes of what is demanded. */
function demanded(reader: Reader, frame: Frame, finder: Finder): Setting {
  const governor = reader.report.arcs[frame.head]!.head
  const setting = settingOf(reader, frameOf(reader.report, governor), finder.triggerOf)
  return { ...setting, negated: false }
}

const MUST = /^(must|should)$/
const DEMAND: Trigger = {
  word: 'must',
  pos: 'v',
  conditions: [],
  type: 'REQUEST',
  mode: '',
  roles: { actors: ['speaker'], recipients: ['subj'] },
  rule: 'said that another must',
}

/** "jailed for twelve days", "sentenced to three years": a conviction that is a detention too. */
function isJailing({ report }: Reader, { type, mode, head }: Mention): boolean {
  if (type !== 'SANCTION' || !mode.includes('convict')) return false
  if (/^(jail|imprison)$/.test(lemmaOf(report, head))) return true
  const { last } = report.sentences[report.tokens[head]!.sentence]!
  for (let at = head + 1; at < Math.min(last, head + 12); at++) {
    if (/^(fine|suspended|probation|death|kwacha)$/.test(lemmaOf(report, at)))
      return false
    if (/^(prison|jail|year|month|imprisonment)$/.test(lemmaOf(report, at))) return true
  }
  return false
}

/** Acts of saying that are done when said, whatever day they speak of. */
const TURNED: ReadonlySet<string> = new Set(['REQUEST', 'ACCUSE', 'REJECT'])

interface Telling {
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

function mentionOf(reader: Reader, telling: Telling): Mention {
  const { frame, trigger, roles, refined, sentence, span, section, claims } = telling
  const { mode } = refined
  let { type, status } = refined
  let time = timeOf(reader, frame, { type, status })
  const harm = type === 'ASSAULT' || type === 'CASUALTY'
  const running =
    harm &&
    (isRunning(reader, time) ||
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
  const place = placeOf(reader, frame, { type: refined.type })
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
function triggerSpan({ report }: Reader, frame: Frame): Span {
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

function sectionOf(report: Chained, span: Span): Section {
  if (report.title && covers(report.title, span)) return 'title'
  if (report.highlights.some((highlight) => covers(highlight, span))) return 'highlight'
  if (report.captions.some((caption) => covers(caption.span, span))) return 'caption'
  return 'body'
}
