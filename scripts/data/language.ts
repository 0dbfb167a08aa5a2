import { readFileSync, writeFileSync } from 'node:fs'

/** Compiles `data/language/*.tsv` to `src/language/lexicon.generated.ts`. */
export function compileLanguage(root: URL): void {
  const rowsOf = (name: string): readonly (readonly string[])[] =>
    readFileSync(new URL(`data/language/${name}.tsv`, root), 'utf8')
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line) => line.split('\t'))
  const abbreviations = rowsOf('abbreviation')
  const listOf = (words: readonly (readonly string[])[]): string =>
    `\`${words.map(([word]) => word).join('\n')}\`.split('\\n')`
  const holds = abbreviations.filter(([, use]) => use === 'holds')
  const ends = abbreviations.filter(([, use]) => use === 'ends')
  writeFileSync(
    new URL('src/language/lexicon.generated.ts', root),
    `// Generated from data/language/*.tsv by scripts/data/language.ts.

/** Abbreviations that a sentence goes on after: "Gen.", "St.". */
export const HOLDING_ABBREVIATIONS: readonly string[] = ${listOf(holds)}

/** Abbreviations that may also end a sentence: "p.m.", "U.S.". */
export const ENDING_ABBREVIATIONS: readonly string[] = ${listOf(ends)}

/** Prefixes that a hyphen does not part from their word: "co-founder". */
export const PREFIXES: readonly string[] = ${listOf(rowsOf('prefix'))}

/** Units that follow a number without a blank: "5km". */
export const UNITS: readonly string[] = ${listOf(rowsOf('unit'))}

/** What addresses of the web and names of files end in. */
export const ADDRESS_ENDINGS: readonly string[] = ${listOf(rowsOf('address-ending'))}

/** Common words that are capitalised only where they open a sentence. */
export const SENTENCE_OPENERS: readonly string[] = ${listOf(rowsOf('sentence-opener'))}
`,
  )
}
