import { loadModel, partOf } from '../model/model-file.ts'
import type { ModelSource } from '../ports.ts'

/** Feature set of the model `words`. */
export const WORD_FEATURES = 'words-1'

/** Classes of words of like use, found by clustering word vectors. */
export interface WordClasses {
  /** Open-addressed: hash of the word in lower case, and its index plus one; 0 where free. */
  readonly slots: Int32Array
  readonly mask: number
  readonly coarse: Uint8Array
  readonly middle: Uint8Array
  readonly fine: Uint16Array
}

const loads = new WeakMap<ModelSource, Promise<WordClasses>>()

/** Loads the classes; once for each source, whoever asks. Throws `model-missing` or `model-mismatch`. */
export function loadWordClasses(source: ModelSource): Promise<WordClasses> {
  let load = loads.get(source)
  if (!load) {
    load = readClasses(source)
    loads.set(source, load)
  }
  return load
}

async function readClasses(source: ModelSource): Promise<WordClasses> {
  const model = await loadModel(source, { name: 'words', features: WORD_FEATURES })
  return makeWordClasses({
    hashes: partOf(model, 'hashes', Int32Array),
    coarse: partOf(model, 'coarse', Uint8Array),
    middle: partOf(model, 'middle', Uint8Array),
    fine: partOf(model, 'fine', Uint16Array),
  })
}

/** The classes by word: `hashes[i]` is the hash of a word whose classes stand at `i`. */
function makeWordClasses(parts: {
  readonly hashes: Int32Array
  readonly coarse: Uint8Array
  readonly middle: Uint8Array
  readonly fine: Uint16Array
}): WordClasses {
  let capacity = 16
  while (capacity < parts.hashes.length * 1.6) capacity *= 2
  const slots = new Int32Array(2 * capacity)
  const mask = 2 * capacity - 1
  parts.hashes.forEach((hash, i) => {
    let at = (hash << 1) & mask
    while (slots[at + 1] !== 0) at = (at + 2) & mask
    slots[at] = hash
    slots[at + 1] = i + 1
  })
  const { coarse, middle, fine } = parts
  return { slots, mask, coarse, middle, fine }
}

/** Index of a word by its hash; -1 where it is not known. */
export function classOfWord({ slots, mask }: WordClasses, hash: number): number {
  for (let at = (hash << 1) & mask; ; at = (at + 2) & mask) {
    const index = slots[at + 1]!
    if (index === 0) return -1
    if (slots[at] === hash) return index - 1
  }
}
