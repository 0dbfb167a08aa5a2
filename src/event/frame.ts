import { isRelation, treeOf } from '../language/tree.ts'
import type { Parsed } from '../report/layers.ts'
import {
  auxiliaryBefore,
  infinitiveAfter,
  isHiddenVerb,
  objectAfter,
  subjectBefore,
} from './surface.ts'

/**
 * Who and what hangs on a verb or noun, with voice, control, relative clauses and shared
 * subjects undone: `subj` is who does it, `obj` to whom, each preposition (`on`, `with`)
 * its nouns. All values are indices into `tokens`.
 */
export interface Frame {
  readonly head: number
  readonly passive: boolean
  readonly slots: ReadonlyMap<string, readonly number[]>
  /** Particles and short adverbs: `down` of "gunned down". */
  readonly particles: ReadonlySet<string>
  /** Infinitive that completes it ("agreed to meet"). */
  readonly infinitive: number | null
  /** Clause that completes it ("said that …"). */
  readonly clause: number | null
  /** The verb that carries an event noun ("carried out a raid"): indices, innermost first. */
  readonly carriers: readonly number[]
}

const PARTICLES = new Set(
  'up down out off away back over on upon for in into apart through'.split(' '),
)
const CONTAINERS = new Set(
  'round series wave spate string day night week hour exchange night-time act number outbreak campaign course'.split(
    ' ',
  ),
)
const CARRYING = new Set(
  'carry launch conduct mount stage hold undertake commit perpetrate make pay execute wage deliver take occur happen break begin start erupt continue rage ensue flare resume follow be see open conclude end finish attend host do have give report announce'.split(
    ' ',
  ),
)

// Verbs that always have an object: without one, their subject is it.
const ALWAYS_DONE_TO = new Set(
  'kill slay injure wound arrest detain abduct kidnap jail free rescue behead'.split(
    ' ',
  ),
)

const frames = new WeakMap<readonly unknown[], Map<number, Frame>>()

/** The frame of a token; made once. */
export function frameOf(report: Parsed, head: number): Frame {
  let known = frames.get(report.arcs)
  if (!known) {
    known = new Map()
    frames.set(report.arcs, known)
  }
  let frame = known.get(head)
  if (!frame) {
    frame = isVerbal(report, head) ? verbFrame(report, head) : nounFrame(report, head)
    known.set(head, frame)
  }
  return frame
}

/** Whether a token is read as a verb: a verb, or a participle that the tagger took for an adjective. */
export function isVerbal(report: Parsed, token: number): boolean {
  const { upos, xpos } = report.tags[token]!
  if (upos === 'VERB' || upos === 'AUX' || xpos.startsWith('VB')) return true
  return xpos === 'NNS' && isHeadlineVerb(report, token)
}

/** "Army chief visits Baku": in a title, a plural between two names or nouns with nothing to link them is a verb. */
function isHeadlineVerb(report: Parsed, token: number): boolean {
  const { title, highlights, tokens, tags, arcs } = report
  const next = tags[token + 1]
  const before = tags[token - 1]
  const { sentence, start } = tokens[token]!
  const line = [...(title ? [title] : []), ...highlights].some(
    (span) => span.start <= start && start < span.end,
  )
  if (!line || !next || !before) return false
  if (
    tokens[token + 1]!.sentence !== sentence ||
    tokens[token - 1]!.sentence !== sentence
  )
    return false
  // "General Syed Asim Munir calls on …": no name is followed by a plural beside it.
  if (arcs[token]!.relation === 'appos') return before.upos === 'PROPN'
  return (
    next.upos === 'PROPN' &&
    (/^(NOUN|PROPN)$/.test(before.upos) || before.lemma === 'chief')
  )
}

class Slots {
  readonly map = new Map<string, number[]>()
  add(slot: string, token: number): void {
    const list = this.map.get(slot)
    if (!list) this.map.set(slot, [token])
    else if (!list.includes(token)) list.push(token)
  }
}

