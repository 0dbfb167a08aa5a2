import { hashWord, mix } from './feature.ts'
import { partOf } from './model-file.ts'
import type { Model, NumberArray } from './model-file.ts'

/** A table of rows of numbers as bytes, each row to be multiplied by its own scale. */
export interface ByteTable {
  readonly bytes: Int8Array
  readonly scales: Float32Array
}

/** Reads a table out of a model: `<name>.bytes`, `<name>.scales`. */
export function readByteTable(model: Model, name: string): ByteTable {
  return {
    bytes: partOf(model, `${name}.bytes`, Int8Array),
    scales: partOf(model, `${name}.scales`, Float32Array),
  }
}

/** Lays a table out for a model. */
export function packByteTable(
  name: string,
  table: Float32Array,
  width: number,
): Readonly<Record<string, NumberArray>> {
  const rows = table.length / width
  const bytes = new Int8Array(table.length)
  const scales = new Float32Array(rows)
  for (let row = 0; row < rows; row++) {
    let most = 0
    for (let k = 0; k < width; k++) {
      most = Math.max(most, Math.abs(table[row * width + k]!))
    }
    const scale = Math.fround(most / 127)
    scales[row] = scale
    if (scale === 0) continue
    for (let k = 0; k < width; k++) {
      bytes[row * width + k] = Math.round(table[row * width + k]! / scale)
    }
  }
  return { [`${name}.bytes`]: bytes, [`${name}.scales`]: scales }
}

/** Adds a row of a table to `width` numbers. */
export function addRow(
  floats: Float32Array,
  at: number,
  {
    table: { bytes, scales },
    row,
    width,
  }: { readonly table: ByteTable; readonly row: number; readonly width: number },
): void {
  const scale = scales[row]!
  const from = row * width
  for (let k = 0; k < width; k++) {
    floats[at + k] = floats[at + k]! + bytes[from + k]! * scale
  }
}

/** Rows by hash, open-addressed; row 0 is for what is not known. */
export interface RowIndex {
  readonly slots: Int32Array
  readonly mask: number
}

/** `hashes[i]` is that of row `i + 1`. */
export function indexRows(hashes: Int32Array): RowIndex {
  let capacity = 16
  while (capacity < hashes.length * 1.6) capacity *= 2
  const slots = new Int32Array(2 * capacity)
  const mask = 2 * capacity - 1
  for (let i = 0; i < hashes.length; i++) {
    let at = (hashes[i]! << 1) & mask
    while (slots[at + 1] !== 0) at = (at + 2) & mask
    slots[at] = hashes[i]!
    slots[at + 1] = i + 1
  }
  return { slots, mask }
}

/** Row of a hash; 0 where it is not known. */
export function rowOf({ slots, mask }: RowIndex, hash: number): number {
  for (let at = (hash << 1) & mask; ; at = (at + 2) & mask) {
    const row = slots[at + 1]!
    if (row === 0 || slots[at] === hash) return row
  }
}

/** Row of a table that knows its rows by hash alone: `rows` must be a power of two. */
export function hashedRow(kind: number, hash: number, rows: number): number {
  return mix(kind, hash) & (rows - 1)
}

/** Hash of a word as the tables of words know it: in lower case, digits as 0. */
export function hashLower(lower: string): number {
  return hashWord(lower.replace(/\d/g, '0'))
}
