import { isRelation, treeOf } from '../../language/tree.ts'
import type { Frame } from '../frame/frame.ts'
import { caseOf } from '../../language/case-of.ts'
import { isVerbal } from '../frame/voice.ts'
import { isCue, type Trigger } from '../lexicon.ts'
import { isHeadline, isSaidOnDay, isVerbless } from '../frame/sentence-marks.ts'
import {
  hasAuxiliary,
  hasCopula,
  hasFuture,
  hasNo,
  hasStanding,
  hasSubject,
  isArranged,
  isInfinitive,
  isLostInfinitive,
  isNegated,
  isPast,
} from '../frame/verb-marks.ts'
import { lemmaOf, type Reader } from '../words.ts'

/** What the words round a trigger make of its event: real or not, told by whom, where in the sentence. */
export interface Setting {
  /** Why it is no event of the report ("hypothetical", "content of REQUEST"); `null` where it is. */
  readonly skip: string | null
  readonly future: boolean
  readonly negated: boolean
  readonly denied: boolean
  readonly progressive: boolean
  readonly perfect: boolean
  /** "has always backed", "has long called for". */
  readonly standing: boolean
  /** Inside words that somebody is reported to have said. */
  readonly reported: boolean
  /** In a relative clause, a participle, or a clause of time: not the news of the sentence. */
  readonly aside: 'relative' | 'participle' | 'temporal' | 'argument' | null
  /** In a title, highlight or caption, where the present tense is the news. */
  readonly headline: boolean
  /** The trigger whose object it is ("condemned the raid"), with its type. */
  readonly under: string | null
}

/** Finds the trigger of a token that governs another, if it is one. */
export type TriggerOf = (token: number) => Trigger | null

const DEEPEST = 14

/** Types whose clause says what is asked, promised or threatened, not what was done. */
const CONTENT = new Set(['REQUEST', 'AGREE', 'THREATEN', 'REJECT', 'CONCEDE'])

interface Draft {
  headline: boolean
  skip: string | null
  future: boolean
  negated: boolean
  denied: boolean
  progressive: boolean
  perfect: boolean
  standing: boolean
  reported: boolean
  aside: Setting['aside']
  under: string | null
}

/** Climbs from a trigger to the root of its sentence and notes what it passes. */
export function settingOf(reader: Reader, frame: Frame, triggerOf: TriggerOf): Setting {
  const { report, lexicon } = reader
  const draft: Draft = {
    headline: isHeadline(reader, frame.head),
    skip: null,
    future: false,
    negated: false,
    denied: false,
    progressive: false,
    perfect: false,
    standing: false,
    reported: false,
    aside: null,
    under: null,
  }
  let at = frame.head
  const carrier = frame.carriers[0]
  if (carrier !== undefined) {
    noteAuxiliaries(reader, at, draft)
    at = carrier
  }
  if (isArranged(reader, at)) draft.future = true
  else if (isLostInfinitive(reader, at)) draft.skip = 'purpose'
  let clause = true
  let joined = false
  for (let steps = 0; steps < DEEPEST && draft.skip === null; steps++) {
    if (clause) noteAuxiliaries(reader, at, draft, joined)
    const { head, relation } = report.arcs[at]!
    if (head < 0) break
    const verbal = isVerbal(report, at) || hasCopula(reader, at)
    if (!verbal) {
      if (!climbNoun(reader, { at, head, relation }, draft, triggerOf)) break
      // A noun's own clause is its governor's: "no attack took place".
      clause = steps === 0
      at = head
      continue
    }
    const governor = lemmaOf(report, head)
    if (relation === 'conj') {
      clause =
        !hasAuxiliary(reader, at) &&
        !hasSubject(reader, at) &&
        !isApart(reader, at, head)
      joined = true
      // "has always backed … and has called for": the first's adverb holds for both.
      if (!clause && draft.perfect && hasStanding(reader, head)) draft.standing = true
    } else if (relation === 'xcomp') {
      const infinitive = isInfinitive(reader, at)
      const trigger = triggerOf(head)
      if (isCue(lexicon, 'aspect', governor)) clause = true
      else if (trigger && CONTENT.has(trigger.type)) {
        draft.skip = `content of ${trigger.type}`
      } else if (isCue(lexicon, 'promise', governor)) {
        draft.future = true
        clause = true
      } else if (isCue(lexicon, 'attempt', governor)) draft.skip = 'attempt'
      else if (isCue(lexicon, 'report', governor)) draft.reported = true
      else if (infinitive && !draft.future && !isCue(lexicon, 'cause', governor))
        draft.skip = 'unrealised'
      else clause = true
    } else if (relation === 'ccomp') {
      noteContent(reader, head, draft, triggerOf)
      clause = false
    } else if (isRelation(relation, 'advcl')) {
      noteAdverbial(reader, { at, head }, draft, triggerOf)
      clause = false
    } else if (relation === 'acl:relcl') {
      // "said Thursday he had rejected": what was said, hung on the day.
      if (isSaidOnDay(reader, at, head)) {
        draft.reported = true
        break
      }
      draft.aside ??= 'relative'
      break
    } else if (isRelation(relation, 'acl')) {
      if (isInfinitive(reader, at)) draft.skip = 'content of a noun'
      else if (isCue(lexicon, 'intend-noun', governor) && !isPast(reader, at))
        draft.skip = 'content of a noun'
      else if (!isVerbless(reader, head)) draft.aside ??= 'participle'
      break
    } else if (isRelation(relation, 'parataxis') || relation === 'dep') {
      if (isCue(lexicon, 'report', governor)) draft.reported = true
      clause = false
    } else break
    at = head
  }
  return draft
}

