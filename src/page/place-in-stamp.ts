import type { Span } from '../report/span.ts'
import type { Fact, StampedBlock } from './story.ts'

/** A story has a date line or two; a list of dates is not searched for places. */
const MOST_STAMPS = 12

/**
 * The place that a date line names: in capitals before the date ("RAIPUR , Updated -
 * February 13, 2026"), or a name that the body uses as a place ("18.02.2026 / Isfara",
 * where the text says "in Isfara").
 */
export function placeInStamp(
  stamps: readonly StampedBlock[],
  body: readonly string[],
): Fact | null {
  for (const { block, stamp, at } of stamps.slice(0, MOST_STAMPS)) {
    if (at !== 'head') continue
    for (const span of stamp.rest) {
      const words = block.text.slice(span.start, span.end)
      if (isInCapitals(words, span) || isPlaceIn(body, words)) {
        return { value: words, block, span, rule: 'place-in-date-line' }
      }
    }
  }
  return null
}

function isInCapitals(words: string, span: Span): boolean {
  return (
    span.start === 0 &&
    words === words.toUpperCase() &&
    /^\p{Lu}{3}/u.test(words) &&
    words.split(/\s+/).length <= 4
  )
}

function isPlaceIn(body: readonly string[], words: string): boolean {
  if (!/^\p{Lu}[\p{L}\s'’-]{2,30}$/u.test(words)) return false
  return body.some((paragraph) =>
    [' in ', ' near ', ' from ', ' to ', ' at '].some((preposition) => {
      const at = paragraph.indexOf(preposition + words)
      return (
        at >= 0 &&
        !/[\p{L}\p{N}]/u.test(paragraph[at + preposition.length + words.length] ?? ' ')
      )
    }),
  )
}
