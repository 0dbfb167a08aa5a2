/** Roles of the words round a cue: outside; begin and inside of source, content and cue. */
export const SPAN_LABELS = ['O', 'B-S', 'I-S', 'B-C', 'I-C', 'B-Q', 'I-Q'] as const
/** How many labels there are. */
export const LABELS: number = SPAN_LABELS.length
/** The label of a word in no role. */
export const OUT = 0
/** The label of a source's first word; the one after is of its other words, here as below. */
export const SOURCE = 1
/** The label of a content's first word. */
export const CONTENT = 3
/** The label of a cue's first word. */
export const CUE = 5

/** Whether a label may stand behind another: an inside only behind the same role. */
export function mayFollow(before: number, label: number): boolean {
  return label === OUT || label % 2 === 1 || before === label || before === label - 1
}

/**
 * The best labels of a window by the scores of its words (`emissions[i * LABELS + label]`)
 * and of neighbours (`transitions[before * LABELS + label]`). Linear in the window.
 */
export function bestLabels(
  emissions: Float64Array,
  transitions: Float64Array | Int32Array,
  length: number,
): Uint8Array {
  const scores = new Float64Array(length * LABELS)
  const from = new Uint8Array(length * LABELS)
  for (let i = 0; i < length; i++) {
    for (let label = 0; label < LABELS; label++) {
      let best = -Infinity
      let origin = OUT
      if (i === 0) {
        if (mayFollow(OUT, label)) best = transitions[label]!
      } else {
        for (let before = 0; before < LABELS; before++) {
          if (!mayFollow(before, label)) continue
          const score =
            scores[(i - 1) * LABELS + before]! + transitions[before * LABELS + label]!
          if (score > best) {
            best = score
            origin = before
          }
        }
      }
      scores[i * LABELS + label] = best + emissions[i * LABELS + label]!
      from[i * LABELS + label] = origin
    }
  }
  const labels = new Uint8Array(length)
  if (length === 0) return labels
  let label = 0
  for (let k = 1; k < LABELS; k++) {
    if (scores[(length - 1) * LABELS + k]! > scores[(length - 1) * LABELS + label]!)
      label = k
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label
    label = from[i * LABELS + label]!
  }
  return labels
}
