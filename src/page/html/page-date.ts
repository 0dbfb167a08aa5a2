import { Temporal } from 'temporal-polyfill'
import { findDates } from '../find-dates.ts'
import type { Stamp } from '../read-stamp.ts'

/** A date of the page: where its words stand, or which words outside the visible text give it. */
export interface PageDate {
  /** ISO prefix. */
  readonly value: string
  readonly rule: string
  readonly from:
    | {
        readonly kind: 'shown'
        readonly index: number
        readonly start: number
        readonly end: number
      }
    | { readonly kind: 'head'; readonly words: string }
  readonly inferred?: boolean
}

/** Where the parts of a page stand, as indices of blocks. */
export interface Places {
  readonly title: number
  readonly firstBody: number
  readonly lastBody: number
}

/** A date line of the page. */
export interface ShownStamp {
  readonly index: number
  readonly stamp: Stamp
}

/** Whether a date names a day, with its year. */
export function isDay({ value }: { readonly value: string }): boolean {
  return value.length === 10 && !value.startsWith('--')
}

/** How many days lie between two days, whichever is first; -1 where one is no full date. */
export function daysBetween(a: string, b: string): number {
  if (a.length !== 10 || b.length !== 10 || a.startsWith('--') || b.startsWith('--'))
    return -1
  return Math.abs(Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b)).days)
}

/** The day that a date of the head names: ISO, written out, or seconds since 1970. */
export function dayOf(words: string): string | null {
  const seconds = /^(\d{10})(?:\d{3})?$/.exec(words.trim())
  if (seconds) {
    return Temporal.Instant.fromEpochMilliseconds(Number(seconds[1]) * 1000)
      .toZonedDateTimeISO('UTC')
      .toPlainDate()
      .toString()
  }
  const [date] = findDates(words, { dayFirst: false })
  return date && !date.value.startsWith('--') && date.value.length === 10
    ? date.value
    : null
}

/** The day after, by the calendar; empty where the time is none. */
export function nextDay(readAt: string): string {
  try {
    return Temporal.PlainDate.from(readAt.slice(0, 10)).add({ days: 1 }).toString()
  } catch (error) {
    if (error instanceof RangeError) return ''
    throw error
  }
}
