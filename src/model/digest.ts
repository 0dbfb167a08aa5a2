import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** What is used of the host's own cryptography; a page that is not served securely has none. */
interface DigestHost {
  digest(name: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer>
}

/** SHA-256 in hexadecimal digits: by the host where it can, ten times as fast as plain code; to the same digits. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const { crypto } = globalThis as unknown as {
    readonly crypto?: { readonly subtle?: DigestHost }
  }
  const digest = crypto?.subtle
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    : sha256(bytes)
  return bytesToHex(digest)
}
