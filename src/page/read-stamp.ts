import type { Span } from '../report/span.ts'
import { withPlainDigits } from './date-pieces.ts'
import { findDates } from './find-dates.ts'
import type { DateHabits } from './date-orders.ts'
import type { FoundDate } from './find-dates.ts'
import { knowChrome } from './know-chrome.ts'
import { RELATIVE_TIMES, STAMP_CUES, WEEKDAYS, ZONES } from './lexicon.generated.ts'

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
const weekdays = new Set(WEEKDAYS.split('\n').map((row) => row.split('\t')[0]!))
const relativeWords = new Set(RELATIVE_TIMES.split('\n'))

const CLOCK =
  /\b\d{1,2}\s?[:.h]\s?\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?![\d.])|\b\d{1,2}\s?(?=[ap]\.?m\b)|\b\d{4}\s?(?=(?:gmt|utc)\b)/giu
const ZONE = new RegExp(
  String.raw`[ap]\.?m\.?(?=$|[^\p{L}])|(?<![\p{L}])(?:${ZONES.replaceAll('\n', '|')})(?:\s?[+-]\s?\d{1,2}(?::?\d{2})?)?(?=$|[^\p{L}\d])|(?<=\d)t(?=\d)|[+-]\d{2}:?\d{2}\b`,
  'giu',
)
const AGO =
  /\d{1,3}\s{0,3}(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[smhdw])\.?\s{1,3}ago/giu

/** Whether a line may be a date line: it is short, and has a date or words like "ago" in it. `readStamp` reads none of the others. */
export function mayBeStamp(line: string): boolean {
  return (
    line.length <= LONGEST_STAMP &&
    (findDates(line).length > 0 || findRelative(line) !== null)
  )
}

/** Reads a date line; `null` where the line is none: a paragraph, a headline that names a day. */
export function readStamp(
  text: string,
  habits: DateHabits & {
    /** Whether the place of the line says already that it is a date line: other words in it do not matter. */
    readonly loose?: boolean
  } = {},
): Stamp | null {
  if (text.length > LONGEST_STAMP) return null
  const line = withPlainDigits(text)
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
  if (habits.loose !== true && !isPartOf(line, found, words)) {
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
    if (!isWeekday(line.slice(piece.start, piece.end))) words.push(piece)
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

/** What parts the items of a date line: wide gaps, bars, dots, dashes, a full stop. */
const PART = /\s{2,}|\t|\s[|·•]\s{1,3}|\s[—–]\s|\.\s(?=\p{Lu})/gu
const MOST_PARTS = 5
const LONGEST_PART = 40
/** Longest sentence before "Published 24 August 2026". */
const LONGEST_SENTENCE = 90

/**
 * Whether a line is a row of short items of which one is the day alone: "Joaquim Tati,
 * Cabinda · 16 Dec 2025 · 3 min read", "GULF MORNING | Monday, 9 March 2026 | Briefs".
 * Beside a dash the day has its weekday or hour, as a headline has not; after a sentence
 * it says that it is the day of publication.
 */
function isPartOf(
  line: string,
  dates: readonly FoundDate[],
  words: readonly Word[],
): boolean {
  const day = dates.find(({ value }) => value.length === 10 && !value.startsWith('--'))
  if (!day) return false
  const marks = Array.from(line.matchAll(PART), (match) => ({
    ...spanOf(match),
    kind: match[0].trim(),
  }))
  const before = marks.findLast(({ end }) => end <= day.start)
  const after = marks.find(({ start }) => start >= day.end)
  if ((!before && !after) || marks.length >= MOST_PARTS) return false
  const start = before?.end ?? 0
  const end = after?.start ?? line.length
  const inside = words.filter((word) => word.start < end && start < word.end)
  if (inside.some(({ says }) => says === undefined)) return false
  if (before?.kind === '.')
    return inside.length > 0 && !after && before.start <= LONGEST_SENTENCE
  if (after?.kind === '.') return false
  const own = line.slice(start, end)
  const isFull =
    own.length - (day.end - day.start) >= 3 &&
    (/:\d\d/.test(own) || own.split(/[\s,]+/).some((word) => isWeekday(word)))
  const isDashed = /[—–]/.test((before?.kind ?? '') + (after?.kind ?? ''))
  if (isDashed && !isFull) return false
  const others = line.slice(0, start) + '\t' + line.slice(end)
  return others
    .split(PART)
    .every((part) => part.length <= LONGEST_PART && !/[!?]$/.test(part))
}

function isWeekday(word: string): boolean {
  return weekdays.has(word.toLowerCase().replace(/[.\u2019']+$/, ''))
}

/** Words next to each other as runs: "Reem Fathalla". A wide gap parts them. */
function restOf(line: string, words: readonly Word[]): readonly Span[] {
  const runs: { start: number; end: number }[] = []
  for (const word of words) {
    if (word.says !== undefined) continue
    const last = runs.at(-1)
    if (last && /^\s?(?:&\s?)?$/.test(line.slice(last.end, word.start)))
      last.end = word.end
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
  // "Por Ana Almonte 27 de agosto 2019": who wrote it needs no mark.
  if (isByline && words.length >= 3 && words.slice(1).every(isNameWord)) return true
  const before = dates.filter((date) => date.end <= run.start).at(-1)
  const after = dates.find((date) => date.start >= run.end)
  // "NILE STANDARD Thursday January 29, 2026".
  const name = line.slice(run.start, run.end)
  const isPaper =
    run.start === 0 && words.length >= 2 && name === name.toUpperCase() && after
  if (isPaper && isWeekday(line.slice(run.end, after.start).replace(/[\s,]+/g, '')))
    return true
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

/** Words that say so without a number: where none is in a line, only these count. */
const ALONE = /^(?:yesterday|just now|gestern|hier|ayer|ontem)$/

function findRelative(line: string): Span | null {
  const isCounted = /\d/.test(line)
  const match = isCounted ? line.matchAll(AGO).next().value : undefined
  if (match) return spanOf(match)
  if (line.length > (isCounted ? 60 : LONGEST_ALONE)) return null
  const words = Array.from(line.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu), spanOf)
  if (!isCounted && words.length > 3) return null
  for (let at = 0; at < words.length; at++) {
    for (let count = Math.min(3, words.length - at); count >= 1; count--) {
      const span = { start: words[at]!.start, end: words[at + count - 1]!.end }
      const phrase = line.slice(span.start, span.end).toLowerCase()
      if (!relativeWords.has(phrase)) continue
      // "yesterday" stands alone; "ago", "vor" and "hace" need a number.
      if (ALONE.test(phrase)) {
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
