/** Words in one form: letters and digits only, lower case. */
export function normal(text: string): string {
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
