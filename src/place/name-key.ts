/**
 * One key for the spellings of a name that differ in nothing a reader minds: case,
 * accents, apostrophes, hyphens, "Saint"/"St.", a leading "the".
 *
 * "Rafaḩ" and "RAFAH" are `rafah`, "St. Louis" and "Saint-Louis" are `st louis`.
 * Empty where nothing is left, or where the name is longer than 80 units.
 */
export function nameKey(name: string): string {
  if (name.length > 80) return ''
  let plain = true
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    if (code >= 128) {
      plain = false
      break
    }
  }
  const letters = plain ? name.toLowerCase() : foldLetters(name)
  let key = ''
  let word = ''
  for (let i = 0; i <= letters.length; i++) {
    const code = i < letters.length ? letters.charCodeAt(i) : 32
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 128) {
      word += letters[i]!
    } else if (code !== 39 && code !== 46 && code !== 96 && word !== '') {
      // Apostrophes and full stops vanish; any other mark parts words.
      const short = SHORT.get(word) ?? word
      if (key !== '') key += ` ${short}`
      else if (short !== 'the') key = short
      word = ''
    }
  }
  return key
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['mount', 'mt'],
  ['fort', 'ft'],
])

const LETTER: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ø', 'o'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ə', 'a'],
  ['ŋ', 'ng'],
])

function foldLetters(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}‘’ʻʼʽʾʿ´′]/gu, '')
    .replace(/[ıłđðøßæœþəŋ]/g, (letter) => LETTER.get(letter)!)
}

/**
 * The same for spellings that differ as transliterations do: "Avdiivka" and "Avdeevka",
 * "Ghouta" and "Guta", "Kandahar" and "Qandahar". Coarse: only for names that no key
 * has, and only with other evidence for the place.
 */
export function soundKey(key: string): string {
  const sound = key
    .replace(/^(?:al|el|ar|as|ad|ash|an|at|az) (?=\w)/, '')
    .replace(/[ \d]+/g, '')
    .replace(/ph/g, 'f')
    .replace(/ck|q|c(?![he])/g, 'k')
    .replace(/([bdgkt])h/g, '$1')
    .replace(/sch|sh|ch|zh/g, 's')
    .replace(/ou|oo|w/g, 'u')
    .replace(/v/g, 'u')
    .replace(/[iyje]+/g, 'i')
    .replace(/z/g, 's')
    .replace(/o/g, 'u')
    .replace(/(.)\1+/g, '$1')
    .replace(/[hi]+$/, '')
  return sound.length < 4 ? '' : `~${sound}`
}

/** First of the two numbers that stand for a key in the index: 32 bits. */
export function keyHash(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  }
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** Second of the two, 16 bits, so that no other word is taken for a name but once in some billion. */
export function keyCheck(key: string): number {
  let hash = 7
  for (let i = 0; i < key.length; i++) {
    hash = Math.imul(hash, 31) + key.charCodeAt(i) * (i + 17)
    hash ^= hash >>> 11
  }
  hash = Math.imul(hash, 0x9e3779b1)
  return (hash ^ (hash >>> 16)) & 0xffff
}
