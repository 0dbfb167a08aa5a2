import { packModel } from '../src/model/model-file.ts'
import type { ModelCard, NumberArray } from '../src/model/model-file.ts'
import { packByteTable, rowOf } from '../src/model/word-rows.ts'
import { loadTagModel, tagTokens } from '../src/language/tag.ts'
import type { TagModel } from '../src/language/tag.ts'
import { rowInTable, TAG_FEATURES, TAG_TABLES } from '../src/language/tag-model.ts'
import type { TagTable } from '../src/language/tag-model.ts'
import { tagPlan } from '../src/language/tag-net.ts'
import type { TagSizes } from '../src/language/tag-net.ts'
import { settingOf, tabulate } from '../src/language/word-table.ts'
import { copyOf, headlineCopyOf, recase } from './case-copies.ts'
import { readTreebank, treebankUse } from './conllu.ts'
import type { TreebankSentence } from './conllu.ts'
import { headlineLines, headlinesUse } from './headline-lines.ts'
import { inflectedWords } from './inflect.ts'
import { learnLemmas } from './lemma-scripts.ts'
import { sourceOf } from './models.ts'
import { BATCH_ROOM, learnNet } from './net/learn.ts'
import type { NetSentence } from './net/learn.ts'
import { tagTask } from './net/tag-task.ts'
import { readVectors, vectorsUse } from './net/vectors.ts'
import type { WordVectors } from './net/vectors.ts'
import { vocabularyOf, wordRows } from './net/vocabulary.ts'
import { makeRandom } from '../src/model/random.ts'
import type { Trainer } from './trainer.ts'

/** What a tagger is learned with. */
export interface TagTraining {
  readonly vectors: WordVectors
  readonly rounds: number
  /** Whether headlines made of sentences are learned too. */
  readonly headlines: boolean
  readonly make: TagMake
  readonly log: (line: string) => void
}

/** How large a tagger is, and what it is kept from learning by heart with. */
export interface TagMake {
  readonly sizes: Omit<TagSizes, 'labels'>
  /** Tables that a word's row is summed from, beside that of words. */
  readonly tables: readonly TagTable[]
  /** Share of words taken for unknown, and of units left out, while training. */
  readonly dropped: number
  readonly thin: number
  /** Whether the made-up headlines are learned. */
  readonly lines: boolean
}

/** Lists and numbers of the model `tags`. */
export interface TagParts {
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly numbers: Readonly<Record<string, NumberArray>>
}

/** All sentences of a part of the treebanks. */
export function sentencesOf(
  corpora: string,
  part: 'train' | 'dev',
  treebanks: readonly ('ewt' | 'gum')[] = ['ewt', 'gum'],
): readonly TreebankSentence[] {
  return treebanks.flatMap((treebank) =>
    readTreebank(corpora, treebank, part).flatMap(({ sentences }) => sentences),
  )
}

/** Labels seen at least so often are learned; the others are left to their neighbours. */
const LEAST_LABEL = 5
/** Longer sentences are lists and tables more than sentences. */
const LONGEST_SENTENCE = 200
const TABLES = Object.keys(TAG_TABLES) as TagTable[]

/** The tagger that is shipped. A second recurrent layer gains nothing: 95.7 of EWT either way. */
export const SHIPPED: TagMake = {
  sizes: { word: 96, recurrent: 64, layers: 1 },
  tables: TABLES,
  dropped: 0.3,
  thin: 0.28,
  lines: true,
}

const textsOf = (sentence: TreebankSentence): readonly { readonly text: string }[] =>
  sentence.words.map(({ form }) => ({ text: form }))

