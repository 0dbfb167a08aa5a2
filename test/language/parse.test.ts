import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { loadTreeModel, parse } from '../../src/language/parse.ts'
import { loadTagModel, tag } from '../../src/language/tag.ts'
import { tokenize } from '../../src/language/tokenize.ts'
import type { Parsed } from '../../src/report/layers.ts'
import { models } from './models.ts'
import { reportOf } from './report-of.ts'

const tagModel = await loadTagModel(models)
const treeModel = await loadTreeModel(models)
const read = (text: string): Parsed =>
  parse(tag(tokenize(reportOf(text)), tagModel), treeModel)

const arcsOf = (text: string): readonly string[] => {
  const { tokens, arcs } = read(text)
  return arcs.map(({ head, relation }, i) =>
    head < 0
      ? `${relation} ${tokens[i]!.text}`
      : `${tokens[head]!.text} ${relation} ${tokens[i]!.text}`,
  )
}

test.each([
  {
    name: 'who did what to whom',
    text: 'The army attacked a village.',
    want: ['attacked nsubj army', 'root attacked', 'attacked obj village'],
  },
  {
    name: 'a passive with its agent',
    text: 'Two soldiers were killed by militants.',
    want: [
      'killed nsubj:pass soldiers',
      'killed aux:pass were',
      'killed obl:agent militants',
      'soldiers nummod Two',
    ],
  },
  {
    name: 'who says so',
    text: 'The minister said that troops had left the town.',
    want: ['said nsubj minister', 'said ccomp left', 'left nsubj troops'],
  },
])('$name', ({ text, want }) => {
  const arcs = arcsOf(text)
  for (const arc of want) expect(arcs).toContain(arc)
})

test('any text has trees: one root a sentence, every word under it', () => {
  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom('the', 'army', 'killed', 'said', ',', 'that', '.', 'by', 'and'),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join(' '))
  fc.assert(
    fc.property(words, (text) => {
      const { tokens, sentences, arcs } = read(text)
      expect(arcs).toHaveLength(tokens.length)
      for (const { first, last } of sentences) {
        const roots = arcs.slice(first, last).filter(({ head }) => head < 0)
        expect(roots.map(({ relation }) => relation)).toEqual(['root'])
        for (let i = first; i < last; i++) {
          let at = i
          for (let steps = 0; at >= 0 && steps <= last - first; steps++)
            at = arcs[at]!.head
          expect(at).toBe(-1)
          const { head } = arcs[i]!
          expect(head < 0 || (first <= head && head < last)).toBe(true)
        }
      }
    }),
  )
})

test('without WebAssembly the trees are the same', async () => {
  const text = 'Rebels in the north said on Monday that they had taken two towns.'
  const want = read(text).arcs
  vi.stubGlobal('WebAssembly', undefined)
  const plainTags = await loadTagModel(models)
  const plainTrees = await loadTreeModel(models)
  vi.unstubAllGlobals()
  expect(parse(tag(tokenize(reportOf(text)), plainTags), plainTrees).arcs).toEqual(want)
})

test('a model for other features is refused with the remedy', async () => {
  const other = {
    load: async (file: string): Promise<Uint8Array> => {
      const bytes = await models.load(file)
      if (file !== 'trees.json') return bytes
      const text = new TextDecoder().decode(bytes)
      return new TextEncoder().encode(text.replace(/"trees-\d+"/, '"trees-0"'))
    },
  }
  await expect(loadTreeModel(other)).rejects.toThrow(
    /features trees-0.*npm run train -- trees/,
  )
})
