import { readWeights } from '../src/model/weights.ts'
import { packModel } from '../src/model/model-file.ts'
import { makeUsualTags, tagTokens } from '../src/language/tag.ts'
import type { TagModel } from '../src/language/tag.ts'
import type { WordClasses } from '../src/language/word-classes.ts'
import type { Tag } from '../src/report/layers.ts'
import type { TreebankSentence } from './conllu.ts'
import { learnTags } from './tags.ts'

const FOLDS = 4

/**
 * The sentences with tags from a tagger that was not trained on them: what a parser will
 * meet. A copy of a sentence belongs to the fold of a sentence with the same words.
 */
export function jackknife(
  train: readonly TreebankSentence[],
  sentences: readonly TreebankSentence[],
  {
    classes,
    log,
  }: { readonly classes: WordClasses; readonly log: (line: string) => void },
): readonly { readonly sentence: TreebankSentence; readonly tags: readonly Tag[] }[] {
  const keyOf = ({ words }: TreebankSentence): string =>
    words.map(({ form }) => form.toLowerCase()).join(' ')
  const folds = new Map<string, number>()
  for (const sentence of train) {
    const key = keyOf(sentence)
    if (!folds.has(key)) folds.set(key, folds.size % FOLDS)
  }
  const foldOf = (sentence: TreebankSentence): number => folds.get(keyOf(sentence)) ?? 0
  const models = Array.from({ length: FOLDS }, (_, fold): TagModel => {
    log(`tags without part ${fold + 1} of ${FOLDS}`)
    const parts = learnTags(
      train.filter((sentence) => foldOf(sentence) !== fold),
      classes,
      { rounds: 5, log: () => undefined },
    )
    return {
      kind: 'tags',
      labels: parts.labels,
      weights: weightsOf(parts.weights),
      usual: makeUsualTags(parts.usualWords, parts.usualSets),
      lemmas: { slots: new Int32Array(32), mask: 31, scripts: [] },
      classes,
    }
  })
  return sentences.map((sentence) => ({
    sentence,
    tags: tagTokens(
      sentence.words.map(({ form }) => ({ text: form })),
      [{ first: 0, last: sentence.words.length }],
      models[foldOf(sentence)]!,
    ),
  }))
}

function weightsOf(numbers: Parameters<typeof packModel>[1]): TagModel['weights'] {
  return readWeights(
    {
      manifest: {
        name: 'tags',
        features: '',
        command: '',
        licence: '',
        corpora: [],
        scores: {},
        sha256: '',
        bytes: 0,
        parts: [],
        lists: {},
      },
      parts: new Map(Object.entries(numbers)),
    },
    'tags',
  )
}
