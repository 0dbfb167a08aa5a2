import { readFileSync } from 'node:fs'
import type { ModelSource } from '../../src/ports.ts'

/** The models as they lie in `models/`. */
export const models: ModelSource = {
  load: async (file) => readFileSync(new URL(`../../models/${file}`, import.meta.url)),
}
