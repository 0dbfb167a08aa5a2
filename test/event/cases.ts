import { readdirSync, readFileSync } from 'node:fs'

/** One language case: a text, its date, and the events (or rejections) it must give. */
export interface EventCase {
  readonly name: string
  readonly published: string | null
  readonly text: string
  /** A known gap (`#? …`): the case is wrong today, and the test says so when it comes right. */
  readonly gap: boolean
  /** What each event must be, in text order: only the parts that a case names are compared. */
  readonly wants: readonly string[]
}

/** The cases of `test/cases/event/*.txt`: `# name`, `@ published DATE`, text, `==> …` lines. */
export function eventCases(): readonly EventCase[] {
  const folder = new URL('../cases/event/', import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) => {
      const blocks = readFileSync(new URL(file, folder), 'utf8')
        .split(/^(?=#\?? )/m)
        .filter((block) => block.startsWith('#'))
      return blocks.map((block) => caseOf(file, block))
    })
}

function caseOf(file: string, block: string): EventCase {
  const [head = '', ...lines] = block.split('\n')
  const name = head.replace(/^#\?? /, '')
  const published = lines.find((line) => line.startsWith('@ published '))
  const text = lines.filter((line) => !/^(@ |==> )/.test(line)).join('\n')
  return {
    name: `${file.replace('.txt', '')}: ${name.trim()}`,
    published: published ? published.slice('@ published '.length).trim() : null,
    text: text.trim(),
    gap: head.startsWith('#?'),
    wants: lines.filter((line) => line.startsWith('==> ')).map((line) => line.slice(4)),
  }
}
