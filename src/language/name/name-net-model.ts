import { readingNet } from '../../model/net.ts'
import type { Rows } from '../../model/encoder.ts'
import type { Net } from '../../model/net.ts'
import { partOf } from '../../model/model-file.ts'
import type { Model } from '../../model/model-file.ts'
import { addRow, indexRows, readByteTable, rowOf } from '../../model/word-rows.ts'
import type { ByteTable, RowIndex } from '../../model/word-rows.ts'
import type { NameLine } from './name-features.ts'
import { LABELS } from './name-lattice.ts'
import type { NameMemory } from './name-memory.ts'
import {
  CONTEXT_TABLES,
  namePlan,
  NET_LABELS,
  rowOfWord,
  rowsOfContext,
  scoreNameLabels,
  WORD_TABLES,
} from './name-net.ts'
import type { ContextTableName, WordTableName } from './name-net.ts'
import type { NameWord } from './name-word.ts'

/** The net as loaded. */
export interface NameNet {
  readonly net: Net
  readonly wordIndex: RowIndex
  readonly words: ByteTable
  readonly wordTables: readonly (readonly [WordTableName, ByteTable])[]
  readonly contextTables: readonly ByteTable[]
  /** The row that begins a sentence. */
  readonly begin: Float32Array
}

/** A sentence whose scores are wanted. */
export interface NetLine {
  readonly line: NameLine
  /** What each word's row is made of by itself; see `rowOfNameWord`. */
  readonly rows: readonly Float32Array[]
  /** `LABELS` scores a word, to which the net's are added. */
  readonly emissions: Int32Array
}

/** Rows read at a time. */
const ROWS = 512

/** Reads the net out of the parts of the name model. */
export function readNameNet(model: Model): NameNet {
  const given = partOf(model, 'net.sizes', Uint16Array)
  const sizes = { word: given[0]!, recurrent: given[1]!, layers: given[2]! }
  const plan = namePlan(sizes, ROWS)
  const net = readingNet(plan, partOf(model, 'net.weights', Float32Array))
  const words = readByteTable(model, 'net.words')
  const wordTables = (Object.keys(WORD_TABLES) as WordTableName[]).map(
    (name) => [name, readByteTable(model, `net.${name}`)] as const,
  )
  const contextNames = Object.keys(CONTEXT_TABLES) as ContextTableName[]
  const contextTables = contextNames.map((name) => readByteTable(model, `net.${name}`))
  const width = sizes.word
  const begin = new Float32Array(width)
  addRow(begin, 0, { table: words, row: 0, width })
  for (const [name, table] of wordTables) {
    addRow(begin, 0, { table, row: WORD_TABLES[name], width })
  }
  contextTables.forEach((table, k) => {
    addRow(begin, 0, { table, row: CONTEXT_TABLES[contextNames[k]!], width })
  })
  const wordIndex = indexRows(partOf(model, 'net.words.hashes', Int32Array))
  return {
    net,
    wordIndex,
    words,
    wordTables,
    contextTables,
    begin,
  }
}

/** What a word's row is made of, whatever stands around it. */
export function rowOfNameWord(
  { net, wordIndex, words, wordTables }: NameNet,
  word: NameWord,
  plain: boolean,
): Float32Array {
  const width = net.sizes.word
  const sums = new Float32Array(width)
  addRow(sums, 0, { table: words, row: rowOf(wordIndex, word.lower), width })
  for (const [name, table] of wordTables) {
    addRow(sums, 0, { table, row: rowOfWord(name, word, plain), width })
  }
  return sums
}

/** Writes a word's row: what it is made of by itself and by what stands around it. */
function writeNameRow(
  { net, contextTables }: NameNet,
  at: number,
  { word, rows }: { readonly word: Float32Array; readonly rows: readonly number[] },
): void {
  const { floats } = net.kernel
  const width = word.length
  floats.set(word, at)
  for (let t = 0; t < rows.length; t++)
    addRow(floats, at, { table: contextTables[t]!, row: rows[t]!, width })
}

/** Adds the net's scores, `scale` to one, to the emissions of each sentence. */
export function addNetScores(
  model: NameNet,
  lines: readonly NetLine[],
  { memory, scale }: { readonly memory: NameMemory; readonly scale: number },
): void {
  const { net } = model
  const { floats } = net.kernel
  const width = net.sizes.word
  let ranges: Rows[] = []
  let targets: { readonly emissions: Int32Array; readonly from: number }[] = []
  let used = 0
  const flush = (): void => {
    if (ranges.length === 0) return
    scoreNameLabels(net, { sentences: ranges })
    ranges.forEach(({ first, last }, k) => {
      const { emissions, from } = targets[k]!
      for (let row = first + 1; row < last; row++) {
        const scores = net.buffers.labels! + row * NET_LABELS
        const to = (from + row - first - 1) * LABELS
        for (let label = 0; label < LABELS; label++) {
          emissions[to + label]! += Math.round(scale * floats[scores + label]!)
        }
      }
    })
    ranges = []
    targets = []
    used = 0
  }
  for (const { line, rows, emissions } of lines) {
    // A sentence too long for the net is read in pieces.
    for (let from = 0; from < rows.length; from += ROWS - 1) {
      const to = Math.min(rows.length, from + ROWS - 1)
      const size = to - from + 1
      if (used + size > ROWS) flush()
      floats.set(model.begin, net.buffers.x! + used * width)
      for (let i = from; i < to; i++) {
        const x = net.buffers.x! + (used + 1 + i - from) * width
        writeNameRow(model, x, {
          word: rows[i]!,
          rows: rowsOfContext(line, i, memory),
        })
      }
      ranges.push({ first: used, last: used + size })
      targets.push({ emissions, from })
      used += size
    }
  }
  flush()
}
