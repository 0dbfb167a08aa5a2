import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

/** Tables under `data/event/` and the columns that the compiled file keeps, in order. */
const TABLES = {
  trigger: ['word', 'pos', 'when', 'type', 'mode', 'roles'],
  class: ['word', 'class'],
  cue: ['word', 'kind'],
  context: ['word', 'context'],
} as const

/** Compiles `data/ontology.yaml` and `data/event/*.tsv` to `models/events.tsv`. */
export function compileEvents(root: URL): void {
  const ontology: unknown = parse(
    readFileSync(new URL('data/ontology.yaml', root), 'utf8'),
  )
  const tables = Object.entries(TABLES).map(([name, columns]) => {
    const file = `data/event/${name}.tsv`
    const [head, ...lines] = readFileSync(new URL(file, root), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
    const header = head!.split('\t')
    const order = columns.map((column) => header.indexOf(column))
    if (order.includes(-1))
      throw new Error(`${file}: expected the columns ${columns.join(', ')}`)
    const rows = lines.map((line) => {
      const cells = line.split('\t')
      return order.map((at) => cells[at] ?? '').join('\t')
    })
    return `# ${name}\n${rows.join('\n')}\n`
  })
  writeFileSync(
    new URL('models/events.tsv', root),
    `# ontology\n${JSON.stringify(ontology)}\n${tables.join('')}`,
  )
}
