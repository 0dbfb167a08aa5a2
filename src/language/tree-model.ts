import { readingNet } from '../model/net.ts'
import type { Net } from '../model/net.ts'
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
import type { Tag } from '../report/layers.ts'
import { LONGEST_ROWS, treePlan } from './tree-net.ts'
import type { TreeSizes } from './tree-net.ts'
import type { WordTable } from './word-table.ts'

/** Names what a row of the net is made of, and the net's plan; to be raised with every change there. */
export const TREE_FEATURES = 'trees-2'
/** Rows read at a time. */
export const TREE_ROWS = 512
/** How many rows the table of endings has. */
export const ENDING_ROWS = 2048
/** Longest sentence read at once, in words; a longer one is read in pieces. */
export const LONGEST_PIECE: number = LONGEST_ROWS - 4
/** Row of the table of tags for the root; 0 is the unknown tag's. */
export const ROOT_TAG = 1

/** A net that reads a sentence as a whole and says of each word what it hangs on, and how. */
export interface TreeModel {
  readonly kind: 'trees'
  /** Relations by number; `root` is the first. */
  readonly relations: readonly string[]
  readonly net: Net
  readonly sizes: TreeSizes
  readonly wordIndex: RowIndex
  readonly words: ByteTable
  readonly endings: ByteTable
  readonly tags: ByteTable
  /** Row of `tags` by `VERB/VBD`. */
  readonly tagRows: ReadonlyMap<string, number>
  /** Rows of words met so far: a memo that changes nothing but the time it takes. */
  readonly memo: Map<string, Float32Array>
}

/** Loads the model `trees`; throws `model-missing` or `model-mismatch`. */
export async function loadTreeModel(source: ModelSource): Promise<TreeModel> {
  const model = await loadModel(source, { name: 'trees', features: TREE_FEATURES })
  const given = partOf(model, 'sizes', Uint16Array)
  const sizes = {
    word: given[0]!,
    recurrent: given[1]!,
    arc: given[2]!,
    label: given[3]!,
    labels: given[4]!,
  }
  const plan = treePlan(sizes, TREE_ROWS)
  const net = readingNet(plan, partOf(model, 'weights', Float32Array))
  return {
    kind: 'trees',
    relations: listOf(model, 'relations'),
    net,
    sizes,
    wordIndex: indexRows(partOf(model, 'words.hashes', Int32Array)),
    words: readByteTable(model, 'words'),
    endings: readByteTable(model, 'endings'),
    tags: readByteTable(model, 'tags'),
    tagRows: new Map(listOf(model, 'tags').map((tag, i) => [tag, i])),
    memo: new Map(),
  }
}

/** Row of the table of endings for the last three units of a word. */
export function rowOfEnding(suffix: number): number {
  return hashedRow(77, suffix, ENDING_ROWS)
}

/** Name of a tag in the table of tags. */
export function tagName({ upos, xpos }: Tag): string {
  return `${upos}/${xpos}`
}

/** Name that the root goes by in the memo; no word has it. */
const ROOT = ' '
/** Most words kept in the memo. */
const MEMO_SIZE = 20_000

/** Writes the row of a token, or of the root (`word` −1), into the net: what is known of its word, its ending and its tag. */
export function writeRow(
  model: TreeModel,
  table: WordTable,
  {
    at,
    word,
    tag,
  }: { readonly at: number; readonly word: number; readonly tag: number },
): void {
  const { net, tags, memo } = model
  const width = net.sizes.word
  const form = word < 0 ? ROOT : table.forms[word]!
  let row = memo.get(form)
  if (!row) {
    row = rowOfWord(model, table, word)
    if (memo.size >= MEMO_SIZE) memo.clear()
    memo.set(form, row)
  }
  const { floats } = net.kernel
  const x = net.buffers.x! + at * width
  const { bytes } = tags
  const scale = tags.scales[tag]!
  const from = tag * width
  for (let k = 0; k < width; k++) floats[x + k] = row[k]! + bytes[from + k]! * scale
}

/** The sum of the rows of a word and its ending. */
function rowOfWord(model: TreeModel, table: WordTable, word: number): Float32Array {
  const width = model.net.sizes.word
  const sums = new Float32Array(width)
  const row = word < 0 ? 0 : rowOf(model.wordIndex, table.lower[word]!)
  const ending = word < 0 ? 0 : rowOfEnding(table.suffix3[word]!)
  addRow(sums, 0, { table: model.words, row, width })
  addRow(sums, 0, { table: model.endings, row: ending, width })
  return sums
}
