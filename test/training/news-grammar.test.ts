import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { TreebankSentence } from '../../training/conllu.ts'
import { newsSentences } from '../../training/news-grammar.ts'

const lent: TreebankSentence = {
  opensParagraph: false,
  words: [
    ['Our', 1, 'nmod:poss'],
    ['bridge', 3, 'nsubj'],
    ['is', 3, 'cop'],
    ['old', -1, 'root'],
    ['now', 3, 'advmod'],
    ['.', 3, 'punct'],
  ].map(([form, head, relation]) => ({
    form: String(form),
    lemma: '',
    upos: 'X',
    xpos: 'X',
    head: Number(head),
    relation: String(relation),
    spaced: true,
  })),
}
const sentences = newsSentences(2000, [lent])
const shown = ({ words }: TreebankSentence): string =>
  words.map(({ form }) => form).join(' ')

/** What keeps the heads from being one projective tree, if anything. */
function faultOf({ words }: TreebankSentence): string | null {
  if (words.filter(({ head }) => head < 0).length !== 1) return 'expected one root'
  for (const [i, { head }] of words.entries()) {
    let steps = 0
    for (let at = head; at >= 0; at = words[at]!.head) {
      if (++steps > words.length) return `a ring at ${i}`
    }
    const [from, to] = i < head ? [i, head] : [head, i]
    const between = head < 0 ? [] : words.slice(from + 1, to)
    if (between.some((other) => other.head < from || other.head > to))
      return `crossing arcs at ${i}`
  }
  return null
}

test('each sentence is one tree: one root, no ring, no crossing arcs', () => {
  const faults = sentences.map((sentence) => [faultOf(sentence), shown(sentence)])
  expect(faults.filter(([fault]) => fault !== null)).toEqual([])
})

test('every rule is reached from the first, and the same words come each time', () => {
  const file = new URL('../../data/language/news-grammar.tsv', import.meta.url)
  const rules = readFileSync(file, 'utf8').trim().split('\n').slice(1)
  const symbols = new Set(rules.map((rule) => rule.split('\t')[0]!))
  const used = new Set(rules.flatMap((rule) => rule.match(/@[A-Z0-9]+/g) ?? []))
  expect(
    [...symbols].filter((symbol) => symbol !== 'TEXT' && !used.has(`@${symbol}`)),
  ).toEqual([])
  expect(newsSentences(50, [lent])).toEqual(sentences.slice(0, 50))
})

test('a statement of a treebank is told by somebody, without its capital and full stop', () => {
  const told = sentences
    .map(shown)
    .find((text) => text.includes(' that our bridge is old now'))
  expect(told).toMatch(/ that our bridge is old now \.$/)
})

test('a sentence opens with a capital; "an" stands before vowels', () => {
  const texts = sentences.map(shown)
  expect(texts.filter((text) => /^\p{Ll}/u.test(text))).toEqual([])
  expect(texts.filter((text) => /\ba [aeiou]/i.test(text))).toEqual([])
})
