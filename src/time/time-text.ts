import { readNumber } from '../language/read-number.ts'
import type { Sentence, Tokenized } from '../report/layers.ts'
import {
  HOLIDAY_WORDS,
  MONTH_WORDS,
  PART_WORDS,
  REFERENCE_WORDS,
  SEASON_WORDS,
  SET_WORDS,
  UNITS_WORDS,
  UNIT_WORDS,
  WEEKDAYS_WORDS,
  WEEKDAY_WORDS,
} from './lexicon.generated.ts'

/**
 * A sentence rewritten for the rules: lower case, one blank after each item, numbers in one
 * form. A number written in words is `#21`, an ordinal `@21`, a vague one ("several") `~`;
 * digits stand as they are without their commas. Words that are a month, weekday or season
 * only when capitalised ("may", "march", "sat") begin with `_` where they are not.
 */
export interface TimeText {
  readonly text: string
  /** Item that begins at an offset of `text`, or -1. */
  itemAt(offset: number): number
  /** Item that ends right before an offset of `text`, or -1. */
  itemBefore(offset: number): number
  readonly items: readonly TimeItem[]
}

/** One item: `[first, last)` are token indices, `start` its offset in the text for the rules. */
export interface TimeItem {
  readonly first: number
  readonly last: number
  readonly start: number
  /** Whether a rule may begin here. */
  readonly opens: boolean
}

const NEEDS_CAPITAL = new Set([
  'may',
  'march',
  'mar',
  'sun',
  'sat',
  'mon',
  'wed',
  'thu',
  'fri',
  'tue',
  'jan',
  'dec',
  'jun',
  'jul',
  'apr',
  'aug',
  'sep',
  'oct',
  'nov',
  'feb',
])
const ANYWHERE = [
  MONTH_WORDS,
  WEEKDAY_WORDS,
  WEEKDAYS_WORDS,
  UNIT_WORDS,
  UNITS_WORDS,
  PART_WORDS,
  SEASON_WORDS,
  SET_WORDS,
]
/** Words that make a sentence worth reading: it holds a time expression only if it holds one of these. */
const CORE = new Set([
  ...ANYWHERE.flatMap((words) => [...words.keys()]),
  ...[...REFERENCE_WORDS.keys(), ...HOLIDAY_WORDS.keys()].flatMap((form) =>
    form.split(' '),
  ),
  'today',
  'tomorrow',
  'yesterday',
  'tonight',
  'overnight',
  'weekend',
  'weekends',
  'future',
  'current',
  'recent',
  'past',
  'once',
  'former',
  'ago',
  'period',
  'time',
  'ramadan',
  'millennium',
  // "in nineteen ninety-four"
  'nineteen',
  'semester',
])
CORE.delete('the')
CORE.delete('at')
CORE.delete('day')
CORE.add('day')

const LONGEST = 40

/** The sentence as the rules read it; `null` where no word of it can begin a time expression. */
export function toTimeText(report: Tokenized, sentence: Sentence): TimeText | null {
  const { tokens } = report
  if (!mayHoldTime(report, sentence)) return null
  const items: TimeItem[] = []
  const starts = new Map<number, number>()
  const ends = new Map<number, number>()
  let text = ''
  for (let i = sentence.first; i < sentence.last;) {
    const form = tokens[i]!.text
    const number = readNumber(tokens, i, sentence.last)
    let written: string
    let last = i + 1
    if (number && number.kind !== 'too-large') {
      last = number.last
      written =
        number.kind === 'ordinal'
          ? `@${number.value}`
          : number.kind === 'vague'
            ? '~'
            : number.last === i + 1 && /^\d/.test(form)
              ? writtenDigits(form)
              : `#${number.value}`
    } else {
      written = writtenForm(form)
      // "Jan Novak" is a person.
      if (written === 'jan' && isNameNext(tokens[i + 1]?.text)) written = '_jan'
    }
    starts.set(text.length, items.length)
    items.push({
      first: i,
      last,
      start: text.length,
      opens: /^[\w#@~'’]/.test(written),
    })
    text += `${written} `
    ends.set(text.length - 1, items.length - 1)
    i = last
  }
  return {
    text,
    items,
    itemAt: (offset) => starts.get(offset) ?? -1,
    itemBefore: (offset) => ends.get(offset) ?? -1,
  }
}

/** Whether a word goes on with a name: capitalised, and no word of the calendar. */
function isNameNext(form: string | undefined): boolean {
  return (
    form !== undefined && /^\p{Lu}\p{Ll}/u.test(form) && !CORE.has(form.toLowerCase())
  )
}

function writtenForm(form: string): string {
  if (form.length > LONGEST) return '?'
  const lower = form.toLowerCase()
  if (NEEDS_CAPITAL.has(lower) && form[0] === lower[0]) return `_${lower}`
  // "mid-July" is one token; the rules read two words.
  const prefix = /^(mid|early|late|post|pre)-(?=[a-z\d])/.exec(lower)
  if (prefix) return `${prefix[1]} - ${lower.slice(prefix[0].length)}`
  return lower === '’s' ? "'s" : lower.replace('’', "'")
}

/** "1,203" is a count and never a year; it keeps a nought in front. */
function writtenDigits(form: string): string {
  return form.includes(',') ? `#0${form.replaceAll(',', '')}` : form
}

function mayHoldTime({ tokens }: Tokenized, sentence: Sentence): boolean {
  for (let i = sentence.first; i < sentence.last; i++) {
    const { text } = tokens[i]!
    if (text.length > LONGEST) continue
    const code = text.charCodeAt(0)
    // A year, a date, a clock time.
    if (code >= 48 && code <= 57 && (text.length >= 3 || tokens[i]!.text === '0'))
      return true
    const lower = text.toLowerCase()
    if (CORE.has(lower)) return true
    if (code === 39 || code === 0x2019) {
      if (/^\d\d/.test(lower.slice(1))) return true
    }
    if (/^(?:mid-|early-|late-|fy\d)/.test(lower)) return true
  }
  return false
}
