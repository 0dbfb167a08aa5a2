import type { Sentence, Token, Tokenized } from '../report/layers.ts'
import type { Note } from '../report/note.ts'
import { withNotes } from '../report/report.ts'
import type { Report } from '../report/report.ts'
import type { Span } from '../report/span.ts'
import { endOfDateline } from './dateline.ts'
import { endsByModel, endsByRule } from './sentence-model.ts'
import type { SentenceModel } from './sentence-model.ts'
import { scanWords } from './words.ts'

/** Most tokens of one sentence; a longer one is parted, with a note. Bounds the time of all that follows. */
export const LONGEST_SENTENCE = 250
/** Longest token, in UTF-16 units, that is read as a word; a longer one is noted. */
const LONGEST_WORD = 200

/**
 * Divides the text into sentences and tokens; blocks (title, captions, paragraphs) are never
 * joined. Without a model sentences end by the rules alone.
 */
export function tokenize<R extends Report>(
  report: R,
  model?: SentenceModel,
): R & Tokenized {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const notes: Note[] = []
  for (const block of blocksOf(report)) {
    const words = wordsOfBlock(report.text, block)
    for (const word of words) {
      if (word.end - word.start > LONGEST_WORD) notes.push(noteOnWord(word))
    }
    let first = 0
    const close = (last: number): void => {
      const base = tokens.length
      for (let i = first; i < last; i++) {
        const { start, end } = words[i]!
        tokens.push({
          start,
          end,
          text: report.text.slice(start, end),
          sentence: sentences.length,
        })
      }
      sentences.push({
        start: words[first]!.start,
        end: words[last - 1]!.end,
        first: base,
        last: tokens.length,
      })
      first = last
    }
    const dateline = endOfDateline(report, block, words)
    const ends = model
      ? endsByModel(report.text, words, model)
      : endsByRule(report.text, words)
    for (let i = 0; i < words.length; i++) {
      const length = i + 1 - first
      if (ends(first, i) || i === words.length - 1 || i + 1 === dateline) {
        close(i + 1)
      } else if (length === LONGEST_SENTENCE) {
        const cut = placeToCut(report.text, words, first, i + 1)
        const span = { start: words[first]!.start, end: words[cut - 1]!.end }
        notes.push({
          code: 'sentence-too-long',
          message: `A sentence of more than ${LONGEST_SENTENCE} words was parted: who does what across the cut is not read.`,
          span,
        })
        close(cut)
      }
    }
  }
  return withNotes({ ...report, tokens, sentences }, notes)
}

/** The blocks of a report in reading order; a blank line or a bullet within one begins another. */
export function blocksOf(report: Report): readonly Span[] {
  const blocks = [
    ...(report.title ? [report.title] : []),
    ...report.highlights,
    ...report.captions.map((caption) => caption.span),
    ...report.paragraphs,
  ].sort((a, b) => a.start - b.start)
  return blocks.flatMap((block) => {
    const parts: Span[] = []
    let start = block.start
    for (
      let at = report.text.indexOf('\n', start);
      at >= 0 && at < block.end;
      at = report.text.indexOf('\n', at + 1)
    ) {
      if (!beginsBlock(report.text, at + 1, block.end)) continue
      parts.push({ start, end: at })
      start = at + 1
    }
    return [...parts, { start, end: block.end }]
  })
}

function beginsBlock(text: string, at: number, end: number): boolean {
  if (at >= end) return false
  return text[at] === '\n' || /^[ \t]{0,8}[•●▪◦‣*–-][ \t]/.test(text.slice(at, at + 12))
}

/** The words of one block. */
export function wordsOfBlock(text: string, block: Span): readonly Span[] {
  const words: Span[] = []
  scanWords(text, block, (start, end) => words.push({ start, end }))
  return words
}

/** Where to part a sentence that is too long: after its last semicolon or comma, else at the bound. */
function placeToCut(
  text: string,
  words: readonly Span[],
  first: number,
  last: number,
): number {
  for (const mark of [';', ',']) {
    for (let i = last - 1; i > first + LONGEST_SENTENCE / 2; i--) {
      if (text[words[i]!.start] === mark) return i + 1
    }
  }
  return last
}

function noteOnWord(span: Span): Note {
  return {
    code: 'word-too-long',
    message: `A run of ${span.end - span.start} characters without a blank was taken for one word.`,
    span,
  }
}
