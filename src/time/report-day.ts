import { Temporal } from 'temporal-polyfill'
import type { Report } from '../report/report.ts'
import { dayOf } from './calendar.ts'

/** The day that a report's words count from, and how much of it is known. */
export interface ReportDay {
  readonly date: Temporal.PlainDate
  readonly grain: 'day' | 'month' | 'year'
}

/** Reads the report's published date; `null` where the page gave none. */
export function reportDay(report: Report): ReportDay | null {
  const match = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(
    report.published?.value ?? '',
  )
  if (!match) return null
  const date = dayOf(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1))
  return date && { date, grain: match[3] ? 'day' : match[2] ? 'month' : 'year' }
}
