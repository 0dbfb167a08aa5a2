import { treeOf } from '../language/tree.ts'
import type { Tree } from '../language/tree.ts'
import type { Chained } from '../report/layers.ts'
import { cueOf, opensPreposition } from './cue-lexicon.ts'
import { without } from './draft.ts'
import type { Draft, Range } from './draft.ts'

/** Longest run of words that a preposition of saying has: "in the words of". */
const LONGEST = 6

/** What "according to X", "per X", "citing X" make of the clause they hang on. */
export function readSourcePhrase(report: Chained, first: number): Draft | null {
  const match = matchAt(report, first)
  if (!match) return null
  const { last, stance } = match
  const tree = treeOf(report)
  const sentence = report.sentences[report.tokens[first]!.sentence]!
  if (last >= sentence.last) return null
  // The source's head: climb from the word behind the cue as long as its heads stand behind the cue.
  let head = last
  for (let up = report.arcs[head]!.head; up >= last; up = report.arcs[head]!.head) {
    if (tree.subtree(up).first < first) break
    head = up
  }
  const source: Range = {
    first: last,
    last: Math.max(phraseEnd(report, last, sentence.last), tree.subtree(head).last),
  }
  const phrase = { first, last: source.last }
  const beside = besideComma(report, sentence, phrase)
  const content = beside ?? clauseRound(report, tree, { phrase, head })
  if (content.length === 0) return null
  return {
    source: [source],
    sourceHead: head,
    cue: [{ first, last }],
    cueHead: first,
    content,
    via: [],
    viaHead: null,
    frame: 'source',
    stance,
    rule: beside ? 'source-phrase-comma' : 'source-phrase',
  }
}

function matchAt(report: Chained, first: number) {
  const { upos } = report.tags[first]!
  if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PUNCT') return null
  if (!opensPreposition(report.tokens[first]!.text.toLowerCase())) return null
  const sentence = report.sentences[report.tokens[first]!.sentence]!
  let words = ''
  let best: { readonly last: number; readonly stance: 'asserts' | 'alleges' } | null =
    null
  for (let i = first; i < Math.min(first + LONGEST, sentence.last); i++) {
    words += `${i === first ? '' : ' '}${report.tokens[i]!.text.toLowerCase()}`
    const cue = cueOf('preposition', words)
    if (cue)
      best = { last: i + 1, stance: cue.stance === 'alleges' ? 'alleges' : 'asserts' }
  }
  return best
}

/** End of the run of nouns and what stands before them, from a token on. */
function phraseEnd(report: Chained, first: number, end: number): number {
  let last = first + 1
  while (last < end && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(report.tags[last]!.upos))
    last++
  return last
}

/** "According to X, …" and "…, according to X": the comma tells what the phrase is said of. */
function besideComma(
  report: Chained,
  { first, last }: Range,
  phrase: Range,
): readonly Range[] | null {
  const isComma = (i: number): boolean => report.tokens[i]?.text === ','
  const opens = phrase.first <= first + 2
  if (opens && phrase.last < last && isComma(phrase.last)) {
    return [
      { first, last: phrase.first },
      { first: phrase.last + 1, last },
    ]
  }
  let end = phrase.last
  while (end < last && report.tags[end]!.upos === 'PUNCT') end++
  if (end === last && phrase.first > first && isComma(phrase.first - 1)) {
    return [{ first, last: phrase.first - 1 }]
  }
  return null
}

/** The clause that a phrase hangs on, without the phrase. */
function clauseRound(
  report: Chained,
  tree: Tree,
  { phrase, head }: { readonly phrase: Range; readonly head: number },
): readonly Range[] {
  let at = report.arcs[head]!.head
  for (let steps = 0; at >= 0 && steps < 20; steps++) {
    const { relation } = report.arcs[at]!
    if (/^(?:root|ccomp|conj|parataxis|advcl|acl:relcl)/.test(relation)) break
    at = report.arcs[at]!.head
  }
  const sentence = report.sentences[report.tokens[phrase.first]!.sentence]!
  const whole = at < 0 ? sentence : tree.subtree(at)
  return without({ first: whole.first, last: whole.last }, [phrase])
}

/** "reportedly", "allegedly", "alleged": what nobody named is said to say. */
export function readHearsay(report: Chained, token: number): Draft | null {
  const { upos, lemma } = report.tags[token]!
  const tree = treeOf(report)
  const { head } = report.arcs[token]!
  const cue =
    upos === 'ADV' && cueOf('adverb', lemma) !== null
      ? 'adverb'
      : upos === 'ADJ' || upos === 'VERB'
        ? cueOf('adjective', report.tokens[token]!.text.toLowerCase()) !== null &&
          head > token &&
          report.arcs[token]!.relation === 'amod'
          ? 'adjective'
          : null
        : null
  if (cue === null || head < 0) return null
  const range = tree.subtree(head)
  const content =
    cue === 'adverb'
      ? without(range, [{ first: token, last: token + 1 }])
      : [{ first: Math.max(token + 1, range.first), last: range.last }]
  return {
    source: [],
    sourceHead: null,
    cue: [{ first: token, last: token + 1 }],
    cueHead: token,
    content,
    via: [],
    viaHead: null,
    frame: 'hearsay',
    stance: 'alleges',
    rule: `hearsay-${cue}`,
  }
}
