/** Pieces of text as one line: white space single, none at the ends. */
export function collapse(pieces: readonly string[]): string {
  if (pieces.length === 0) return ''
  return pieces
    .join('')
    .replaceAll(/[\s\u200B\uFEFF]+/g, ' ')
    .trim()
}

/** Characters but white space and marks of no width. */
export function lettersOf(text: string): number {
  let letters = 0
  for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i))) letters++
  return letters
}

function isBlank(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
