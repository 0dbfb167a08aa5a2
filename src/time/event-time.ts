import { isRelation, treeOf } from '../language/tree.ts'
import type { Chained, Interval, TimeExpression, Timed } from '../report/layers.ts'
import { inferred, stated } from '../report/sourced.ts'
import type { Sourced } from '../report/sourced.ts'
import { SAYING_WORDS } from './lexicon.generated.ts'
import { headDate } from './report-day.ts'

/**
 * When the event told by a trigger token took place.
 *
 * The date in its own sentence that hangs on the trigger, on its clause, or on a clause it
 * belongs to; never the date of a verb of saying above it ("police said on Sunday"). Where
 * none does, the report's own date with rule `report-date` and the published span as
 * evidence. `null` for what lies further back ("had killed") or ahead ("will visit") without
 * a date, and where the report has no date.
 */
export function eventTime(report: Chained & Timed, trigger: number): Sourced<Interval> {
  const own = ownTime(report, trigger)
  if (own?.interval) {
    const evidence = [{ start: own.start, end: own.end }] as const
    return own.basis === 'stated'
      ? stated(own.interval, evidence, own.rule)
      : inferred(own.interval, evidence, own.rule)
  }
  if (isElsewhere(report, trigger)) return null
  return reportDate(report)
}

/** The report's own date as an interval. */
function reportDate(report: Chained & Timed): Sourced<Interval> {
  const { published } = report
  if (!published) {
    const head = headDate(
      report,
      report.times.filter(
        ({ kind, interval }) =>
          kind === 'DATE' &&
          interval?.start === interval?.end &&
          /\d-\d\d$/.test(interval?.end ?? ''),
      ),
    )
    return head?.interval
      ? inferred(head.interval, [{ start: head.start, end: head.end }], 'report-date')
      : null
  }
  const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(published.value)?.[0]
  if (!day) return null
  const precision = day.length === 10 ? 'day' : day.length === 7 ? 'month' : 'year'
  return inferred(
    { start: day, end: day, precision },
    published.evidence,
    'report-date',
  )
}

/** The date expression that dates the trigger; `null` where none in its sentence does. */
function ownTime(report: Chained & Timed, trigger: number): TimeExpression | null {
  const sentence = report.sentences[report.tokens[trigger]?.sentence ?? -1]
  if (!sentence) return null
  let best: TimeExpression | null = null
  let bestScore = Infinity
  for (const time of timesBetween(report.times, sentence.first, sentence.last)) {
    if (!time.interval || time.kind === 'SET' || time.value.endsWith('_REF')) continue
    const score = distance(report, trigger, time)
    if (score < bestScore) {
      best = time
      bestScore = score
    }
  }
  return best
}

function timesBetween(
  times: readonly TimeExpression[],
  first: number,
  last: number,
): readonly TimeExpression[] {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle]!.first < first) low = middle + 1
    else high = middle
  }
  const found: TimeExpression[] = []
  for (let i = low; i < times.length && times[i]!.first < last; i++)
    found.push(times[i]!)
  return found
}

/** Steps from a date to a trigger along the tree; infinite where it dates something else. */
function distance(report: Chained, trigger: number, time: TimeExpression): number {
  const near = Math.abs(time.first - trigger) / 1000
  if (trigger >= time.first && trigger < time.last) return near
  const said = sayingBefore(report, time)
  if (said !== null && said !== trigger) return Infinity
  const tree = treeOf(report)
  const top = topOf(report, time)
  const up = [top, ...tree.ancestors(top)]
  const from = [trigger, ...tree.ancestors(trigger)]
  const meet = up.find((token) => from.includes(token))
  if (meet === undefined) return 8 + near
  const down = up.slice(0, up.indexOf(meet))
  const over = from.slice(0, from.indexOf(meet))
  // Clauses between the date and the meeting point: it dates them, not the trigger.
  const below = down.filter((token, i) => i > 0 && isClause(report, token)).length
  // A verb of saying at the meeting point with the trigger inside what is said.
  const inside = over.some((token) => isSaid(report, token))
  if (inside && meet !== trigger) return Infinity
  const across = over.filter((token) => isClause(report, token)).length
  return below * 4 + across * 1.5 + near
}

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

/** Whether the trigger's verb looks further back or ahead, so that the report's day is not its own. */
function isElsewhere(report: Chained, trigger: number): boolean {
  const tree = treeOf(report)
  const { tags, tokens } = report
  const verb = [trigger, ...tree.ancestors(trigger)].find(
    (token) => tags[token]!.upos === 'VERB',
  )
  if (verb === undefined || verb !== trigger) return false
  const helpers = tree
    .dependents(verb, 'aux')
    .map((token) => tokens[token]!.text.toLowerCase())
  return helpers.some((word) => word === 'had')
}
