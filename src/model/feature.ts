/**
 * Features are 32-bit numbers: a hash of the template and of what it saw. Two features
 * that share a number share a weight; with a million kept, one unknown feature in some
 * four thousand is taken for a known one, which does no measurable harm.
 */

/** A number for a word: FNV-1a over its UTF-16 units. Stable across machines and releases. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) {
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  }
  return hash | 0
}

/**
 * The number of a feature's name that is put together of parts: hashed`slot=${slot}` is
 * hashWord(`slot=${slot}`), without making the name.
 */
export const hashed: NameHash = hashedAfter('')

/** What a name is made of beside its own words. */
export type NamePart = string | number | boolean | null | undefined

/** The tag of a template of up to four parts that gives the number of the name in it. */
export type NameHash = (
  texts: TemplateStringsArray,
  a?: NamePart,
  b?: NamePart,
  c?: NamePart,
  d?: NamePart,
) => number

/** The same for names that all begin alike. */
export function hashedAfter(prefix: string): NameHash {
  const begun = onward(0x811c9dc5, prefix)
  // Called some hundred times for a word: no list is made of the parts.
  return (texts, a, b, c, d) => {
    const count = texts.length
    let hash = onward(begun, texts[0]!)
    if (count > 1) hash = onward(withPart(hash, a), texts[1]!)
    if (count > 2) hash = onward(withPart(hash, b), texts[2]!)
    if (count > 3) hash = onward(withPart(hash, c), texts[3]!)
    if (count > 4) hash = onward(withPart(hash, d), texts[4]!)
    return hash | 0
  }
}

function withPart(hash: number, part: NamePart): number {
  return onward(hash, typeof part === 'string' ? part : String(part))
}

function onward(hash: number, text: string): number {
  for (let i = 0; i < text.length; i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** Mixes one more value into a feature. Order matters: `mix(mix(t, a), b)` is not `mix(mix(t, b), a)`. */
export function mix(feature: number, value: number): number {
  let hash = Math.imul(feature ^ value, 0x9e3779b1)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
