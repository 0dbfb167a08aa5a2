import { Temporal } from 'temporal-polyfill'

/** A date as an ISO prefix (`2023`, `2023-11`, `2023-11-01`; the time of a date-time is dropped); `null` where it is none. */
export function toIsoPrefix(text: string): string | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?$/.exec(text.trim())
  if (!match) return null
  const [, year, month = '01', day = '01'] = match
  try {
    Temporal.PlainDate.from(`${year}-${month}-${day}`)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
  return text.trim().slice(0, 10)
}
