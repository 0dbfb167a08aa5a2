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

function secondsFor(text: string): number {
  const report = reportOf(text)
  let best = Infinity
  for (let i = 0; i < 3; i++) {
    const start = performance.now()
    parse(tag(tokenize(report, sentenceModel), tagModel), treeModel)
    best = Math.min(best, performance.now() - start)
  }
  return best / 1000
}

test.each([
  ['news', 'Police said two soldiers were killed in a raid near the border. '],
  ['words without a full stop', 'soldiers and '],
  ['one word without a blank', 'x'],
])('twice the text takes no more than some twice the time: %s', (_what, piece) => {
  const text = piece.repeat(Math.ceil(20_000 / piece.length))
  secondsFor(text)
  const once = secondsFor(text)
  // Four times as long would be quadratic; timers on a busy machine need some room.
  expect(secondsFor(text + text)).toBeLessThan(3.2 * once + 0.1)
})
