import { isDatelineTown } from './read-dateline.ts'
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
      const isPlace =
        isInCapitals(words, { span, line: block.text }) ||
        isPlaceIn(body, words) ||
        opensDate(words, { span, line: block.text })
      if (isPlace) {
        return { value: words, block, span, rule: 'place-in-date-line' }
      }
    }
  }
  return null
}

/** "RAIPUR , Updated …" and "… 08:55 pm IST - JAMMU"; an outlet's name in capitals begins with "THE". */
function isInCapitals(
  words: string,
  { span, line }: { readonly span: Span; readonly line: string },
): boolean {
  const isFirst = span.start === 0
  const isLast =
    span.end === line.length && /[-–—|]\s?$/.test(line.slice(0, span.start))
  return (
    (isFirst || isLast) &&
    // "PELION MERCURY | 9 October 2025", "PELION MERCURY Thursday 9 October" are papers.
    (isDatelineTown(words) || !/^\s{0,3}[|·•\p{L}]/u.test(line.slice(span.end))) &&
    words === words.toUpperCase() &&
    /^\p{Lu}{3}/u.test(words) &&
    !/^THE\s/.test(words) &&
    words.split(/\s+/).length <= 4
  )
}

/** "Rawalpindi, 29 October 2025:": one name and nothing but the day behind it. */
function opensDate(
  words: string,
  { span, line }: { readonly span: Span; readonly line: string },
): boolean {
  return (
    span.start === 0 &&
    /^\p{Lu}[\p{L}'’-]{3,}$/u.test(words) &&
    /^,\s(?:\d{1,2}(?:st|nd|rd|th)?\s\p{L}|\p{Lu}\p{L}{2,8}\.?\s\d{1,2},)/u.test(
      line.slice(span.end),
    )
  )
}

function isPlaceIn(body: readonly string[], words: string): boolean {
  if (!/^\p{Lu}[\p{L}\s'’-]{2,30}$/u.test(words)) return false
  // Capitals of a date line are small letters in the text: "KUALA LUMPUR".
  const isCapitals = words === words.toUpperCase()
  const wanted = isCapitals ? words.toLowerCase() : words
  return body.some((said) =>
    [' in ', ' near ', ' from ', ' to ', ' at '].some((preposition) => {
      const paragraph = isCapitals ? said.toLowerCase() : said
      const at = paragraph.indexOf(preposition + wanted)
      return (
        at >= 0 &&
        !/[\p{L}\p{N}]/u.test(paragraph[at + preposition.length + words.length] ?? ' ')
      )
    }),
  )
}
