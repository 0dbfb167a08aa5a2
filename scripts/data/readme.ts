import { readFileSync, writeFileSync } from 'node:fs'
import { createDateline } from '../../src/edge/node.ts'
import { describeReport } from '../../src/edge/cli/account.ts'

interface Results {
  readonly rows: readonly {
    readonly task: string
    readonly half: string
    readonly n: number
    readonly ours: number
    readonly best?: number
    readonly trivial?: number
  }[]
}

/** The figures that a newcomer asks for first: what they are of, and their row of the table. */
const FIGURES: readonly (readonly [what: string, task: string])[] = [
  ['reports of a page found and parted', 'records/dev report split F1'],
  ['events: found', 'records/dev detection F1'],
  ['events: found and of the right type', 'records/dev type F1'],
  ['events: every field right at once', 'records/dev strict record F1'],
  ['events: dead of a report, exact', 'records/dev death toll exact'],
  ['events: place', 'records/dev place right'],
  ['events: time', 'records/dev time right'],
  ['events: who says so, with stance', 'records/dev claims F1'],
  ['relation of two marked actors', 'events/plv.dev root macro F1'],
  ['article body of an HTML page', 'pages/scrapinghub body F1'],
  ['its date of publication', 'pages/htmldate day F1'],
  ['parts of speech', 'language/gum UPOS'],
  ['trees (LAS)', 'language/gum LAS'],
  ['names', 'language/names worldwide dev PER+LOC+ORG F1'],
  ['chains (CoNLL F1)', 'language/chains ontogum CoNLL F1'],
  ['time expressions and their values', 'time/tempeval3.dev value F1'],
  ['toponyms found and placed within 161 km', 'place/lgl.dev end-to-end F1@161 km'],
  ['the place of an event among those named', 'place/eventloc.dev exact F1'],
  ['deaths in headlines', 'count/ucdp_pak_headlines.dev deaths'],
  ['attributions: source, cue and content', 'attribution/polnear.dev linked F1'],
]

/** Puts into `README.md` what the program prints for its example, and the figures of `evaluation/results.json`. */
export async function compileReadme(root: URL): Promise<void> {
  const file = new URL('README.md', root)
  const example = await exampleOf(root, 'samples/03-marib-wire.txt')
  const figures = tableOf(
    JSON.parse(
      readFileSync(new URL('evaluation/results.json', root), 'utf8'),
    ) as Results,
  )
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, replaced(replaced(text, 'example', example), 'figures', figures))
}

async function exampleOf(root: URL, page: string): Promise<string> {
  const dateline = await createDateline()
  const content = readFileSync(new URL(page, root), 'utf8')
  const [line] = dateline.read({ content, source: page.split('/').at(-1)! })
  const told = describeReport(line!, { explain: false }).trimEnd()
  return `\`\`\`console\n$ npx dateline read ${page}\n${told}\n\`\`\``
}

function tableOf({ rows }: Results): string {
  const lines = FIGURES.map(([what, task]) => {
    const row = rows.find((one) => one.task === task && one.half === 'check')
    if (!row) throw new Error(`README: evaluation/results.json has no row "${task}"`)
    const fixed = (figure: number | undefined): string => figure?.toFixed(1) ?? '–'
    return [what, task, row.n, fixed(row.ours), fixed(row.best), fixed(row.trivial)]
  })
  const head = ['what', 'set', 'items', 'Dateline', 'best published', 'trivial']
  const cells = [head, head.map((_, i) => (i > 1 ? '--:' : '---')), ...lines]
  const width = (i: number): number =>
    Math.max(...cells.map((line) => String(line[i]).length))
  return cells
    .map((line, k) => {
      const padded = line.map((cell, i) => {
        if (k === 1) return i > 1 ? `${'-'.repeat(width(i) - 1)}:` : '-'.repeat(width(i))
        return i > 1 ? String(cell).padStart(width(i)) : String(cell).padEnd(width(i))
      })
      return `| ${padded.join(' | ')} |`
    })
    .join('\n')
}

/** Replaces what stands between `<!-- mark … -->` and `<!-- /mark -->`. */
function replaced(text: string, mark: string, content: string): string {
  const start = text.indexOf('-->', text.indexOf(`<!-- ${mark}`)) + '-->'.length
  const end = text.indexOf(`<!-- /${mark} -->`)
  if (start < 3 || end < start) throw new Error(`README.md: no place marked "${mark}"`)
  return `${text.slice(0, start)}\n\n${content}\n\n${text.slice(end)}`
}
