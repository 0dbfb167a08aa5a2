import { readFileSync } from 'node:fs'
import type { packModel } from '../src/model/model-file.ts'
import type { ModelSource } from '../src/ports.ts'

/** Reads a file of `models/`. */
export const readModel = (file: string): Uint8Array =>
  readFileSync(new URL(`../models/${file}`, import.meta.url))

/** The models as they lie in `models/`. */
export const modelsOnDisk: ModelSource = { load: async (file) => readModel(file) }

/** The models on disk, but for the one just made. */
export function sourceOf({
  manifest,
  bytes,
}: ReturnType<typeof packModel>): ModelSource {
  return {
    load: async (file) => {
      if (file === `${manifest.name}.bin`) return bytes
      if (file === `${manifest.name}.json`) {
        return new TextEncoder().encode(JSON.stringify(manifest))
      }
      return readModel(file)
    },
  }
}
