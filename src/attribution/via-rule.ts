import { treeOf } from '../language/tree.ts'
import type { Chained } from '../report/layers.ts'
import { cueOf, speakerKind } from './cue-lexicon.ts'
import { without } from './draft.ts'
import type { Draft, Range } from './draft.ts'

/** Puts an outlet that was told ("told Reuters") into `via`: it passes the words on. */
export function withVia(report: Chained, draft: Draft): Draft {
  return toldTo(report, draft) ?? draft
}

/** Most words from "quoted" to "as saying": a name with an office between commas. */
const LONGEST_QUOTED = 16

/** Whether a verb only hands over to "as saying": it is no saying of its own. */
export function handsOver(report: Chained, verb: number): boolean {
  const { upos, lemma } = report.tags[verb]!
  if (upos !== 'VERB' || cueOf('verb', lemma)?.frame !== 'quote') return false
  const { last } = report.sentences[report.tokens[verb]!.sentence]!
  for (let i = verb + 1; i < Math.min(last, verb + LONGEST_QUOTED); i++)
    if (isAsSaying(report, i)) return true
  return false
}

/** The verb that hands over to "as saying": above it in the tree, else the nearest before. */
function quotingOf(report: Chained, saying: number): number {
  const above = report.arcs[saying]!.head
  if (above >= 0 && above < saying && handsOver(report, above)) return above
  const { first } = report.sentences[report.tokens[saying]!.sentence]!
  for (let i = saying - 1; i > Math.max(first - 1, saying - LONGEST_QUOTED); i--)
    if (handsOver(report, i)) return i
  return -1
}

function isAsSaying(report: Chained, verb: number): boolean {
  const tag = report.tags[verb]!
  const before = report.tokens[verb - 1]?.text.toLowerCase()
  return tag.xpos === 'VBG' && before === 'as' && cueOf('verb', tag.lemma) !== null
}

/**
 * "State television quoted the governor as saying …", "the governor was quoted as saying by
 * state television": the governor's saying, through the television.
 */
export function readQuotedAs(report: Chained, saying: number): Draft | null {
  if (!isAsSaying(report, saying)) return null
  const quoting = quotingOf(report, saying)
  if (quoting < 0) return null
  const tree = treeOf(report)
  const patient = tree.dependents(quoting, 'nsubj:pass', 'obj')[0]
  if (patient === undefined) return null
  const agents = [quoting, saying].flatMap((verb) => tree.dependents(verb, 'obl'))
  const teller =
    agents.find((child) =>
      tree.children(child).some((below) => report.tags[below]!.lemma === 'by'),
    ) ??
    tree
      .dependents(quoting, 'nsubj')
      .find((child) => report.arcs[child]!.relation === 'nsubj')
  const range = tree.subtree(patient)
  const last = saying > patient ? Math.min(range.last, saying - 1) : range.last
  const agent = teller === undefined ? null : tree.subtree(teller)
  const clause = tree.dependents(saying, 'ccomp', 'xcomp', 'obj')[0]
  const whole = tree.subtree(quoting)
  const { last: end } = report.sentences[report.tokens[saying]!.sentence]!
  // Where the tree hangs "saying" below what is said, all that follows is said.
  const isBelow = report.arcs[saying]!.head !== quoting
  const content = isBelow
    ? without({ first: saying + 1, last: end }, [agent])
    : clause === undefined
      ? without(whole, [
          { first: Math.min(patient, range.first), last: whole.last },
        ]).slice(0, 1)
      : without(tree.subtree(clause), [agent])
  return {
    source: [{ first: range.first, last: Math.max(range.first + 1, last) }],
    sourceHead: patient,
    cue: [
      { first: quoting, last: quoting + 1 },
      { first: saying - 1, last: saying + 1 },
    ],
    cueHead: saying,
    content,
    via: agent ? [withoutBy(report, agent, teller!)] : [],
    viaHead: teller ?? null,
    frame: 'say',
    stance: cueOf('verb', report.tags[saying]!.lemma)?.stance ?? 'asserts',
    rule: 'quoted-as',
  }
}

function withoutBy(report: Chained, range: Range, head: number): Range {
  return range.first < head && report.tags[range.first]!.lemma === 'by'
    ? { first: range.first + 1, last: range.last }
    : range
}

/** "told AFP by telephone", "said in an interview with the daily": an outlet that was told. */
function toldTo(report: Chained, draft: Draft): Draft | null {
  if (draft.viaHead !== null) return null
  const tree = treeOf(report)
  const told = tree.dependents(draft.cueHead, 'iobj', 'obj', 'obl').find(
    (child) =>
      isOutlet(report, child) &&
      // "denied reports of looting": what is denied, nobody who was told.
      !(draft.stance === 'denies' && report.arcs[child]!.relation === 'obj'),
  )
  if (told === undefined || told === draft.sourceHead) return null
  const range = tree.subtree(told)
  return {
    ...draft,
    via: [{ first: Math.min(firstNoun(report, range), told), last: range.last }],
    viaHead: told,
  }
}

function firstNoun(report: Chained, { first, last }: Range): number {
  let at = first
  while (at < last - 1 && report.tags[at]!.upos === 'ADP') at++
  return at
}

function isOutlet(report: Chained, token: number): boolean {
  const word = report.tokens[token]!.text.toLowerCase()
  if (speakerKind(word) === 'media' && word !== 'source' && word !== 'sources')
    return true
  return /^(?:\p{Lu}{2,5}|.{0,40}(?:TV|News|Times|Post|Radio|Television|Tribune|Agency|Reuters))$/u.test(
    report.tokens[token]!.text,
  )
}
