import type { Span } from '../report/span.ts'
import {
  ENDING_ABBREVIATIONS,
  HOLDING_ABBREVIATIONS,
  SENTENCE_OPENERS,
} from './lexicon.generated.ts'

const HOLDS = new Set(
  HOLDING_ABBREVIATIONS.flatMap((word) => [word, word.toUpperCase()]),
)
const ENDS = new Set(ENDING_ABBREVIATIONS.flatMap((word) => [word, word.toUpperCase()]))
const OPENERS = new Set(SENTENCE_OPENERS)
const CLOSERS = /^(?:["'”’»)\]]|''|--?|[*])$/

/** Whether a sentence that began at word `first` ends after word `at`. */
export function endsSentence(
  text: string,
  words: readonly Span[],
  { first, at }: { readonly first: number; readonly at: number },
): boolean {
  const next = words[at + 1]
  if (!next) return true
  const opening = wordAt(text, words, at + 1)
  // A mark that closes belongs to the sentence before: the stop waits for it.
  if (isCloser(words, at + 1, opening)) return false
  let terminal = at
  while (terminal > first && isCloser(words, terminal, wordAt(text, words, terminal))) {
    terminal--
  }
  const mark = wordAt(text, words, terminal)
  const kind = terminalKind(mark)
  if (kind === null) return false
  const glued = next.start === words[at]!.end
  if (glued && kind !== 'stop') return false
  const starts = startsSentence(text, words, at + 1)
  switch (kind) {
    case 'stop':
      return starts && !isListNumber(text, words, first, terminal)
    case 'trail':
      return starts
    case 'cry':
      return starts
    case 'abbreviation': {
      if (!starts || HOLDS.has(mark)) return false
      if (terminal !== at) return true
      return OPENERS.has(opening.toLowerCase()) && opening !== opening.toLowerCase()
    }
  }
}

/** "at 10 p.m. Wednesday": the day goes on from the hour, unless it is somebody's ("Wednesday's vote"). */
export function joinsClockAndDay(
  text: string,
  words: readonly Span[],
  at: number,
): boolean {
  return (
    at + 1 < words.length &&
    /^[ap]\.m\.$/i.test(wordAt(text, words, at)) &&
    /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(wordAt(text, words, at + 1)) &&
    (at + 2 >= words.length || !/^['’]s$/.test(wordAt(text, words, at + 2)))
  )
}

type Terminal = 'stop' | 'cry' | 'trail' | 'abbreviation'

function terminalKind(mark: string): Terminal | null {
  if (mark === '.' || mark === '。') return 'stop'
  if (/^[?!؟।]+$/.test(mark)) return 'cry'
  if (mark === '…' || /^\.{2,}$/.test(mark)) return 'trail'
  if (mark.length > 1 && mark.length < 25 && mark.endsWith('.')) {
    return HOLDS.has(mark) || ENDS.has(mark) || /^(?:\p{L}\.)+$/u.test(mark)
      ? 'abbreviation'
      : 'stop'
  }
  return null
}

function wordAt(text: string, words: readonly Span[], at: number): string {
  const word = words[at]!
  return text.slice(word.start, Math.min(word.end, word.start + 40))
}

/** A quote or bracket that closes: it touches what stands before it. */
function isCloser(words: readonly Span[], at: number, word: string): boolean {
  if (at === 0 || !CLOSERS.test(word) || word === '-' || word === '--') return false
  if (word === '”' || word === '’' || word === '»' || word === ')' || word === ']')
    return true
  return words[at]!.start === words[at - 1]!.end
}

function startsSentence(text: string, words: readonly Span[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 4); i++) {
    const word = wordAt(text, words, i)
    if (/^[\p{Lu}\p{Lt}\p{Lo}\p{N}$£€#@]/u.test(word)) return true
    if (/^\p{L}/u.test(word)) return false
    if (/^[-–—,;:]$/.test(word)) return i === at && word !== ',' && word !== ';'
  }
  return true
}

/** "1. Open the box", "A. Smith" at the head of a sentence: the number is no sentence. */
function isListNumber(
  text: string,
  words: readonly Span[],
  first: number,
  terminal: number,
): boolean {
  return (
    terminal === first + 1 &&
    /^(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})$/.test(wordAt(text, words, first))
  )
}
