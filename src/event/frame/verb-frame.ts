import { isRelation, treeOf } from '../../language/tree.ts'
import type { Parsed } from '../../report/layers.ts'
import { Slots, type Frame } from './frame-slots.ts'
import { hasMark, isRelative } from './marks.ts'
import { caseOf } from '../../language/case-of.ts'
import { antecedentOf, sharedSubject } from './shared-subject.ts'
import {
  infinitiveAfter,
  isHiddenVerb,
  objectAfter,
  subjectBefore,
} from '../trigger/surface.ts'
import { isPassive, isVerbal } from './voice.ts'

const PARTICLES = new Set(
  'up down out off away back over on upon for in into apart through'.split(' '),
)

/** The frame of a verb. */
export function verbFrame(report: Parsed, head: number): Frame {
  const { arcs, tags } = report
  const tree = treeOf(report)
  const slots = new Slots()
  const particles = new Set<string>()
  let infinitive: number | null = null
  let clause: number | null = null
  let purpose: number | null = null
  const passive = isPassive(report, head)
  let surface: number | null = null
  for (const child of tree.children(head)) {
    const { relation } = arcs[child]!
    const { lemma, upos } = tags[child]!
    if (isRelation(relation, 'nsubj')) surface ??= child
    else if (relation === 'obj') slots.add(passive ? 'iobj' : 'obj', child)
    else if (relation === 'iobj') slots.add('iobj', child)
    else if (isRelation(relation, 'obl') || relation === 'nmod') {
      const preposition = caseOf(report, child)
      if (preposition !== null) slots.add(preposition, child)
      // "killed at least 22 people": with nothing that says "by", who is told of is done to.
      else if (relation === 'obl:agent') slots.add(passive ? 'by' : 'obj', child)
      else slots.add('bare', child)
    } else if (relation === 'compound:prt') particles.add(lemma.toLowerCase())
    else if (isRelation(relation, 'advmod') && PARTICLES.has(lemma.toLowerCase()))
      particles.add(lemma.toLowerCase())
    else if (relation === 'xcomp' || relation === 'ccomp') {
      if (isVerbal(report, child)) {
        if (hasMark(report, child, 'to')) infinitive ??= child
        else if (relation === 'xcomp') slots.add('gerund', child)
        else clause ??= child
      } else {
        slots.add('xcomp', child)
        if (relation === 'ccomp') clause ??= child
      }
    } else if (isRelation(relation, 'advcl') && hasMark(report, child, 'to'))
      purpose ??= child
    else if (relation === 'dep' && upos === 'ADP') particles.add(lemma.toLowerCase())
  }
  // "called on Quito to release": the words after a verb, whatever the parser made of them.
  const next = tags[head + 1]
  if (
    next &&
    report.tokens[head + 1]!.sentence === report.tokens[head]!.sentence &&
    PARTICLES.has(next.lemma.toLowerCase()) &&
    /^(ADP|ADV|PART|SCONJ)$/.test(next.upos)
  )
    particles.add(next.lemma.toLowerCase())
  surface ??= sharedSubject(report, head, 0)
  if (surface !== null) slots.add(passive ? 'obj' : 'subj', surface)
  const antecedent = antecedentOf(report, head)
  if (antecedent !== null) {
    const { slot, token } = antecedent
    const given = slots.map.get(slot)
    if (!given || given.every((at) => isRelative(report, at)))
      slots.map.set(slot, [token])
  }
  if (passive) for (const by of slots.map.get('by') ?? []) slots.add('subj', by)
  infinitive ??= purpose ?? infinitiveAfter(report, head)
  fillBySurface(report, { head, passive }, slots)
  fillFromObject(report, slots)
  return {
    head,
    passive,
    slots: slots.map,
    particles,
    infinitive,
    clause,
    carriers: [],
  }
}

/** "imposed bans on eleven officials": what hangs on the object may as well hang on the verb. */
function fillFromObject(report: Parsed, slots: Slots): void {
  const [object] = slots.map.get('obj') ?? []
  if (object === undefined) return
  const tree = treeOf(report)
  const last = tree.dependents(object, 'conj').at(-1)
  const hung = [object, ...(last === undefined ? [] : [last])]
  for (const child of hung.flatMap((noun) => tree.dependents(noun, 'nmod'))) {
    const preposition = caseOf(report, child)
    if (preposition !== null && preposition !== 'of' && !slots.map.has(preposition))
      slots.add(preposition, child)
  }
}

/** Slots that the tree left empty, by the order of words. */
function fillBySurface(
  report: Parsed,
  { head, passive }: { readonly head: number; readonly passive: boolean },
  slots: Slots,
): void {
  const before = passive ? 'obj' : 'subj'
  const finite =
    /^(VB[DPZ]|NNS)$/.test(report.tags[head]!.xpos) ||
    isHiddenVerb(report, head) ||
    report.arcs[head]!.relation === 'acl'
  if (!slots.map.has(before) && finite) {
    const subject = subjectBefore(report, head)
    if (subject !== null) slots.add(before, subject)
  }
  if (passive || slots.map.has('obj')) return
  const object = objectAfter(report, head)
  if (object !== null && object !== slots.map.get('subj')?.[0]) slots.add('obj', object)
}
