import type { NumberReading } from '../language/read-number.ts'
import type { Sentence, Tagged } from '../report/layers.ts'
import { isPerson } from './bare-group.ts'
import { lower } from './group.ts'
import { FUNCTION_WORDS, HARM_VERBS } from './lexicon.generated.ts'

const MONEY = new Set([
  '$',
  '£',
  '€',
  '₹',
  'rs',
  'rs.',
  'us$',
  'no.',
  'number',
  'aged',
  'age',
  '#',
  'usd',
])
const GLUED = new Set(['-', '‐', '‑', '/', '–'])

/** Whether a number is a date, an age, money, a share, a calibre: anything but a count. */
export function isOtherNumber(
  report: Tagged,
  sentence: Sentence,
  number: NumberReading,
): boolean {
  const { tokens } = report
  const before = number.first > sentence.first ? tokens[number.first - 1] : undefined
  const after = number.last < sentence.last ? tokens[number.last] : undefined
  const previous = lower(before)
  const next = lower(after)
  const text = tokens[number.first]!.text
  if (MONEY.has(previous)) return true
  // "In February six soldiers" counts; "February 6" does not.
  if (isMonth(previous) && number.value <= 31 && /^\d/.test(text)) return true
  if (isMonth(next) && number.value <= 31 && Number.isInteger(number.value)) {
    // "killed 12 May": a day. "in 2 March attacks" is one too.
    return true
  }
  if (/^(?:19|20)\d\d$/.test(text)) {
    if (
      !after ||
      /^\W/.test(next) ||
      FUNCTION_WORDS.has(next) ||
      HARM_VERBS.has(next)
    ) {
      return true
    }
    if (
      previous === 'in' ||
      previous === 'since' ||
      isMonth(previous) ||
      previous === ','
    ) {
      return true
    }
  }
  if (after && GLUED.has(next) && after.start === tokens[number.last - 1]!.end) {
    const beyond = tokens[number.last + 1]
    // "12-year-old", "five-member"; but "5-7 people" is a range.
    if (beyond && beyond.start === after.end && !/^\d/.test(beyond.text)) return true
  }
  if (before && GLUED.has(previous) && before.end === tokens[number.first]!.start) {
    const beyond = tokens[number.first - 2]
    // "AK-47", "MH-17".
    if (beyond && beyond.end === before.start && !/^\d/.test(beyond.text)) return true
  }
  // "Ahmed, 32, was killed"; "Ali (19)"; "kills herder boy, 11, in"; "killed Ali, 61."
  if (isSetOff(previous, next, number.last === sentence.last)) {
    const beyond = number.first - 2
    if (
      beyond >= sentence.first &&
      /^\d/.test(text) &&
      number.value < 110 &&
      (/^\p{Lu}/u.test(tokens[beyond]!.text) || isOnePerson(report, beyond))
    )
      return true
  }
  // "a man of 34", "a crew of 23": the number says something of the noun before it.
  if (
    previous === 'of' &&
    number.kind === 'cardinal' &&
    // "spoke of 50 dead".
    report.tags[number.first - 2]?.upos !== 'VERB' &&
    !/^(?:deaths?|killings?|arrests?|bodies|toll|lives|number|total|dead|capture|abduction|kidnapping|release|murders?|injuries|surrender|execution|up|excess|minimum|maximum)$/.test(
      lower(tokens[number.first - 2]),
    ) &&
    !isNounAfter(report, number.last)
  ) {
    return true
  }
  return !Number.isInteger(number.value)
}

function isNounAfter({ tags }: Tagged, at: number): boolean {
  return /^(?:NOUN|PROPN|ADJ|X)$/.test(tags[at]?.upos ?? '')
}

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\.?)$/

function isMonth(word: string): boolean {
  return MONTH.test(word)
}

/** Whether commas or brackets set a number off: an age after a name. */
function isSetOff(before: string, after: string, atEnd: boolean): boolean {
  return before === '('
    ? after === ')'
    : before === ',' && (after === ',' || after === '.' || after === ';' || atEnd)
}

function isOnePerson({ tags, tokens }: Tagged, token: number): boolean {
  return tags[token]!.xpos === 'NN' && isPerson(lower(tokens[token]))
}
