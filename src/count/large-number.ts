import type { Tokenized } from '../report/layers.ts'
import type { Note } from '../report/note.ts'

const MOST = 20

/** A note for each run of digits too long to be a count (at most twenty). */
export function noteLargeNumbers({ tokens }: Tokenized): readonly Note[] {
  const notes: Note[] = []
  for (const { text, start, end } of tokens) {
    if (text.length < 16 || !/^[\d,.]+$/.test(text)) continue
    if (text.replace(/\D/g, '').length < 16) continue
    notes.push({
      code: 'number-too-large',
      message: `A number of ${text.length} characters was not read: no count is that large.`,
      span: { start, end },
    })
    if (notes.length === MOST) break
  }
  return notes
}
