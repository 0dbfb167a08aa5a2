import type { Span } from '../report/span.ts'
import { findDates } from './find-dates.ts'
import { BYLINE_CUES } from './lexicon.generated.ts'

const LONGEST_BYLINE = 200

const cues: readonly (readonly [words: string, use: string])[] = BYLINE_CUES.split('\n')
  .map((row) => row.split('\t') as [string, string])
  .toSorted((a, b) => b[0].length - a[0].length)

/** Reads a line such as "By Oh Ji-won" or "Reporting by A and B; editing by C": the span of the names, or `null`. */
export function readByline(line: string): Span | null {
  if (line.length > LONGEST_BYLINE) return null
  const offset = line.search(/[\p{L}]/u)
  if (offset < 0) return null
  const lower = line.slice(offset).toLowerCase()
  for (const [words, use] of cues) {
    if (!lower.startsWith(words)) continue
    const rest = lower.slice(words.length)
    if (use === 'whole') {
      if (rest.trim() === '') return { start: offset, end: line.trimEnd().length }
      continue
    }
    const glue = (use === 'label' ? /^\s{0,4}:\s{0,4}/ : /^\s{0,4}:?\s{1,4}/).exec(rest)
    if (!glue) continue
    const start = offset + words.length + glue[0].length
    const names = namesAt(line, start)
    if (names) return names
  }
  return namesWithin(line)
}

/** "Posted on 19 December 2016 by Jack Davis": the names after a "by" that follows a date. */
function namesWithin(line: string): Span | null {
  const match = /[\d|•·,/–-]\s{0,3}(?:by|von|par|por|door|av)\s{1,3}(?=\p{Lu})/u.exec(
    line,
  )
  return match ? namesAt(line, match.index + match[0].length) : null
}

/** The names that start there, up to a title, place or outlet: "Jhunnex Abellana - Correspondent", "M. Saleh in Narathiwat". */
function namesAt(line: string, start: number): Span | null {
  const rest = line.slice(start)
  const title = rest.search(
    /\s(?:in|for|at|im|für|à|pour)\s|,?\s(?:staff|special|senior|chief|political|writer|correspondent|editor|reporter)\b/iu,
  )
  const mark = rest.search(/\s[-–—|/•·]\s|[|•·;(]|,\s(?=\p{Ll})|\.$/u)
  const [date] = findDates(rest)
  const end = Math.min(
    ...[title, mark, date?.start ?? -1, rest.length].filter((at) => at >= 0),
  )
  const names = rest.slice(0, end).replace(/[\s,.:]+$/, '')
  return isNames(names) ? { start, end: start + names.length } : null
}

/** Whether words read like people's names: each begins with a capital, but for "and", "de", "bin". */
export function isNames(said: string): boolean {
  // A nickname within the name: Tunde "Lagged" Oyelaran.
  const text = said.replace(/\s["“](\p{Lu}[\p{L}-]{1,20})["”]\s/u, ' $1 ')
  const words = text.split(/[\s,&]+/).filter(Boolean)
  if (words.length === 0 || words.length > 14 || /[\d?!:"“”]/.test(text)) return false
  return (
    /^\p{Lu}|^\p{Lo}/u.test(text) &&
    words.every(
      (word) =>
        /^[\p{Lu}\p{Lo}]/u.test(word) ||
        /^(?:and|und|et|y|e|og|och|en|with|de|da|di|del|der|den|dos|van|von|ter|bin|bint|ibn|al|el|la|le|du|d['’]\p{L}+|al-\p{L}+|el-\p{L}+)$/u.test(
          word,
        ),
    )
  )
}
