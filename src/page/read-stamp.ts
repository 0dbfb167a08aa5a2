import type { Span } from '../report/span.ts'
import { findDates } from './find-dates.ts'
import type { DateHabits, FoundDate } from './find-dates.ts'
import { knowChrome } from './know-chrome.ts'
import { RELATIVE_TIMES, STAMP_CUES, WEEKDAYS } from './lexicon.generated.ts'

/** One date of a date line, and what the words before it call it. */
export interface StampDate extends FoundDate {
  readonly says: 'published' | 'updated' | 'unsaid'
}

/** A line that tells when a report was published or changed. */
export interface Stamp {
  readonly dates: readonly StampDate[]
  /** "5 sec ago": a time that counts from the reading. */
  readonly relative: { readonly span: Span; readonly says: StampDate['says'] } | null
  /** Runs of words that are no part of a date: a name, a place, a paper. */
  readonly rest: readonly Span[]
}

const LONGEST_STAMP = 160
/** Most letters that a cued date line has beside its date: "in Dawn-e-Quetta", "by Tawonga Msiska". */
const LONGEST_REST = 48

const cues: ReadonlyMap<string, string> = new Map(
  STAMP_CUES.split('\n').map((row) => row.split('\t') as [string, string]),
)
const weekdays = new Set(WEEKDAYS.split('\n'))
const relativeWords = new Set(RELATIVE_TIMES.split('\n'))

const CLOCK =
  /\b\d{1,2}\s?[:.h]\s?\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?![\d.])|\b\d{1,2}\s?(?=[ap]\.?m\b)|\b\d{4}\s?(?=(?:gmt|utc)\b)/giu
const ZONE =
  /[ap]\.?m\.?(?=$|[^\p{L}])|(?<![\p{L}])(?:gmt|utc|ist|est|edt|cst|cdt|pst|pdt|bst|cet|cest|mesz|mez|sast|eat|wat|pkt|msk|aest|aedt|hrs|uhr|z|et|pt)(?:\s?[+-]\s?\d{1,2}(?::?\d{2})?)?(?=$|[^\p{L}\d])|(?<=\d)t(?=\d)|[+-]\d{2}:?\d{2}\b/giu
const AGO =
  /\d{1,3}\s{0,3}(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[smhdw])\.?\s{1,3}ago/giu

/** Reads a date line; `null` where the line is none: a paragraph, a headline that names a day. */
export function readStamp(
  line: string,
  habits: DateHabits & {
    /** Whether the place of the line says already that it is a date line: other words in it do not matter. */
    readonly loose?: boolean
  } = {},
): Stamp | null {
  if (line.length > LONGEST_STAMP) return null
  const found = findDates(line, habits)
  const relative = found.length === 0 ? findRelative(line) : null
  if (found.length === 0 && !relative) return null
  const known = [...found, ...(relative ? [relative] : [])]
  const words = wordsBeside(line, known)
  const hasCue = words.some((word) => word.says !== undefined)
  // "4 comments", "3 min read" beside a date say nothing of it.
  const rest = restOf(line, words).filter(
    ({ start, end }) => knowChrome(line.slice(start, end)) === null,
  )
  if (habits.loose !== true) {
    const length = rest.reduce((sum, span) => sum + span.end - span.start, 0)
    if (length > (hasCue ? LONGEST_REST : 32) || rest.length > 3) return null
    if (!hasCue && !rest.every((span) => standsApart(line, span, known))) return null
  }
  const saysBefore = (span: Span): StampDate['says'] => {
    const before = words.filter((word) => word.says && word.end <= span.start)
    const said = before.at(-1)?.says
    return said === 'updated' || said === 'published' ? said : 'unsaid'
  }
  return {
    dates: found.map((date) => ({ ...date, says: saysBefore(date) })),
    relative: relative && { span: relative, says: saysBefore(relative) },
    rest,
  }
}

interface Word extends Span {
  /** What a cue says; `undefined` for other words. */
  readonly says?: string
}

