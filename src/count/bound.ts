import type { BoundKind, Token } from '../report/layers.ts'
import type { NumberReading } from '../language/read-number.ts'
import { BOUNDS_AFTER, BOUNDS_BEFORE } from './lexicon.generated.ts'

/** What a number with its bounding words allows. */
export interface Bounds {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

interface Found {
  readonly kind: BoundKind
  readonly at: number
}

/** Bounding words that end right before a token: "at least", "more than"; `at` is their first token. */
export function boundBefore(
  tokens: readonly Token[],
  at: number,
  first: number,
): Found | null {
  for (let length = 3; length > 0; length--) {
    if (at - length < first) continue
    const kind = BOUNDS_BEFORE.get(formOf(tokens, at - length, at))
    if (kind) return { kind, at: at - length }
  }
  return null
}

/** Bounding words that begin at a token: "or more"; `at` is the token after them. */
export function boundAfter(
  tokens: readonly Token[],
  at: number,
  last: number,
): Found | null {
  for (let length = 2; length > 0; length--) {
    if (at + length > last) continue
    const kind = BOUNDS_AFTER.get(formOf(tokens, at, at + length))
    if (kind) return { kind, at: at + length }
  }
  return null
}

function formOf(tokens: readonly Token[], first: number, last: number): string {
  let form = ''
  for (let i = first; i < last; i++) {
    const { text } = tokens[i]!
    if (text.length > 20) return ''
    form += (i > first ? ' ' : '') + text.toLowerCase()
  }
  return form
}

/**
 * Low, best and high of a bounded number as the codebook has them: "at least 7" is 7, 7,
 * none; "up to 7" none, none, 7; "nearly 7" none, 7, 7; "about 7" none, 7, none.
 */
export function boundsOf(kind: BoundKind, number: NumberReading): Bounds {
  const { value, high } = number
  if (number.kind === 'vague') {
    if (kind === 'at-most' || kind === 'less-than') {
      return { low: null, best: null, high: high ?? value }
    }
    return {
      low: value,
      best: null,
      high: kind === 'at-least' || kind === 'more-than' ? null : high,
    }
  }
  switch (kind) {
    case 'at-least':
    case 'more-than':
      return { low: value, best: value, high: null }
    case 'at-most':
    case 'less-than':
      return { low: null, best: null, high: value }
    case 'nearly':
      return { low: null, best: value, high: value }
    case 'about':
      return { low: null, best: value, high: null }
    case 'zero':
      return { low: 0, best: 0, high: 0 }
    case 'exact':
    case 'range':
    case 'vague':
    case 'indefinite':
      return { low: value, best: value, high: value }
  }
}
