import type { NameKind } from '../../report/layers.ts'

/** Kinds that the model tells apart, in the order of its labels. */
export const MODEL_KINDS: readonly NameKind[] = ['PER', 'LOC', 'ORG', 'NORP', 'MISC']

/**
 * Labels of a word: 0 outside; for kind `k` (in the order of `MODEL_KINDS`) `1 + 4k` first,
 * `2 + 4k` inner, `3 + 4k` last, `4 + 4k` alone.
 */
export const LABELS: number = 1 + 4 * MODEL_KINDS.length

/** A run of words that is one name; `[first, last)`. */
export interface LabelledName {
  readonly first: number
  readonly last: number
  /** Index into `MODEL_KINDS`. */
  readonly kind: number
}

/** Whether one label may follow another: a name that has begun must end. */
export function mayFollow(before: number, label: number): boolean {
  const open = opens(before)
  if (open < 0) return label === 0 || (label - 1) % 4 === 0 || (label - 1) % 4 === 3
  const part = (label - 1) % 4
  return label > 0 && (part === 1 || part === 2) && (label - 1) >> 2 === open
}

/** The kind that a label leaves open; -1 where none. */
export function opens(label: number): number {
  if (label === 0) return -1
  const part = (label - 1) % 4
  return part < 2 ? (label - 1) >> 2 : -1
}

/** Labels of the words of a sentence of `length` words for names that do not overlap. */
export function labelsOf(names: readonly LabelledName[], length: number): Uint8Array {
  const labels = new Uint8Array(length)
  for (const { first, last, kind } of names) {
    if (last - first === 1) labels[first] = 4 + 4 * kind
    else {
      labels[first] = 1 + 4 * kind
      labels.fill(2 + 4 * kind, first + 1, last - 1)
      labels[last - 1] = 3 + 4 * kind
    }
  }
  return labels
}

/** The names that a row of labels marks. */
export function namesOf(labels: Uint8Array): readonly LabelledName[] {
  const names: LabelledName[] = []
  let first = -1
  labels.forEach((label, i) => {
    if (label === 0) return
    const part = (label - 1) % 4
    if (part === 0 || part === 3) first = i
    if (part >= 2) names.push({ first, last: i + 1, kind: (label - 1) >> 2 })
  })
  return names
}

const ALL: readonly number[] = Array.from({ length: LABELS }, (_, label) => label)
/** For each label, those that it may follow, one after another; a label's begin at `STARTS[label]`. */
const BEFORE: Uint8Array = Uint8Array.from(
  ALL.flatMap((label) => ALL.filter((before) => mayFollow(before, label))),
)
const STARTS: Uint16Array = new Uint16Array(LABELS + 1)
for (const label of ALL)
  STARTS[label + 1] =
    STARTS[label]! + ALL.filter((before) => mayFollow(before, label)).length

/**
 * The best row of labels (Viterbi). `emissions` holds `LABELS` scores a word;
 * `transitions[before * LABELS + label]` what a step costs. Whole numbers: exact anywhere.
 */
export function decode(
  emissions: Int32Array,
  length: number,
  transitions: Int32Array,
): Uint8Array {
  const labels = new Uint8Array(length)
  if (length === 0) return labels
  const from = new Uint8Array(length * LABELS)
  let scores = new Int32Array(LABELS).fill(IMPOSSIBLE)
  let next = new Int32Array(LABELS)
  for (let label = 0; label < LABELS; label++) {
    if (mayFollow(0, label)) scores[label] = emissions[label]! + transitions[label]!
  }
  for (let i = 1; i < length; i++) {
    const base = i * LABELS
    for (let label = 0; label < LABELS; label++) {
      let best = IMPOSSIBLE
      let bestFrom = 0
      for (let k = STARTS[label]!; k < STARTS[label + 1]!; k++) {
        const before = BEFORE[k]!
        const score = scores[before]! + transitions[before * LABELS + label]!
        if (score > best) {
          best = score
          bestFrom = before
        }
      }
      next[label] = best <= IMPOSSIBLE ? IMPOSSIBLE : best + emissions[base + label]!
      from[base + label] = bestFrom
    }
    ;[scores, next] = [next, scores]
  }
  let best = 0
  for (let label = 1; label < LABELS; label++) {
    if (opens(label) < 0 && scores[label]! > scores[best]!) best = label
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = best
    best = from[i * LABELS + best]!
  }
  return labels
}

/** Lower than any score of 250 words, and far enough from the least 32-bit number to be added to. */
const IMPOSSIBLE = -1_000_000_000
