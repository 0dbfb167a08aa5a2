import { loadModel } from '../model/model-file.ts'
import { addScores, readWeights } from '../model/weights.ts'
import type { Weights } from '../model/weights.ts'
import type { ModelSource } from '../ports.ts'
import type { Span } from '../report/span.ts'
import { endsSentence, joinsClockAndDay } from './sentence-end.ts'
import {
  isGap,
  isLowly,
  MOST_SENTENCE_FEATURES,
  openAfter,
  SENTENCE_FEATURES,
  sentenceFeatures,
} from './sentence-features.ts'

/** Weights that decide, with what the rules say, where sentences end. */
export interface SentenceModel {
  readonly kind: 'sentences'
  readonly weights: Weights
}

/** Loads the model `sentences`; throws `model-missing` or `model-mismatch`. */
export async function loadSentenceModel(source: ModelSource): Promise<SentenceModel> {
  const model = await loadModel(source, {
    name: 'sentences',
    features: SENTENCE_FEATURES,
  })
  return { kind: 'sentences', weights: readWeights(model, 'sentences') }
}

/** Answers, for the words of one block in order, whether a sentence ends after a word. */
export type SentenceEnds = (first: number, at: number) => boolean

/** The ends by rule alone. */
export function endsByRule(text: string, words: readonly Span[]): SentenceEnds {
  return (first, at) => endsSentence(text, words, { first, at })
}

/** The ends by the model; it must be asked of every word in turn. */
export function endsByModel(
  text: string,
  words: readonly Span[],
  { weights }: SentenceModel,
): SentenceEnds {
  const features = new Int32Array(MOST_SENTENCE_FEATURES)
  const scores = new Int32Array(2)
  const lowly = isLowly(text, words)
  let open = 0
  return (first, at) => {
    open = openAfter(at === first ? 0 : open, text, words[at]!)
    if (at === words.length - 1) return true
    if (!isGap(text, words, at) || joinsClockAndDay(text, words, at)) return false
    const ruled = endsSentence(text, words, { first, at })
    const found = sentenceFeatures(
      { text, words, first, at, ruled, open, lowly },
      features,
    )
    scores.fill(0)
    for (let f = 0; f < found; f++) addScores(weights, features[f]!, scores)
    return scores[1]! > scores[0]!
  }
}
