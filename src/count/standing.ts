import type { Sentence, Tokenized } from '../report/layers.ts'
import { lower } from './group.ts'
import type { Group } from './group.ts'

const TOTAL = /^(?:total|overall|altogether|combined|all)$/

/** Whether a number says itself to be a sum: "a total of nine", "nine in all". */
export function isTotal(
  { tokens }: Tokenized,
  sentence: Sentence,
  group: Group,
): boolean {
  for (let i = group.first; i < group.number.first; i++) {
    if (TOTAL.test(lower(tokens[i]))) return true
  }
  for (let i = Math.max(sentence.first, group.first - 3); i < group.first; i++) {
    if (lower(tokens[i]) === 'total') return true
  }
  for (let i = group.last; i < Math.min(sentence.last - 1, group.last + 3); i++) {
    if (lower(tokens[i]) === 'in' && TOTAL.test(lower(tokens[i + 1]))) return true
  }
  return false
}

const OLD = /^(?:earlier|previously|initially|previous|initial)$/
const CHANGED = /^(?:up|down|revised|raised|rose|risen|lowered|climbed|increased)$/

/** Whether the report itself replaces a number: "earlier put at five", "up from five". */
export function isSuperseded(
  { tokens }: Tokenized,
  sentence: Sentence,
  group: Group,
): boolean {
  for (let i = group.first - 1; i >= Math.max(sentence.first, group.first - 4); i--) {
    const word = lower(tokens[i])
    if (word === ',' || word === ';') return false
    if (OLD.test(word)) return true
    if (word === 'from' && CHANGED.test(lower(tokens[i - 1]))) return true
  }
  return false
}
