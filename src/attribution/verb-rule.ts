import { treeOf } from '../language/tree.ts'
import type { Tree } from '../language/tree.ts'
import type { Chained } from '../report/layers.ts'
import type { Cue } from './cue-lexicon.ts'
import { without } from './draft.ts'
import type { Draft, Range } from './draft.ts'
import { quotationsOf } from './quotations.ts'
import { stanceOf } from './stance.ts'
import { cueAt, openCueAt } from './verb-cue.ts'

/** What a verb of saying makes of its sentence; `null` where the verb says nothing there. */
export function readVerb(report: Chained, verb: number): Draft | null {
  const tag = report.tags[verb]!
  if (tag.upos !== 'VERB' && tag.upos !== 'AUX') return null
  const tree = treeOf(report)
  const cue = cueAt(report, verb)
  if (!cue) return null
  const stance = stanceOf(report, verb, cue)
  if (stance === null) return null
  const passive = isPassive(report, tree, verb) && !isActive(report, tree, verb)
  const source = sourceOf(report, tree, { verb, passive })
  const content = contentOf(report, tree, { verb, passive, cue, source })
  if (content.length === 0 && stance !== 'cannot-confirm') return null
  if (!source && !passive && content.length === 0) return null
  return {
    source: source ? [source.range] : [],
    sourceHead: source?.head ?? null,
    cue: [cueRange(report, tree, verb)],
    cueHead: verb,
    content,
    via: [],
    viaHead: null,
    frame: passive && !source && cue.frame !== 'act' ? 'hearsay' : cue.frame,
    stance:
      passive && !source && stance === 'asserts' && tree.dependents(verb, 'xcomp')[0]
        ? 'alleges'
        : stance,
    rule: `verb-${cue.frame}`,
  }
}

interface Source {
  readonly head: number
  readonly range: Range
}

function isPassive(report: Chained, tree: Tree, verb: number): boolean {
  if (
    tree
      .children(verb)
      .some((child) =>
        ['nsubj:pass', 'aux:pass', 'csubj:pass', 'obl:agent'].includes(
          report.arcs[child]!.relation,
        ),
      )
  )
    return true
  return (
    report.tags[verb]!.xpos === 'VBN' &&
    report.arcs[verb]!.relation === 'acl' &&
    tree.dependents(verb, 'aux').length === 0
  )
}

/** "put", "cut", "set": with an object and no auxiliary it is no passive, whatever the tagger says. */
function isActive(report: Chained, tree: Tree, verb: number): boolean {
  return (
    tree.dependents(verb, 'obj').length > 0 &&
    tree.dependents(verb, 'aux:pass', 'obl:agent').length === 0 &&
    report.arcs[verb]!.relation !== 'acl'
  )
}

function sourceOf(
  report: Chained,
  tree: Tree,
  { verb, passive }: { readonly verb: number; readonly passive: boolean },
): Source | null {
  if (passive) {
    const agent = tree.dependents(verb, 'obl:agent')[0]
    if (agent === undefined) return null
    const { first, last } = tree.subtree(agent)
    return { head: agent, range: { first: Math.min(first + 1, agent), last } }
  }
  return activeSource(report, tree, verb)
}

/** The subject, or that of the verb it hangs on: "urged calm, saying …", "said … and warned …". */
function activeSource(report: Chained, tree: Tree, verb: number): Source | null {
  let at = verb
  for (let steps = 0; steps < 4; steps++) {
    const subject = tree.dependents(at, 'nsubj')[0]
    if (subject !== undefined && report.arcs[subject]!.relation !== 'nsubj:pass') {
      return { head: subject, range: trimmedPhrase(tree, subject, verb) }
    }
    if (subject !== undefined && (at !== verb || isActive(report, tree, verb))) {
      return { head: subject, range: trimmedPhrase(tree, subject, verb) }
    }
    const { head, relation } = report.arcs[at]!
    if (head < 0) return null
    if (relation === 'acl') {
      return { head, range: nounBefore(tree, head, at) }
    }
    if (!/^(?:advcl|xcomp|conj)$/.test(relation)) return null
    at = head
  }
  return null
}

function nounBefore(tree: Tree, head: number, before: number): Range {
  const { first } = tree.subtree(head)
  return { first, last: Math.min(before, tree.subtree(head).last) }
}

function trimmedPhrase(tree: Tree, head: number, verb: number): Range {
  const { first, last } = tree.subtree(head)
  return first <= verb && verb < last
    ? { first: verb < head ? verb + 1 : first, last: verb < head ? last : verb }
    : { first, last }
}

/** Verbs that say in the passive what nobody named says: "is believed to have fled". */
const HEARD = new Set(
  'say report allege believe think claim suspect presume understand accuse rumour estimate'.split(
    ' ',
  ),
)

interface Frame {
  readonly verb: number
  readonly passive: boolean
  readonly cue: Cue
  readonly source: Source | null
}

