/**
 * Whether capitals tell nothing in a sentence: all upper case, all lower case, or a
 * headline With Nearly All Its Words Capitalised. Such a sentence is read by the part of
 * the model that looks at no capitals. Words without letters do not count.
 *
 * A list of names is no headline: two words that are nearly always written small
 * (`isCommon`, asked of the folded word) must stand with capitals after the first word.
 */
export function isPlain(
  words: readonly string[],
  isCommon: (word: string) => boolean,
): boolean {
  let letters = 0
  let capitals = 0
  let upper = 0
  let long = 0
  let longCapitals = 0
  for (const word of words) {
    const first = word.charCodeAt(0)
    const capital = (first >= 65 && first <= 90) || (first >= 0xc0 && first <= 0xde)
    if (!capital && !((first >= 97 && first <= 122) || first >= 0xdf)) continue
    letters++
    if (capital) {
      capitals++
      if (word === word.toUpperCase()) upper++
    }
    if (word.length > 3) {
      long++
      if (capital) longCapitals++
    }
  }
  if (letters < 3) return false
  if (capitals === 0) return letters >= 6
  if (upper >= 3 && upper >= 0.8 * letters) return true
  if (long < 4 || longCapitals < 0.85 * long) return false
  let raised = 0
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!
    if (
      word.length > 3 &&
      word !== word.toLowerCase() &&
      isCommon(word.toLowerCase())
    ) {
      raised++
    }
  }
  return raised >= 2
}
