import { readNumber } from '../language/read-number.ts'
import type { NumberReading } from '../language/read-number.ts'
import type { BoundKind, Sentence, Tagged } from '../report/layers.ts'
import { lower } from './group.ts'

/** A number before the noun phrase that it counts is known. Token indices. */
export interface Start {
  readonly first: number
  readonly number: NumberReading
  readonly bound: BoundKind
  /** Upper end of a range. */
  readonly upper?: number
}

const PERHAPS = new Set(['perhaps', 'possibly', 'maybe', 'probably'])

/** "five to seven", "between five and seven" (`link` "and"), "five, perhaps seven"; `null` where no range begins. */
export function readRange(
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
