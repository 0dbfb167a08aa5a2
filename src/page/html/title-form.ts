/** Text of Latin letters that are the same in every normal form, with the usual marks: most of it. */
const PLAIN =
  /^[\n -~\u00a0\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u2013\u2014\u2018-\u201d\u2026]*$/

/** Words in one form: letters and digits only, lower case. */
export function normal(text: string): string {
  // The same result at a fraction of the cost.
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replaceAll(/[^a-z0-9\u00df-\u00f6\u00f8-\u00ff]+/g, ' ')
      .trim()
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Letters, where a character of East Asia counts for three. */
export function lengthOf(form: string): number {
  return (
    form.length +
    2 * (form.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0)
  )
}
