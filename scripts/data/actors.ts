import { readFileSync, writeFileSync } from 'node:fs'
import { actorKey } from '../../src/actor/actor-book.ts'

/** Columns of each table in the order the compiled file keeps them; the first is looked up. */
const TABLES = [
  { name: 'country', columns: ['form', 'code', 'kind'] },
  { name: 'organization', columns: ['form', 'name', 'country', 'sector'] },
  {
    name: 'office-holder',
    columns: ['name', 'country', 'sector', 'from', 'to', 'role'],
  },
  { name: 'role', columns: ['form', 'sector'] },
  { name: 'body', columns: ['form', 'sector'] },
  { name: 'member', columns: ['form', 'of'] },
  { name: 'thing', columns: ['form', 'sector'] },
] as const

/** Compiles `data/actor/*.tsv` to `models/actors.tsv`: keys made once, columns in one order. */
export function compileActors(root: URL): void {
  const parts = TABLES.map(({ name, columns }) => {
    const [head, ...lines] = readFileSync(new URL(`data/actor/${name}.tsv`, root), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
    const header = head!.split('\t')
    const order = columns.map((column) => header.indexOf(column))
    if (order.includes(-1)) {
      throw new Error(
        `data/actor/${name}.tsv: expected the columns ${columns.join(', ')}, found ${header.join(', ')}`,
      )
    }
    const rows = lines.map((line) => {
      const cells = line.split('\t')
      const [form, ...rest] = order.map((at) => cells[at] ?? '')
      return [actorKey(form!), ...rest].join('\t')
    })
    return `# ${name}\n${[...new Set(rows)].join('\n')}\n`
  })
  writeFileSync(new URL('models/actors.tsv', root), parts.join(''))
}
