import { readFileSync } from 'node:fs'
import type { ModelSource } from '../src/ports.ts'

/** Reads a file of `models/`. */
export const readModel = (file: string): Uint8Array =>
  readFileSync(new URL(`../models/${file}`, import.meta.url))

/** The models as they lie in `models/`. */
export const modelsOnDisk: ModelSource = { load: async (file) => readModel(file) }
