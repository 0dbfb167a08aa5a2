import { readNumber } from '../language/read-number.ts'
import type { NumberReading } from '../language/read-number.ts'
import type { BoundKind, Sentence, Tagged, Token } from '../report/layers.ts'
import { boundAfter, boundBefore, boundsOf } from './bound.ts'
import type { Bounds } from './bound.ts'
import { FUNCTION_WORDS, HARM_VERBS, NOT_PEOPLE } from './lexicon.generated.ts'
import type { HarmTrigger } from './harm.ts'
import { extendPhrase } from './phrase-end.ts'
import { settleGroups } from './settle-groups.ts'

/** A number of somebody: "at least seven suspected militants", "seven", "a soldier". Token indices. */
export interface Group extends Bounds {
  /** First token of the bounding words, or of the number. */
  readonly first: number
  /** One past the last token of the noun phrase. */
  readonly last: number
  readonly number: { readonly first: number; readonly last: number }
  /** Token of the noun counted; the number's last where it stands alone. */
  readonly head: number
  /** Whether a noun follows the number. */
  readonly named: boolean
  readonly bound: BoundKind
  /** Introduced by "including", "among them". */
  readonly part: boolean
}

/** The numbers of people that a sentence holds, left to right; dates, money and things are left out. */
export function findGroups(
  report: Tagged,
  sentence: Sentence,
  triggers: readonly HarmTrigger[],
): readonly Group[] {
  const groups: Group[] = []
  // A noun phrase never runs into a verb of harm of several words ("four | shot dead").
  const stops = triggers
    .flatMap(({ first, last, shapes, tail }) =>
      tail === undefined
        ? last - first > 1 && shapes[0] !== 'noun'
          ? [first]
          : []
        : [first, tail],
    )
    .sort((a, b) => a - b)
  for (let i = sentence.first; i < sentence.last; i++) {
    const stop = stops.find((at) => at > i) ?? sentence.last
    const group = readGroup(report, { ...sentence, last: stop }, i)
    if (!group) continue
    if (group.number.first >= 0) groups.push(group)
    i = Math.max(i, group.last - 1)
  }
  return settleGroups(report, sentence, groups)
}

const SKIP = -1

function readGroup(report: Tagged, sentence: Sentence, at: number): Group | null {
  const { tokens } = report
  const word = lower(tokens[at])
  if (word === 'between') {
    const range = readRange(report, at + 1, sentence, 'and')
    if (range) return finish(report, sentence, { ...range, first: at })
  }
  if (
    word === 'nobody' ||
    word === 'none' ||
    (word === 'no' && lower(tokens[at + 1]) === 'one')
  ) {
    const zero: NumberReading = {
      first: at,
      last: word === 'no' ? at + 2 : at + 1,
      kind: 'cardinal',
      value: 0,
      high: 0,
    }
    return finish(report, sentence, { first: at, number: zero, bound: 'zero' })
  }
  // "no fewer than 52" bounds a number.
  const bounds = word === 'no' && /^(?:fewer|less|more)$/.test(lower(tokens[at + 1]))
  if (!bounds && (word === 'no' || word === 'zero' || word === 'nil')) {
    const zero: NumberReading = {
      first: at,
      last: at + 1,
      kind: 'cardinal',
      value: 0,
      high: 0,
    }
    const group = finish(report, sentence, { first: at, number: zero, bound: 'zero' })
    return group?.named ? group : null
  }
  const number = readNumber(tokens, at, sentence.last)
  if (number) {
    if (number.kind === 'ordinal' || number.kind === 'too-large') return null
    if (isOtherNumber(report, sentence, number)) return skipped(number)
    const before = boundBefore(tokens, at, sentence.first)
    const range = readRange(report, at, sentence, null)
    const plain = before ?? { kind: 'exact' as const, at }
    return finish(
      report,
      sentence,
      range
        ? { ...range, first: plain.at }
        : {
            first: plain.at,
            number,
            bound:
              number.kind === 'vague' && plain.kind === 'exact' ? 'vague' : plain.kind,
          },
    )
  }
  if (word === 'a' || word === 'an' || word === 'another') {
    const one: NumberReading = {
      first: at,
      last: at + 1,
      kind: 'cardinal',
      value: 1,
      high: 1,
    }
    const group = finish(report, sentence, {
      first: at,
      number: one,
      bound: 'indefinite',
    })
    return group?.named ? group : null
  }
  return null
}

/** Marks tokens as read without a group. */
function skipped(number: NumberReading): Group {
  return {
    first: number.first,
    last: number.last,
    number: { first: SKIP, last: SKIP },
    head: SKIP,
    named: false,
    bound: 'exact',
    part: false,
    low: null,
    best: null,
    high: null,
  }
}

