import { NOUNS } from '../language/chain/chain-lexicon.generated.ts'
import type { Sentence, Tagged } from '../report/layers.ts'
import { FUNCTION_WORDS } from './lexicon.generated.ts'
import { lower } from './group.ts'
import type { Group } from './group.ts'

const PERSONS = new Set(
  NOUNS.map((row) => row.split('\t')).flatMap(([form, kind]) =>
    kind === 'PER' ? [form!] : [],
  ),
)
/** Whether a noun in the singular is one for a person. */
export function isPerson(word: string): boolean {
  return PERSONS.has(word)
}

const PLURAL = /(?:men|women|people|children|folk|families|crew|personnel)$/

/** Whether a token is a noun for people, one or many: "fisherman", "fishermen", "Armenians". */
export function isPeople({ tokens, tags }: Tagged, token: number): boolean {
  const word = lower(tokens[token])
  const { lemma, xpos } = tags[token]!
  return (
    PERSONS.has(word) ||
    PERSONS.has(lemma.toLowerCase()) ||
    PLURAL.test(word) ||
    (xpos === 'NNPS' && /(?:ans|ese|ish|is|ns)$/.test(word))
  )
}

const LONGEST = 6

/**
 * One person named by a bare noun, as headlines do: "policeman killed", "kills soldier".
 * `end`: the noun phrase ends right before this token; `start`: it begins at this one.
 */
export function bareGroup(
  report: Tagged,
  sentence: Sentence,
  at: { readonly end: number } | { readonly start: number },
): Group | null {
  const { tokens, tags } = report
  const fits = (i: number): boolean =>
    i >= sentence.first &&
    i < sentence.last &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tags[i]!.upos) &&
    !FUNCTION_WORDS.has(lower(tokens[i])) &&
    /^\p{L}/u.test(tokens[i]!.text)
  let first: number
  let last: number
  if ('end' in at) {
    last = at.end
    first = last
    while (last - first < LONGEST && fits(first - 1)) first--
  } else {
    first = at.start
    last = first
    while (last - first < LONGEST && fits(last)) last++
  }
  if (first === last) return null
  const head = last - 1
  if (!PERSONS.has(lower(tokens[head])) || tags[head]!.xpos === 'NNS') return null
  const before = first > sentence.first ? lower(tokens[first - 1]) : ''
  // "the soldier killed …", "his son", "5 - year - old boy": not a headline's bare noun.
  if (
    'end' in at &&
    before !== '' &&
    before !== ',' &&
    before !== 'and' &&
    before !== ':' &&
    before !== ';'
  ) {
    return null
  }
  return oneAt(first, last, head)
}

/** One person, told by the tokens `[first, last)` around a head, with no number. */
export function oneAt(first: number, last: number, head: number): Group {
  return {
    first,
    last,
    number: { first, last: first },
    head,
    named: true,
    bound: 'indefinite',
    part: false,
    low: 1,
    best: 1,
    high: 1,
  }
}
