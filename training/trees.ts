import { packModel } from '../src/model/model-file.ts'
import type { NumberArray } from '../src/model/model-file.ts'
import { loadTreeModel, parseTokens } from '../src/language/parse.ts'
import type { TreeModel } from '../src/language/parse.ts'
import { loadTagModel, tagTokens } from '../src/language/tag.ts'
import type { TagModel } from '../src/language/tag.ts'
import {
  ENDING_ROWS,
  ROOT_TAG,
  rowOfEnding,
  tagName,
  TREE_FEATURES,
} from '../src/language/tree-model.ts'
import { treePlan } from '../src/language/tree-net.ts'
import { tabulate } from '../src/language/word-table.ts'
import { packByteTable, rowOf } from '../src/model/word-rows.ts'
import { treebankUse } from './conllu.ts'
import type { TreebankSentence } from './conllu.ts'
import { jackknife } from './jackknife.ts'
import type { TaggedSentence } from './jackknife.ts'
import { modelsOnDisk, sourceOf } from './models.ts'
import { BATCH_ROOM, learnNet } from './net/learn.ts'
import type { NetSentence } from './net/learn.ts'
import { newsGrammarUse, newsSentences } from './news-grammar.ts'
import { readVectors, vectorsUse } from './net/vectors.ts'
import type { WordVectors } from './net/vectors.ts'
import { treeTask } from './net/tree-task.ts'
import { vocabularyOf, wordRows } from './net/vocabulary.ts'
import type { Vocabulary } from './net/vocabulary.ts'
import { SHIPPED, sentencesOf } from './tags.ts'
import type { Trainer } from './trainer.ts'

/** Relations seen less often are not learned. */
const LEAST_RELATION = 5
/** Sentences of news made up: one to six of the treebanks. */
const NEWS = 3000
/** Longer sentences are lists and tables more than sentences. */
const LONGEST_SENTENCE = 200

/** Sizes of the parser's net. */
export const TREE_SIZES = { word: 96, recurrent: 64, arc: 64, label: 64 }

function relationsOf(sentences: readonly TreebankSentence[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { words } of sentences) {
    for (const { relation } of words)
      counts.set(relation, (counts.get(relation) ?? 0) + 1)
  }
  counts.delete('root')
  return [
    'root',
    ...[...counts]
      .filter(([, count]) => count >= LEAST_RELATION)
      .map(([relation]) => relation)
      .sort(),
  ]
}

interface Numbering {
  readonly vocabulary: Vocabulary
  readonly relations: readonly string[]
  readonly tags: readonly string[]
}

function toNumbers(
  sentences: readonly TaggedSentence[],
  { vocabulary, tags, relations }: Numbering,
): readonly NetSentence[] {
  const tagRows = new Map(tags.map((tag, i) => [tag, i]))
  const labels = new Map(relations.map((relation, i) => [relation, i]))
  return sentences
    .filter(
      ({ sentence: { words } }) => words.length > 1 && words.length <= LONGEST_SENTENCE,
    )
    .map(({ sentence: { words }, tags }) => {
      const table = tabulate(words.map(({ form }) => ({ text: form })))
      const column = (value: (i: number) => number, root: number): Int32Array =>
        Int32Array.from({ length: words.length + 1 }, (_, i) =>
          i === 0 ? root : value(i - 1),
        )
      const rows = column(
        (i) => rowOf(vocabulary.index, table.lower[table.word[i]!]!),
        0,
      )
      return {
        rows: {
          words: rows.map((row) => (row <= vocabulary.learned ? row : 0)),
          endings: column((i) => rowOfEnding(table.suffix3[table.word[i]!]!), 0),
          tags: column((i) => tagRows.get(tagName(tags[i]!)) ?? 0, ROOT_TAG),
        },
        vectors: rows.map((row) => (row === 0 ? -1 : vocabulary.vectors[row - 1]!)),
        targets: {
          heads: column((i) => words[i]!.head + 1, -1),
          labels: column((i) => {
            const { head, relation } = words[i]!
            return head < 0 ? -1 : (labels.get(relation) ?? -1)
          }, -1),
        },
      }
    })
}

