import type { Sentence, Token, Tokenized } from '../report/layers.ts'
import type { Report } from '../report/report.ts'

/** Divides the text into sentences and tokens; blocks (title, captions, paragraphs) are never joined. */
export function tokenize<R extends Report>(report: R): R & Tokenized {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const blocks = [
    ...(report.title ? [report.title] : []),
    ...report.highlights,
    ...report.captions.map((caption) => caption.span),
    ...report.paragraphs,
  ].sort((a, b) => a.start - b.start)
  for (const block of blocks) {
    const words = report.text.slice(block.start, block.end)
    for (const part of words.matchAll(/[^.!?]+[.!?]*/g)) {
      const first = tokens.length
      for (const word of part[0].matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)) {
        const start = block.start + part.index + word.index
        tokens.push({
          start,
          end: start + word[0].length,
          text: word[0],
          sentence: sentences.length,
        })
      }
      if (tokens.length > first) {
        sentences.push({
          start: tokens[first]!.start,
          end: tokens.at(-1)!.end,
          first,
          last: tokens.length,
        })
      }
    }
  }
  return { ...report, tokens, sentences }
}
