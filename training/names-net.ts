import { isPlain } from '../src/language/name/name-casing.ts'
import { nameLine } from '../src/language/name/name-features.ts'
import type { NameLine } from '../src/language/name/name-features.ts'
import { labelsOf } from '../src/language/name/name-lattice.ts'
import { rememberNames } from '../src/language/name/name-memory.ts'
import {
  CONTEXT_TABLES,
  namePlan,
  rowOfWord,
  rowsOfContext,
  WORD_TABLES,
} from '../src/language/name/name-net.ts'
import type { NameSizes, WordTableName } from '../src/language/name/name-net.ts'
import { fold, nameWord } from '../src/language/name/name-word.ts'
import { packByteTable, rowOf } from '../src/model/word-rows.ts'
import type { NumberArray } from '../src/model/model-file.ts'
import { nameTask } from './net/name-task.ts'
import { BATCH_ROOM, learnNet } from './net/learn.ts'
import type { NetSentence } from './net/learn.ts'
import type { WordVectors } from './net/vectors.ts'
import { vocabularyOf, wordRows } from './net/vocabulary.ts'
import { makeRandom } from '../src/model/random.ts'
import type { NameReading } from './names-data.ts'
import type { NameExample } from './names-corpora.ts'

/** What the net is learned with. */
export interface NameNetTraining extends NameReading {
  readonly vectors: WordVectors
  readonly sizes: NameSizes
  readonly rounds: number
  readonly log: (line: string) => void
}

/** Words of the vectors that the model keeps. */
const WORDS_KEPT = 80_000
/** Share of the documents that are read a second time without capitals. */
const PLAIN_SHARE = 0.3
/** Most corpora. */
const CORPORA = 8
const WORD_NAMES = Object.keys(WORD_TABLES) as WordTableName[]
const CONTEXT_NAMES = Object.keys(CONTEXT_TABLES) as (keyof typeof CONTEXT_TABLES)[]

/** Learns the net of the name model; returns its parts. */
export function learnNameNet(
  given: readonly NameExample[],
  { lexicon, tagger, vectors, sizes, rounds, log }: NameNetTraining,
): Record<string, NumberArray> {
  const vocabulary = vocabularyOf(
    given
      .flatMap(({ document }) => document)
      .map(({ words }) => ({ words: words.map((word) => ({ form: fold(word) })) })),
    vectors,
    WORDS_KEPT,
  )
  const examples: NetSentence[] = []
  const random = makeRandom(5)
  const lineOf = (words: readonly string[], plain: boolean): NameLine =>
    nameLine(
      words.map((word) => nameWord(word, lexicon, plain)),
      tagger(plain ? words.map((word) => word.toLowerCase()) : words),
      { lexicon, plain },
    )
  for (const { document, corpus } of given) {
    const usual = document.map(({ words }) =>
      lineOf(words, isPlain(words, lexicon.isCommon)),
    )
    const draw = random()
    const ways = [usual]
    if (draw < PLAIN_SHARE) ways.push(document.map(({ words }) => lineOf(words, true)))
    ways.forEach((lines, way) => {
      const memory = rememberNames(way === 1 && draw < PLAIN_SHARE / 2 ? [] : usual)
      lines.forEach((line, s) => {
        const length = line.words.length
        if (length === 0 || (way === 1 && usual[s]!.plain)) return
        const column = (value: (i: number) => number, begin: number): Int32Array =>
          Int32Array.from({ length: length + 1 }, (_, i) =>
            i === 0 ? begin : value(i - 1),
          )
        const known = column((i) => rowOf(vocabulary.index, line.words[i]!.lower), 0)
        const rows: Record<string, Int32Array> = {
          words: known.map((row) => (row <= vocabulary.learned ? row : 0)),
          corpora: column(() => corpus, corpus),
        }
        for (const name of WORD_NAMES) {
          rows[name] = column(
            (i) => rowOfWord(name, line.words[i]!, line.plain),
            WORD_TABLES[name],
          )
        }
        const contexts = line.words.map((_, i) => rowsOfContext(line, i, memory))
        CONTEXT_NAMES.forEach((name, k) => {
          rows[name] = column((i) => contexts[i]![k]!, CONTEXT_TABLES[name])
        })
        const labels = labelsOf(document[s]!.names, length)
        examples.push({
          rows,
          vectors: known.map((row) => (row === 0 ? -1 : vocabulary.vectors[row - 1]!)),
          targets: { labels: column((i) => labels[i]!, -1) },
        })
      })
    })
  }
  const plan = namePlan(sizes, BATCH_ROOM)
  const { tables, projection, weights } = learnNet(
    examples.filter(({ vectors }) => vectors.length <= 200),
    {
      name: 'names',
      plan,
      task: nameTask(),
      tables: {
        words: { rows: vocabulary.learned + 1, dropped: 0.25 },
        corpora: { rows: CORPORA, dropped: 0 },
        ...Object.fromEntries(
          [...Object.entries(WORD_TABLES), ...Object.entries(CONTEXT_TABLES)].map(
            ([name, rows]) => [name, { rows: rows + 1, dropped: 0 }],
          ),
        ),
      },
      vectors,
      rounds,
      rate: 0.003,
      thin: 0.3,
      log,
    },
  )
  const d = sizes.word
  // At work every text is read in the way of the first corpus: its row goes into one that every word has.
  const shapes = tables.shapes!.map((value, i) => value + tables.corpora![i % d]!)
  return {
    'net.sizes': Uint16Array.of(sizes.word, sizes.recurrent, sizes.layers),
    'net.weights': weights,
    'net.words.hashes': vocabulary.hashes,
    ...packByteTable(
      'net.words',
      wordRows(vocabulary, vectors, { words: tables.words!, projection }),
      d,
    ),
    ...Object.assign(
      {},
      ...[...WORD_NAMES, ...CONTEXT_NAMES].map((name) =>
        packByteTable(`net.${name}`, name === 'shapes' ? shapes : tables[name]!, d),
      ),
    ),
  }
}
