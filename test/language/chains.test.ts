import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { diskModels } from '../../src/edge/node.ts'
import { loadEngine } from '../../src/engine.ts'
import type { Engine } from '../../src/engine.ts'
import { findNames } from '../../src/language/name/find-names.ts'
import { linkChains } from '../../src/language/chain/link-chains.ts'
import { parse } from '../../src/language/parse.ts'
import { tag } from '../../src/language/tag.ts'
import { tokenize } from '../../src/language/tokenize.ts'
import type { Name, NameKind } from '../../src/report/layers.ts'
import { reportOf } from './report-of.ts'

/** Names marked with [brackets] and their kind after a slash; no tree but the flattest. */
function chainsOf(marked: string): readonly (readonly string[])[] {
  const marks: { words: string; kind: NameKind }[] = []
  const text = marked.replace(/\[([^\]]+)\]\/([A-Z]+)/g, (_, words: string, kind) => {
    marks.push({ words, kind: kind as NameKind })
    return words
  })
  const tokenized = tokenize(reportOf(text))
  let at = 0
  const names: Name[] = marks.map(({ words, kind }) => {
    const start = text.indexOf(words, at)
    const end = start + words.length
    at = end
    const first = tokenized.tokens.findIndex((token) => token.start === start)
    const last = tokenized.tokens.findIndex((token) => token.end === end) + 1
    return { start, end, first, last, kind }
  })
  const { chains } = linkChains({
    ...tokenized,
    names,
    tags: tokenized.tokens.map(({ text: form }) => ({
      upos: 'PROPN',
      xpos: 'NNP',
      lemma: form,
    })),
    arcs: tokenized.tokens.map(({ sentence }, i) => {
      const { first } = tokenized.sentences[sentence]!
      return i === first
        ? { head: -1, relation: 'root' }
        : { head: first, relation: 'dep' }
    }),
  })
  return chains
    .filter(({ fullest, mentions }) => fullest !== null && mentions.length > 1)
    .map(({ mentions, fullest }) => [
      text.slice(mentions[fullest!]!.start, mentions[fullest!]!.end),
      ...mentions
        .filter((_, i) => i !== fullest)
        .map((m) => text.slice(m.start, m.end)),
    ])
}

test.each([
  {
    name: 'a surname is the person named in full before, rank kept',
    text: 'General [Daud Mirzai]/PER spoke. [Mirzai]/PER left.',
    want: [['General Daud Mirzai', 'Mirzai']],
  },
  {
    name: 'letters in brackets stand for the name before them',
    text: 'The [Northern Relief Front]/ORG ([NRF]/ORG) met. [NRF]/ORG men left.',
    want: [['Northern Relief Front', 'NRF', 'NRF']],
  },
  {
    name: 'a state has many names',
    text: 'The [United States]/LOC agreed. The [U.S.]/LOC waited. [America]/LOC paid.',
    want: [['United States', 'U.S.', 'America']],
  },
  {
    name: 'a man and a woman of one surname are two',
    text: 'Mrs [Rosa Belmonte]/PER came. Mr [Belmonte]/PER did not.',
    want: [],
  },
  {
    name: 'an armed group under its short name',
    text: '[Harakat Noor Afghanistan]/ORG fought. [Harakat Noor]/ORG fled.',
    want: [['Harakat Noor Afghanistan', 'Harakat Noor']],
  },
])('$name', ({ text, want }) => {
  expect(chainsOf(text)).toEqual(want)
})

test('whatever the text, chains lie within it and share no mention', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const tokenized = tokenize(reportOf(text))
      const names = tokenized.tokens
        .map((token, i) => ({ ...token, first: i, last: i + 1, kind: 'PER' as const }))
        .filter((_, i) => i % 3 === 0)
      const { chains } = linkChains({
        ...tokenized,
        names,
        tags: tokenized.tokens.map(({ text: form }, i) => ({
          upos: ['PRON', 'NOUN', 'PROPN'][i % 3]!,
          xpos: 'NN',
          lemma: form,
        })),
        arcs: tokenized.tokens.map(({ sentence }, i) => ({
          head: i === tokenized.sentences[sentence]!.first ? -1 : i - 1,
          relation: 'dep',
        })),
      })
      const seen = new Set<string>()
      for (const { mentions } of chains) {
        for (const { start, end, first, last, head } of mentions) {
          expect(0 <= start && start < end && end <= text.length).toBe(true)
          expect(first <= head && head < last).toBe(true)
          expect(seen.has(`${first}-${last}-${head}`)).toBe(false)
          seen.add(`${first}-${last}-${head}`)
        }
      }
    }),
  )
})

const cases = readFileSync(
  new URL('../cases/language/chains.txt', import.meta.url),
  'utf8',
)
  .split('\n\n')
  .map((part) => part.trim().split('\n'))
  .map(
    ([title, text, want]) => [title!.slice(2), text!, want!.slice(4).trim()] as const,
  )

let engine: Engine
beforeAll(async () => {
  engine = await loadEngine(diskModels())
})

test.each(cases)('%s', (_title, text, want) => {
  const parsed = parse(tag(tokenize(reportOf(text)), engine.tags), engine.trees)
  const { chains } = linkChains(findNames(parsed, engine.names))
  const named = chains
    .filter(({ fullest, mentions }) => fullest !== null && mentions.length > 1)
    .map(({ mentions, fullest }) => {
      const words = mentions.map(({ start, end }) => text.slice(start, end))
      const others = words.filter((_, i) => i !== fullest)
      return `${words[fullest!]}: ${others.join(', ')}`
    })
  expect(named.join('; ')).toBe(want)
})
