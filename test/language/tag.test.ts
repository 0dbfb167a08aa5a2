import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadTagModel, tag } from '../../src/language/tag.ts'
import { tokenize } from '../../src/language/tokenize.ts'
import { models } from './models.ts'
import { reportOf } from './report-of.ts'

const model = await loadTagModel(models)
const tagsOf = (text: string): string => {
  const { tokens, tags } = tag(tokenize(reportOf(text)), model)
  return tokens
    .map(({ text }, i) => `${text}/${tags[i]!.upos}/${tags[i]!.xpos}/${tags[i]!.lemma}`)
    .join(' ')
}

test.each([
  {
    name: 'a plain sentence',
    text: 'Police said two soldiers were killed.',
    want: 'Police/NOUN/NNS/police said/VERB/VBD/say two/NUM/CD/two soldiers/NOUN/NNS/soldier were/AUX/VBD/be killed/VERB/VBN/kill ./PUNCT/./.',
  },
  {
    name: 'a title before a name belongs to it',
    text: 'General Tariq Wazir visited Quetta.',
    want: 'General/PROPN/NNP/General Tariq/PROPN/NNP/Tariq Wazir/PROPN/NNP/Wazir visited/VERB/VBD/visit Quetta/PROPN/NNP/Quetta ./PUNCT/./.',
  },
])('$name', ({ text, want }) => {
  expect(tagsOf(text)).toBe(want)
})

test.each([
  'POLICE SAID TWO SOLDIERS WERE KILLED.',
  'police said two soldiers were killed.',
])('case does not change the tags: %s', (text) => {
  const upos = (words: string): string => words.replace(/\S+?\/([A-Z]+)\/\S+/g, '$1')
  expect(upos(tagsOf(text))).toBe('NOUN VERB NUM NOUN AUX VERB PUNCT')
})

test('every token of any text has a tag and a lemma', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { tokens, tags } = tag(tokenize(reportOf(text)), model)
      expect(tags).toHaveLength(tokens.length)
      for (const { upos, lemma } of tags) {
        expect(upos).not.toBe('')
        expect(lemma).not.toBe('')
      }
    }),
  )
})

test('a model for other features is refused with the remedy', async () => {
  const other = {
    load: async (file: string): Promise<Uint8Array> => {
      const bytes = await models.load(file)
      if (file !== 'tags.json') return bytes
      const text = new TextDecoder().decode(bytes)
      return new TextEncoder().encode(text.replace(/"tags-\d+"/, '"tags-0"'))
    },
  }
  await expect(loadTagModel(other)).rejects.toThrow(
    /features tags-0.*npm run train -- tags/,
  )
})
