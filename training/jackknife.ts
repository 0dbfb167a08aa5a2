import { tagTokens } from '../src/language/tag.ts'
import type { TagModel } from '../src/language/tag.ts'
import type { Tag } from '../src/report/layers.ts'
import { headlineCopyOf } from './case-copies.ts'
import type { TreebankSentence } from './conllu.ts'
import { makeRandom } from '../src/model/random.ts'
import { learnTags, tagModelOf } from './tags.ts'
import type { TagTraining } from './tags.ts'

const FOLDS = 3

/** A sentence with the tags that a tagger gave it. */
export interface TaggedSentence {
  readonly sentence: TreebankSentence
  readonly tags: readonly Tag[]
}

/**
 * The sentences, the headlines that some of them make, and sentences made up (`made`), with
 * tags from a tagger that was not trained on them: what a parser will meet. Sentences of the
 * same words are kept together.
 */
export async function jackknife(
  sentences: readonly TreebankSentence[],
  made: readonly TreebankSentence[],
  training: TagTraining,
): Promise<readonly TaggedSentence[]> {
  const folds = new Map<string, number>()
  const foldOf = ({ words }: TreebankSentence): number => {
    const key = words.map(({ form }) => form.toLowerCase()).join(' ')
    const fold = folds.get(key) ?? folds.size % FOLDS
    folds.set(key, fold)
    return fold
  }
  const numbers = sentences.map(foldOf)
  const models: TagModel[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    training.log(`tags without part ${fold + 1} of ${FOLDS}`)
    const rest = sentences.filter((_, i) => numbers[i] !== fold)
    models.push(await tagModelOf(learnTags(rest, training)))
  }
  const tagged = (sentence: TreebankSentence, model: TagModel): TaggedSentence => ({
    sentence,
    tags: tagTokens(
      sentence.words.map(({ form }) => ({ text: form })),
      [{ first: 0, last: sentence.words.length }],
      model,
    ),
  })
  const random = makeRandom(3)
  return [
    ...sentences.flatMap((sentence, i) => {
      const model = models[numbers[i]!]!
      const headline = headlineCopyOf(sentence, random())
      return headline
        ? [tagged(sentence, model), tagged(headline, model)]
        : [tagged(sentence, model)]
    }),
    ...made.map((sentence, i) => tagged(sentence, models[i % FOLDS]!)),
  ]
}
