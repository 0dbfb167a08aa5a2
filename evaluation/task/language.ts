import type { Report } from '../../src/report/report.ts'
import type { Span } from '../../src/report/span.ts'
import { tokenize } from '../../src/language/tokenize.ts'
import { readTreebank } from '../../training/conllu.ts'
import type { Treebank, TreebankDocument } from '../../training/conllu.ts'
import type { Bench, Half, Row, Task } from '../task.ts'

/** A treebank document as plain text again, with where its sentences and words stood. */
interface Restored {
  readonly report: Report
  readonly sentences: readonly Span[]
  readonly words: readonly Span[]
}

/** Sentences, words, tags, lemmas and trees against a treebank's development part. */
export function language(treebank: Treebank): Task {
  return {
    name: `language/${treebank}`,
    needs: [{ root: 'corpora', path: treebank === 'ewt' ? 'ud-ewt' : 'gum/dev' }],
    run: async (bench) => {
      const documents = readTreebank(bench.corpora, treebank, 'dev')
      const halves: readonly Half[] = ['tune', 'check']
      return halves.flatMap((half) =>
        measure(
          bench,
          { treebank, half },
          documents.filter((_, i) => (i % 2 === 1) === (half === 'tune')),
        ),
      )
    },
  }
}

function measure(
  _bench: Bench,
  { treebank, half }: { readonly treebank: Treebank; readonly half: Half },
  documents: readonly TreebankDocument[],
): readonly Row[] {
  const row = (figure: string, n: number, ours: number, goal?: number): Row => ({
    task: `language/${treebank} ${figure}`,
    half,
    n,
    ours,
    ...(goal === undefined ? {} : { goal }),
  })
  const restored = documents.map(restore)
  const rows = [
    rawRow(
      'sentence F1',
      restored,
      'sentences',
      row,
      treebank === 'ewt' ? 85 : undefined,
    ),
  ]
  rows.push(rawRow('word F1', restored, 'words', row))
  if (treebank === 'gum') {
    const news = documents
      .filter(({ name }) => /_(?:news|interview)_/.test(name))
      .map(restore)
    rows.push(rawRow('news+interview sentence F1', news, 'sentences', row, 96))
  }
  return rows
}

function rawRow(
  figure: string,
  documents: readonly Restored[],
  what: 'sentences' | 'words',
  row: (figure: string, n: number, ours: number, goal?: number) => Row,
  goal?: number,
): Row {
  let right = 0
  let found = 0
  let gold = 0
  for (const document of documents) {
    const tokenized = tokenize(document.report)
    const spans = what === 'sentences' ? tokenized.sentences : tokenized.tokens
    const wanted = new Set(document[what].map(({ start, end }) => `${start}-${end}`))
    right += spans.filter(({ start, end }) => wanted.has(`${start}-${end}`)).length
    found += spans.length
    gold += wanted.size
  }
  return row(figure, gold, (200 * right) / (found + gold), goal)
}

/** Writes a document out as text: paragraphs parted by a blank line, words by blanks where the treebank has them. */
export function restore(document: TreebankDocument): Restored {
  const sentences: Span[] = []
  const words: Span[] = []
  const paragraphs: { start: number; end: number }[] = []
  let text = ''
  document.sentences.forEach((sentence, k) => {
    if (sentence.opensParagraph || k === 0) {
      text = text.trimEnd()
      if (k > 0) text += '\n\n'
      paragraphs.push({ start: text.length, end: text.length })
    }
    const start = text.length
    for (const word of sentence.words) {
      words.push({ start: text.length, end: text.length + word.form.length })
      text += word.form
      if (word.spaced) text += ' '
    }
    const end = words.at(-1)!.end
    sentences.push({ start, end })
    paragraphs.at(-1)!.end = end
  })
  return { report: reportOf(text, paragraphs), sentences, words }
}

/** A bare report of that text, nothing known of it but its paragraphs. */
export function reportOf(text: string, paragraphs: readonly Span[]): Report {
  return {
    id: 'rp_0',
    source: null,
    url: null,
    publisher: null,
    section: null,
    language: 'en',
    text,
    title: null,
    highlights: [],
    captions: [],
    paragraphs,
    byline: null,
    agency: null,
    dateline: null,
    published: null,
    updated: null,
    notes: [],
  }
}
