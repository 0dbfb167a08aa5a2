import { isRelation, treeOf } from '../language/tree.ts'
import type { Chained, TimeExpression } from '../report/layers.ts'
import { isOfAnother } from './date-of-noun.ts'
import { SAYING_WORDS } from './lexicon.generated.ts'

/** What the date of a verb of saying costs: the deed it tells of is no later, and mostly of that day. */
const SAID_COST = 5

/** Steps from a date to a trigger along the tree; infinite where it dates something else. */
export function dateDistance(
  report: Chained,
  trigger: number,
  time: TimeExpression,
): number {
  if (isOfAnother(report, trigger, time)) return Infinity
  // The parser may hang "on Tuesday" on the wrong noun; with no verb or comma between, it is the trigger's.
  return Math.min(
    isLone(report, time) ? LONE_COST : Infinity,
    alongTree(report, trigger, time),
    inOneRun(report, trigger, time) ? 0.9 : Infinity,
    isAtTheEnd(report, trigger, time) ? END_COST : Infinity,
  )
}

/** More than what the tree hangs on the trigger or on the verbs over it costs. */
const END_COST = 3

/** "froze the assets of its founder, a former lawmaker, in March 2023.": the last words after the only verb, whatever the tree makes of the commas. */
function isAtTheEnd(
  { tokens, tags, sentences }: Chained,
  trigger: number,
  time: TimeExpression,
): boolean {
  const { last } = sentences[tokens[trigger]!.sentence]!
  if (tags[trigger]!.upos !== 'VERB' || last - time.last > 1) return false
  if (time.first <= trigger || time.first - trigger > 25) return false
  if (!/^(?:on|in)$/.test(tokens[time.first - 1]!.text)) return false
  for (let i = trigger + 1; i < time.first; i++) {
    if (tags[i]!.upos === 'VERB' || tags[i]!.upos === 'SCONJ') return false
    if (
      /^(?:[;:—–()]|who|which|that|since|until|and|but|after|before)$/i.test(
        tokens[i]!.text,
      )
    )
      return false
  }
  return true
}

/** Less than the date of a verb of saying costs, more than any the tree gives. */
const LONE_COST = 6

/** "yesterday", "Sunday" at the end of its sentence: it dates the news of it where nothing else does. */
function isLone(report: Chained, time: TimeExpression): boolean {
  const { first, last } = report.sentences[report.tokens[time.first]!.sentence]!
  return (
    (last - time.last <= 1 || time.first - first <= 1) &&
    /^(?:weekday|yesterday|today|last-night|overnight)$/.test(time.rule) &&
    sayingBefore(report, time) === null
  )
}

/** Whether a date and a trigger stand in one run of words without another verb or a pause. */
function inOneRun(
  { tokens, tags }: Chained,
  trigger: number,
  time: TimeExpression,
): boolean {
  const [from, to] =
    trigger < time.first ? [trigger + 1, time.first] : [time.last, trigger]
  if (to - from > 25) return false
  for (let i = from; i < to; i++) {
    if (tags[i]!.upos === 'VERB' || tags[i]!.upos === 'SCONJ') return false
    const word = tokens[i]!.text
    // "On Sunday, gunmen" and "in Farah province, Sunday.": a comma beside the date is no pause.
    const beside = trigger > i ? i === time.last : i === time.first - 1
    if (/^[;:—–()]$/.test(word) || (word === ',' && !beside)) return false
    if (/^(?:who|which|that|since|until|and|but)$/i.test(word)) return false
  }
  return true
}

function alongTree(report: Chained, trigger: number, time: TimeExpression): number {
  const near = Math.abs(time.first - trigger) / 1000
  if (trigger >= time.first && trigger < time.last) return near
  const said = sayingBefore(report, time)
  if (said !== null && said !== trigger) return SAID_COST + near
  const tree = treeOf(report)
  const top = topOf(report, time)
  const up = [top, ...tree.ancestors(top)]
  const from = [trigger, ...tree.ancestors(trigger)]
  const meet = up.find((token) => from.includes(token))
  if (meet === undefined) return Infinity
  const down = up.slice(0, up.indexOf(meet))
  const over = from.slice(0, from.indexOf(meet))
  let cost = near
  for (const token of down) {
    const { relation } = report.arcs[token]!
    // "cancelled talks set for Thursday": the date is of what the clause or name below tells.
    if (relation === 'acl' && report.tags[token]!.xpos === 'VBG') {
      // "detained two men in a raid targeting a leader yesterday": one time for both.
      cost += 2
      continue
    }
    if (BELOW.some((name) => isRelation(relation, name))) return Infinity
    if (isRelation(relation, 'conj') && report.tags[token]!.upos === 'VERB') {
      if (tree.dependents(token, 'nsubj').length > 0) return Infinity
      cost += 2
    } else if (isRelation(relation, 'advcl')) cost += 4
    else if (isRelation(relation, 'nmod')) cost += 0.3
  }
  // A verb of saying at the meeting point with the trigger inside what is said.
  if (meet !== trigger && over.some((token) => isSaid(report, token)))
    return SAID_COST + cost
  if (over.some((token) => isAnswered(report, token))) return Infinity
  return cost + 1.5 * over.filter((token) => isClause(report, token)).length
}

const BELOW = ['acl', 'ccomp', 'csubj', 'parataxis', 'appos'] as const

/** Token of the expression that hangs on a word outside it. */
function topOf({ arcs }: Chained, time: TimeExpression): number {
  for (let i = time.last - 1; i >= time.first; i--) {
    const { head } = arcs[i]!
    if (head < time.first || head >= time.last) return i
  }
  return time.first
}

const CLAUSES = ['acl', 'advcl', 'ccomp', 'csubj', 'parataxis'] as const

function isClause({ arcs, tags }: Chained, token: number): boolean {
  const { relation } = arcs[token]!
  return (
    CLAUSES.some((name) => isRelation(relation, name)) ||
    (isRelation(relation, 'conj') && tags[token]!.upos === 'VERB')
  )
}

/** Whether a clause is the content of a verb of saying. */
function isSaid({ arcs, tags }: Chained, token: number): boolean {
  const { head, relation } = arcs[token]!
  if (head < 0) return false
  if (!isRelation(relation, 'ccomp') && !isRelation(relation, 'parataxis')) return false
  return SAYING_WORDS.has(tags[head]!.lemma.toLowerCase())
}

/** "denied carrying out the raid", "admitted killing him": the deed that is answered for, whose day is another. */
function isAnswered({ arcs, tags }: Chained, token: number): boolean {
  const { head, relation } = arcs[token]!
  return (
    head >= 0 &&
    tags[token]!.xpos === 'VBG' &&
    (isRelation(relation, 'xcomp') || isRelation(relation, 'advcl')) &&
    /^(?:deny|admit|acknowledge|confess)$/.test(tags[head]!.lemma)
  )
}

/** The verb of saying that a date follows at once: "said on Sunday", "told reporters Monday". */
function sayingBefore({ tokens, tags }: Chained, time: TimeExpression): number | null {
  const { sentence } = tokens[time.first]!
  for (let i = time.first - 1; i >= Math.max(0, time.first - 5); i--) {
    if (tokens[i]!.sentence !== sentence) return null
    const word = tokens[i]!.text.toLowerCase()
    if (SAYING_WORDS.has(tags[i]!.lemma.toLowerCase()) || SAYING_WORDS.has(word))
      return i
    if (
      !/^(?:on|in|late|early|reporters|journalists|the|here|a|statement|by|telephone|media|press|conference|that|at|news|state)$/.test(
        word,
      )
    ) {
      return null
    }
  }
  return null
}
