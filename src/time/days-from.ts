import { Temporal } from 'temporal-polyfill'
import { isRelation, treeOf } from '../language/tree.ts'
import type { Chained, Interval, TimeExpression, Timed } from '../report/layers.ts'
import { timesBetween } from './times-between.ts'

/** A deed told by its distance from another: "two days after a court freed him". */
export interface Distance {
  readonly words: TimeExpression
  /** Days from the other deed to this one; `null` where the words do not tell ("days after"). */
  readonly days: number | null
  /** The word of the other deed. */
  readonly from: number
}

/**
 * How far in time a deed of a clause with "after" or "before" lies from the deed of the
 * clause above it: of "freed" in "sued on Thursday, two days after a court freed him" it is
 * −2 days from "sued". `null` where no such words stand there.
 */
export function distanceFrom(
  report: Chained & Timed,
  trigger: number,
): Distance | null {
  const { tokens, arcs, sentences } = report
  const tree = treeOf(report)
  for (const token of [trigger, ...tree.ancestors(trigger).slice(0, 3)]) {
    const { head, relation } = arcs[token]!
    if (head < 0) return null
    if (
      !isRelation(relation, 'advcl') &&
      !isRelation(relation, 'acl') &&
      relation !== 'obl'
    )
      continue
    const { first } = sentences[tokens[token]!.sentence]!
    for (let i = token - 1; i > first && i > token - 15; i--) {
      const word = tokens[i]!.text.toLowerCase()
      if (word !== 'after' && word !== 'before') continue
      // What the clause hangs on stands before its "after".
      if (head >= i) break
      const words = timesBetween(report.times, Math.max(first, i - 5), i).findLast(
        ({ last }) => last === i,
      )
      const days = words && daysOf(words.value)
      if (words === undefined || days === undefined) break
      return {
        words,
        days: days === null ? null : word === 'after' ? -days : days,
        from: head,
      }
    }
  }
  return null
}

/** Days of a length of time; `null` for one that is not told, `undefined` for none. */
function daysOf(value: string): number | null | undefined {
  const found = /^P(T?)(\d+|X)([HMDWY])$/.exec(value)
  if (!found) return undefined
  const [, clock, figure, unit] = found
  if (figure === 'X') return null
  const count = Number(figure)
  if (clock) return unit === 'H' && count > HALF_DAY ? null : 0
  if (unit === 'D') return count
  if (unit === 'W') return 7 * count
  return null
}

/** Hours up to which two deeds are of one day. */
const HALF_DAY = 12

/** An interval of one day moved by some days; `null` for one of many. */
export function moved(
  { start, end, precision }: Interval,
  days: number,
): Interval | null {
  if (precision !== 'day' || start !== end) return null
  const day = Temporal.PlainDate.from(start).add({ days }).toString()
  return { start: day, end: day, precision }
}
