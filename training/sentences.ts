import { packWeights } from '../src/model/weights.ts'
import { packModel } from '../src/model/model-file.ts'
import { endsSentence } from '../src/language/sentence-end.ts'
import {
  isGap,
  isLowly,
  MOST_SENTENCE_FEATURES,
  openAfter,
  SENTENCE_FEATURES,
  sentenceFeatures,
} from '../src/language/sentence-features.ts'
import { loadSentenceModel } from '../src/language/sentence-model.ts'
import type { SentenceModel } from '../src/language/sentence-model.ts'
import { blocksOf, tokenize, wordsOfBlock } from '../src/language/tokenize.ts'
import type { Span } from '../src/report/span.ts'
import { readTreebank, treebankUse } from './conllu.ts'
import type { TreebankDocument } from './conllu.ts'
import { makeLearner } from './learner.ts'
import { sourceOf } from './models.ts'
import { makeRandom, shuffled } from '../src/model/random.ts'
import { restore } from './restore.ts'
import type { Trainer } from './trainer.ts'

interface Example {
  readonly features: Int32Array
  readonly ends: 0 | 1
}

/** The gaps of a document, each with whether a sentence ends there. */
function gapsOf(document: TreebankDocument): readonly Example[] {
  const { report, sentences } = restore(document)
  const { text } = report
  const ends = new Set(sentences.map(({ end }) => end))
  const examples: Example[] = []
  const features = new Int32Array(MOST_SENTENCE_FEATURES)
  for (const block of blocksOf(report)) {
    const words: readonly Span[] = wordsOfBlock(text, block)
    const lowly = isLowly(text, words)
    let first = 0
    let open = 0
    for (let at = 0; at + 1 < words.length; at++) {
      open = openAfter(at === first ? 0 : open, text, words[at]!)
      const here = ends.has(words[at]!.end)
      if (isGap(text, words, at)) {
        const ruled = endsSentence(text, words, { first, at })
        const count = sentenceFeatures(
          { text, words, first, at, ruled, open, lowly },
          features,
        )
        examples.push({ features: features.slice(0, count), ends: here ? 1 : 0 })
      }
      if (here) first = at + 1
    }
  }
  return examples
}

/** F1 of whole sentences found from raw text, in per cent. */
export function scoreSentences(
  documents: readonly TreebankDocument[],
  model?: SentenceModel,
): number {
  let right = 0
  let found = 0
  let gold = 0
  for (const document of documents) {
    const { report, sentences } = restore(document)
    const wanted = new Set(sentences.map(({ start, end }) => `${start}-${end}`))
    const got = tokenize(report, model).sentences
    right += got.filter(({ start, end }) => wanted.has(`${start}-${end}`)).length
    found += got.length
    gold += sentences.length
  }
  return Math.round((20000 * right) / (found + gold)) / 100
}

/** Where sentences end. */
export const sentences: Trainer = {
  name: 'sentences',
  train: async ({ corpora, write, log }) => {
    const examples = (['ewt', 'gum'] as const).flatMap((treebank) =>
      readTreebank(corpora, treebank, 'train').flatMap(gapsOf),
    )
    const learner = makeLearner()
    const random = makeRandom(4)
    const scores = new Float64Array(2)
    for (let round = 1; round <= 8; round++) {
      let wrong = 0
      for (const { features, ends } of shuffled(examples, random)) {
        scores.fill(0)
        learner.score(features, features.length, scores)
        // Right, but not by a margin, is learned from too.
        const margin = scores[ends]! - scores[1 - ends]!
        if (margin <= 0) wrong++
        if (margin <= 4) {
          learner.move(features, features.length, { label: ends, step: 1 })
          learner.move(features, features.length, { label: 1 - ends, step: -1 })
        }
        learner.tick()
      }
      log(`sentences: round ${round}, ${wrong} of ${examples.length} gaps wrong`)
    }
    const numbers = packWeights('sentences', learner.rows({ scale: 64, least: 4 }))
    const card = {
      name: 'sentences',
      features: SENTENCE_FEATURES,
      command: 'npm run train -- sentences',
      licence: 'CC-BY-SA-4.0',
      corpora: [treebankUse(corpora, 'ewt'), treebankUse(corpora, 'gum')],
      scores: {},
      lists: {},
    }
    const model = await loadSentenceModel(sourceOf(packModel(card, numbers)))
    const figures: Record<string, number> = {}
    for (const treebank of ['ewt', 'gum'] as const) {
      const dev = readTreebank(corpora, treebank, 'dev')
      figures[`${treebank} dev sentence F1`] = scoreSentences(dev, model)
      figures[`${treebank} dev sentence F1, rules alone`] = scoreSentences(dev)
      if (treebank === 'gum') {
        figures['gum dev news+interview sentence F1'] = scoreSentences(
          dev.filter(({ name }) => /_(?:news|interview)_/.test(name)),
          model,
        )
      }
    }
    log(JSON.stringify(figures, null, 1))
    write({ ...card, scores: figures }, numbers)
  },
}
