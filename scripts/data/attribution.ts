import { readFileSync, writeFileSync } from 'node:fs'

/** Compiles `data/attribution/*.tsv` to `src/attribution/lexicon.generated.ts`. */
export function compileAttribution(root: URL): void {
  const rowsOf = (name: string, columns: number): string => {
    const rows = readFileSync(new URL(`data/attribution/${name}.tsv`, root), 'utf8')
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line) => line.split('\t').slice(0, columns).join('|'))
    return `\`${rows.join('\n')}\`.split('\\n')`
  }
  writeFileSync(
    new URL('src/attribution/lexicon.generated.ts', root),
    `// Generated from data/attribution/*.tsv by scripts/data/attribution.ts.

/** Cues: form, kind, frame, stance, stance when negated. */
export const CUES: readonly string[] = ${rowsOf('cue', 5)}

/** Loaded words: form, neutral word. */
export const LOADED_WORDS: readonly string[] = ${rowsOf('loaded-word', 2)}

/** Nouns of those who speak: form, what they are. */
export const SPEAKERS: readonly string[] = ${rowsOf('speaker', 2)}

/** Words that call what was said untrue: "Preposterous", "called that disinformation". */
export const DENIAL_WORDS: readonly string[] = ${rowsOf('denial-word', 1)}

/** Saying no in other words: form, whether a phrase or a deed that was not done. */
export const DENIAL_PHRASES: readonly string[] = ${rowsOf('denial-phrase', 2)}

/** What heads a headline and is no speaker: "Explainer: …". */
export const KICKERS: readonly string[] = ${rowsOf('kicker', 1)}
`,
  )
}