function verbFrame(report: Parsed, head: number): Frame {
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

/** Passive voice: by its auxiliary, its subject, or as a bare participle ("the men killed there"). */
export function isPassive(report: Parsed, head: number): boolean {
  const tree = treeOf(report)
  const relations = tree.children(head).map((child) => report.arcs[child]!.relation)
  // "has consistently called": have without be is active, whatever the tree.
  if (auxiliaryBefore(report, head) === 'have') return false
  if (
    relations.some((r) => r === 'aux:pass' || r === 'nsubj:pass' || r === 'csubj:pass')
  )
    return true
  const { xpos, lemma } = report.tags[head]!
  const auxiliary = auxiliaryBefore(report, head)
  if (auxiliary === 'have') return false
  if (auxiliary === 'be' && xpos !== 'VBG') return true
  // "were found shot dead"
  if (
    lemma === 'shoot' &&
    report.tags[head + 1]?.lemma === 'dead' &&
    objectAfter(report, head) === null
  )
    return true
  // Headlines and taggers write "Nine militants killed" like a past tense.
  if (
    xpos === 'VBD' &&
    ALWAYS_DONE_TO.has(lemma) &&
    !tree.dependents(head, 'obj').length
  )
    return relations.some((relation) => relation.startsWith('nsubj'))
  if (xpos !== 'VBN') return false
  const { relation, head: up } = report.arcs[head]!
  if (relation === 'amod' && isHiddenVerb(report, head))
    return (
      /^(ADP|ADV)$/.test(report.tags[head + 1]!.upos) &&
      objectAfter(report, head) === null
    )
  if (relation === 'acl' && up >= 0 && report.arcs[up]!.relation === 'root')
    // "The union called on the mayor": a sentence's only verb was taken for a participle.
    return (
      objectAfter(report, head) === null &&
      !/^(on|for|to)$/.test(report.tags[head + 1]?.lemma ?? '')
    )
  if (relation === 'acl' || relation === 'amod') return true
  // "were found shot dead"
  if (relation === 'xcomp' && !tree.dependents(head, 'obj').length) return true
  // A past form with a subject and no auxiliary was taken for a participle: "ruled out any talks".
  if (relations.includes('nsubj') && !ALWAYS_DONE_TO.has(lemma)) return false
  if (relation !== 'conj' && objectAfter(report, head) !== null) return false
  // "Two shot dead in Kano": a headline's participle with no object of its own.
  const helped = tree.dependents(head, 'aux').length > 0
  if (
    relation === 'conj' &&
    up >= 0 &&
    !helped &&
    !tree.dependents(head, 'nsubj').length
  )
    return isPassive(report, up)
  return !helped && !tree.dependents(head, 'obj').length
}

/** The preposition of a noun: the lemma of its first case mark. */
export function caseOf(report: Parsed, token: number): string | null {
  for (const child of treeOf(report).dependents(token, 'case')) {
    const lemma = report.tags[child]!.lemma.toLowerCase()
    if (lemma !== "'s" && lemma !== '’s' && lemma !== "'" && lemma !== '’') return lemma
  }
  return null
}

function hasMark(report: Parsed, verb: number, mark: string): boolean {
  return treeOf(report)
    .dependents(verb, 'mark', 'aux')
    .some((child) => report.tags[child]!.lemma.toLowerCase() === mark)
}

const DEEPEST = 6

/** Subject that a verb shares: of the verb it is joined to, of the verb that governs it. */
function sharedSubject(report: Parsed, verb: number, depth: number): number | null {
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
    return surfaceSubject(report, head, depth + 1)
  }
  if (relation === 'conj' || isRelation(relation, 'parataxis'))
    return surfaceSubject(report, head, depth + 1)
  return null
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

function isRelative(report: Parsed, token: number): boolean {
  return /^(WP|WDT|WP\$)$/.test(report.tags[token]!.xpos)
}

/** What a relative clause or participle says of its noun, and in which slot: "the men who fled", "men killed there". */
function antecedentOf(
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

/** A light verb that stands before a noun with only its describing words between. */
function carrierBefore(report: Parsed, noun: number): number | null {
  const { first } = report.sentences[report.tokens[noun]!.sentence]!
  for (let at = noun - 1; at >= Math.max(first, noun - 5); at--) {
    const { upos, lemma } = report.tags[at]!
    if (isVerbal(report, at) && CARRYING.has(lemma.toLowerCase())) return at
    if (!/^(DET|ADJ|NUM|NOUN|PROPN|PUNCT|ADP)$/.test(upos)) return null
    if (upos === 'ADP' && !/^(out|up|on)$/.test(lemma.toLowerCase())) return null
  }
  return null
}

function nounFrame(report: Parsed, head: number): Frame {
  const { arcs, tags } = report
  const tree = treeOf(report)
  const slots = new Slots()
  let infinitive: number | null = null
  const own = (noun: number): void => {
    for (const child of tree.children(noun)) {
      const { relation } = arcs[child]!
      if (relation === 'nmod:poss') slots.add('poss', child)
      else if (isRelation(relation, 'nmod') || isRelation(relation, 'obl')) {
        const preposition = caseOf(report, child)
        if (preposition !== null) slots.add(preposition, child)
        else slots.add('mod', child)
      } else if (relation === 'compound' || relation === 'amod') slots.add('mod', child)
      else if (isRelation(relation, 'nsubj')) slots.add('subj', child)
      else if (
        /^(acl|xcomp|advcl|ccomp)/.test(relation) &&
        hasMark(report, child, 'to')
      )
        infinitive ??= child
    }
  }
  own(head)
  const carriers: number[] = []
  const near = carrierBefore(report, head)
  let at = head
  for (let steps = 0; steps < DEEPEST; steps++) {
    const { head: up, relation } = arcs[at]!
    if (up < 0) break
    if (relation === 'conj') {
      at = up
      continue
    }
    if (isRelation(relation, 'nmod') && CONTAINERS.has(tags[up]!.lemma.toLowerCase())) {
      own(up)
      at = up
      continue
    }
    if (!isVerbal(report, up) || !CARRYING.has(tags[up]!.lemma.toLowerCase())) break
    if (relation !== 'obj' && !isRelation(relation, 'nsubj')) break
    const verb = frameOf(report, up)
    carriers.push(up)
    for (const [slot, tokens] of verb.slots) {
      if (slot === 'obj' || slot === 'bare') continue
      if (slot === 'subj' && relation !== 'obj' && !verb.passive) continue
      for (const token of tokens)
        if (token !== head && token !== at) slots.add(slot, token)
    }
    break
  }
  // "has held talks": the verb right before, where the tree hangs the noun elsewhere.
  if (carriers.length === 0 && near !== null && arcs[near]!.head !== head) {
    carriers.push(near)
    for (const [slot, tokens] of frameOf(report, near).slots) {
      if (slot === 'obj') continue
      for (const token of tokens) if (token !== head) slots.add(slot, token)
    }
  }
  return {
    head,
    passive: false,
    slots: slots.map,
    particles: new Set(),
    infinitive,
    clause: null,
    carriers,
  }
}
