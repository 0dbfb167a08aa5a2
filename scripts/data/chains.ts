import { readFileSync, writeFileSync } from 'node:fs'

/** Compiles what links of names and nouns need (`data/name`, `data/actor/country.tsv`) to `src/language/chain/chain-lexicon.generated.ts`. */
export function compileChains(root: URL): void {
  const rowsOf = (path: string): readonly (readonly string[])[] =>
    readFileSync(new URL(`data/${path}.tsv`, root), 'utf8')
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line) => line.split('\t'))
  const listOf = (rows: readonly (readonly string[])[]): string =>
    `\`${[...new Set(rows.map((row) => row.join('\t')))].join('\n')}\`.split('\\n')`
  const countries = rowsOf('actor/country')
  writeFileSync(
    new URL('src/language/chain/chain-lexicon.generated.ts', root),
    `// Generated from data/name/*.tsv and data/actor/country.tsv by scripts/data/chains.ts.

/** Nouns for persons, bodies and places: form, kind, gender (\`m\`, \`f\` or nothing). */
export const NOUNS: readonly string[] = ${listOf(rowsOf('name/noun'))}

/** Forenames and gender. */
export const FORENAMES: readonly string[] = ${listOf(rowsOf('name/forename'))}

/** What stands before a person's name: form and kind. */
export const TITLES: readonly string[] = ${listOf(rowsOf('name/title'))}

/** Courtesies and offices before a name that tell a man or a woman: form and gender. */
export const COURTESIES: readonly string[] = ${listOf(rowsOf('name/courtesy'))}

/** Nouns that tell a time. */
export const TIME_NOUNS: readonly string[] = ${listOf(rowsOf('name/time-noun'))}

/** Offices by their letters: form, head noun, the word that tells which. */
export const OFFICES: readonly string[] = ${listOf(rowsOf('name/office'))}

/** Names of states: form and code. */
export const STATES: readonly string[] = ${listOf(
      countries.filter(([, kind]) => kind === 'name').map(([code, , form]) => [form!, code!]),
    )}
`,
  )
}