/** "It did not say who, and demanded …": a finite verb takes no helper that wants an infinitive. */
function isApart({ report }: Reader, at: number, head: number): boolean {
  const finite = /^VB[DZ]$/.test(report.tags[at]!.xpos)
  return (
    finite &&
    treeOf(report)
      .dependents(head, 'aux')
      .some(
        (child) => lemmaOf(report, child) === 'do' || report.tags[child]!.xpos === 'MD',
      )
  )
}

function climbNoun(
  reader: Reader,
  { at, head, relation }: { at: number; head: number; relation: string },
  draft: Draft,
  triggerOf: TriggerOf,
): boolean {
  const { report, lexicon } = reader
  const governor = lemmaOf(report, head)
  if (relation === 'conj' || relation === 'appos') return true
  if (isVerbal(report, head)) {
    const trigger = triggerOf(head)
    const preposition = caseOf(report, at)
    // "Talks are expected to resume": still to come.
    if (
      relation.startsWith('nsubj') &&
      isCue(lexicon, 'promise', governor) &&
      governor !== 'agree'
    ) {
      draft.future = true
      return false
    }
    draft.aside ??= 'argument'
    if (trigger && trigger.type !== 'light') draft.under ??= trigger.type
    if (trigger && CONTENT.has(trigger.type) && !isRelation(relation, 'nsubj')) {
      const said =
        preposition === 'after' || preposition === 'over' || preposition === 'in'
      if (!said) draft.skip = `content of ${trigger.type}`
    } else if (
      (isCue(lexicon, 'attempt', governor) || isCue(lexicon, 'suppose', governor)) &&
      (relation === 'obj' || preposition === 'for')
    )
      draft.skip = 'attempt'
    return true
  }
  if (isRelation(relation, 'nmod') || relation === 'compound') {
    const preposition = caseOf(report, at)
    if (
      isCue(lexicon, 'intend-noun', governor) &&
      /^(of|to|for|on)$/.test(preposition ?? '')
    ) {
      draft.skip = 'content of a noun'
      return false
    }
    draft.aside ??= 'argument'
    const trigger = triggerOf(head)
    if (trigger && trigger.type !== 'light') draft.under ??= trigger.type
    return true
  }
  return false
}

function noteContent(
  reader: Reader,
  governor: number,
  draft: Draft,
  triggerOf: TriggerOf,
): void {
  const { lexicon, report } = reader
  const lemma = lemmaOf(report, governor)
  const trigger = triggerOf(governor)
  if (isCue(lexicon, 'deny', lemma)) draft.denied = true
  if (trigger && CONTENT.has(trigger.type)) draft.skip = `content of ${trigger.type}`
  else if (isCue(lexicon, 'suppose', lemma)) draft.skip = 'hypothetical'
  else if (isCue(lexicon, 'report', lemma) || draft.denied) draft.reported = true
  // "did not say that": what was not said is not told.
  if (isNegated(reader, governor)) draft.skip = 'not said'
}

function noteAdverbial(
  reader: Reader,
  { at, head }: { at: number; head: number },
  draft: Draft,
  triggerOf: TriggerOf,
): void {
  const { lexicon, report } = reader
  const marks = treeOf(report)
    .dependents(at, 'mark', 'advmod')
    .map((child) => lemmaOf(report, child))
  if (marks.some((mark) => isCue(lexicon, 'condition', mark))) {
    draft.skip = 'hypothetical'
  } else if (isInfinitive(reader, at) && !draft.future) {
    const trigger = triggerOf(head)
    draft.skip =
      trigger && CONTENT.has(trigger.type) ? `content of ${trigger.type}` : 'purpose'
  } else if (
    marks.some((mark) => isCue(lexicon, 'wait', mark)) &&
    !isPast(reader, at)
  ) {
    draft.skip = 'not yet'
  } else if (marks.some((mark) => isCue(lexicon, 'temporal', mark))) {
    draft.aside ??= 'temporal'
  } else if (isCue(lexicon, 'report', lemmaOf(report, head))) draft.reported = true
  // "would answer by closing the consulate": the means are as much to come as the end.
  if (marks.includes('by') && hasFuture(reader, head)) draft.future = true
}

/** Notes what a verb's helpers say; of one that is only joined to the trigger's own, objects say nothing of it. */
function noteAuxiliaries(
  reader: Reader,
  at: number,
  draft: Draft,
  joined = false,
): void {
  const { report, lexicon } = reader
  const tree = treeOf(report)
  for (const child of tree.children(at)) {
    const { relation } = report.arcs[child]!
    const lemma = lemmaOf(report, child)
    const word = report.tokens[child]!.text.toLowerCase()
    if (isRelation(relation, 'aux')) {
      if (isCue(lexicon, 'future', lemma) || lemma === 'would' || word === "'d")
        draft.future = true
      else if (isCue(lexicon, 'modal', lemma)) draft.skip ??= 'hypothetical'
      else if (lemma === 'have') draft.perfect = true
      else if (lemma === 'be' && report.tags[at]!.xpos === 'VBG')
        draft.progressive = true
    } else if (
      relation === 'advmod' ||
      relation === 'det' ||
      relation === 'advmod:neg'
    ) {
      if (isCue(lexicon, 'standing', lemma)) draft.standing = true
      if (isCue(lexicon, 'negation', lemma)) draft.negated = true
    } else if (isRelation(relation, 'nsubj') || (relation === 'obj' && !joined)) {
      if (hasNo(reader, child)) draft.negated = true
    } else if (isRelation(relation, 'cop') && report.tags[at]!.upos === 'ADJ') {
      if (
        /^(due|set|ready|willing|prepared|likely|able|unable|unlikely)$/.test(
          lemmaOf(report, at),
        )
      )
        draft.future = true
    }
  }
}
