import { endingKey, lemmaTag, LONGEST_ENDING } from '../src/language/lemma.ts'
import type { TreebankWord } from './conllu.ts'

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
  return `-${from.length - same}+${to.slice(same)}`
}

/**
 * Learns which ending takes which script: for each ending the commonest script, kept only
 * where the next shorter ending would say otherwise. Whole words need be seen but once.
 */
export function learnLemmas(words: readonly TreebankWord[]): LemmaTables {
  interface Seen {
    readonly shorter: number | null
    readonly counts: Map<string, number>
    readonly length: number
  }
  const seen = new Map<number, Seen>()
  for (const { form, lemma, upos, xpos } of words) {
    const lower = form.toLowerCase()
    if (lower.length !== form.length || lower.length > 60 || lemma === '_') continue
    const tag = lemmaTag(`${upos}/${xpos}`, form, lower)
    const script = scriptOf(form, lemma)
    let shorter: number | null = null
    const starts = [0]
    for (
      let from = Math.max(1, lower.length - LONGEST_ENDING);
      from <= lower.length;
      from++
    ) {
      starts.push(from)
    }
    for (const from of starts.toReversed()) {
      const key = endingKey(lower, from, tag)
      let entry = seen.get(key)
      if (!entry) {
        entry = {
          shorter,
          counts: new Map(),
          length: from === 0 ? 99 : lower.length - from,
        }
        seen.set(key, entry)
      }
      entry.counts.set(script, (entry.counts.get(script) ?? 0) + 1)
      shorter = key
    }
  }
  const best = new Map<number, string>()
  for (const [key, { counts }] of seen) {
    best.set(
      key,
      [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0],
    )
  }
  const kept: [number, string][] = []
  const said = new Map<number, string>()
  for (const [key, { shorter, length }] of [...seen].sort(
    ([, a], [, b]) => a.length - b.length,
  )) {
    const script = best.get(key)!
    const inherited = shorter === null ? null : said.get(shorter)!
    const total = [...seen.get(key)!.counts.values()].reduce((sum, n) => sum + n, 0)
    // An ending seen once or twice is no rule; a word seen once is an exception.
    if (script === inherited || (length !== 99 && length > 1 && total < 3)) {
      said.set(key, inherited ?? script)
      if (inherited === null) kept.push([key, script])
    } else {
      said.set(key, script)
      kept.push([key, script])
    }
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
