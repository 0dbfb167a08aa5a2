import { isRelation, treeOf } from '../language/tree.ts'
import type { Chained, TimeExpression, Timed } from '../report/layers.ts'
import { stated, type Sourced } from '../report/sourced.ts'
import type { Interval } from '../report/layers.ts'
import { timesBetween } from './times-between.ts'

/**
 * The date of the noun that a relative clause tells of: "the attacks of June 2024, in which
 * 22 people died", "a 2020 raid that killed seven". `null` where the trigger token stands in
 * no such clause or its noun has no date.
 */
export function dateOfAntecedent(
  report: Chained & Timed,
  trigger: number,
): Sourced<Interval> {
  const { sentence } = report.tokens[trigger]!
  const { first } = report.sentences[sentence]!
  for (const noun of antecedentsOf(report, trigger)) {
    const time = timesBetween(report.times, first, trigger).find(
      (one) => one.interval !== null && isOf(report, noun, one),
    )
    if (time?.interval)
      return stated(time.interval, [{ start: time.start, end: time.end }], 'antecedent')
  }
  return dateBeforeWhich(report, trigger, first)
}

// Words from a date to the "in which" that takes it up.
const REACH = 8

/** "over the attacks of June 2024 in Derna, in which": where the tree hangs the clause elsewhere. */
function dateBeforeWhich(
  report: Chained & Timed,
  trigger: number,
  first: number,
): Sourced<Interval> {
  let which = trigger - 1
  while (which > first && !/^VERB$/.test(report.tags[which]!.upos)) {
    if (report.tokens[which]!.text.toLowerCase() === 'which') break
    which--
  }
  if (!/^in which$/i.test(wordsAt(report, which - 1))) return null
  const time = timesBetween(report.times, Math.max(first, which - REACH), which).at(-1)
  if (!time?.interval || !/^of$/i.test(report.tokens[time.first - 1]?.text ?? ''))
    return null
  return stated(time.interval, [{ start: time.start, end: time.end }], 'antecedent')
}

function wordsAt({ tokens }: Chained, at: number): string {
  return `${tokens[at]?.text ?? ''} ${tokens[at + 1]?.text ?? ''}`
}

// Nouns that a clause may hang on by way of the one next to it: "attacks in Derna and Tobruk, in which".
const NOUNS = 4

/** The noun whose relative clause the trigger heads, or stands joined in, and those over it. */
function antecedentsOf(report: Chained, trigger: number): readonly number[] {
  let at = trigger
  for (let steps = 0; steps < 3; steps++) {
    const { head, relation } = report.arcs[at]!
    if (head < 0) return []
    if (isRelation(relation, 'acl')) {
      if (head > at || !isRelative(report, head, trigger)) return []
      const over = [head]
      for (const next of treeOf(report).ancestors(head)) {
        if (over.length === NOUNS || !/^(?:NOUN|PROPN)$/.test(report.tags[next]!.upos))
          break
        over.push(next)
      }
      return over
    }
    if (!isRelation(relation, 'conj')) return []
    at = head
  }
  return []
}

/** Whether a relative word stands between a noun and a verb: "in which", "that". */
function isRelative({ tokens }: Chained, noun: number, verb: number): boolean {
  for (let at = noun + 1; at < verb; at++)
    if (/^(?:which|that|where|who)$/i.test(tokens[at]!.text)) return true
  return false
}

/** "the December 2023 attacks", "the attacks of June 2024", "the ambush on 3 May". */
function isOf({ tokens }: Chained, noun: number, time: TimeExpression): boolean {
  if (time.last <= noun) return noun - time.last <= 2
  return time.first - noun === 2 && /^(?:of|in|on)$/i.test(tokens[noun + 1]!.text)
}
