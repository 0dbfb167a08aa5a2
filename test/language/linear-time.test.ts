import { expect, test } from 'vitest'
import { loadTreeModel, parse } from '../../src/language/parse.ts'
import { loadSentenceModel } from '../../src/language/sentence-model.ts'
import { loadTagModel, tag } from '../../src/language/tag.ts'
import { tokenize } from '../../src/language/tokenize.ts'
import { models } from './models.ts'
import { reportOf } from './report-of.ts'

const sentenceModel = await loadSentenceModel(models)
const tagModel = await loadTagModel(models)
const treeModel = await loadTreeModel(models)

// Long enough that time beyond linear runs into the limit of a test: no clock is read.
const LONG = 400_000

test.each([
  ['news', 'Police said two soldiers were killed in a raid near the border. '],
  ['words without a full stop', 'soldiers and '],
  ['one word without a blank', 'x'],
])('a long text of %s is read to its end', (_what, piece) => {
  const report = reportOf(piece.repeat(Math.ceil(LONG / piece.length)))
  const { tokens, arcs } = parse(
    tag(tokenize(report, sentenceModel), tagModel),
    treeModel,
  )
  expect(tokens.at(-1)!.end).toBeGreaterThanOrEqual(LONG - piece.length)
  expect(arcs).toHaveLength(tokens.length)
})
