import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** An id made of content: the same parts give the same id on every machine. 80 bits of SHA-256. */
export function contentId(prefix: 'rp' | 'ev', ...parts: readonly string[]): string {
  return `${prefix}_${hexOf(parts).slice(0, 20)}`
}

/** A short name for content: 32 bits of SHA-256, in hexadecimal. Enough to tell versions apart, not to identify. */
export function shortDigest(...parts: readonly string[]): string {
  return hexOf(parts).slice(0, 8)
}

function hexOf(parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.join('\u0000'))))
}
