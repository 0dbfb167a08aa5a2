import type { Line } from './lines.ts'
import { isNames } from './read-byline.ts'

/** Whether a line is surely a paragraph. */
export function isBody({ kind, text }: Line): boolean {
  return kind === 'prose' && text.length > 60
}

/** "Corrects toll in paragraph 2", "(Adds quotes, background)": what a version changes, never its headline. */
const MENDS =
  /^(?:\(?(?:corrects|refiles|recasts)|\((?:adds|updates|repeats|removes|writes))\s/i

/** "WIRE", "EAST AFRICA BRIEF", "LE RELAIS (English)  |  Haïti": the name of a section or a paper. */
export function isLabel({ text, kind, label }: Line): boolean {
  if (kind !== 'short') return false
  return (
    label === true ||
    /^(?:pr|press release|release|statement)\s?(?:no|nr|#)?[.:]?\s?\d\S*$/i.test(
      text,
    ) ||
    /^for immediate release\b/i.test(text) ||
    MENDS.test(text) ||
    (text.length < 40 && text === text.toUpperCase() && /\p{Lu}/u.test(text)) ||
    (text.length < 50 && /\s[|]\s/.test(text)) ||
    // "Punjab / police": words that a story is filed under.
    (text.length < 30 && /\s[/]\s/.test(text)) ||
    text.split(/\s+/).length <= 2
  )
}

/** Whether a line may be names of writers alone. */
export function looksLikeNames({ text }: Line): boolean {
  return text.length < 80 && text.split(/\s+/).length <= 9 && isNames(text)
}
