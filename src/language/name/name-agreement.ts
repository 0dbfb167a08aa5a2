import type { NameLine } from './name-features.ts'
import { decode, LABELS, MODEL_KINDS } from './name-lattice.ts'
import { isCapital } from './name-word.ts'

/** A sentence with its scores and the labels they gave. */
export interface LabelledLine {
  readonly line: NameLine
  readonly emissions: Int32Array
  readonly labels: Uint8Array
}

/**
 * Reads sentences again where a document is of two minds about a word: the readings of
 * its other mentions speak for their kind. "Abe" is a person in nine sentences, so it is in
 * the tenth. Returns the labels of each sentence.
 */
export function agree(
  lines: readonly LabelledLine[],
  {
    agreement,
    transitions,
  }: {
    readonly agreement: number
    readonly transitions: readonly [Int32Array, Int32Array]
  },
): readonly Uint8Array[] {
  const counts = countKinds(lines)
  return lines.map(({ line, emissions, labels }) => {
    let swayed = false
    line.words.forEach((word, i) => {
      if (!isNameLike(line, i)) return
      const count = counts.get(word.lower)
      if (!count) return
      const own = kindOf(labels[i]!)
      const others = count[OTHERS]! - 1
      for (let kind = 0; kind < MODEL_KINDS.length; kind++) {
        const votes = count[kind]! - (own === kind ? 1 : 0)
        if (votes === 0) continue
        if (own !== kind) swayed = true
        const bonus = Math.round((agreement * votes) / (others + 1))
        const base = i * LABELS + 1 + 4 * kind
        for (let part = 0; part < 4; part++) emissions[base + part]! += bonus
      }
    })
    return swayed
      ? decode(emissions, labels.length, transitions[line.plain ? 1 : 0])
      : labels
  })
}

/** Where the number of mentions stands in a row of counts, after those of the kinds. */
const OTHERS: number = MODEL_KINDS.length

/** How often each word was read as part of which kind of name; only words met twice or more. */
function countKinds(lines: readonly LabelledLine[]): ReadonlyMap<number, Int32Array> {
  const counts = new Map<number, Int32Array>()
  for (const { line, labels } of lines) {
    line.words.forEach((word, i) => {
      if (!isNameLike(line, i)) return
      let count = counts.get(word.lower)
      if (!count) {
        count = new Int32Array(MODEL_KINDS.length + 1)
        counts.set(word.lower, count)
      }
      count[OTHERS]!++
      const kind = kindOf(labels[i]!)
      if (kind >= 0) count[kind]!++
    })
  }
  for (const [word, count] of counts) if (count[OTHERS]! < 2) counts.delete(word)
  return counts
}

function isNameLike({ words, plain }: NameLine, at: number): boolean {
  const word = words[at]!
  return plain ? word.text.length > 2 : isCapital(word)
}

function kindOf(label: number): number {
  return label === 0 ? -1 : (label - 1) >> 2
}
