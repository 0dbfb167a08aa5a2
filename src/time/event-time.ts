import { Temporal } from 'temporal-polyfill'
import { isRelation, treeOf } from '../language/tree.ts'
import type { Chained, Interval, TimeExpression, Timed } from '../report/layers.ts'
import { inferred, stated } from '../report/sourced.ts'
import type { Sourced } from '../report/sourced.ts'
import { SAYING_WORDS } from './lexicon.generated.ts'
import { isCaption } from './date-told.ts'
import { headingDate } from './date-heading.ts'
import { headDate, isHeadDate } from './report-day.ts'
import { isOfAnother } from './date-of-noun.ts'
import { distanceFrom, moved, type Distance } from './days-from.ts'
import { rangeWith } from './range-of-dates.ts'
import { timesBetween } from './times-between.ts'

/**
 * When the event told by a trigger token took place.
 *
 * The date in its own sentence that hangs on the trigger, on its clause, or on a clause it
 * belongs to; never the date of a verb of saying above it ("police said on Sunday"). Where
 * none does, the report's own date with rule `report-date` and the published span as
 * evidence. `null` for what lies further back ("had killed") or ahead ("will visit") without
 * a date, and where the report has no date. With `past`, days after the report's are left out.
 */
export function eventTime(
  report: Chained & Timed,
  trigger: number,
  { past }: { readonly past: boolean } = { past: false },
): Sourced<Interval> {
  const apart = distanceFrom(report, trigger)
  if (apart) return timeApart(report, apart)
  const own = ownTime(report, trigger, past ? reportDate(report)?.value.end : undefined)
  if (own?.interval) {
    const { start, end } = own
    const interval = isSince(report, own)
      ? upToReport(report, own.interval)
      : (rangeWith(report, own) ?? own.interval)
    if (interval === null) return null
    return own.basis === 'stated' && interval === own.interval
      ? stated(interval, [{ start, end }], own.rule)
      : inferred(interval, [{ start, end }], own.rule)
  }
  if (own !== null) return null
  const then = sinceThen(report, trigger)
  if (then) return then
  if (isElsewhere(report, trigger)) return dateBefore(report, trigger)
  return headingDate(report, report.tokens[trigger]!.start) ?? reportDate(report)
}

/** The day of a deed told by its distance from another's day. */
function timeApart(
  report: Chained & Timed,
  { words, days, from }: Distance,
): Sourced<Interval> {
  const other = days === null ? null : eventTime(report, from)
  const interval = other && moved(other.value, days!)
  return (
    interval &&
    inferred(
      interval,
      [{ start: words.start, end: words.end }, ...other.evidence],
      'days-from',
    )
  )
}

/** How many sentences back a date may still hold for "had been injured". */
const SENTENCES_BACK = 3
/** How many days before the report it may lie. */
const DAYS_BACK = 7

/** The day told last before a sentence that looks back, where it is recent; else `null`. */
function dateBefore(report: Chained & Timed, trigger: number): Sourced<Interval> {
  const { sentence } = report.tokens[trigger]!
  let back = sentence
  for (let left = SENTENCES_BACK; left > 0 && back > 0; back--)
    if (!isCaption(report, back - 1)) left--
  const { first } = report.sentences[back]!
  const here = report.sentences[sentence]!.first
  const today = reportDate(report)?.value
  const found = timesBetween(report.times, first, here).findLast(
    ({ first: at, interval, kind }) =>
      interval !== null &&
      interval.precision === 'day' &&
      (kind === 'DATE' || kind === 'TIME') &&
      !isCaption(report, report.tokens[at]!.sentence),
  )
  if (!found?.interval || !today || today.precision !== 'day') return null
  const { interval } = found
  const age = Temporal.PlainDate.from(interval.start).until(today.end, {
    largestUnit: 'days',
  }).days
  if (age < 0 || age > DAYS_BACK) return null
  return inferred(interval, [{ start: found.start, end: found.end }], 'date-before')
}

