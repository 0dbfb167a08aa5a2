import { Temporal } from 'temporal-polyfill'

/** The day that "3 hours ago" or "yesterday" means to one who read it at that time (ISO date-time); `null` where the words are of another kind. */
export function daysBefore(readAt: string, words: string): string | null {
  const read = parseTime(readAt)
  if (!read) return null
  const lower = words.toLowerCase()
  if (/just now/.test(lower)) return dayOf(read)
  if (/yesterday/.test(lower)) return dayOf(read.subtract({ days: 1 }))
  const match =
    /(\d{1,3})\s{0,3}(second|sec|minute|min|hour|hr|day|week|month|year|[smhdw])/.exec(
      lower,
    )
  if (!match) return null
  const count = Number(match[1])
  const unit = match[2]!
  if (unit === 'month') return dayOf(read.subtract({ months: count })).slice(0, 7)
  if (unit === 'year') return dayOf(read.subtract({ years: count })).slice(0, 4)
  if (unit.startsWith('w')) return dayOf(read.subtract({ days: 7 * count }))
  if (unit.startsWith('d')) return dayOf(read.subtract({ days: count }))
  if (unit.startsWith('h')) return dayOf(read.subtract({ hours: count }))
  if (unit.startsWith('m')) return dayOf(read.subtract({ minutes: count }))
  return dayOf(read.subtract({ seconds: count }))
}

function parseTime(readAt: string): Temporal.PlainDateTime | null {
  try {
    return Temporal.PlainDateTime.from(readAt.replace(/(?:Z|[+-]\d\d:?\d\d)$/, ''))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function dayOf(time: Temporal.PlainDateTime): string {
  return time.toPlainDate().toString()
}
