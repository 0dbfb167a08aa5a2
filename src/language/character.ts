/** What a character is to the tokenizer. */
export type CharacterKind = 'space' | 'letter' | 'digit' | 'emoji' | 'mark'

const ASCII: readonly CharacterKind[] = Array.from({ length: 128 }, (_, code) => {
  if (code <= 32 || code === 127) return 'space'
  if (code >= 48 && code <= 57) return 'digit'
  return /[A-Za-z_]/.test(String.fromCharCode(code)) ? 'letter' : 'mark'
})

/** Kind of the code point. Control characters and every Unicode blank are `space`. */
export function kindOf(code: number): CharacterKind {
  return code < 128 ? ASCII[code]! : kindBeyondAscii(code)
}

// Curly quotes, dashes, blanks: what news text has beyond ASCII, told without a regular expression.
function kindBeyondAscii(code: number): CharacterKind {
  if (code <= 0xa0) return 'space'
  if (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) return 'letter'
  if (code >= 0x2010 && code <= 0x2027) return 'mark'
  const character = String.fromCodePoint(code)
  if (code === 0xfeff || code === 0x200b || /[\s\p{Cc}\p{Zs}]/u.test(character)) {
    return 'space'
  }
  // Joiners, soft hyphens, direction marks and combining marks belong to the word they stand in.
  if (/[\p{L}\p{M}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u.test(character)) return 'letter'
  if (/\p{N}/u.test(character)) return 'digit'
  if (
    code > 0x2000 &&
    /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{RI}]/u.test(character)
  ) {
    return 'emoji'
  }
  return 'mark'
}
