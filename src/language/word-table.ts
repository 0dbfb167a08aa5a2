import { mix } from '../model/feature.ts'

/**
 * What the models look at of each word of a report, worked out once for each distinct word.
 * All arrays but `word` are indexed by the number of the distinct word, `word` by token.
 */
export interface WordTable {
  /** Number of the distinct word that stands at each token. */
  readonly word: Int32Array
  /** The distinct words as they stand, and in lower case. */
  readonly forms: readonly string[]
  readonly lowers: readonly string[]
  /** Hash of the word in lower case; digits count as 0. */
  readonly lower: Int32Array
  /** Hashes of the last two, three and four and the first three units in lower case. */
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  readonly prefix3: Int32Array
  /** Hash of the pattern: `Xx` for "General", `d.d` for "3.5"; `blind` takes no notice of case. */
  readonly shape: Int32Array
  readonly blind: Int32Array
  /** 1 all capitals, 2 no capital, 3 capitalised, 0 none of these or no letter; of words of two letters and more. */
  readonly casing: Uint8Array
}

/** Longest word, in UTF-16 units, that is looked at whole; of a longer one only so much. */
const LONGEST = 64

/** Works the table out; linear in the text. */
export function tabulate(tokens: readonly { readonly text: string }[]): WordTable {
  const numbers = new Map<string, number>()
  const forms: string[] = []
  const word = new Int32Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const { text } = tokens[i]!
    const form = text.length > LONGEST ? text.slice(0, LONGEST) : text
    let number = numbers.get(form)
    if (number === undefined) {
      number = forms.length
      numbers.set(form, number)
      forms.push(form)
    }
    word[i] = number
  }
  const size = forms.length
  const column = (): Int32Array => new Int32Array(size)
  const table = {
    word,
    forms,
    lowers: forms.map((form) => form.toLowerCase()),
    lower: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    prefix3: column(),
    shape: column(),
    blind: column(),
    casing: new Uint8Array(size),
  }
  for (let i = 0; i < size; i++) fillRow(table, i)
  return table
}

function fillRow(table: WordTable, i: number): void {
  const form = table.forms[i]!
  const lower = table.lowers[i]!
  table.lower[i] = hashZeroed(lower, 0, lower.length)
  const { length } = lower
  table.suffix2[i] = hashZeroed(lower, length - 2, length)
  table.suffix3[i] = hashZeroed(lower, length - 3, length)
  table.suffix4[i] = hashZeroed(lower, length - 4, length)
  table.prefix3[i] = hashZeroed(lower, 0, 3)
  table.shape[i] = hashShape(form)
  table.blind[i] = hashShape(lower)
  table.casing[i] = casingOf(form)
}

function hashZeroed(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let i = Math.max(0, from); i < Math.min(to, text.length); i++) {
    const unit = text.charCodeAt(i)
    hash = Math.imul(hash ^ (unit >= 48 && unit <= 57 ? 48 : unit), 0x01000193)
  }
  return hash | 0
}

function kindOfUnit(unit: number): number {
  if (unit >= 97 && unit <= 122) return 1
  if (unit >= 65 && unit <= 90) return 2
  if (unit >= 48 && unit <= 57) return 3
  if (unit < 128) return unit
  const character = String.fromCharCode(unit)
  if (character.toLowerCase() !== character) return 2
  if (character.toUpperCase() !== character) return 1
  return unit < 0x2000 || unit > 0x303f ? 4 : unit
}

function hashShape(text: string): number {
  let hash = 7
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const kind = kindOfUnit(text.charCodeAt(i))
    if (kind !== before) hash = mix(hash, kind)
    before = kind
  }
  // One capital alone ("A", "J") is not a word in capitals.
  return mix(hash, Math.min(text.length, 3))
}

function casingOf(form: string): number {
  let upper = 0
  let lower = 0
  for (let i = 0; i < form.length; i++) {
    const kind = kindOfUnit(form.charCodeAt(i))
    if (kind === 2) upper++
    else if (kind === 1) lower++
  }
  if (upper + lower < 2) return 0
  if (lower === 0) return 1
  if (upper === 0) return 2
  return kindOfUnit(form.charCodeAt(0)) === 2 ? 3 : 0
}

/** How a sentence is set: in running text, in capitals, without any, or as a Title With Capitals. */
export type Setting = 0 | 1 | 2 | 3

/** How the tokens `[first, last)` are set. In capitals and without any, case tells nothing of a word. */
export function settingOf(
  table: WordTable,
  { first, last }: { readonly first: number; readonly last: number },
): Setting {
  let upper = 0
  let lower = 0
  let capitalised = 0
  let longLower = 0
  for (let i = first; i < last; i++) {
    const number = table.word[i]!
    const casing = table.casing[number]!
    if (casing === 1) upper++
    else if (casing === 3) capitalised++
    else if (casing === 2) {
      lower++
      if (table.forms[number]!.length > 3) longLower++
    }
  }
  if (upper >= 2 && upper > 4 * (lower + capitalised)) return 1
  if (upper + capitalised === 0 && lower >= 2) return 2
  if (capitalised + upper >= 3 && capitalised > 5 * longLower) return 3
  return 0
}

const tables = new WeakMap<readonly unknown[], WordTable>()

/** The word table of a report; made once and kept as long as its tokens are. */
export function wordTableOf(tokens: readonly { readonly text: string }[]): WordTable {
  let table = tables.get(tokens)
  if (!table) {
    table = tabulate(tokens)
    tables.set(tokens, table)
  }
  return table
}
