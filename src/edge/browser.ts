import { createDateline as createWithModels } from '../dateline.ts'
import type { Dateline, DatelineOptions } from '../dateline.ts'
import { DatelineError } from '../error.ts'
import type { ModelSource } from '../ports.ts'

export * from '../index.ts'

/** Models fetched from a folder of a web server: the package's `models/` copied there. */
export function webModels(folder: string): ModelSource {
  return {
    load: async (file) => {
      const url = `${folder.replace(/\/$/, '')}/${file}`
      const response = await fetch(url)
      if (!response.ok) {
        throw new DatelineError(
          'model-missing',
          `Expected the model at ${url}, found status ${response.status}. Serve the package's models/ folder there.`,
        )
      }
      return new Uint8Array(await response.arrayBuffer())
    },
  }
}

/** Loads a reader; models are fetched from `models/` beside the page unless given. */
export async function createDateline(
  options: Partial<DatelineOptions> = {},
): Promise<Dateline> {
  return createWithModels({ models: webModels('models'), ...options })
}
