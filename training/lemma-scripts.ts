import { endingKey, lemmaTag, LONGEST_ENDING } from '../src/language/lemma.ts'
import type { TreebankWord } from './conllu.ts'
import type { InflectedWord } from './inflect.ts'

/** The tables that `readLemmas` reads. */
export interface LemmaTables {
  readonly keys: Int32Array
  readonly values: Uint16Array
  readonly scripts: readonly string[]
}

/** The script that makes the lemma of a form. */
export function scriptOf(form: string, lemma: string): string {
  const lower = form.toLowerCase()
  const plain = edit(lower, lemma)
  const kept = edit(form, lemma)
  return plain.length <= kept.length ? plain : `^${kept}`
}

function edit(from: string, to: string): string {
  let same = 0
  while (same < from.length && same < to.length && from[same] === to[same]) same++
  return `-${from.slice(same).toLowerCase()}+${to.slice(same)}`
}

type LemmaWord = Pick<TreebankWord, 'form' | 'lemma' | 'upos' | 'xpos'>

interface Ending {
  /** The ending one unit shorter; `null` at the empty one. */
  readonly shorter: number | null
  /** How many words take each script: words, not how often they were seen. */
  readonly counts: Map<string, number>
  /** Units; `Infinity` for a whole word. */
  readonly length: number
}

/** Words that must share an ending before it is taken for a rule. */
const LEAST_WORDS = 3

/**
 * Learns which ending takes which script: for each ending the script of most words, kept
 * only where the next shorter ending would say otherwise. A whole word may be an exception.
 * `inflected` are forms made by rule.
 */
export function learnLemmas(
  words: readonly LemmaWord[],
  inflected: readonly InflectedWord[],
): LemmaTables {
  const endings = new Map<number, Ending>()
  for (const { lower, tag, script } of scriptsOfWords(words, inflected)) {
    let shorter: number | null = null
    for (const from of startsOf(lower)) {
      const key = endingKey(lower, from, tag)
      let ending = endings.get(key)
      if (!ending) {
        const length = from === 0 ? Infinity : lower.length - from
        ending = { shorter, counts: new Map(), length }
        endings.set(key, ending)
      }
      ending.counts.set(script, (ending.counts.get(script) ?? 0) + 1)
      shorter = key
    }
  }
  const said = new Map<number, string>()
  const kept: [number, string][] = []
  for (const [key, { shorter, counts, length }] of [...endings].sort(
    ([, a], [, b]) => a.length - b.length || 0,
  )) {
    const inherited = shorter === null ? null : (said.get(shorter) ?? null)
    const total = [...counts.values()].reduce((sum, n) => sum + n, 0)
    const script = commonest(counts)
    const isRule = length === Infinity || total >= LEAST_WORDS
    said.set(key, isRule || inherited === null ? script : inherited)
    if (said.get(key) !== inherited) kept.push([key, script])
  }
  kept.sort(([a], [b]) => a - b)
  const scripts = [...new Set(kept.map(([, script]) => script))].sort()
  const numbers = new Map(scripts.map((script, i) => [script, i]))
  return {
    keys: Int32Array.from(kept, ([key]) => key),
    values: Uint16Array.from(kept, ([, script]) => numbers.get(script)!),
    scripts,
  }
}

/** Where the endings of a word begin that are looked at: the empty one first, the whole word last. */
function startsOf(lower: string): readonly number[] {
  const starts: number[] = []
  for (
    let from = lower.length;
    from >= Math.max(1, lower.length - LONGEST_ENDING);
    from--
  ) {
    starts.push(from)
  }
  return [...starts, 0]
}

interface WordScript {
  readonly lower: string
  readonly tag: number
  readonly script: string
}

/** Each word under each tag once, with the script it takes most often. */
function scriptsOfWords(
  words: readonly LemmaWord[],
  inflected: readonly InflectedWord[],
): readonly WordScript[] {
  const seen = new Map<
    number,
    { lower: string; tag: number; counts: Map<string, number> }
  >()
  for (const { form, lemma, upos, xpos } of words) {
    const lower = form.toLowerCase()
    if (lower.length !== form.length || lower.length > 60 || lemma === '_') continue
    // GW joins the parts of a word that was torn: its lemma is another word's.
    if (xpos === 'GW') continue
    const tag = lemmaTag(`${upos}/${xpos}`, form, lower)
    const key = endingKey(lower, 0, tag)
    const entry = seen.get(key) ?? { lower, tag, counts: new Map<string, number>() }
    seen.set(key, entry)
    const script = scriptOf(form, lemma)
    entry.counts.set(script, (entry.counts.get(script) ?? 0) + 1)
  }
  // What the treebanks say of a word goes before what a rule makes of it, not before a list.
  for (const { form, lemma, upos, xpos, sure } of inflected) {
    const tag = lemmaTag(`${upos}/${xpos}`, form, form)
    const key = endingKey(form, 0, tag)
    if (seen.has(key) && !sure) continue
    seen.set(key, { lower: form, tag, counts: new Map([[scriptOf(form, lemma), 1]]) })
  }
  return [...seen.values()].map(({ lower, tag, counts }) => ({
    lower,
    tag,
    script: commonest(counts),
  }))
}

function commonest(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0]
}
