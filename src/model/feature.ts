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

/** Mixes one more value into a feature. Order matters: `mix(mix(t, a), b)` is not `mix(mix(t, b), a)`. */
export function mix(feature: number, value: number): number {
  let hash = Math.imul(feature ^ value, 0x9e3779b1)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
