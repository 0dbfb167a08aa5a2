import type { Rows } from '../model/encoder.ts'
import type { Arc, Parsed, Tag, Tagged } from '../report/layers.ts'
import { bestTree } from './best-tree.ts'
import { LONGEST_PIECE, ROOT_TAG, tagName, TREE_ROWS, writeRow } from './tree-model.ts'
import type { TreeModel } from './tree-model.ts'
import { encodeTrees, scoreHeads, scoreLabels } from './tree-net.ts'
import { wordTableOf } from './word-table.ts'

export { loadTreeModel } from './tree-model.ts'
export type { TreeModel } from './tree-model.ts'

/** The dependency tree of each sentence: one root each, no cycle, whatever the words. */
export function parse<R extends Tagged>(report: R, model: TreeModel): R & Parsed {
  const { tokens, sentences, tags } = report
  return { ...report, arcs: parseTokens(tokens, { sentences, tags }, model) }
}

type Words = readonly { readonly text: string }[]
interface Range {
  readonly first: number
  readonly last: number
}
interface Parts {
  readonly sentences: readonly Range[]
  readonly tags: readonly Tag[]
}

/** The same for bare tokens. */
export function parseTokens(
  tokens: Words,
  parts: Parts,
  model: TreeModel,
): readonly Arc[] {
  const { sentences, tags } = parts
  const table = wordTableOf(tokens)
  const tagRows = new Map<Tag, number>()
  const arcs: Arc[] = Array.from({ length: tokens.length })
  const rowOfTag = (tag: Tag): number => {
    let row = tagRows.get(tag)
    if (row === undefined) {
      row = model.tagRows.get(tagName(tag)) ?? 0
      tagRows.set(tag, row)
    }
    return row
  }

  // As many sentences at a time as there are rows for.
  let batch: Range[] = []
  let ranges: Rows[] = []
  let used = 0
  const flush = (): void => {
    if (batch.length > 0) readBatch(model, { batch, ranges, arcs })
    batch = []
    ranges = []
    used = 0
  }
  for (const piece of sentences.flatMap(piecesOf)) {
    const size = piece.last - piece.first + 1
    if (used + size > TREE_ROWS) flush()
    writeRow(model, table, { at: used, word: -1, tag: ROOT_TAG })
    for (let i = piece.first; i < piece.last; i++) {
      writeRow(model, table, {
        at: used + 1 + i - piece.first,
        word: table.word[i]!,
        tag: rowOfTag(tags[i]!),
      })
    }
    batch.push(piece)
    ranges.push({ first: used, last: used + size })
    used += size
  }
  flush()
  joinPieces(sentences, arcs)
  return arcs
}

function piecesOf({ first, last }: Range): readonly Range[] {
  if (last - first <= LONGEST_PIECE) return first < last ? [{ first, last }] : []
  const pieces: Range[] = []
  for (let at = first; at < last; at += LONGEST_PIECE) {
    pieces.push({ first: at, last: Math.min(last, at + LONGEST_PIECE) })
  }
  return pieces
}

interface Batch {
  readonly batch: readonly Range[]
  readonly ranges: readonly Rows[]
  readonly arcs: Arc[]
}

function readBatch(model: TreeModel, { batch, ranges, arcs }: Batch): void {
  const { net, sizes, relations } = model
  const { floats } = net.kernel
  encodeTrees(net, sizes, { sentences: ranges })
  const n = ranges.at(-1)!.last
  const heads = new Int32Array(n)
  for (const rows of ranges) {
    const width = scoreHeads(net, sizes, rows)
    const found = bestTree({
      floats,
      at: net.buffers.scores!,
      width,
      n: rows.last - rows.first,
    })
    for (let i = 1; i < found.length; i++)
      heads[rows.first + i] = rows.first + found[i]!
    heads[rows.first] = rows.first
  }
  scoreLabels(net, sizes, { heads })
  const { labels } = sizes
  ranges.forEach((rows, k) => {
    const { first } = batch[k]!
    for (let row = rows.first + 1; row < rows.last; row++) {
      const head = heads[row]! - rows.first - 1
      arcs[first + row - rows.first - 1] = {
        head: head < 0 ? -1 : first + head,
        relation:
          head < 0
            ? relations[0]!
            : relations[
                bestLabel(floats, net.buffers.labels! + row * labels, relations.length)
              ]!,
      }
    }
  })
}

/** The best relation but `root`, number 0, which only the head can give. */
function bestLabel(floats: Float32Array, at: number, count: number): number {
  let best = 1
  let most = floats[at + 1]!
  for (let label = 2; label < count; label++) {
    const score = floats[at + label]!
    if (score > most) {
      most = score
      best = label
    }
  }
  return best
}

/** Hangs the later pieces of a sentence that was read in pieces under the first. */
function joinPieces(sentences: readonly Range[], arcs: Arc[]): void {
  for (const { first, last } of sentences) {
    if (last - first <= LONGEST_PIECE) continue
    let root = -1
    for (let i = first; i < last; i++) {
      if (arcs[i]!.head >= 0) continue
      if (root < 0) root = i
      else arcs[i] = { head: root, relation: 'parataxis' }
    }
  }
}