/** Everything of the model `trees` but its manifest. */
export function learnTrees(
  sentences: readonly TaggedSentence[],
  {
    vectors,
    log,
    rounds,
    sizes = TREE_SIZES,
  }: {
    readonly vectors: WordVectors
    readonly rounds: number
    readonly sizes?: typeof TREE_SIZES
    readonly log: (line: string) => void
  },
): {
  readonly relations: readonly string[]
  readonly tags: readonly string[]
  readonly numbers: Record<string, NumberArray>
} {
  const plain = sentences.map(({ sentence }) => sentence)
  const relations = relationsOf(plain)
  const tags = [
    '?',
    'ROOT',
    ...[...new Set(sentences.flatMap(({ tags }) => tags.map(tagName)))].sort(),
  ]
  const vocabulary = vocabularyOf(plain, vectors)
  const netSizes = { ...sizes, labels: Math.ceil(relations.length / 8) * 8 }
  const learned = learnNet(toNumbers(sentences, { vocabulary, relations, tags }), {
    name: 'trees',
    plan: treePlan(netSizes, BATCH_ROOM),
    task: treeTask(netSizes),
    tables: {
      words: { rows: vocabulary.learned + 1, dropped: 0.2 },
      endings: { rows: ENDING_ROWS, dropped: 0 },
      tags: { rows: tags.length, dropped: 0.03 },
    },
    vectors,
    rounds,
    rate: 0.003,
    thin: 0.28,
    log,
  })
  const { tables, projection, weights } = learned
  const words = wordRows(vocabulary, vectors, { words: tables.words!, projection })
  return {
    relations,
    tags,
    numbers: {
      sizes: Uint16Array.of(
        sizes.word,
        sizes.recurrent,
        sizes.arc,
        sizes.label,
        netSizes.labels,
      ),
      weights,
      'words.hashes': vocabulary.hashes,
      ...packByteTable('words', words, sizes.word),
      ...packByteTable('endings', tables.endings!, sizes.word),
      ...packByteTable('tags', tables.tags!, sizes.word),
    },
  }
}

/** Shares of right heads, and of right heads with right relations, in per cent; tags as the tagger gives them. */
export function scoreTrees(
  sentences: readonly TreebankSentence[],
  tagModel: TagModel,
  model: TreeModel,
): { readonly uas: number; readonly las: number } {
  let heads = 0
  let arcs = 0
  let all = 0
  for (const { words } of sentences) {
    const tokens = words.map(({ form }) => ({ text: form }))
    const whole = [{ first: 0, last: words.length }]
    const tags = tagTokens(tokens, whole, tagModel)
    const found = parseTokens(tokens, { sentences: whole, tags }, model)
    words.forEach(({ head, relation }, i) => {
      all++
      if (found[i]!.head !== head) return
      heads++
      if (found[i]!.relation === relation) arcs++
    })
  }
  const share = (n: number): number => Math.round((10000 * n) / all) / 100
  return { uas: share(heads), las: share(arcs) }
}

/** Dependency trees; trained on tags that a tagger gave that had not seen the sentence. */
export const trees: Trainer = {
  name: 'trees',
  train: async ({ corpora, write, log }) => {
    const vectors = readVectors()
    const train = sentencesOf(corpora, 'train')
    const tagged = await jackknife(train, newsSentences(NEWS, train), {
      vectors,
      rounds: 4,
      headlines: true,
      make: SHIPPED,
      log,
    })
    const { relations, tags, numbers } = learnTrees(tagged, {
      vectors,
      rounds: 26,
      log,
    })
    const card = {
      name: 'trees',
      features: TREE_FEATURES,
      command: 'npm run train -- words tags trees',
      licence: 'CC-BY-SA-4.0',
      corpora: [
        treebankUse(corpora, 'ewt'),
        treebankUse(corpora, 'gum'),
        vectorsUse(),
        newsGrammarUse(),
      ],
      scores: {},
      lists: { relations, tags },
    }
    const packed = packModel(card, numbers)
    const model = await loadTreeModel(sourceOf(packed))
    const tagModel = await loadTagModel(modelsOnDisk)
    const scores: Record<string, number> = {}
    for (const treebank of ['ewt', 'gum'] as const) {
      const { uas, las } = scoreTrees(
        sentencesOf(corpora, 'dev', [treebank]),
        tagModel,
        model,
      )
      Object.assign(scores, {
        [`${treebank} dev UAS`]: uas,
        [`${treebank} dev LAS`]: las,
      })
    }
    log(JSON.stringify(scores, null, 1))
    write({ ...card, scores }, numbers)
  },
}
