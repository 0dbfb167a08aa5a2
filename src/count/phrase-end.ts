import { readNumber } from '../language/read-number.ts'
import type { Sentence, Tagged } from '../report/layers.ts'
import {
  FUNCTION_WORDS,
  HARM_NOUNS,
  HARM_VERBS,
  NOT_PEOPLE,
} from './lexicon.generated.ts'

/** Where a counted noun phrase ends, and its head noun; `head: null` where no noun follows the number. */
export interface PhraseEnd {
  readonly last: number
  readonly head: number | null
  /** Whether the phrase takes some of those counted before: "14 of the wounded". */
  readonly restates?: boolean
  /** Whether the head follows the number directly, not after "of". */
  readonly plain: boolean
}

const LONGEST = 10
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'our',
  'those',
  'these',
])
const RESTATED = new Set([
  'wounded',
  'injured',
  'dead',
  'killed',
  'victims',
  'casualties',
  'deceased',
  'missing',
  'detained',
  'arrested',
  'hostages',
  'detainees',
  'slain',
])
const PRONOUNS = new Set(['them', 'us', 'whom'])
const QUOTES = new Set(['"', '“', '”', "'", '‘', '’', '``', "''"])
const HYPHENS = new Set(['-', '‐', '‑'])
/** Days that stand where a noun could: "killed three Sunday". */
export const CLOCK_WORDS: RegExp =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|overnight|tomorrow)$/

/** The noun phrase that begins after a number: "suspected militants of the banned group". */
export function extendPhrase(
  report: Tagged,
  sentence: Sentence,
  from: number,
): PhraseEnd {
  const { tokens } = report
  const word = (i: number): string =>
    i < sentence.last && tokens[i]!.text.length <= 40
      ? tokens[i]!.text.toLowerCase()
      : ''
  // "four of its members", "three of them", "41 of 180 prisoners", "dozens of people".
  if (word(from) === 'of') {
    let at = from + 1
    if (PRONOUNS.has(word(at))) return { last: at + 1, head: at, plain: false }
    while (DETERMINERS.has(word(at))) at++
    if (RESTATED.has(word(at)))
      return { last: at + 1, head: at, plain: false, restates: true }
    const number = readNumber(tokens, at, sentence.last)
    if (number) at = number.last
    const inner = nounsFrom(report, sentence, at)
    if (inner.head === null) return { last: from, head: null, plain: false }
    // "14 of the wounded" are counted already.
    if (RESTATED.has(word(inner.head))) return { ...inner, restates: true }
    // "five of the staff of 40".
    const size =
      word(inner.last) === 'of'
        ? readNumber(tokens, inner.last + 1, sentence.last)
        : null
    return { last: size ? size.last : inner.last, head: inner.head, plain: false }
  }
  const nouns = nounsFrom(report, sentence, from)
  if (nouns.head === null) return nouns
  // "members of the army", "officers of the Coast Guard".
  if (word(nouns.last) === 'of') {
    let at = nouns.last + 1
    while (DETERMINERS.has(word(at))) at++
    const size = readNumber(tokens, at, sentence.last)
    // "a man of 34".
    if (size?.kind === 'cardinal' && at === nouns.last + 1)
      return { last: size.last, head: nouns.head, plain: true }
    const inner = nounsFrom(report, sentence, at)
    if (inner.head !== null)
      return {
        last: pastQuote(report, sentence, { from, last: inner.last }),
        head: nouns.head,
        plain: true,
      }
  }
  return nouns
}

