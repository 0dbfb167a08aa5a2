import { dateOf, two } from './calendar-day.ts'
import type { Match } from './date-orders.ts'
import type { Piece } from './date-pieces.ts'
import { isYear } from './date-year.ts'
import { skip, touches } from './piece-run.ts'
import { fromSolar } from './solar-date.ts'

/** "2023-11-01", "2023/11/1", "2023.11.01", "20231101", "2023年11月1日", "2023년 11월 1일". */
export function yearFirst(pieces: readonly Piece[], at: number): Match | null {
  const year = pieces[at]!
  if (/^(19|20)\d{6}$/.test(year.text)) {
    const value = dateOf(
      Number(year.text.slice(0, 4)),
      Number(year.text.slice(4, 6)),
      Number(year.text.slice(6)),
    )
    return value ? { value, last: at } : null
  }
  const began = isYear(year) ? 0 : eraBefore(pieces, at)
  if (began === null) return null
  const separator = pieces[at + 1]?.text ?? ''
  if (!/^[-/.年년]$/u.test(separator)) return null
  const month = pieces[at + 2]
  const again = pieces[at + 3]?.text ?? ''
  const day = pieces[at + 4]
  if (!month || month.number < 1 || month.number > 12) return null
  const fits = /^[-/.]$/.test(separator)
    ? again === separator && touches(pieces, at, 5)
    : /^[月월]$/u.test(again)
  if (fits && day && day.text.length <= 2) {
    const value = dateOf(began + year.number, month.number, day.number)
    if (value) {
      const closing = /^[日일]$/u.test(pieces[at + 5]?.text ?? '') ? at + 5 : at + 4
      return { value, last: closing }
    }
  }
  if (separator === '-' && month.text.length === 2 && again !== '-') {
    return { value: `${year.text}-${month.text}`, last: at + 2 }
  }
  return /^[月월]$/u.test(again)
    ? { value: `${year.text}-${two(month.number)}`, last: at + 3 }
    : null
}

/** Years before the first of an era: 令和2年 is 2020, 民國109年 too. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['民國', 1911],
  ['民国', 1911],
])

function eraBefore(pieces: readonly Piece[], at: number): number | null {
  if (pieces[at + 1]?.text !== '年') return null
  return ERAS.get(`${pieces[at - 2]?.text ?? ''}${pieces[at - 1]?.text ?? ''}`) ?? null
}

/** "2020. május 12.", "2020-May-12", "2020 m. gegužės 12 d.". */
export function yearMonthDay(pieces: readonly Piece[], at: number): Match | null {
  const year = pieces[at]!
  if (!isYear(year)) return null
  const next = skip(pieces, at + 1, /^(?:[.,/-]|m)$/, 3)
  const [first, second] = [pieces[next], pieces[skip(pieces, next + 1, /^[.,/-]$/, 1)]]
  const day = first?.month ? second : first
  const month = first?.month ? first : second
  if (!day || !month || month.month === 0 || day.text.length > 2) return null
  const value = dateOf(year.number, month.month, day.number)
  return value
    ? { value, last: pieces.indexOf(first === day ? month : day, next) }
    : null
}

/** "۲۱ اردیبهشت ۱۳۹۹", "1399/02/21": days of the solar calendar of Iran and Afghanistan. */
export function solarDate(pieces: readonly Piece[], at: number): Match | null {
  const [first, second, third, fourth, fifth] = pieces.slice(at, at + 5)
  if (!first || !second || !third) return null
  if (second.solar > 0) {
    const value = fromSolar(third.number, second.solar, first.number)
    return value ? { value, last: at + 2 } : null
  }
  if (second.text !== '/' || fourth?.text !== '/' || !fifth || !touches(pieces, at, 5))
    return null
  const value = fromSolar(first.number, third.number, fifth.number)
  return value ? { value, last: at + 4 } : null
}
