import type { Chained, Name } from '../report/layers.ts'
import type { Container } from './container.ts'
import { isCapital } from './toponym.ts'
import type { Toponym } from './toponym.ts'
import {
  AREA_WORDS,
  COMMON_WORDS,
  DIRECTION_WORDS,
  IN_WORDS,
  PERSON_NAMES,
  SAY_WORDS,
  TITLE_WORDS,
  TOWN_WORDS,
} from './words.generated.ts'

/** What the document as a whole tells of its words. */
export interface DocumentWords {
  /** Words that stand in small letters somewhere. */
  readonly small: ReadonlySet<string>
  /** Last words of names of persons. */
  readonly persons: ReadonlySet<string>
  /** Keys that stand somewhere after "in" or before a larger place that holds them. */
  readonly placed: ReadonlySet<string>
  /** The name that covers each token. */
  readonly nameAt: readonly (Name | null)[]
}

/** How large a place a toponym's best candidate is. */
export function sizeOf({ kind, candidates }: Toponym): string {
  if (kind === 'adjective') return 'adjective'
  if (kind !== 'name') return kind
  let best = 0
  let size = 'small'
  for (const { feature, population } of candidates) {
    const [rank, name] = feature.startsWith('PCL')
      ? [9, 'state']
      : feature === 'PPLC'
        ? [8, 'capital']
        : feature === 'ADM1'
          ? [7, 'adm1']
          : feature === 'ADM2'
            ? [3.5, 'adm2']
            : !feature.startsWith('PPL')
              ? [6, 'region']
              : population >= 1e6
                ? [5, 'city6']
                : population >= 1e5
                  ? [4, 'city5']
                  : population >= 15e3
                    ? [3, 'city4']
                    : population >= 2e3
                      ? [2, 'town']
                      : [1, 'small']
    if (rank > best) [best, size] = [rank, name]
  }
  return size
}

/** Features that tell whether a toponym's words name a place where they stand. */
export function toponymFeatures(
  report: Chained,
  toponym: Toponym,
  {
    words,
    containers,
    listedAt,
  }: {
    readonly words: DocumentWords
    readonly containers: readonly Container[]
    /** Whether a token begins or ends words that the gazetteer has. */
    readonly listedAt: (token: number) => boolean
  },
): readonly string[] {
  const { tokens, sentences, tags } = report
  const { first, last } = toponym
  const sentence = sentences[tokens[first]!.sentence]!
  const size = sizeOf(toponym)
  const head = tokens[last - 1]!.text.toLowerCase()
  const single = last - first === 1
  const before = beforeClass(report, first, sentence.first, listedAt)
  const after = afterClass(report, last, sentence.last, { listedAt, containers })
  const name = nameClass(words.nameAt, first, last)
  const allCaps = isUpper(tokens[first]!.text) && tokens[first]!.text.length > 3
  const capsSentence = allCaps && sentenceIsUpper(report, sentence)
  const shape = capsSentence ? 'caps-sentence' : allCaps ? 'caps' : 'plain'
  const common = single && COMMON_WORDS.has(head)
  const person = single && PERSON_NAMES.has(head)
  const features = [
    'bias',
    `size=${size}`,
    `words=${Math.min(3, last - first)}`,
    `before=${before}`,
    `after=${after}`,
    `name=${name}`,
    `shape=${shape}`,
    `tag=${tags[last - 1]!.upos}`,
    `size=${size} before=${before}`,
    `size=${size} after=${after}`,
    `size=${size} name=${name}`,
    `before=${before} after=${after}`,
    `name=${name} before=${before}`,
    `name=${name} after=${after}`,
  ]
  if (name === 'LOC' && /^(?:state|capital|adm1|region|city[56])$/.test(size))
    features.push('sure')
  if (before === 'of')
    features.push(`of=${kindBefore(report, first - 2, sentence.first)}`)
  if (before === ',' || before === 'and') {
    if (listedAt(first - 2)) features.push('listed with', `listed with size=${size}`)
  }
  if (toponym.kind === 'unlisted' || toponym.kind === 'sound') {
    features.push(`ending=${head.slice(-2)}`)
    features.push(`unlisted name=${name} before=${before} after=${after}`)
    if (before === 'of')
      features.push(`unlisted of=${kindBefore(report, first - 2, sentence.first)}`)
  }
  if (
    /^(?:district|province|governorate|county|oblast|region|village)s?$/.test(
      wordAt(report, last, sentence.last),
    )
  ) {
    const area = toponym.candidates.some(({ feature }) => feature.startsWith('ADM'))
    features.push(area ? 'named area' : 'named kind')
  }
  // "North Waziristan: 19 killed".
  if (before === 'start' && after === ':') features.push('lead', `lead size=${size}`)
  if (common) features.push('common', `common size=${size}`, `common before=${before}`)
  if (person) features.push('person', `person name=${name}`, `person before=${before}`)
  if (single && words.small.has(head)) features.push('small', `small size=${size}`)
  if (words.persons.has(head))
    features.push('known-person', `known-person name=${name}`)
  if (words.placed.has(toponym.key)) features.push('placed', `placed size=${size}`)
  if (containers.some(({ by }) => by === 'comma'))
    features.push('comma', `comma size=${size}`)
  else if (containers.length > 0) features.push('contained')
  // What speaks for a known name says little of an unknown one.
  return toponym.kind === 'name' || toponym.kind === 'adjective'
    ? features
    : features.map((name) => `unlisted ${name}`)
}

