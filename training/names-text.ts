import type { Span } from '../src/report/span.ts'

/** Words written out as running text, with the bounds of each. */
export interface JoinedWords {
  readonly text: string
  readonly bounds: readonly Span[]
}

/**
 * Writes the words of a corpus out as a newspaper would: "U . S ." is "U.S.", "Al - Qahtani"
 * is "Al-Qahtani". With `spaced` every word stays between blanks, as corpora have them.
 */
export function joinWords(words: readonly string[], spaced: boolean): JoinedWords {
  let text = ''
  let quoted = false
  const bounds = words.map((word, i) => {
    const before = words[i - 1] ?? ''
    const closing = word === '"' && quoted
    if (i > 0 && (spaced || !(closing || sticks(before, word, quoted)))) text += ' '
    if (word === '"') quoted = !quoted
    const start = text.length
    text += word
    return { start, end: text.length }
  })
  return { text, bounds }
}

/** Whether no blank stands between two words. */
function sticks(before: string, word: string, quoted: boolean): boolean {
  if (/^[,;:?!%)\]}”]$|^\.+$|^['’](?:s|re|ve|ll|d|m)?$|^n['’]t$/i.test(word))
    return true
  if (/^[([{“$£€]$/.test(before)) return true
  if (before === '"') return quoted
  if (word === '-' || before === '-')
    return /[\p{L}\d-]/u.test(before) && /[\p{L}\d-]/u.test(word)
  return before === '.' && /^\p{Lu}$/u.test(word)
}
