import { bareReport } from '../src/report/report.ts'
import type { Report } from '../src/report/report.ts'
import type { Span } from '../src/report/span.ts'
import type { TreebankDocument } from './conllu.ts'

/** A treebank document as plain text again, with where its sentences and words stood. */
export interface Restored {
  readonly report: Report
  readonly sentences: readonly Span[]
  readonly words: readonly Span[]
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
  return { report: bareReport(text, paragraphs), sentences, words }
}
