import type { Chained, TimeExpression, Timed } from '../report/layers.ts'
import { treeOf } from '../language/tree.ts'
import { dateDistance } from './date-distance.ts'
import { isHeadDate } from './report-day.ts'
import { timesBetween } from './times-between.ts'

/** Beyond this a date hangs on another clause. */
const FARTHEST = 7

/** The date expression that dates the trigger, its days not after `latest` where given; `null` where none in its sentence does. */
export function ownTime(
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
    if (isLimit(report, time)) continue
    if (isOfWhatLasted(report, trigger, time)) continue
    // A length of time dates nothing, but "for decades" says that the report's day does not.
    if (!time.interval && !/^P(?:X|\d+)[YM]$/.test(time.value)) continue
    const score = dateDistance(report, trigger, time) + (time.interval ? 0 : 3.4)
    if (score < bestScore) {
      best = time
      bestScore = score
    }
  }
  return best
}

/** Rules of whole dates: where one of them covers no days, the calendar has none such. */
const WHOLE =
  /^(?:iso-date|digit-date|day-month|month-day|impossible-day|month-number|year-zero)/

/** Whether the trigger is dated by a day that cannot be ("31 February"): no other day is its own then. */
export function datedImpossibly(report: Chained & Timed, trigger: number): boolean {
  const sentence = report.sentences[report.tokens[trigger]?.sentence ?? -1]
  return (
    sentence !== undefined &&
    timesBetween(report.times, sentence.first, sentence.last).some(
      (time) =>
        time.kind === 'DATE' &&
        time.interval === null &&
        WHOLE.test(time.rule) &&
        dateDistance(report, trigger, time) < FARTHEST,
    )
  )
}

/** "until the end of March": how long it is to hold, not when it was done. */
function isLimit({ tokens }: Chained, { first }: TimeExpression): boolean {
  return /^(?:until|till)$/i.test(tokens[first - 1]?.text ?? '')
}

/** "cancelled the debt that was owed since 2009": what lasted since then is another deed than one told in the simple past. */
function isOfWhatLasted(
  report: Chained,
  trigger: number,
  { first }: TimeExpression,
): boolean {
  if (report.tokens[first - 1]?.text.toLowerCase() !== 'since') return false
  if (report.tags[trigger]!.upos !== 'VERB') return false
  const tree = treeOf(report)
  return (
    report.tags[trigger]!.xpos === 'VBD' &&
    !tree
      .dependents(trigger, 'aux')
      .some((child) => /^(?:has|have|had|['’]ve)$/i.test(report.tokens[child]!.text))
  )
}

/** Whether a bare time of day tells from or until when something is to hold. */
function isHourSet({ tokens }: Chained, { first, rule }: TimeExpression): boolean {
  if (!rule.startsWith('clock')) return false
  return /^(?:from|to|until|till|-|–)$/.test(
    tokens[first - 1]?.text.toLowerCase() ?? '',
  )
}
