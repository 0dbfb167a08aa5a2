import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { makeRandom } from '../src/model/random.ts'
import type { CorpusUse } from '../src/model/model-file.ts'
import type { TreebankSentence, TreebankWord } from './conllu.ts'

const FILE = new URL('../data/language/news-grammar.tsv', import.meta.url)
/** What the grammar builds texts from; and clauses lent by the treebanks. */
const START = 'TEXT'
const LENT = '@OTHER'
/** The grammar does not recur; deeper nesting is a mistake in it. */
const DEEPEST = 20
/** Words of a clause that is lent by a treebank. */
const LENT_WORDS = { least: 4, most: 16 }

/** Part of a rule: a word of several, a symbol, or parts of its own; the head has no relation. */
interface Part {
  readonly relation: string | null
  readonly content: string | readonly Part[]
}
type Grammar = ReadonlyMap<string, readonly (readonly Part[])[]>

/** A word of a phrase; `head` is an index within the phrase, -1 at its head. */
interface PhraseWord {
  readonly form: string
  readonly head: number
  readonly relation: string
}

/**
 * Sentences that the grammar of `data/language/news-grammar.tsv` builds, with their trees: how
 * news tells who said what, and who harmed whom in what, where and when. Treebanks of plain
 * English hardly have "said in a statement that" or "told reporters that". Seeded.
 */
export function newsSentences(
  count: number,
  treebank: readonly TreebankSentence[],
): readonly TreebankSentence[] {
  const grammar = readGrammar()
  const lent = treebank.flatMap(clauseOf)
  const random = makeRandom(7)
  const pick = <T>(items: readonly T[]): T =>
    items[Math.floor(random() * items.length)]!

  const build = (content: Part['content'], depth: number): readonly PhraseWord[] => {
    if (depth > DEEPEST) throw new Error(`${FILE.pathname}: rules nest without end`)
    if (typeof content !== 'string')
      return joined(
        content.map((part) => ({ part, words: build(part.content, depth + 1) })),
      )
    const form = pick(content.split('|'))
    if (form === LENT) return pick(lent)
    if (!form.startsWith('@')) return [{ form, head: -1, relation: 'root' }]
    const rules = grammar.get(form.slice(1))
    if (!rules) throw new Error(`${FILE.pathname}: no rule for ${form}`)
    return build(pick(rules), depth + 1)
  }
  return Array.from({ length: count }, () => toSentence(build(`@${START}`, 0)))
}

/** What a manifest says of the grammar. */
export function newsGrammarUse(): CorpusUse {
  return {
    name: 'data/language/news-grammar.tsv',
    fingerprint: createHash('sha256').update(readFileSync(FILE)).digest('hex'),
    licence: 'CC0-1.0',
  }
}

function readGrammar(): Grammar {
  const rules = new Map<string, (readonly Part[])[]>()
  for (const line of readFileSync(FILE, 'utf8').trim().split('\n').slice(1)) {
    const [symbol, words] = line.split('\t') as [string, string]
    const tokens = words.match(/\[\S+|\]|[^\s\]]+/g)!
    const parts = partsOf(tokens, line)
    if (tokens.length > 0)
      throw new Error(`${FILE.pathname}: a bracket too many: ${line}`)
    rules.set(symbol, [...(rules.get(symbol) ?? []), parts])
  }
  return rules
}

/** Takes parts from the front of the tokens up to the bracket that closes them. */
function partsOf(tokens: string[], line: string): readonly Part[] {
  const parts: Part[] = []
  while (tokens.length > 0) {
    const token = tokens.shift()!
    if (token === ']') break
    if (token.startsWith('[') && token.length > 1) {
      parts.push({ relation: token.slice(1), content: partsOf(tokens, line) })
      continue
    }
    const slash = token.lastIndexOf('/')
    parts.push(
      slash > 0
        ? { relation: token.slice(slash + 1), content: token.slice(0, slash) }
        : { relation: null, content: token },
    )
  }
  if (parts.filter(({ relation }) => relation === null).length !== 1)
    throw new Error(`${FILE.pathname}: expected one head a phrase: ${line}`)
  return parts
}

/** A phrase of phrases: the heads of all others hang under the head of the one without a relation. */
function joined(
  phrases: readonly { readonly part: Part; readonly words: readonly PhraseWord[] }[],
): readonly PhraseWord[] {
  let from = 0
  let head = -1
  const starts = phrases.map(({ part, words }) => {
    const start = from
    if (part.relation === null) head = start + words.findIndex(({ head }) => head < 0)
    from += words.length
    return start
  })
  return phrases.flatMap(({ part, words }, i) =>
    words.map((word) =>
      word.head >= 0
        ? { ...word, head: word.head + starts[i]! }
        : part.relation === null
          ? word
          : { ...word, head, relation: part.relation },
    ),
  )
}

/** A short statement of a treebank without its full stop, to be told by somebody; or none. */
function clauseOf({ words }: TreebankSentence): readonly (readonly PhraseWord[])[] {
  const last = words.length - 1
  if (last < LENT_WORDS.least || last > LENT_WORDS.most) return []
  if (words[last]!.form !== '.') return []
  const root = words.findIndex(({ head }) => head < 0)
  const told = words.some(({ head, relation }) => head === root && relation === 'nsubj')
  if (!told || words.some(({ form }, i) => i < last && /^[^\p{L}\p{N}]/u.test(form)))
    return []
  return [
    words.slice(0, last).map(({ form, upos, head, relation }, i) => ({
      form: i === 0 && upos !== 'PROPN' && form !== 'I' ? form.toLowerCase() : form,
      head,
      relation,
    })),
  ]
}

function toSentence(words: readonly PhraseWord[]): TreebankSentence {
  return {
    opensParagraph: false,
    words: words.map(({ form, head, relation }, i): TreebankWord => {
      const set =
        form === 'a' && /^[aeiou]/i.test(words[i + 1]?.form ?? '') ? 'an' : form
      const opens = i === 0 || words[i - 1]!.form === '“'
      return {
        form: opens ? set.slice(0, 1).toUpperCase() + set.slice(1) : set,
        lemma: '',
        upos: '',
        xpos: '',
        head,
        relation,
        spaced: true,
      }
    }),
  }
}
