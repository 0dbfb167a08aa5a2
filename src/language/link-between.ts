import type { Parsed } from '../report/layers.ts'
import { caseOf } from './case-of.ts'
import { treeOf } from './tree.ts'

// Steps climbed from one telling to the other.
const DEEPEST = 8

/**
 * How the grammar of one sentence joins two tellings: by which word the one hangs on the other
 * ("after", "when", "and"), `relative` for what is said of its noun, `apart` where neither hangs on
 * the other, `none` in two sentences. With a measure of time before the word, `far after`:
 * "came two days after raiders killed three".
 */
export function linkBetween(report: Parsed, a: number, b: number): string {
  if (report.tokens[a]!.sentence !== report.tokens[b]!.sentence) return 'none'
  return linkUp(report, a, b) ?? linkUp(report, b, a) ?? 'apart'
}

/** Whether one of two tokens of a sentence stands in a clause or phrase hung on by a measured time ("a day after …") that the other is not in. */
export function isFarApart(report: Parsed, a: number, b: number): boolean {
  if (report.tokens[a]!.sentence !== report.tokens[b]!.sentence) return false
  const upA = [a, ...treeOf(report).ancestors(a)]
  const upB = [b, ...treeOf(report).ancestors(b)]
  const meet = upA.findIndex((token) => upB.includes(token))
  if (meet < 0) return false
  return [...upA.slice(0, meet), ...upB.slice(0, upB.indexOf(upA[meet]!))].some(
    (token) =>
      /^far (?:after|before)$/.test(
        wordOf(report, token, report.arcs[token]!.relation) ?? '',
      ),
  )
}

function linkUp(report: Parsed, low: number, high: number): string | null {
  let at = low
  let link = 'plain'
  for (let steps = 0; steps < DEEPEST; steps++) {
    if (at === high) return link
    const { head, relation } = report.arcs[at]!
    if (head < 0) return null
    const word = wordOf(report, at, relation)
    if (word !== null) link = word
    at = head
  }
  return null
}

function wordOf(report: Parsed, at: number, relation: string): string | null {
  if (relation === 'acl:relcl') return 'relative'
  if (relation.startsWith('advcl')) {
    const mark = treeOf(report)
      .children(at)
      .find((child) => /^(mark|advmod)$/.test(report.arcs[child]!.relation))
    if (mark === undefined) return 'participle'
    const lemma = report.tags[mark]!.lemma.toLowerCase()
    return isMeasured(report, mark) ? `far ${lemma}` : lemma
  }
  if (relation === 'conj' || relation.startsWith('parataxis')) {
    const [and] = treeOf(report).dependents(at, 'cc')
    return and === undefined ? relation : report.tags[and]!.lemma.toLowerCase()
  }
  if (/^(obl|nmod)/.test(relation)) {
    const preposition = caseOf(report, at)
    return preposition !== null && isMeasured(report, startOf(report, at))
      ? `far ${preposition}`
      : preposition
  }
  return null
}

function startOf(report: Parsed, at: number): number {
  const [first] = treeOf(report).dependents(at, 'case')
  return first ?? at
}

const UNIT = /^(?:minute|hour|day|week|fortnight|month|year|decade|moment)$/i

/** Whether a measure of time stands before a word: "a day", "two hours", "weeks"; not "this week". */
function isMeasured(report: Parsed, word: number): boolean {
  const noun = word - 1
  const { first } = report.sentences[report.tokens[word]!.sentence]!
  // "lost a leg yesterday when …" measures nothing.
  if (noun < first || !UNIT.test(report.tags[noun]!.lemma)) return false
  if (!/^(obl|nmod):/.test(report.arcs[noun]!.relation)) return false
  const pointing = treeOf(report)
    .children(noun)
    .some((child) =>
      /^(this|that|last|next|every|each)$/.test(report.tags[child]!.lemma),
    )
  return !pointing
}
