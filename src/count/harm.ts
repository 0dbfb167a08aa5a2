import type { Harm, Sentence, Token } from '../report/layers.ts'
import { HARM_NOUNS, HARM_VERBS, SPLIT_VERBS } from './lexicon.generated.ts'

/** The form in which a word of harm stands. */
export type Shape =
  'base' | 'third' | 'past' | 'participle' | 'ing' | 'noun' | 'adjective'

/**
 * A word or phrase of harm. Frames say where the people stand: `object` of an active verb
 * and subject of a passive; `people` the same, where a noun says that they are people ("seized 13 fishermen");
 * `subject` of "died"; `passive` only ("were held"), `active` only ("lost 12 men"); `predicate`
 * ("in custody"); `state` ("seven dead"); `event` ("seven deaths", "the deaths of seven");
 * `of` ("the killing of seven"); `body`, `lives`, `casualty`, `person`; `toll` ("the toll rose to");
 * `elliptic` ("three, says the union").
 */
export interface HarmWord {
  readonly what: Harm
  readonly frame:
    | 'object'
    | 'people'
    | 'subject'
    | 'passive'
    | 'active'
    | 'predicate'
    | 'state'
    | 'event'
    | 'of'
    | 'body'
    | 'lives'
    | 'casualty'
    | 'person'
    | 'toll'
    | 'elliptic'
  readonly shapes: readonly Shape[]
}

/** A verb that is one of harm only with words that come later: "took … hostage". */
export interface SplitWord extends HarmWord {
  readonly tail: string
}

/** A word of harm where it stands; `[first, last)` are token indices. */
export interface HarmTrigger extends HarmWord {
  readonly first: number
  readonly last: number
  /** First token of the words that stand apart: "hostage" of "took two men hostage". */
  readonly tail?: number
}

const LONGEST = 4

/** The words of harm of a sentence, left to right, the longest where several begin together. */
export function findTriggers(
  tokens: readonly Token[],
  sentence: Sentence,
): readonly HarmTrigger[] {
  const words: string[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    const { text } = tokens[i]!
    words.push(text.length > 30 ? '' : text.toLowerCase())
  }
  const found: HarmTrigger[] = []
  for (let i = 0; i < words.length; i++) {
    const split = splitAt(words, i)
    if (split) {
      const first = sentence.first + i
      found.push({
        ...split.word,
        first,
        last: first + 1,
        tail: sentence.first + split.tail,
      })
      continue
    }
    for (let length = Math.min(LONGEST, words.length - i); length > 0; length--) {
      const form = length === 1 ? words[i]! : words.slice(i, i + length).join(' ')
      // "113 arrests", "made arrests": what looks like a verb is a noun after its number.
      const noun =
        length === 1 && isNumber(words[i - 1] ?? '') ? HARM_NOUNS.get(form) : undefined
      const word = noun ?? HARM_VERBS.get(form) ?? HARM_NOUNS.get(form)
      if (!word) continue
      const first = sentence.first + i
      found.push({ ...word, first, last: first + length })
      i += length - 1
      break
    }
  }
  return found
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word) || NUMBERS.has(word)
}

const NUMBERS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve'.split(' '),
)

const FARTHEST_TAIL = 14

/** "sent four militants to hell": the tail must come in the same clause, and not at once. */
function splitAt(
  words: readonly string[],
  at: number,
): { readonly word: SplitWord; readonly tail: number } | null {
  const splits = SPLIT_VERBS.get(words[at]!)
  if (!splits) return null
  for (let i = at + 2; i < Math.min(words.length, at + FARTHEST_TAIL); i++) {
    if (/^(?:[;:.]|who|which|that|after|when|while)$/.test(words[i]!)) return null
    for (const split of splits) {
      const parts = split.tail.split(' ')
      if (parts.every((part, k) => words[i + k] === part))
        return { word: split, tail: i }
    }
  }
  return null
}
