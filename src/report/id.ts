import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** An id made of content: the same parts give the same id on every machine. 80 bits of SHA-256. */
export function contentId(prefix: 'rp' | 'ev', ...parts: readonly string[]): string {
  return `${prefix}_${bytesToHex(sha256(utf8ToBytes(parts.join('\u0000')))).slice(0, 20)}`
}
