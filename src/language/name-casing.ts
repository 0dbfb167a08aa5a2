import type { Token } from '../report/layers.ts'

/**
 * Whether capitals tell nothing in a sentence: all upper case, all lower case, or a
 * headline With Nearly All Its Words Capitalised. Such a sentence is read by the part of
 * the model that looks at no capitals. Words without letters do not count.
 */
export function isPlain(words: readonly Pick<Token, 'text'>[]): boolean {
  let letters = 0
  let capitals = 0
  let upper = 0
  let long = 0
  let longCapitals = 0
  for (const { text } of words) {
    const first = text.charCodeAt(0)
    const capital = (first >= 65 && first <= 90) || (first >= 0xc0 && first <= 0xde)
    if (!capital && !((first >= 97 && first <= 122) || first >= 0xdf)) continue
    letters++
    if (capital) {
      capitals++
      if (text === text.toUpperCase()) upper++
    }
    if (text.length > 3) {
      long++
      if (capital) longCapitals++
    }
  }
  if (letters < 3) return false
  if (capitals === 0) return letters >= 6
  if (upper >= 3 && upper >= 0.8 * letters) return true
  return long >= 4 && longCapitals >= 0.85 * long
}
