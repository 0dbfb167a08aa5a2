import type { Sentence, Tokenized } from '../report/layers.ts'
import type { CalendarMeaning, DayPart, Meaning } from './meaning.ts'
import { PART, partOf, rule as patternOf } from './pieces.ts'
import { rules } from './rules.ts'
import { toTimeText } from './time-text.ts'
import type { TimeText } from './time-text.ts'

/** An expression found: token indices, what it says, and the rule's name. */
export interface Match {
  readonly first: number
  readonly last: number
  readonly meaning: Meaning
  readonly rule: string
}

interface Candidate {
  readonly meaning: Meaning
  readonly rule: string
  /** Offset in the rules' text at which it ends. */
  readonly end: number
}

/** Characters before and after a match that a rule may look at. */
const REACH = 60

/** The time expressions of a sentence, left to right: at each word the longest match, then the earliest rule. */
export function matchTimes(report: Tokenized, sentence: Sentence): readonly Match[] {
  const time = toTimeText(report, sentence)
  if (!time) return []
  const matches: Match[] = []
  for (let at = 0; at < time.items.length;) {
    const item = time.items[at]!
    const found = item.opens ? longestAt(time, item.start) : null
    const joined = found && joinDate(time, found)
    const whole = joined ?? found ?? (item.opens ? partOfDay(time, item.start) : null)
    const lastItem = whole ? time.itemBefore(whole.end) : -1
    if (!whole || lastItem < at) {
      at++
      continue
    }
    matches.push({
      first: item.first,
      last: time.items[lastItem]!.last,
      meaning: whole.meaning,
      rule: whole.rule,
    })
    at = lastItem + 1
  }
  return matches
}

function longestAt(time: TimeText, start: number): Candidate | null {
  let best: Candidate | null = null
  for (const rule of rules) {
    const { pattern } = rule
    pattern.lastIndex = start
    const match = pattern.exec(time.text)
    if (!match) continue
    const end = pattern.lastIndex
    if (best && end <= best.end) continue
    if (time.itemBefore(end) < 0) continue
    const meaning = rule.read(match.slice(1), {
      before: time.text.slice(Math.max(0, start - REACH), start),
      after: time.text.slice(end, end + REACH),
    })
    if (meaning) best = { meaning, rule: rule.name, end }
  }
  return best
}

/** "10 p.m. Wednesday", "noon on 5 May": a time of day takes in the date right after it. */
function joinDate(time: TimeText, found: Candidate): Candidate | null {
  const { meaning } = found
  if (meaning.kind !== 'clock') return null
  const gap = /^ (?:, )?(?:on )?(?:the )?/.exec(
    time.text.slice(found.end, found.end + 12),
  )
  if (!gap) return null
  const start = found.end + gap[0].length
  if (time.itemAt(start) < 0) return null
  const date = longestAt(time, start)
  if (!date || !isDay(date.meaning)) return null
  return { meaning: { ...meaning, on: date.meaning }, rule: found.rule, end: date.end }
}

const PART_OF = patternOf(
  `(?:(?:early|late) )?(?:in )?(?:the )?(?:(?:early|late|small) )?${PART}(?: hours)?(?: of| on)`,
)

/** "the night of 5 May", "early in the morning of 29 April". */
function partOfDay(time: TimeText, start: number): Candidate | null {
  PART_OF.lastIndex = start
  const match = PART_OF.exec(time.text)
  const part = partOf(match?.[1])
  if (!match || !part) return null
  const at = PART_OF.lastIndex + 1
  if (time.itemAt(at) < 0) return null
  const date = longestAt(time, at)
  if (!date || !isDay(date.meaning)) return null
  return { meaning: withPart(date.meaning, part), rule: 'part-of-day', end: date.end }
}

function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar') return meaning.day !== undefined
  if (meaning.kind === 'unit' || meaning.kind === 'shift') return meaning.unit === 'day'
  return meaning.kind === 'weekday' || meaning.kind === 'holiday'
}

function withPart(meaning: Meaning, part: DayPart): Meaning {
  switch (meaning.kind) {
    case 'calendar':
      return { ...meaning, part } satisfies CalendarMeaning
    case 'weekday':
    case 'unit':
    case 'shift':
    case 'holiday':
      return { ...meaning, part }
    case 'duration':
    case 'fixed':
    case 'clock':
    case 'night':
      return meaning
  }
}
