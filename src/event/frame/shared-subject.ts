import { isRelation, treeOf } from '../../language/tree.ts'
import type { Parsed } from '../../report/layers.ts'
import { hasMark, isRelative } from './marks.ts'
import { caseOf } from '../../language/case-of.ts'
import { isPassive, isVerbal } from './voice.ts'

// Arcs climbed from a verb to whoever it shares its subject with.
const DEEPEST = 6

/** Subject that a verb shares: of the verb it is joined to, of the verb that governs it. */
export function sharedSubject(
  report: Parsed,
  verb: number,
  depth: number,
): number | null {
  if (depth > DEEPEST) return null
  const { head, relation } = report.arcs[verb]!
  if (head < 0) return null
  if (relation === 'acl') {
    // "men accused of", "troops patrolling": the noun; "a plan to attack": whoever plans.
    if (hasMark(report, verb, 'to')) {
      const up = report.arcs[head]!
      return up.head >= 0 && isVerbal(report, up.head)
        ? surfaceSubject(report, up.head, depth + 1)
        : null
    }
    return head
  }
  if (!isVerbal(report, head)) {
    const copula = treeOf(report).dependents(head, 'cop').length > 0
    return copula && /^(conj|xcomp|advcl|ccomp)/.test(relation)
      ? (treeOf(report).dependents(head, 'nsubj')[0] ?? null)
      : null
  }
  if (relation === 'xcomp' || isRelation(relation, 'advcl')) {
    if (relation === 'xcomp' || hasMark(report, verb, 'to')) {
      const controlled = treeOf(report).dependents(head, 'obj', 'iobj')[0]
      if (relation === 'xcomp' && controlled !== undefined && !isPassive(report, head))
        return controlled
      if (report.tags[head]!.lemma === 'call') {
        const asked = treeOf(report)
          .dependents(head, 'obl')
          .find((child) => caseOf(report, child) === 'on')
        if (asked !== undefined) return asked
      }
    }
    return objectControlling(report, verb) ?? surfaceSubject(report, head, depth + 1)
  }
  if (relation === 'conj' || isRelation(relation, 'parataxis'))
    return surfaceSubject(report, head, depth + 1)
  return null
}

// "accused them of raiding", "thanked them for releasing": whoever is spoken of did it; "by", "after", "while" have the subject's doing.
const OF_THE_OBJECT = ['of', 'for', 'from', 'with', 'into', 'against']

/** The object of the verb above, where what it did hangs there by a preposition. */
function objectControlling(report: Parsed, verb: number): number | null {
  const { head } = report.arcs[verb]!
  if (isPassive(report, head)) return null
  const marked = OF_THE_OBJECT.some((mark) => hasMark(report, verb, mark))
  return marked ? (treeOf(report).dependents(head, 'obj')[0] ?? null) : null
}

function surfaceSubject(report: Parsed, verb: number, depth: number): number | null {
  const own = treeOf(report).dependents(verb, 'nsubj')[0]
  if (own !== undefined) {
    if (!isRelative(report, own)) return own
    const antecedent = antecedentOf(report, verb)
    return antecedent ? antecedent.token : own
  }
  return sharedSubject(report, verb, depth)
}

/** What a relative clause or participle says of its noun, and in which slot: "the men who fled", "men killed there". */
export function antecedentOf(
  report: Parsed,
  verb: number,
): { readonly slot: 'subj' | 'obj'; readonly token: number } | null {
  let at = verb
  for (let steps = 0; steps < DEEPEST && report.arcs[at]!.relation === 'conj'; steps++)
    at = report.arcs[at]!.head
  const { head, relation } = report.arcs[at]!
  if (head < 0 || relation !== 'acl:relcl') return null
  const tree = treeOf(report)
  const passive = isPassive(report, verb)
  const subject = tree.dependents(verb, 'nsubj')[0] ?? tree.dependents(at, 'nsubj')[0]
  if (subject !== undefined && isRelative(report, subject))
    return { slot: passive ? 'obj' : 'subj', token: head }
  const object = tree.dependents(verb, 'obj')[0]
  if (object !== undefined && isRelative(report, object))
    return { slot: 'obj', token: head }
  if (subject !== undefined && object === undefined && !passive) {
    const first = tree.subtree(verb).first
    const opener = report.tags[first]!.lemma.toLowerCase()
    if (/^(where|when|in|on|at|during|why)$/.test(opener)) return null
    return { slot: 'obj', token: head }
  }
  return subject === undefined ? { slot: passive ? 'obj' : 'subj', token: head } : null
}