/** Adjectives and nouns from a token on; the head is the last of them. */
function nounsFrom(report: Tagged, sentence: Sentence, begin: number): PhraseEnd {
  const { tokens, tags } = report
  const from = afterAge(report, sentence, begin)
  let head: number | null = null
  let last = from
  const end = Math.min(sentence.last, from + LONGEST)
  for (let i = from; i < end; i++) {
    const { text } = tokens[i]!
    const word = text.length > 40 ? '' : text.toLowerCase()
    // "two Islamic State (IS) militants": the short name of what comes before.
    if (text === '(' && head !== null && isShortName(report, sentence, i)) {
      i += 2
      continue
    }
    if (QUOTES.has(text)) {
      // An opening quote before the noun, or the closing one after it.
      if (head === null || isOpenQuote(report, from, i)) {
        if (head !== null) last = i + 1
        continue
      }
      break
    }
    if (HYPHENS.has(text)) {
      // "kills 15 herders - Kenya": a hyphen between spaces is a dash.
      if (head === null || i + 1 >= end || tokens[i - 1]!.end < tokens[i]!.start) break
      continue
    }
    if (word === "'s" || word === '’s') {
      if (head === null) break
      continue
    }
    if (
      !/[\p{L}\p{N}]/u.test(text) ||
      FUNCTION_WORDS.has(word) ||
      CLOCK_WORDS.test(word)
    )
      break
    const number = readNumber(tokens, i, sentence.last)
    if (number && number.kind !== 'ordinal') break
    // "nine herders last week".
    if (head !== null && /^(?:last|next|early|late|earlier)$/.test(word)) break
    const { xpos, upos } = tags[i]!
    if (HARM_VERBS.has(word) && !isBeforeNoun(report, sentence, i, head)) break
    if (
      HARM_NOUNS.get(word)?.frame === 'state' &&
      !isBeforeNoun(report, sentence, i, head)
    )
      break
    if (xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP' || xpos === 'MD') {
      if (head !== null || !HARM_NOUNS.has(word)) break
    }
    if (
      (xpos === 'VBG' || xpos === 'VBN' || upos === 'ADV') &&
      head !== null &&
      !isJoined(report, i)
    )
      break
    if (
      head === null &&
      word.endsWith('ly') &&
      upos === 'ADV' &&
      !/^(?:ADJ|NOUN|PROPN|VERB)$/.test(tags[i + 1]?.upos ?? '')
    )
      break
    if (upos === 'ADP' || upos === 'SCONJ' || upos === 'AUX') break
    if (
      head !== null &&
      NOT_PEOPLE.has(tokens[head]!.text.toLowerCase()) &&
      /^\p{Lu}/u.test(text)
    )
      break
    head = i
    last = i + 1
  }
  return { last: head === null ? begin : last, head, plain: true }
}

/** "(IS) militants": a short name in brackets inside a noun phrase that goes on. */
function isShortName(
  { tokens, tags }: Tagged,
  { last }: Sentence,
  at: number,
): boolean {
  return (
    at + 3 < last &&
    /^\p{Lu}[\p{L}\p{N}&-]{1,9}$/u.test(tokens[at + 1]!.text) &&
    tokens[at + 2]!.text === ')' &&
    /^NNS?$/.test(tags[at + 3]!.xpos)
  )
}

/** "a 17-year-old student": past the age. */
function afterAge({ tokens }: Tagged, { last }: Sentence, at: number): number {
  const words = tokens
    .slice(at, Math.min(last, at + 5))
    .map(({ text }) => text.toLowerCase())
  return /^\d{1,3} - year - old$/.test(words.join(' ')) ? at + 5 : at
}

function isJoined({ tokens }: Tagged, i: number): boolean {
  return (
    HYPHENS.has(tokens[i - 1]?.text ?? '') || HYPHENS.has(tokens[i + 1]?.text ?? '')
  )
}

function isOpenQuote({ tokens }: Tagged, from: number, at: number): boolean {
  let open = 0
  for (let i = Math.max(0, from - 1); i < at; i++)
    if (QUOTES.has(tokens[i]!.text)) open++
  return open % 2 === 1
}

/** "60 "soldiers of the tyrant" dead": past the quote that closes what the phrase opened. */
function pastQuote(
  report: Tagged,
  sentence: Sentence,
  { from, last }: { readonly from: number; readonly last: number },
): number {
  const closes = last < sentence.last && QUOTES.has(report.tokens[last]!.text)
  return closes && isOpenQuote(report, from + 1, last) ? last + 1 : last
}

const PRENOMINAL = new Set([
  'wounded',
  'injured',
  'kidnapped',
  'abducted',
  'captured',
  'arrested',
  'detained',
  'displaced',
  'slain',
  'released',
  'surrendered',
  'fleeing',
  'missing',
  'dead',
])

/** "five wounded soldiers": the participle stands before the noun it belongs to. */
function isBeforeNoun(
  report: Tagged,
  sentence: Sentence,
  at: number,
  head: number | null,
): boolean {
  const { tokens, tags } = report
  if (head !== null || !PRENOMINAL.has(tokens[at]!.text.toLowerCase())) return false
  const next = at + 1 < sentence.last ? tokens[at + 1]!.text : ''
  const word = next.toLowerCase()
  return (
    // "displaced Palestinians"; but "two wounded Pakistan says".
    (/^\p{Ll}/u.test(next) || /^NNP?S$/.test(tags[at + 1]?.xpos ?? '')) &&
    !FUNCTION_WORDS.has(word) &&
    !CLOCK_WORDS.test(word) &&
    !HARM_VERBS.has(word) &&
    !NOT_PEOPLE.has(word)
  )
}
