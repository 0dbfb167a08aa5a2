import { BOX_WORDS } from '../lexicon.generated.ts'
import { readByline } from '../read-byline.ts'
import { readStamp } from '../read-stamp.ts'
import type { BlockView } from './describe-blocks.ts'
import { sizeOf } from './feature-steps.ts'
import type { Add } from './feature-steps.ts'

/** How a block begins and ends, what its words are, whether it is a date line or a byline. */
export function addText(add: Add, { block, words, key, tag, dated }: BlockView): void {
  const { text } = block
  const end = text.at(-1)!
  add(
    'end',
    /[.。!?]/.test(end)
      ? '.'
      : /["”’»)]/.test(end)
        ? '"'
        : /[:;,]/.test(end)
          ? ':'
          : /\d/.test(end)
            ? '0'
            : 'a',
    words > 8,
  )
  const start = text[0]!
  add(
    'start',
    /\p{Lu}/u.test(start)
      ? 'A'
      : /\p{Ll}/u.test(start)
        ? 'a'
        : /\d/.test(start)
          ? '0'
          : start,
    words > 8,
  )
  if (words <= 25 && text.length <= 200) {
    if (dated && readStamp(text)) add('stamp', words > 8)
    if (readByline(text)) add('byline', tag)
    if (text === text.toUpperCase() && /\p{Lu}/u.test(text)) add('capitals', words > 3)
  }
  let commas = 0
  for (
    let at = text.indexOf(',');
    at >= 0 && commas < 4;
    at = text.indexOf(',', at + 1)
  )
    commas++
  add('commas', commas, words > 20)
  if (block.broken) add('broken')
  const firsts = key.split(' ', 3)
  if (words <= 6) add('key', key)
  if (words <= 40) {
    add('first', firsts[0] ?? '')
    add('first-two', firsts[0] ?? '', firsts[1] ?? '')
  }
  if (/^[•*·►▶>»↓→-]/.test(text)) add('mark')
  if (/@|https?:|www\./.test(text)) add('address', words > 20)
}

const boxWords = new Map(
  BOX_WORDS.split('\n').map((row) => row.split('\t') as [string, string]),
)

/** How many characters of a block are searched for words of boxes. */
const BOX_WORDS_IN = 400

/** How many words ask the reader to subscribe, to log in, to write; and how many speak to the reader. */
export function addBoxWords(add: Add, { key, words, block }: BlockView): void {
  let box = 0
  let reader = 0
  let start = 0
  const end = Math.min(key.length, BOX_WORDS_IN)
  for (let at = 0; at <= end; at++) {
    if (at < end && isInWord(key.charCodeAt(at))) continue
    if (at - start >= 2) {
      const use = boxWords.get(key.slice(start, at))
      if (use === 'box') box++
      else if (use === 'reader') reader++
    }
    start = at + 1
  }
  const isQuoted = /[“”"«»„‘]/.test(block.text)
  add('box', Math.min(3, box), sizeOf(words))
  add('box-reader', Math.min(3, box), Math.min(2, reader), isQuoted)
  add('reader', Math.min(2, reader), isQuoted, sizeOf(words))
}

/** Small letters, digits, hyphen and apostrophes, and all scripts beyond ASCII but their marks and quotes. */
function isInWord(code: number): boolean {
  if (code < 0x80)
    return code >= 0x61
      ? code <= 0x7a
      : code === 0x2d || code === 0x27 || (code >= 0x30 && code <= 0x39)
  return (
    code >= 0xc0 &&
    (code < 0x2000 || code > 0x206f || code === 0x2019) &&
    (code < 0x3000 || code > 0x303f)
  )
}
