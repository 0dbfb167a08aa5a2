import { isRelation, treeOf } from '../../language/tree.ts'
import type { Parsed } from '../../report/layers.ts'
import { Slots, type Frame } from './frame-slots.ts'
import { hasMark } from './marks.ts'
import { caseOf } from '../../language/case-of.ts'
import { verbFrame } from './verb-frame.ts'
import { isVerbal } from './voice.ts'

export type { Frame } from './frame-slots.ts'

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

// Nouns and verbs climbed from an event noun to the verb that carries it.
const DEEPEST = 6

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
