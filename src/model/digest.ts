import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** What is used of the host's own cryptography; a page that is not served securely has none. */
interface DigestHost {
  digest(name: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer>
}

// Hosts copy what they digest: one file at a time, so that memory holds one copy.
let turn: Promise<unknown> = Promise.resolve()

/** SHA-256 in hexadecimal digits: by the host where it can, ten times as fast as plain code; to the same digits. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const { crypto } = globalThis as unknown as {
    readonly crypto?: { readonly subtle?: DigestHost }
  }
  const host = crypto?.subtle
  if (!host) return bytesToHex(sha256(bytes))
  const digest = turn.then(() => host.digest('SHA-256', bytes))
  turn = digest.catch(() => null)
  return bytesToHex(new Uint8Array(await digest))
}