/** Words on which a bare "since" may end what it counts. */
const SINCE_REACH = 15

/** "have been driven from their homes since.": from the date told last before, up to the report. */
function sinceThen(report: Chained & Timed, trigger: number): Sourced<Interval> {
  const { sentence } = report.tokens[trigger]!
  const { first, last } = report.sentences[sentence]!
  for (let i = trigger - 5; i < Math.min(last - 1, trigger + SINCE_REACH); i++) {
    if (i < first || report.tokens[i]!.text.toLowerCase() !== 'since') continue
    if (!/^[.,;]$/.test(report.tokens[i + 1]!.text)) continue
    const from = report.sentences[Math.max(0, sentence - 2)]!.first
    const told = timesBetween(report.times, from, first).findLast(
      ({ kind, interval }) => kind === 'DATE' && interval !== null,
    )
    const interval = told?.interval && upToReport(report, told.interval)
    if (!told || !interval) return null
    const { start, end } = report.tokens[i]!
    return inferred(
      interval,
      [
        { start: told.start, end: told.end },
        { start, end },
      ],
      'since-then',
    )
  }
  return null
}

/** "since May", "since the siege began in 2017": from then on. */
function isSince({ tokens }: Chained, time: TimeExpression): boolean {
  const { sentence } = tokens[time.first]!
  for (let i = time.first - 1; i >= Math.max(0, time.first - 8); i--) {
    if (tokens[i]!.sentence !== sentence) return false
    const word = tokens[i]!.text.toLowerCase()
    if (word === 'since') return true
    if (word === ',' || word === 'and') return false
  }
  return false
}

/** From the first day of an interval to the report's; `null` where the report's is not known. */
function upToReport(
  report: Chained & Timed,
  { start, precision }: Interval,
): Interval | null {
  const end = reportDate(report)?.value.end
  if (!end || precision === 'unknown-year' || end < start) return null
  const first =
    start.length === 10 ? start : start.length === 7 ? `${start}-01` : `${start}-01-01`
  return { start: first, end, precision }
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

/** Beyond this a date hangs on another clause. */
const FARTHEST = 7

/** The date expression that dates the trigger; `null` where none in its sentence does. */
function ownTime(
  report: Chained & Timed,
  trigger: number,
  latest: string | undefined,
): TimeExpression | null {
  const sentence = report.sentences[report.tokens[trigger]?.sentence ?? -1]
  if (!sentence) return null
  let best: TimeExpression | null = null
  let bestScore = FARTHEST
  for (const time of timesBetween(report.times, sentence.first, sentence.last)) {
    if (time.kind === 'SET' || time.value.endsWith('_REF')) continue
    // The report's own date in its head ("KABUL (May 23, 2011)") is no event's.
    if (isHeadDate(report, time)) continue
    if (latest !== undefined && time.interval && time.interval.start > latest) continue
    // "a curfew from 6 p.m.": the hours of what is set, not of the setting.
    if (isHourSet(report, time)) continue
    // A length of time dates nothing, but "for decades" says that the report's day does not.
    if (!time.interval && !/^P(?:X|\d+)[YM]$/.test(time.value)) continue
    const score = distance(report, trigger, time) + (time.interval ? 0 : 3.4)
    if (score < bestScore) {
      best = time
      bestScore = score
    }
  }
  return best
}

/** Whether a bare time of day tells from or until when something is to hold. */
function isHourSet({ tokens }: Chained, { first, rule }: TimeExpression): boolean {
  if (!rule.startsWith('clock')) return false
  return /^(?:from|to|until|till|-|–)$/.test(
    tokens[first - 1]?.text.toLowerCase() ?? '',
  )
}

/** What the date of a verb of saying costs: the deed it tells of is no later, and mostly of that day. */
const SAID_COST = 5

/** Steps from a date to a trigger along the tree; infinite where it dates something else. */
function distance(report: Chained, trigger: number, time: TimeExpression): number {
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
