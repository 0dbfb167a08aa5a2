import { createDateline as createWithModels } from '../dateline.ts'
import type { Dateline, DatelineOptions } from '../dateline.ts'
import { diskModels } from './disk/models.ts'

export * from '../index.ts'
export { diskModels } from './disk/models.ts'

/** Loads a reader; models come from the package's own `models/` unless given. */
export async function createDateline(
  options: Partial<DatelineOptions> = {},
): Promise<Dateline> {
  return createWithModels({ models: diskModels(), ...options })
}
