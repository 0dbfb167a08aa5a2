import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { DatelineError } from '../error.ts'
import type { ModelSource } from '../ports.ts'
import { sha256Of } from './digest.ts'

/** A corpus that a model was trained on. */
export interface CorpusUse {
  readonly name: string
  /** SHA-256 of the files read, in the order of their names. */
  readonly fingerprint: string
  readonly licence: string
}

/** Where a typed array lies in the `.bin` file. Offsets are multiples of 8; numbers are little-endian. */
export interface ModelPart {
  readonly name: string
  readonly type: 'u8' | 'i8' | 'u16' | 'i16' | 'u32' | 'i32' | 'f32'
  readonly offset: number
  /** Numbers, not bytes. */
  readonly length: number
}

/** What `models/<name>.json` says of `models/<name>.bin`. */
export interface ModelManifest {
  readonly name: string
  /** Names the feature functions that the weights belong to: `tags-1`. */
  readonly features: string
  /** The command that makes the model again, bit for bit. */
  readonly command: string
  /** SPDX expression for the weights. */
  readonly licence: string
  readonly corpora: readonly CorpusUse[]
  /** Figures on development parts, as they were when the model was made. */
  readonly scores: Readonly<Record<string, number>>
  readonly sha256: string
  readonly bytes: number
  readonly parts: readonly ModelPart[]
  /** Lists of words that the model's numbers point into: labels, tags. */
  readonly lists: Readonly<Record<string, readonly string[]>>
}

/** A model as loaded: the manifest, and its numbers by name. */
export interface Model {
  readonly manifest: ModelManifest
  readonly parts: ReadonlyMap<string, NumberArray>
}

/** The kinds of number lists that a model file holds. */
export type NumberArray =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array

/**
 * Loads `models/<name>.json` and `models/<name>.bin`. Throws `model-missing` where there
 * is none, and `model-mismatch` where it is damaged or was made for other features.
 */
export async function loadModel(
  source: ModelSource,
  { name, features }: { readonly name: string; readonly features: string },
): Promise<Model> {
  const [json, bin] = await Promise.all([
    source.load(`${name}.json`),
    source.load(`${name}.bin`),
  ])
  const manifest = readManifest(json, name)
  if (manifest.features !== features) {
    throw mismatch(
      name,
      `expects features ${manifest.features}, this build makes ${features}`,
    )
  }
  if (manifest.bytes !== bin.length) {
    throw mismatch(name, `should be ${manifest.bytes} bytes, found ${bin.length}`)
  }
  if ((await sha256Of(bin)) !== manifest.sha256) {
    throw mismatch(name, 'has other bytes than its manifest says')
  }
  // Typed arrays want aligned memory; what a disk or a server hands over need not be.
  const bytes = bin.byteOffset % 8 === 0 ? bin : bin.slice()
  return {
    manifest,
    parts: new Map(manifest.parts.map((part) => [part.name, viewOf(bytes, part)])),
  }
}

/** The numbers of a part that must be there and be of that kind. */
export function partOf<T extends NumberArray>(
  model: Model,
  name: string,
  kind: new (length: number) => T,
): T {
  const part = model.parts.get(name)
  if (!(part instanceof kind)) {
    throw mismatch(
      model.manifest.name,
      `should have a part "${name}" of ${kind.name}, found ${part?.constructor.name ?? 'none'}`,
    )
  }
  return part
}

/** A list of words that must be there. */
export function listOf(model: Model, name: string): readonly string[] {
  const list = model.manifest.lists[name]
  if (!list) throw mismatch(model.manifest.name, `should have a list "${name}"`)
  return list
}

/** What `packModel` needs beside the numbers. */
export type ModelCard = Omit<ModelManifest, 'sha256' | 'bytes' | 'parts'>

/** Lays the numbers out in one run of bytes and writes the manifest for them. */
export function packModel(
  card: ModelCard,
  numbers: Readonly<Record<string, NumberArray>>,
): { readonly manifest: ModelManifest; readonly bytes: Uint8Array } {
  const parts: ModelPart[] = []
  let size = 0
  for (const [name, array] of Object.entries(numbers)) {
    parts.push({ name, type: typeOf(array), offset: size, length: array.length })
    size += Math.ceil(array.byteLength / 8) * 8
  }
  const bytes = new Uint8Array(size)
  parts.forEach((part) => {
    const array = numbers[part.name]!
    bytes.set(
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
      part.offset,
    )
  })
  return {
    manifest: { ...card, sha256: bytesToHex(sha256(bytes)), bytes: size, parts },
    bytes,
  }
}

function readManifest(json: Uint8Array, name: string): ModelManifest {
  // Manifests are plain ASCII or UTF-8 of a few kilobytes; the core has no TextDecoder.
  const chunks: string[] = []
  for (let i = 0; i < json.length; i += 4096) {
    chunks.push(String.fromCharCode(...json.subarray(i, i + 4096)))
  }
  try {
    return JSON.parse(decodeURIComponent(escapeBytes(chunks.join('')))) as ModelManifest
  } catch (cause) {
    throw mismatch(name, 'has a manifest that is not JSON', cause)
  }
}

function escapeBytes(binary: string): string {
  return binary.replace(
    /[%\u0080-\u00ff]/g,
    (unit) => `%${unit.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
}

function mismatch(name: string, found: string, cause?: unknown): DatelineError {
  const remedy = `Run \`npm run train -- ${name}\` or reinstall the package.`
  return new DatelineError(
    'model-mismatch',
    `Model "${name}" ${found}. ${remedy}`,
    cause === undefined ? {} : { cause },
  )
}

const ARRAYS = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  i16: Int16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array,
} as const

function viewOf(
  { buffer, byteOffset }: Uint8Array,
  { type, offset, length }: ModelPart,
): NumberArray {
  return new ARRAYS[type](buffer as ArrayBuffer, byteOffset + offset, length)
}

function typeOf(array: NumberArray): ModelPart['type'] {
  const types = Object.keys(ARRAYS) as (keyof typeof ARRAYS)[]
  return types.find((type) => array instanceof ARRAYS[type])!
}
