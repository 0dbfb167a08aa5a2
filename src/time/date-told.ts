import { Temporal } from 'temporal-polyfill'
import { treeOf } from '../language/tree.ts'
import type { Chained, Interval, TimeExpression, Timed } from '../report/layers.ts'
import { inferred, type Sourced } from '../report/sourced.ts'
import { SAYING_WORDS } from './lexicon.generated.ts'
import { isHeadDate } from './report-day.ts'
import { timesBetween } from './times-between.ts'

/** How many sentences back a date may still hold for a deed that has none of its own. */
const SENTENCES_BACK = 3
/** The same with captions between. */
const FARTHEST = 12
/** How many days before the report it may lie. */
const DAYS_BACK = 4

/**
 * The day that a deed told without a date shares with the sentences before it ("Police stormed
 * the square on Friday. Thirty people were hurt."): the one day that the nearest dated sentence
 * tells of its main verb. `null` where that sentence tells several days, lies too far back, or
 * its day lies more than some days before `today`. With `near`, only the sentence just before, in
 * the same paragraph, counts.
 */
export function dateTold(
  report: Chained & Timed,
  trigger: number,
  today: Interval,
  { near }: { readonly near: boolean } = { near: false },
): Sourced<Interval> {
  if (today.precision !== 'day') return null
  const here = report.tokens[trigger]?.sentence ?? -1
  if (!isPast(report, trigger)) return null
  if (opensAnew(report, here)) return null
  const linked = pointsBack(report, here)
  let left = near ? 1 : SENTENCES_BACK
  for (let at = here - 1; at >= Math.max(0, here - FARTHEST) && left > 0; at--) {
    if (isCaption(report, at)) continue
    left--
    if (near && isParted(report, at, here)) return null
    // A new paragraph that points back to nobody is other news.
    if (!linked && isParted(report, at, here)) return null
    const dates = datesOf(report, at)
    if (dates.length === 0) continue
    const [date] = dates
    if (
      !date?.interval ||
      dates.some(({ interval }) => interval?.start !== date.interval?.start) ||
      !isOfDeed(report, date)
    )
      return null
    const { start, end } = date
    return isRecent(date.interval, today)
      ? inferred(date.interval, [{ start, end }], 'date-told')
      : null
  }
  return null
}

/** "Meanwhile", "Across the front", "In Masaka": another thread of the news. */
function opensAnew({ tokens, sentences }: Chained, at: number): boolean {
  const { first } = sentences[at]!
  const word = tokens[first]!.text
  return (
    /^(?:Meanwhile|Elsewhere|Separately|Across)$/.test(word) ||
    (/^(?:In|At|Near)$/.test(word) && /^\p{Lu}/u.test(tokens[first + 1]?.text ?? ''))
  )
}

/** Words of a sentence that are looked through for one that points back. */
const OPENING = 40

/** Whether a sentence points back to what was told: "Police took four of them away". */
function pointsBack({ tokens, sentences }: Chained, at: number): boolean {
  const { first, last } = sentences[at]!
  return tokens
    .slice(first, Math.min(last, first + OPENING))
    .some(({ text }) =>
      /^(?:he|she|they|it|him|her|them|his|their|its|both|another|others?|later|then|afterwards?|there|too|also|same|that|those|these)$/i.test(
        text,
      ),
    )
}

/** Whether a new paragraph begins between two sentences. */
function isParted({ text, sentences }: Chained, from: number, to: number): boolean {
  return text.slice(sentences[from]!.end, sentences[to]!.start).includes('\n')
}

/** Whether a sentence stands under a picture, beside the story. */
export function isCaption(report: Chained, at: number): boolean {
  const { start, end } = report.sentences[at]!
  return report.captions.some(({ span }) => span.start < end && start < span.end)
}

/** The days that a sentence tells, its lengths, sets and bare times of day left out. */
function datesOf(report: Chained & Timed, at: number): readonly TimeExpression[] {
  const { first, last } = report.sentences[at]!
  return timesBetween(report.times, first, last).filter(
    (time) =>
      (time.kind === 'DATE' || time.kind === 'TIME') &&
      time.interval !== null &&
      !time.rule.startsWith('clock') &&
      !isHeadDate(report, time),
  )
}

function isRecent({ start, end, precision }: Interval, today: Interval): boolean {
  if (precision !== 'day') return false
  const age = Temporal.PlainDate.from(start).until(today.end, { largestUnit: 'days' })
  return age.days >= 0 && age.days <= DAYS_BACK && end <= today.end
}

/** Whether a date hangs on a verb of its sentence's main line that is no verb of saying. */
function isOfDeed(report: Chained & Timed, time: TimeExpression): boolean {
  const { tags, arcs } = report
  for (const at of [time.first, ...treeOf(report).ancestors(time.first)]) {
    if (tags[at]!.upos !== 'VERB') continue
    if (SAYING_WORDS.has(tags[at]!.lemma.toLowerCase())) return false
    return !/^(?:acl:relcl|advcl)/.test(arcs[at]!.relation)
  }
  return true
}

/** Whether the verb of a trigger is in the past: "has asked", "asks" and "will ask" are of today. */
function isPast(report: Chained, trigger: number): boolean {
  const tree = treeOf(report)
  const { tags, tokens } = report
  const verb = [trigger, ...tree.ancestors(trigger)].find(
    (token) => tags[token]!.upos === 'VERB',
  )
  if (verb === undefined) return false
  const words = [
    ...tree.dependents(verb, 'aux'),
    ...tree.dependents(verb, 'aux:pass'),
  ].map((token) => tokens[token]!.text.toLowerCase())
  if (
    words.some((word) =>
      /^(?:has|have|is|are|will|would|may|can|could|should|must)$/.test(word),
    )
  )
    return false
  return (
    /^VB[DN]$/.test(tags[verb]!.xpos) &&
    (tags[verb]!.xpos === 'VBD' || words.length > 0)
  )
}
