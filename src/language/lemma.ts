import { hashWord, mix } from '../model/feature.ts'
import { listOf, partOf } from '../model/model-file.ts'
import type { Model } from '../model/model-file.ts'

/**
 * How lemmas are made: by the longest ending that training has seen under the word's tag.
 *
 * A script says what to cut off the end and what to put there: `-ies+y` makes "studies"
 * "study"; one that begins with `^` keeps the capitals. A whole word is an ending that
 * begins at the word's own start, so irregular words are just long endings.
 */
export interface Lemmas {
  /** Open-addressed: hash of tag and ending, and the script's number plus one; 0 where free. */
  readonly slots: Int32Array
  readonly mask: number
  readonly scripts: readonly Script[]
}
/** One way from a form to its lemma: letters cut off the end, and letters put there. */
export interface Script {
  readonly keepsCase: boolean
  readonly cut: string
  readonly add: string
}

/** Longest ending looked at, in units; a whole word may be longer. */
export const LONGEST_ENDING = 8

/** Number of an ending of `lower` that begins at `from`, under a tag. */
export function endingKey(lower: string, from: number, tag: number): number {
  let hash = from === 0 ? 0x1b873593 : 0x811c9dc5
  for (let i = lower.length - 1; i >= from; i--) {
    hash = Math.imul(hash ^ lower.charCodeAt(i), 0x01000193)
  }
  return mix(hash, tag)
}

/** The tag under which lemmas are looked up: the label, and whether the word has a capital. */
export function lemmaTag(label: string, form: string, lower: string): number {
  return mix(hashWord(label), form === lower ? 0 : 1)
}

/** Reads the lemma tables out of the model `tags`. */
export function readLemmas(model: Model): Lemmas {
  const keys = partOf(model, 'lemma.keys', Int32Array)
  const values = partOf(model, 'lemma.scripts', Uint16Array)
  return makeLemmas(keys, values, listOf(model, 'scripts'))
}

function makeLemmas(
  keys: Int32Array,
  values: Uint16Array,
  scripts: readonly string[],
): Lemmas {
  let capacity = 16
  while (capacity < keys.length * 1.6) capacity *= 2
  const slots = new Int32Array(2 * capacity)
  const mask = 2 * capacity - 1
  keys.forEach((key, i) => {
    let at = (key << 1) & mask
    while (slots[at + 1] !== 0) at = (at + 2) & mask
    slots[at] = key
    slots[at + 1] = values[i]! + 1
  })
  return { slots, mask, scripts: scripts.map(parseScript) }
}

function parseScript(text: string): Script {
  const parts = /^(\^?)-([^+]*)\+(.*)$/s.exec(text)!
  return { keepsCase: parts[1] === '^', cut: parts[2]!, add: parts[3]! }
}

/** A word as it stands and in lower case, and what `lemmaTag` says of it. */
export interface LemmaQuery {
  readonly form: string
  readonly lower: string
  readonly tag: number
}

/** Lemma of a word under a tag; the word itself in lower case where nothing is known. */
export function lemmaOf(lemmas: Lemmas, { form, lower, tag }: LemmaQuery): string {
  // Beyond the length of any word in a treebank, endings tell nothing.
  if (lower.length > 60 || lower.length !== form.length) return lower
  let from = 0
  for (;;) {
    const script = findScript(lemmas, endingKey(lower, from, tag))
    if (script && lower.endsWith(script.cut)) {
      return applyScript(script, form, lower) || lower
    }
    if (from === lower.length) return lower
    from = from === 0 ? Math.max(1, lower.length - LONGEST_ENDING) : from + 1
  }
}

function applyScript(script: Script, form: string, lower: string): string {
  const base = script.keepsCase ? form : lower
  return script.cut === '' && script.add === ''
    ? base
    : base.slice(0, base.length - script.cut.length) + script.add
}

function findScript({ slots, mask, scripts }: Lemmas, key: number): Script | null {
  for (let at = (key << 1) & mask; ; at = (at + 2) & mask) {
    const value = slots[at + 1]!
    if (value === 0) return null
    if (slots[at] === key) return scripts[value - 1]!
  }
}
