import { readFileSync, writeFileSync } from 'node:fs'

const SHAPES = ['base', 'third', 'past', 'participle', 'ing'] as const

/** Compiles `data/count/*.tsv` to `src/count/lexicon.generated.ts`. */
export function compileCounts(root: URL): void {
  const rowsOf = (name: string): readonly (readonly string[])[] =>
    readFileSync(new URL(`data/count/${name}.tsv`, root), 'utf8')
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line) => line.split('\t'))

  // Forms of one verb that look alike ("killed": past and participle) share a row of shapes.
  const verbs = new Map<string, { what: string; frame: string; shapes: Set<string> }>()
  const addForm = (form: string, what: string, frame: string, shape: string): void => {
    const entry = verbs.get(form) ?? { what, frame, shapes: new Set<string>() }
    entry.shapes.add(shape)
    verbs.set(form, entry)
  }
  for (const row of rowsOf('verb')) {
    SHAPES.forEach((shape, i) => addForm(row[i]!, row[5]!, row[6]!, shape))
  }
  for (const [form, what, frame, shape] of rowsOf('phrase')) {
    addForm(form!, what!, frame!, shape!)
  }
  const verbLines = [...verbs]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([form, { what, frame, shapes }]) =>
        `  ['${quote(form)}', { what: '${what}', frame: '${frame}', shapes: [${[...shapes].map((shape) => `'${shape}'`).join(', ')}] }],`,
    )
  // Split phrases: "sent four militants to hell"; tails by the form they follow.
  const splits = new Map<string, { what: string; frame: string; tail: string; shapes: Set<string> }>()
  for (const [form, tail, what, frame, shape] of rowsOf('split')) {
    const key = `${form} ${tail}`
    const entry = splits.get(key) ?? { what: what!, frame: frame!, tail: tail!, shapes: new Set<string>() }
    entry.shapes.add(shape!)
    splits.set(key, entry)
  }
  const byForm = new Map<string, string[]>()
  for (const [key, { what, frame, tail, shapes }] of splits) {
    const form = key.slice(0, -tail.length - 1)
    const list = byForm.get(form) ?? []
    list.push(`{ tail: '${quote(tail)}', what: '${what}', frame: '${frame}', shapes: [${[...shapes].map((shape) => `'${shape}'`).join(', ')}] }`)
    byForm.set(form, list)
  }
  const splitLines = [...byForm].map(([form, list]) => `  ['${form}', [${list.join(', ')}]],`)
  const nounLines = rowsOf('noun').map(
    ([form, what, frame]) =>
      `  ['${quote(form!)}', { what: '${what}', frame: '${frame}', shapes: ['noun'] }],`,
  )
  const bounds = (side: string): string =>
    rowsOf('bound')
      .filter((row) => row[2] === side)
      .map(([form, kind]) => `  ['${quote(form!)}', '${kind}'],`)
      .join('\n')
  const setOf = (name: string): string =>
    `new Set(\`${rowsOf(name)
      .map(([form]) => form)
      .join('\n')}\`.split('\\n'))`
  writeFileSync(
    new URL('src/count/lexicon.generated.ts', root),
    `// Generated from data/count/*.tsv by scripts/data/count.ts.
import type { BoundKind } from '../report/layers.ts'
import type { HarmWord, SplitWord } from './harm.ts'

/** Verbs and phrases of harm, by lower-case form. */
export const HARM_VERBS: ReadonlyMap<string, HarmWord> = new Map<string, HarmWord>([
${verbLines.join('\n')}
])

/** Nouns and adjectives of harm, by lower-case form. */
export const HARM_NOUNS: ReadonlyMap<string, HarmWord> = new Map<string, HarmWord>([
${nounLines.join('\n')}
])

/** Verbs of harm whose last words stand apart from them: "sent … to hell". */
export const SPLIT_VERBS: ReadonlyMap<string, readonly SplitWord[]> = new Map<string, readonly SplitWord[]>([
${splitLines.join('\n')}
])

/** Words before a number that bound it. */
export const BOUNDS_BEFORE: ReadonlyMap<string, BoundKind> = new Map<string, BoundKind>([
${bounds('before')}
])

/** Words after a number that bound it. */
export const BOUNDS_AFTER: ReadonlyMap<string, BoundKind> = new Map<string, BoundKind>([
${bounds('after')}
])

/** Nouns of what is not people: a number of them is no toll. */
export const NOT_PEOPLE: ReadonlySet<string> = ${setOf('not-people')}

/** Words of the closed classes: a noun phrase ends before them. */
export const FUNCTION_WORDS: ReadonlySet<string> = ${setOf('function-word')}
`,
  )
}

function quote(form: string): string {
  return form.replaceAll("'", "\\'")
}