/** Learns tags from sentences and from copies of them in other cases; and the lemmas. */
export function learnTags(
  sentences: readonly TreebankSentence[],
  { vectors, rounds, headlines, make, log }: TagTraining,
): TagParts {
  const labels = labelsOf(sentences)
  const numbers = new Map(labels.map((label, i) => [label, i]))
  const vocabulary = vocabularyOf(sentences, vectors)
  const random = makeRandom(1)
  const copies = sentences.flatMap((sentence) => {
    const copy = copyOf(sentence, random()) ?? []
    return headlines ? [copy, headlineCopyOf(sentence, random()) ?? []].flat() : copy
  })
  const lines = make.lines ? headlineLines('train') : []
  copies.push(...lines, ...lines.map((line) => recase(line, 'title')))
  const examples = [...sentences, ...copies]
    .filter(({ words }) => words.length <= LONGEST_SENTENCE)
    .map((sentence): NetSentence => {
      const { words } = sentence
      const table = tabulate(textsOf(sentence))
      const setting = settingOf(table, { first: 0, last: words.length })
      const column = (value: (i: number) => number, begin: number): Int32Array =>
        Int32Array.from({ length: words.length + 1 }, (_, i) =>
          i === 0 ? begin : value(i - 1),
        )
      const known = column(
        (i) => rowOf(vocabulary.index, table.lower[table.word[i]!]!),
        0,
      )
      const rows: Record<string, Int32Array> = {
        words: known.map((row) => (row <= vocabulary.learned ? row : 0)),
      }
      for (const name of make.tables) {
        // Row 0 of these is a row like any other; the mark of beginning has a row of its own, the last.
        rows[name] = column(
          (i) => rowInTable(name, table, { word: table.word[i]!, setting }),
          TAG_TABLES[name],
        )
      }
      return {
        rows,
        vectors: known.map((row) => (row === 0 ? -1 : vocabulary.vectors[row - 1]!)),
        targets: {
          labels: column(
            (i) => numbers.get(`${words[i]!.upos}/${words[i]!.xpos}`) ?? -1,
            -1,
          ),
        },
      }
    })
  const sizes = { ...make.sizes, labels: Math.ceil(labels.length / 8) * 8 }
  const learned = learnNet(examples, {
    name: 'tags',
    plan: tagPlan(sizes, BATCH_ROOM),
    task: tagTask(sizes),
    tables: {
      words: { rows: vocabulary.learned + 1, dropped: make.dropped },
      ...Object.fromEntries(
        make.tables.map((name) => [name, { rows: TAG_TABLES[name] + 1, dropped: 0 }]),
      ),
    },
    vectors,
    rounds,
    rate: 0.003,
    thin: make.thin,
    log,
  })
  const { projection, tables, weights } = learned
  const lemmas = learnLemmas(
    sentences.flatMap(({ words }) => words),
    inflectedWords(vectors.index),
  )
  const d = sizes.word
  return {
    lists: { labels, scripts: lemmas.scripts },
    numbers: {
      sizes: Uint16Array.of(sizes.word, sizes.recurrent, sizes.layers, sizes.labels),
      weights,
      'words.hashes': vocabulary.hashes,
      ...packByteTable(
        'words',
        wordRows(vocabulary, vectors, { words: tables.words!, projection }),
        d,
      ),
      ...Object.assign(
        {},
        ...TABLES.map((name) =>
          packByteTable(
            name,
            tables[name] ?? new Float32Array((TAG_TABLES[name] + 1) * d),
            d,
          ),
        ),
      ),
      'lemma.keys': lemmas.keys,
      'lemma.scripts': lemmas.values,
    },
  }
}

function labelsOf(sentences: readonly TreebankSentence[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { words } of sentences) {
    for (const { upos, xpos } of words) {
      const label = `${upos}/${xpos}`
      counts.set(label, (counts.get(label) ?? 0) + 1)
    }
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_LABEL)
    .map(([label]) => label)
    .sort()
}

/** Shares of right tags and lemmas on sentences, in per cent. */
export function scoreTags(
  sentences: readonly TreebankSentence[],
  model: TagModel,
): { readonly upos: number; readonly xpos: number; readonly lemma: number } {
  let upos = 0
  let xpos = 0
  let lemma = 0
  let all = 0
  for (const sentence of sentences) {
    const whole = [{ first: 0, last: sentence.words.length }]
    const tags = tagTokens(textsOf(sentence), whole, model)
    sentence.words.forEach((word, i) => {
      all++
      if (tags[i]!.upos === word.upos) upos++
      if (tags[i]!.xpos === word.xpos) xpos++
      if (tags[i]!.lemma === word.lemma) lemma++
    })
  }
  const share = (n: number): number => Math.round((10000 * n) / all) / 100
  return { upos: share(upos), xpos: share(xpos), lemma: share(lemma) }
}

/** The card of the model `tags` without its scores. */
export function tagCard({ lists }: TagParts, corpora: ModelCard['corpora']): ModelCard {
  return {
    name: 'tags',
    features: TAG_FEATURES,
    command: 'npm run train -- words tags',
    licence: 'CC-BY-SA-4.0',
    corpora,
    scores: {},
    lists,
  }
}

/** A tagger as the runtime loads it. */
export async function tagModelOf(parts: TagParts): Promise<TagModel> {
  return loadTagModel(sourceOf(packModel(tagCard(parts, []), parts.numbers)))
}

/** Part of speech, Penn tag and lemma. */
export const tags: Trainer = {
  name: 'tags',
  train: async ({ corpora, write, log }) => {
    const vectors = readVectors()
    const train = sentencesOf(corpora, 'train')
    // With headlines EWT loses 0.2 of 95.6, and GUM gains nothing.
    const parts = learnTags(train, {
      vectors,
      rounds: 14,
      headlines: false,
      make: SHIPPED,
      log,
    })
    const model = await tagModelOf(parts)
    const scores: Record<string, number> = {}
    for (const treebank of ['ewt', 'gum'] as const) {
      const dev = sentencesOf(corpora, 'dev', [treebank])
      const { upos, xpos, lemma } = scoreTags(dev, model)
      const recased = (how: 'upper' | 'lower'): number =>
        scoreTags(
          dev.map((sentence) => recase(sentence, how)),
          model,
        ).upos
      Object.assign(scores, {
        [`${treebank} dev UPOS`]: upos,
        [`${treebank} dev XPOS`]: xpos,
        [`${treebank} dev lemma`]: lemma,
        [`${treebank} dev UPOS, capitals`]: recased('upper'),
        [`${treebank} dev UPOS, lower case`]: recased('lower'),
      })
    }
    const lines = headlineLines('dev')
    scores['headlines UPOS'] = scoreTags(lines, model).upos
    scores['headlines UPOS, Title'] = scoreTags(
      lines.map((line) => recase(line, 'title')),
      model,
    ).upos
    log(JSON.stringify(scores, null, 1))
    const use = [
      treebankUse(corpora, 'ewt'),
      treebankUse(corpora, 'gum'),
      vectorsUse(),
      headlinesUse(),
    ]
    write({ ...tagCard(parts, use), scores }, parts.numbers)
  },
}