function contentOf(
  report: Chained,
  tree: Tree,
  { verb, passive, cue, source }: Frame,
): readonly Range[] {
  const own = tree.subtree(verb)
  const clause = tree.dependents(verb, 'ccomp')[0]
  const { head, relation } = report.arcs[verb]!
  const opened = openCueAt(report, verb)
  if (opened && !passive) return [behindOpenCue(report, own, { verb, ...opened })]
  if (passive && !source) {
    const subject = tree.dependents(verb, 'nsubj:pass')[0]
    const open = tree.dependents(verb, 'xcomp', 'ccomp', 'advcl')[0]
    const charge = tree
      .dependents(verb, 'obl', 'advcl')
      .find((child) => child > verb && cue.frame === 'blame')
    const rest = open ?? charge
    if (!HEARD.has(report.tags[verb]!.lemma)) return []
    if (subject !== undefined && rest !== undefined) {
      return [tree.subtree(subject), tree.subtree(rest)]
    }
    if (subject !== undefined && cue.frame !== 'act') return [tree.subtree(subject)]
  }
  if (clause !== undefined) {
    const range = tree.subtree(clause)
    return without(range, [
      source?.range ?? null,
      range.first < verb && verb < range.last ? own : null,
    ])
  }
  if (head >= 0 && (relation === 'parataxis' || isAsClause(report, tree, verb))) {
    const sentence = report.sentences[report.tokens[verb]!.sentence]!
    const whole = tree.subtree(head)
    if (own.last - own.first < whole.last - whole.first) {
      return without(
        { first: Math.max(sentence.first, whole.first), last: whole.last },
        [own],
      )
    }
  }
  const relative = relativeContent(report, tree, verb)
  if (relative) return [relative]
  const quote = quotedBeside(report, own)
  if (quote) return [quote]
  const objects = tree.dependents(verb, 'obj', 'xcomp')
  if (cue.frame === 'blame' && objects.length > 0) {
    const rest = tree
      .dependents(verb, 'obl', 'advcl', 'xcomp', 'nmod')
      .filter((child) => child > objects[0]!)
    const last = rest.at(-1)
    return [
      {
        first: tree.subtree(objects[0]!).first,
        last:
          last === undefined
            ? tree.subtree(objects[0]!).last
            : Math.max(tree.subtree(last).last, tree.subtree(objects[0]!).last),
      },
    ]
  }
  if (objects.length > 0 && cue.frame !== 'tell') {
    const first = Math.min(...objects.map((child) => tree.subtree(child).first))
    const last = Math.max(...objects.map((child) => tree.subtree(child).last))
    return [{ first, last }]
  }
  return []
}

/** "distanced itself from the raid": behind both words; "held the rebels responsible": behind the verb. */
function behindOpenCue(
  report: Chained,
  own: Range,
  {
    verb,
    cue,
    second,
  }: { readonly verb: number; readonly cue: Cue; readonly second: number },
): Range {
  let first = cue.frame === 'answer' ? second + 1 : verb + 1
  const { last: end } = report.sentences[report.tokens[verb]!.sentence]!
  if (cue.frame === 'answer' && report.tags[first]?.upos === 'ADP') first++
  let last = Math.max(own.last, second + 1)
  for (let i = first; i < Math.min(last, end); i++)
    if (/^[,;.]$/.test(report.tokens[i]!.text)) last = i
  return { first: Math.min(first, last), last }
}

/** "a charge New Delhi denies": without an object of its own, a relative clause speaks of its noun. */
function relativeContent(report: Chained, tree: Tree, verb: number): Range | null {
  const { head, relation } = report.arcs[verb]!
  if (relation !== 'acl:relcl' || head < 0 || head > verb) return null
  if (tree.dependents(verb, 'obj', 'ccomp', 'xcomp').length > 0) return null
  const noun = tree.subtree(head)
  return { first: noun.first, last: Math.min(tree.subtree(verb).first, noun.last) }
}

/** "As the premier said, …": an adverbial clause that the rest of the sentence is the content of. */
function isAsClause(report: Chained, tree: Tree, verb: number): boolean {
  if (report.arcs[verb]!.relation !== 'advcl') return false
  return tree
    .dependents(verb, 'mark')
    .some((child) => report.tags[child]!.lemma === 'as')
}

/** A quotation in the sentence that the verb stands next to, where the tree gives it no clause. */
function quotedBeside(report: Chained, own: Range): Range | null {
  const { list, at } = quotationsOf(report)
  for (let i = own.first; i < own.last; i++) {
    const quote = at[i] === undefined || at[i]! < 0 ? null : list[at[i]!]!
    if (quote && own.first <= quote.first && quote.last - quote.first > 3) return quote
  }
  return null
}

/** The verb with its auxiliaries and particles: "has said", "did not mention", "points out". */
export function cueRange(report: Chained, tree: Tree, verb: number): Range {
  let first = verb
  let last = verb + 1
  const parts = new Set(
    tree
      .children(verb)
      .filter((child) =>
        /^(?:aux|compound:prt|advmod)/.test(report.arcs[child]!.relation),
      ),
  )
  while (parts.has(first - 1)) first--
  while (parts.has(last) && report.arcs[last]!.relation === 'compound:prt') last++
  return { first, last }
}
