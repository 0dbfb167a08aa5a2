import type { RecordReport, RecordSpan } from 'dateline-news/record'

/** A part of the text as it is set: heading, bullet, caption, paragraph. */
export interface Block {
  readonly kind: 'title' | 'highlight' | 'caption' | 'paragraph'
  readonly span: RecordSpan
}

/**
 * The parts of a report's text in text order. Words that belong to no part are set as
 * paragraphs, so that all that was read is shown.
 */
export function blocksOf(report: RecordReport): readonly Block[] {
  const parts: Block[] = [
    ...(report.title ? [{ kind: 'title' as const, span: report.title }] : []),
    ...report.highlights.map((span) => ({ kind: 'highlight' as const, span })),
    ...report.captions.map(({ span }) => ({ kind: 'caption' as const, span })),
    ...report.paragraphs.map((span) => ({ kind: 'paragraph' as const, span })),
  ]
  const blocks: Block[] = []
  let at = 0
  const gap = (to: number): void => {
    // A bullet or a rule between two parts is no words.
    if (/[\p{L}\p{N}]/u.test(report.text.slice(at, to))) {
      blocks.push({ kind: 'paragraph', span: [at, to] })
    }
  }
  for (const part of parts.toSorted((a, b) => a.span[0] - b.span[0])) {
    const [start, end] = part.span
    if (start < at || end <= start || end > report.text.length) continue
    gap(start)
    blocks.push(part)
    at = end
  }
  gap(report.text.length)
  return blocks
}
