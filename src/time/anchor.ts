import type { Temporal } from 'temporal-polyfill'
import type { Interval, TimeExpression } from '../report/layers.ts'
import { intervalOf, valueOf } from './calendar.ts'
import type { Point } from './calendar.ts'

/** Which way an undated word points: what the verb says of it. */
export type Direction = 'past' | 'future' | null

/** What expressions are counted from. */
export interface Anchor {
  /** The report's day; `null` where none is known. */
  readonly report: Temporal.PlainDate | null
  /** How much of it is known. */
  readonly grain: 'day' | 'month' | 'year'
  /** The date told last before this one. */
  readonly last: Point | null
  /** The day told last, for "a week earlier" where a month or year came between. */
  readonly lastDay: Point | null
  /** The quarter told last. */
  readonly quarter: Point | null
  readonly direction: Direction
  /** Its verb tells of what is over. */
  readonly over?: boolean
  /** A history rather than news: undated months follow the date before, not the report's. */
  readonly narrative: boolean
  /** All-digit dates of this text put the day first; `null` where nothing tells. */
  readonly dayFirst: boolean | null
  readonly era: 'BC' | null
  /** The report's day is known but not its year: `report` is that day of some year. */
  readonly yearless?: boolean
  /** The year of the heading that the expression stands under ("2019" on a line of its own). */
  readonly headingYear?: number
}

/** What an expression says, counted out. */
export interface Resolved {
  readonly kind: TimeExpression['kind']
  readonly value: string
  readonly interval: Interval | null
  readonly basis: 'stated' | 'inferred'
  /** For the expressions after it; `null` for durations and sets. */
  readonly point: Point | null
  /** Why the value may be wrong, as a note's code. */
  readonly doubt?: 'date-order' | 'date-impossible' | 'date-years'
}

/** A point of the calendar as an expression's reading. */
export function fromPoint(
  point: Point,
  basis: Resolved['basis'],
  interval: Interval | null = intervalOf(point),
): Resolved {
  return {
    kind: point.part && point.grain === 'day' ? 'TIME' : 'DATE',
    value: valueOf(point),
    interval,
    basis,
    point,
  }
}
