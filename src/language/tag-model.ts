import { readingNet } from '../model/net.ts'
import type { Net } from '../model/net.ts'
import { mix } from '../model/feature.ts'
import { listOf, loadModel, partOf } from '../model/model-file.ts'
import {
  addRow,
  hashedRow,
  indexRows,
  readByteTable,
  rowOf,
} from '../model/word-rows.ts'
import type { ByteTable, RowIndex } from '../model/word-rows.ts'
import type { ModelSource } from '../ports.ts'
import { readLemmas } from './lemma.ts'
import type { Lemmas } from './lemma.ts'
import { tagPlan } from './tag-net.ts'
import type { TagSizes } from './tag-net.ts'
import type { Setting, WordTable } from './word-table.ts'

/** Names what a row of the net is made of, and the net's plan; to be raised with every change there. */
export const TAG_FEATURES = 'tags-3'
/** Rows read at a time. */
export const TAG_ROWS = 512
/** The tables that know their rows by hash, and how many rows each has. */
export const TAG_TABLES = {
  longEndings: 4096,
  endings: 2048,
  shortEndings: 512,
  beginnings: 2048,
  shapes: 512,
} as const
/** Names a table of rows that a word's vector is summed from. */
export type TagTable = keyof typeof TAG_TABLES

/** A net that reads a sentence as a whole and gives each word its tags; and the table of lemmas. */
export interface TagModel {
  readonly kind: 'tags'
  /** `VERB/VBD`: both tags of a word are one label. */
  readonly labels: readonly string[]
  readonly net: Net
  readonly sizes: TagSizes
  readonly wordIndex: RowIndex
  readonly words: ByteTable
  readonly tables: Readonly<Record<TagTable, ByteTable>>
  readonly lemmas: Lemmas
  /** Rows of words met so far, by setting: a memo that changes nothing but the time it takes. */
  readonly memo: readonly Map<string, Float32Array>[]
}

/** Loads the model `tags`; throws `model-missing` or `model-mismatch`. */
export async function loadTagModel(source: ModelSource): Promise<TagModel> {
  const model = await loadModel(source, { name: 'tags', features: TAG_FEATURES })
  const given = partOf(model, 'sizes', Uint16Array)
  const sizes = {
    word: given[0]!,
    recurrent: given[1]!,
    layers: given[2]!,
    labels: given[3]!,
  }
  const plan = tagPlan(sizes, TAG_ROWS)
  const net = readingNet(plan, partOf(model, 'weights', Float32Array))
  return {
    kind: 'tags',
    labels: listOf(model, 'labels'),
    net,
    sizes,
    wordIndex: indexRows(partOf(model, 'words.hashes', Int32Array)),
    words: readByteTable(model, 'words'),
    tables: {
      longEndings: readByteTable(model, 'longEndings'),
      endings: readByteTable(model, 'endings'),
      shortEndings: readByteTable(model, 'shortEndings'),
      beginnings: readByteTable(model, 'beginnings'),
      shapes: readByteTable(model, 'shapes'),
    },
    lemmas: readLemmas(model),
    memo: [new Map(), new Map(), new Map(), new Map()],
  }
}

/** Row of a distinct word in one of the tables; how it is written counts as far as the setting lets it tell. */
export function rowInTable(
  name: TagTable,
  table: WordTable,
  { word, setting }: { readonly word: number; readonly setting: Setting },
): number {
  switch (name) {
    case 'longEndings':
      return hashedRow(75, table.suffix4[word]!, TAG_TABLES.longEndings)
    case 'endings':
      return hashedRow(71, table.suffix3[word]!, TAG_TABLES.endings)
    case 'shortEndings':
      return hashedRow(72, table.suffix2[word]!, TAG_TABLES.shortEndings)
    case 'beginnings':
      return hashedRow(73, table.prefix3[word]!, TAG_TABLES.beginnings)
    case 'shapes': {
      const shape =
        setting === 1 || setting === 2 ? table.blind[word]! : table.shape[word]!
      return hashedRow(74, mix(shape, setting), TAG_TABLES.shapes)
    }
  }
}

const NAMES = Object.keys(TAG_TABLES) as TagTable[]
/** Name of the row that begins a sentence, which no word has. */
const BEGINNING = ' '
/** Most words kept in the memo of a setting. */
const MEMO_SIZE = 20_000

/** Writes the row of a distinct word into the net, or, for the word -1, the row that begins a sentence. */
export function writeTagRow(
  model: TagModel,
  table: WordTable,
  {
    at,
    word,
    setting,
  }: { readonly at: number; readonly word: number; readonly setting: Setting },
): void {
  const { net } = model
  const memo = model.memo[setting]!
  const form = word < 0 ? BEGINNING : table.forms[word]!
  let row = memo.get(form)
  if (!row) {
    row = rowOfWord(model, table, { word, setting })
    if (memo.size >= MEMO_SIZE) memo.clear()
    memo.set(form, row)
  }
  const { floats } = net.kernel
  const x = net.buffers.x! + at * row.length
  for (let k = 0; k < row.length; k++) floats[x + k] = row[k]!
}

/** The sum of a word's rows in all tables. */
function rowOfWord(
  model: TagModel,
  table: WordTable,
  { word, setting }: { readonly word: number; readonly setting: Setting },
): Float32Array {
  const width = model.net.sizes.word
  const sums = new Float32Array(width)
  const row = word < 0 ? 0 : rowOf(model.wordIndex, table.lower[word]!)
  addRow(sums, 0, { table: model.words, row, width })
  for (const name of NAMES) {
    addRow(sums, 0, {
      table: model.tables[name],
      // The last row of a table is that of the beginning.
      row: word < 0 ? TAG_TABLES[name] : rowInTable(name, table, { word, setting }),
      width,
    })
  }
  return sums
}
