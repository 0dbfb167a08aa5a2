import { readFile } from 'node:fs/promises'
import { DatelineError } from '../../error.ts'
import type { ModelSource } from '../../ports.ts'

/** Models in a folder on disk. Default: the package's own `models/`. */
export function diskModels(
  folder: URL = new URL('../../../models/', import.meta.url),
): ModelSource {
  return {
    load: async (file) => {
      try {
        return await readFile(new URL(file, folder))
      } catch (cause) {
        throw new DatelineError(
          'model-missing',
          `Expected the model "${file}" in ${folder.pathname}, found none. Run \`npm run train\` or reinstall the package.`,
          { cause },
        )
      }
    },
  }
}
