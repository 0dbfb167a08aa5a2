import { readNumber } from '../language/read-number.ts'
import type { NumberReading } from '../language/read-number.ts'
import type { BoundKind, Sentence, Tagged, Token } from '../report/layers.ts'
import { boundBefore } from './bound.ts'
import type { Bounds } from './bound.ts'
import { finishGroup } from './finish-group.ts'
import type { HarmTrigger } from './harm.ts'
import { isOtherNumber } from './other-number.ts'
import { readRange } from './range.ts'
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
const NONE: NumberReading = { first: 0, last: 0, kind: 'cardinal', value: 0, high: 0 }

function readGroup(report: Tagged, sentence: Sentence, at: number): Group | null {
  const { tokens } = report
  const word = lower(tokens[at])
  if (word === 'between') {
    const range = readRange(report, at + 1, sentence, 'and')
    if (range) return finishGroup(report, sentence, { ...range, first: at })
  }
  if (
    word === 'nobody' ||
    word === 'none' ||
    (word === 'no' && lower(tokens[at + 1]) === 'one')
  ) {
    const zero = { ...NONE, first: at, last: word === 'no' ? at + 2 : at + 1 }
    return finishGroup(report, sentence, { first: at, number: zero, bound: 'zero' })
  }
  // "Not one protester was killed."
  if (word === 'not' && /^(?:one|a)$/.test(lower(tokens[at + 1]))) {
    const single = lower(tokens[at + 2]) === 'single' ? 1 : 0
    if (single === 1 || lower(tokens[at + 1]) === 'one') {
      const zero = { ...NONE, first: at, last: at + 2 + single }
      return finishGroup(report, sentence, { first: at, number: zero, bound: 'zero' })
    }
  }
  // "no fewer than 52" bounds a number.
  const bounds = word === 'no' && /^(?:fewer|less|more)$/.test(lower(tokens[at + 1]))
  if (!bounds && (word === 'no' || word === 'zero' || word === 'nil')) {
    const zero = { ...NONE, first: at, last: at + 1 }
    const group = finishGroup(report, sentence, {
      first: at,
      number: zero,
      bound: 'zero',
    })
    return group?.named ? group : null
  }
  const number = readNumber(tokens, at, sentence.last)
  if (number) {
    if (number.kind === 'ordinal') return null
    if (number.kind === 'too-large') return skipped(number)
    if (isOtherNumber(report, sentence, number)) return skipped(number)
    const before = boundBefore(tokens, at, sentence.first)
    const range = readRange(report, at, sentence, null)
    const plain = before ?? { kind: 'exact' as const, at }
    return finishGroup(
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
    const group = finishGroup(report, sentence, {
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

/** A token's text in lower case; empty where there is none or it is absurdly long. */
export function lower(token: Token | undefined): string {
  return token && token.text.length <= 40 ? token.text.toLowerCase() : ''
}
