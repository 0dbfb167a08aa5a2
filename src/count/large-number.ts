import type { Tokenized } from '../report/layers.ts'
import type { Note } from '../report/note.ts'

const MOST = 20

/** A note for each run of digits too long to be a count and each power, "10^400" (at most twenty). */
export function noteLargeNumbers({ tokens }: Tokenized): readonly Note[] {
  const notes: Note[] = []
  for (const [i, { text, start, end }] of tokens.entries()) {
    const power =
      tokens[i + 1]?.text === '^' && /^\d+$/.test(text) ? tokens[i + 2] : null
    if (power && /^\d/.test(power.text)) {
      notes.push({
        code: 'number-too-large',
        message: 'A power was not read: no count is written so.',
        span: { start, end: power.end },
      })
    } else if (isTooLong(text)) {
      notes.push({
        code: 'number-too-large',
        message: `A number of ${text.length} characters was not read: no count is that large.`,
        span: { start, end },
      })
    }
    if (notes.length === MOST) break
  }
  return notes
}

function isTooLong(text: string): boolean {
  return (
    text.length >= 16 && /^[\d,.]+$/.test(text) && text.replace(/\D/g, '').length >= 16
  )
}