/** Words outside the dates, clock times and weekdays; a cue of several words is one. */
function wordsBeside(line: string, dates: readonly Span[]): readonly Word[] {
  const taken = [
    ...dates,
    ...Array.from(line.matchAll(CLOCK), spanOf),
    ...Array.from(line.matchAll(ZONE), spanOf),
  ]
  const pieces = Array.from(line.matchAll(/[\p{L}\p{M}\p{N}'’.&-]+/gu), spanOf).filter(
    (piece) =>
      /[\p{L}\p{N}]/u.test(line.slice(piece.start, piece.end)) &&
      !taken.some((span) => span.start < piece.end && piece.start < span.end),
  )
  const words: Word[] = []
  for (let at = 0; at < pieces.length;) {
    const cue = longestCue(line, pieces, at)
    if (cue) {
      if (cue.says !== 'filler') words.push(cue)
      at += cue.count
      continue
    }
    const piece = pieces[at++]!
    const bare = line
      .slice(piece.start, piece.end)
      .toLowerCase()
      .replace(/[.\u2019']+$/, '')
    if (!weekdays.has(bare)) words.push(piece)
  }
  return words
}

function longestCue(
  line: string,
  pieces: readonly Span[],
  at: number,
): (Word & { readonly count: number }) | null {
  for (let count = Math.min(4, pieces.length - at); count >= 1; count--) {
    const start = pieces[at]!.start
    const end = pieces[at + count - 1]!.end
    const says = cues.get(
      line
        .slice(start, end)
        .toLowerCase()
        .replaceAll(/\s+/g, ' ')
        .replace(/[.-]+$/, ''),
    )
    if (says) return { start, end, says, count }
  }
  return null
}

/** Words next to each other as runs: "Reem Fathalla". */
function restOf(line: string, words: readonly Word[]): readonly Span[] {
  const runs: { start: number; end: number }[] = []
  for (const word of words) {
    if (word.says !== undefined) continue
    const last = runs.at(-1)
    if (last && /^[\s&]*$/.test(line.slice(last.end, word.start))) last.end = word.end
    else runs.push({ start: word.start, end: word.end })
  }
  return runs
}

/** Whether a mark parts a run from the date, and it reads like a name: "Reem Fathalla , Sunday 22 Feb 2026". */
function standsApart(line: string, run: Span, dates: readonly Span[]): boolean {
  const words = line.slice(run.start, run.end).split(/\s+/)
  // "By our correspondent in Bamako - 21 Oct 2025".
  const isByline = /^(?:by|von|par|por|door|av)$/i.test(words[0]!) && words.length <= 8
  if (!isByline && (words.length > 6 || !words.every(isNameWord))) return false
  const before = dates.filter((date) => date.end <= run.start).at(-1)
  const after = dates.find((date) => date.start >= run.end)
  return (
    (before ? /[,|/·•\-–—(:]/.test(line.slice(before.end, run.start)) : true) &&
    (after ? /[,|/·•\-–—(:)]/.test(line.slice(run.end, after.start)) : true)
  )
}

function isNameWord(word: string): boolean {
  return (
    /^\p{Lu}/u.test(word) || /^(?:by|de|al|el|bin|van|von|und|and|y|et)$/i.test(word)
  )
}

/** Longest line that is a word like "yesterday" with another two at most. */
const LONGEST_ALONE = 40

function findRelative(line: string): Span | null {
  const isCounted = /\d/.test(line)
  const match = isCounted ? line.matchAll(AGO).next().value : undefined
  if (match) return spanOf(match)
  if (line.length > (isCounted ? 60 : LONGEST_ALONE)) return null
  const words = Array.from(line.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu), spanOf)
  for (let at = 0; at < words.length; at++) {
    for (let count = Math.min(3, words.length - at); count >= 1; count--) {
      const span = { start: words[at]!.start, end: words[at + count - 1]!.end }
      const phrase = line.slice(span.start, span.end).toLowerCase()
      if (!relativeWords.has(phrase)) continue
      // "yesterday" stands alone; "ago", "vor" and "hace" need a number.
      if (/^(?:yesterday|just now|gestern|hier|ayer|ontem)$/.test(phrase)) {
        if (words.length <= 3) return span
      } else if (isCounted) {
        return { start: 0, end: line.length }
      }
    }
  }
  return null
}

function spanOf(match: RegExpMatchArray): Span {
  return { start: match.index!, end: match.index! + match[0].length }
}