function beforeClass(
  { tokens }: Chained,
  at: number,
  start: number,
  listedAt: (token: number) => boolean,
): string {
  if (at === start) return 'start'
  const text = tokens[at - 1]!.text
  const word = text.toLowerCase()
  if (
    /^(?:in|at|near|from|of|to|the|and|for|by|with|'s|’s|,|-|\(|a|an|"|“|around|between|outside|on|over)$/.test(
      word,
    )
  )
    return word === '’s' ? "'s" : word
  if (IN_WORDS.has(word)) return 'in-word'
  if (TITLE_WORDS.has(word)) return 'title'
  if (DIRECTION_WORDS.has(word)) return isCapital(text) ? 'Direction' : 'direction'
  if (/^\p{Lu}\.?$/u.test(text)) return 'initial'
  if (isCapital(text)) return listedAt(at - 1) ? 'listed' : 'capital'
  return /^\p{Ll}/u.test(text) ? 'word' : 'mark'
}

function wordAt({ tokens }: Chained, at: number, end: number): string {
  return at < end ? tokens[at]!.text : ''
}

/** What kind of word stands before "of": "the village of", "residents of". */
function kindBefore({ tokens }: Chained, at: number, start: number): string {
  if (at < start) return 'none'
  const word = tokens[at]!.text.toLowerCase()
  const one = word.replace(/s$/, '')
  if (AREA_WORDS.has(one) || TOWN_WORDS.has(one) || /^(?:localitie|citie)$/.test(one))
    return 'kind'
  if (DIRECTION_WORDS.has(word)) return 'direction'
  return isCapital(tokens[at]!.text) ? 'capital' : word.slice(-12)
}

function afterClass(
  { tokens }: Chained,
  at: number,
  end: number,
  {
    listedAt,
    containers,
  }: {
    readonly listedAt: (token: number) => boolean
    readonly containers: readonly Container[]
  },
): string {
  if (at >= end) return 'end'
  const text = tokens[at]!.text
  const word = text.toLowerCase()
  if (word === ',')
    return containers.some(({ by }) => by === 'comma') ? 'container' : 'comma'
  if (/^(?:'s|’s|’|'|-|\)|\(|\.|and|:|of)$/.test(word)) return word.replace('’', "'")
  if (AREA_WORDS.has(word)) return isCapital(text) ? 'Area' : 'area'
  if (TOWN_WORDS.has(word)) return isCapital(text) ? 'Town' : 'town'
  if (SAY_WORDS.has(word)) return 'say'
  if (isCapital(text)) return listedAt(at) ? 'listed' : 'capital'
  return /^\p{Ll}/u.test(text) ? 'word' : 'mark'
}

/** The name that covers a toponym, and whether it is all of it, its head, its beginning or its inside. */
function nameClass(
  nameAt: readonly (Name | null)[],
  first: number,
  last: number,
): string {
  const name = nameAt[last - 1] ?? nameAt[first]
  if (!name) return 'none'
  if (name.first === first && name.last === last) return name.kind
  if (name.first > first || name.last < last) return `${name.kind} crossed`
  if (name.first === first) return `${name.kind} begun`
  return name.last === last ? `${name.kind} ended` : `${name.kind} inside`
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

function sentenceIsUpper(
  { tokens }: Chained,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const to = Math.min(last, first + 12)
  for (let i = first; i < to; i++) {
    if (/\p{Ll}/u.test(tokens[i]!.text)) return false
  }
  return to - first > 2
}
