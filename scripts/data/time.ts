import { readFileSync, writeFileSync } from 'node:fs'

/** Compiles `data/time/word.tsv` to `src/time/lexicon.generated.ts`: one map a kind of word. */
export function compileTimes(root: URL): void {
  const kinds = new Map<string, [form: string, value: string][]>()
  for (const line of readFileSync(new URL('data/time/word.tsv', root), 'utf8')
    .split('\n')
    .slice(1)) {
    const [form, kind, value] = line.split('\t')
    if (!form || !kind || value === undefined) continue
    kinds.set(kind, [...(kinds.get(kind) ?? []), [form, value]])
  }
  const maps = [...kinds]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, entries]) => {
      const name = `${kind.toUpperCase()}_WORDS`
      const rows = entries.map(([form, value]) => `  [${JSON.stringify(form)}, '${value}'],`)
      return `export const ${name}: ReadonlyMap<string, string> = new Map([\n${rows.join('\n')}\n])`
    })
  writeFileSync(
    new URL('src/time/lexicon.generated.ts', root),
    `// Generated from data/time/word.tsv by scripts/data/time.ts.\n\n${maps.join('\n\n')}\n`,
  )
}
