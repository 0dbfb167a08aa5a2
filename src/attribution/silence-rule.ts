import { treeOf } from '../language/tree.ts'
import type { Tree } from '../language/tree.ts'
import type { Chained } from '../report/layers.ts'
import type { Draft, Range } from './draft.ts'
import { headOf } from './headline-rule.ts'
import { isNegated } from './stance.ts'

const SILENCE = new Set(
  'comment response reply reaction confirmation word statement'.split(' '),
)
const ANSWERING = new Set('comment respond reply elaborate answer react'.split(' '))
const FROM = new Set(['from', 'by', 'of'])
const DECLINING = new Set(['decline', 'refuse', 'fail', 'unable'])

/**
 * Who does not confirm: "There was no immediate comment from Ankara", "The Pentagon had no
 * comment", "declined to comment on …", "did not respond to a request".
 */
export function readSilence(report: Chained, token: number): Draft | null {
  const tag = report.tags[token]!
  if (tag.upos === 'NOUN' && SILENCE.has(tag.lemma)) return noComment(report, token)
  if (ANSWERING.has(tag.lemma) && tag.upos === 'VERB') return notAnswered(report, token)
  return null
}

function noComment(report: Chained, token: number): Draft | null {
  const tree = treeOf(report)
  const no = tree
    .children(token)
    .find((child) => report.tags[child]!.lemma === 'no' && child < token)
  if (no === undefined) return null
  const verb = report.arcs[token]!.head
  const isFrom = (child: number): boolean =>
    child > token &&
    tree.children(child).some((below) => FROM.has(report.tags[below]!.lemma))
  const head =
    tree.children(token).find(isFrom) ??
    (verb < 0 ? undefined : tree.dependents(verb, 'obl', 'nmod').find(isFrom)) ??
    (verb >= 0 && report.tags[verb]!.lemma === 'have'
      ? tree.dependents(verb, 'nsubj')[0]
      : undefined)
  return silence(report, {
    source: head === undefined ? null : phraseBehind(report, tree.subtree(head), head),
    cue: { first: no, last: token + 1 },
    cueHead: token,
    content: [],
  })
}

function notAnswered(report: Chained, token: number): Draft | null {
  if (!isNegated(report, token)) return null
  const tree = treeOf(report)
  const above = report.arcs[token]!.head
  const declines =
    above >= 0 && DECLINING.has(report.tags[above]!.lemma) ? above : token
  const subject = tree.dependents(declines, 'nsubj')[0]
  if (subject === undefined) return null
  const on = tree.dependents(token, 'obl', 'advcl', 'ccomp')[0]
  return silence(report, {
    source: tree.subtree(subject),
    cue: {
      first: Math.min(declines, firstAuxiliary(report, tree, token)),
      last: token + 1,
    },
    cueHead: token,
    content: on !== undefined && on > token ? [tree.subtree(on)] : [],
  })
}

function firstAuxiliary(report: Chained, tree: Tree, verb: number): number {
  return Math.min(
    verb,
    ...tree
      .children(verb)
      .filter((child) => /^(?:aux|advmod)/.test(report.arcs[child]!.relation)),
  )
}

function silence(
  report: Chained,
  parts: {
    readonly source: Range | null
    readonly cue: Range
    readonly cueHead: number
    readonly content: readonly Range[]
  },
): Draft {
  const { source, cue, cueHead, content } = parts
  return {
    source: source ? [source] : [],
    sourceHead: source ? headOf(report, source) : null,
    cue: [cue],
    cueHead,
    content,
    via: [],
    viaHead: null,
    frame: 'silence',
    stance: 'cannot-confirm',
    rule: 'silence',
  }
}

function phraseBehind(report: Chained, range: Range, head: number): Range {
  const word = report.tags[range.first]!.lemma
  return FROM.has(word) && range.first < head
    ? { first: range.first + 1, last: range.last }
    : range
}
