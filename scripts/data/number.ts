import { readFileSync, writeFileSync } from 'node:fs'

/** Compiles `data/language/number.tsv` to `src/language/number.generated.ts`. */
export function compileNumbers(root: URL): void {
  const rows = readFileSync(new URL('data/language/number.tsv', root), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
  const lines = rows.map(
    ([form, kind, value, high]) =>
      `  ['${form}', { kind: '${kind}', value: ${value}, high: ${high || 'null'} }],`,
  )
  writeFileSync(
    new URL('src/language/number.generated.ts', root),
    `// Generated from data/language/number.tsv by scripts/data/number.ts.
import type { NumberWord } from './read-number.ts'

/** What each number word means, by its lower-case form. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
${lines.join('\n')}
])
`,
  )
}
