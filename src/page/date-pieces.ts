import type { Span } from '../report/span.ts'
import { MONTHS, SOLAR_MONTHS } from './lexicon.generated.ts'

/** A number, a word or a mark of a line in which dates are looked for. */
export interface Piece extends Span {
  /** In lower case, numbers in the digits 0–9, every dash as "-". */
  readonly text: string
  /** The number it spells; -1 where it is none. Ordinal endings are their own piece. */
  readonly number: number
  /** 1–12 where it names a month, else 0. */
  readonly month: number
  /** 1–12 where it names a month of the solar calendar of Iran and Afghanistan, else 0. */
  readonly solar: number
}

const months = namesOf(MONTHS)
const solarMonths = namesOf(SOLAR_MONTHS)

function namesOf(rows: string): ReadonlyMap<string, number> {
  return new Map(
    rows.split('\n').map((row) => {
      const [name, month] = row.split('\t')
      return [name!, Number(month)]
    }),
  )
}

// A year may have run into the time of day behind it: "28 luglio 202010:43".
// Scripts that write words without blanks stand alone, but Thai months: "พ.ค.".
const PIECE =
  /20\d\d(?=\d{1,2}[:.]\D?\s?[\p{L}\d])|\d+|\p{sc=Thai}+(?:\.\p{sc=Thai}+)*|[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Armenian}\p{sc=Georgian}\p{sc=Bengali}\p{sc=Gurmukhi}\p{sc=Gujarati}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Ethiopic}\p{M}]+|[^\s]/gu

/** Divides a line, whose digits are 0–9, into its pieces. */
export function piecesOf(line: string): readonly Piece[] {
  return Array.from(line.matchAll(PIECE), (match) => {
    const [text] = match
    const isNumber = /^\d/.test(text)
    const lower = isNumber ? text : DASH.test(text) ? '-' : text.toLowerCase()
    return {
      start: match.index,
      end: match.index + text.length,
      text: lower,
      number: isNumber && text.length <= 8 ? Number(text) : -1,
      month: isNumber ? 0 : (months.get(lower) ?? 0),
      solar: isNumber ? 0 : (solarMonths.get(withPersianLetters(lower)) ?? 0),
    }
  })
}

const ARABIC_FORM = /[يك]/

/** Persian is often typed with the Arabic forms of two letters. */
function withPersianLetters(word: string): string {
  if (!ARABIC_FORM.test(word)) return word
  return word.replaceAll('ي', 'ی').replaceAll('ك', 'ک')
}

const DASH = /^[‐‑‒–]$/

/** Where the ten digits of other scripts begin, each in one UTF-16 unit. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
  0x1040, 0x17e0, 0xff10,
]
const OTHER_DIGIT = /[٠-٩۰-۹०-९০-৯੦-੯૦-૯௦-௯౦-౯೦-೯൦-൯๐-๙໐-໙၀-၉០-៩０-９]/g

/** The same text with the digits 0–9 for those of other scripts; offsets stay. */
export function withPlainDigits(text: string): string {
  // Most lines have none, and are not copied.
  if (text.search(OTHER_DIGIT) < 0) return text
  return text.replaceAll(OTHER_DIGIT, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - ZEROS.find((zero) => code >= zero && code < zero + 10)!)
  })
}
