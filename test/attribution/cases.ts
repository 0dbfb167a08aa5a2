import { readFileSync } from 'node:fs'
import type { Attribution } from '../../src/report/layers.ts'
import type { Span } from '../../src/report/span.ts'

/** One attribution as a case writes it. */
export interface Wanted {
  readonly source: string
  readonly cue: string
  readonly content: string
  readonly stance: string
  readonly via: string | null
  /** Number, from 1, of the found attribution that this one answers. */
  readonly answers: number | null
}
export interface Case {
  readonly name: string
  readonly text: string
  readonly title: boolean
  /** A known gap: the case is wrong today, and the test says so when it comes right. */
  readonly gap: boolean
  readonly wanted: readonly Wanted[]
}

/**
 * Reads the cases of a file. A case begins with `# what it shows` (`#? …` for a known gap),
 * then `@ title` where the text is a headline, the text, and a line for each attribution:
 * `==> source | cue | content | stance`, with ` | via X` and ` | answers N` where they
 * apply. `-` is a role that is absent, ` … ` parts the pieces of a span, `none` is nothing.
 */
export function casesOf(file: URL): readonly Case[] {
  return readFileSync(file, 'utf8')
    .split(/^(?=#)/m)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const lines = part.trim().split('\n')
      const head = lines.shift()!
      const title = lines[0] === '@ title'
      if (title) lines.shift()
      const wanted = lines.filter((line) => line.startsWith('==> '))
      return {
        name: head.replace(/^#\??\s*/, ''),
        gap: head.startsWith('#?'),
        title,
        text: lines
          .filter((line) => !line.startsWith('==> '))
          .join('\n')
          .trim(),
        wanted: wanted.map((line) => line.slice(4)).flatMap(toWanted),
      }
    })
}

function toWanted(line: string): readonly Wanted[] {
  if (line === 'none') return []
  const [source = '', cue = '', content = '', stance = '', ...rest] = line
    .split(' | ')
    .map((part) => part.trim())
  const via = rest.find((part) => part.startsWith('via '))
  const answers = rest.find((part) => part.startsWith('answers '))
  return [
    {
      source,
      cue,
      content,
      stance,
      via: via ? via.slice(4) : null,
      answers: answers ? Number(answers.slice(8)) : null,
    },
  ]
}

/** The words of a role as a case writes them; marks at the edges do not count. */
function wordsOf(text: string, spans: readonly Span[]): string {
  const pieces = spans.map(({ start, end }) => bare(text.slice(start, end)))
  return pieces.length === 0 ? '-' : pieces.join(' … ')
}

const EDGES = /^[\s"“”'‘’`,.;:]+|[\s"“”'‘’`,.;:]+$/g

function bare(words: string): string {
  return words
    .split(' … ')
    .map((piece) => piece.replace(EDGES, ''))
    .join(' … ')
}

function cueOf(text: string, { cue }: Attribution): string {
  return cue.map(({ start, end }) => text.slice(start, end)).join(' … ')
}

/** An attribution as a case would write it. */
export function toLine(text: string, one: Attribution): string {
  const via = one.via.length > 0 ? ` | via ${wordsOf(text, one.via)}` : ''
  const answers = one.answers === null ? '' : ` | answers ${one.answers + 1}`
  return `${wordsOf(text, one.source)} | ${cueOf(text, one)} | ${wordsOf(text, one.content)} | ${one.stance}${via}${answers}`
}

/** Whether what was found is what a case wants: the cue may be longer or shorter by its auxiliaries. */
export function isWanted(text: string, found: Attribution, want: Wanted): boolean {
  const cue = cueOf(text, found).toLowerCase()
  const wanted = want.cue.toLowerCase()
  return (
    wordsOf(text, found.source) === bare(want.source) &&
    wordsOf(text, found.content) === bare(want.content) &&
    (cue.includes(wanted) || wanted.includes(cue)) &&
    found.stance === want.stance &&
    (want.via === null || wordsOf(text, found.via) === want.via) &&
    (want.answers === null || found.answers === want.answers - 1)
  )
}