interface Start {
  readonly first: number
  readonly number: NumberReading
  readonly bound: BoundKind
  /** Upper end of a range. */
  readonly upper?: number
}

function readRange(
  { tokens }: Tagged,
  at: number,
  sentence: Sentence,
  link: string | null,
): Start | null {
  const from = readNumber(tokens, at, sentence.last)
  if (from?.kind !== 'cardinal') return null
  const joint = lower(tokens[from.last])
  if (!link && joint === ',' && PERHAPS.has(lower(tokens[from.last + 1]))) {
    const upper = readNumber(tokens, from.last + 2, sentence.last)
    return upper?.kind === 'cardinal' && upper.value > from.value
      ? {
          first: at,
          number: { ...from, last: upper.last },
          bound: 'range',
          upper: upper.value,
        }
      : null
  }
  const linked = link
    ? joint === link
    : joint === 'to' ||
      joint === '-' ||
      joint === '–' ||
      joint === '—' ||
      joint === 'or'
  if (!linked || from.last + 1 >= sentence.last) return null
  const to = readNumber(tokens, from.last + 1, sentence.last)
  if (to?.kind !== 'cardinal' || to.value <= from.value) return null
  // "three to four hundred": the scale is shared.
  const low =
    to.value >= 100 && from.value < 10
      ? from.value * (to.value >= 1000 ? 1000 : 100)
      : from.value
  return {
    first: at,
    number: { ...from, last: to.last, value: low <= to.value ? low : from.value },
    bound: 'range',
    upper: to.value,
  }
}

const PERHAPS = new Set(['perhaps', 'possibly', 'maybe', 'probably'])
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
function isOtherNumber(
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
  // "Ahmed, 32, was killed"; "Ali (19)".
  if ((previous === ',' || previous === '(') && (next === ',' || next === ')')) {
    const beyond = tokens[number.first - 2]
    if (
      beyond &&
      /^\p{Lu}/u.test(beyond.text) &&
      /^\d/.test(text) &&
      number.value < 110
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

function finish(report: Tagged, sentence: Sentence, start: Start): Group | null {
  const { tokens } = report
  const after = boundAfter(tokens, start.number.last, sentence.last)
  const bound = after && start.bound === 'exact' ? after.kind : start.bound
  const from = after ? after.at : start.number.last
  const phrase = extendPhrase(report, sentence, from)
  if (phrase.head !== null) {
    const head = lower(tokens[phrase.head])
    if (NOT_PEOPLE.has(head)) return null
    // "three student": a number of one thing is no count ("form three student").
    if (
      start.number.value > 1 &&
      start.bound === 'exact' &&
      report.tags[phrase.head]!.xpos === 'NN' &&
      !COLLECTIVE.has(head) &&
      !/(?:men|women|people|children)$/.test(head) &&
      // "seven khwarij were": the verb says that a word of another tongue is a plural.
      !/^(?:were|are|have)$/.test(lower(tokens[phrase.head + 1])) &&
      phrase.plain
    )
      return null
  } else if (from < sentence.last && NOT_PEOPLE.has(lower(tokens[from]))) return null
  const bounds = boundsOf(bound, start.number)
  return {
    first: start.first,
    last: phrase.last,
    number: { first: start.number.first, last: from },
    head: phrase.head ?? start.number.last - 1,
    named: phrase.head !== null,
    bound,
    part: phrase.restates === true || isPart(tokens, start.first, sentence.first),
    ...bounds,
    ...(start.upper === undefined ? {} : { best: null, high: start.upper }),
  }
}

const COLLECTIVE = new Set([
  'people',
  'police',
  'personnel',
  'staff',
  'crew',
  'cavalry',
  'infantry',
  'military',
  'manpower',
  'dead',
  'wounded',
  'injured',
  'missing',
  'others',
  'terrorist',
  'militant',
  'taliban',
  'insurgent',
  'rebel',
  'army',
  'navy',
  'security',
  'folk',
  'youth',
])

/** Whether "including", "among them" come before. */
function isPart(tokens: readonly Token[], at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 3); i--) {
    const word = lower(tokens[i])
    if (word === 'including' || word === 'include' || word === 'included') return true
    if (word === 'them' && lower(tokens[i - 1]) === 'among') return true
    if (word === 'whom' && lower(tokens[i - 1]) === 'of') return true
  }
  return false
}

/** A token's text in lower case; empty where there is none or it is absurdly long. */
export function lower(token: Token | undefined): string {
  return token && token.text.length <= 40 ? token.text.toLowerCase() : ''
}
