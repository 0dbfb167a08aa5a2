import { readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
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

/** The shipped models, but for those that a user's folder holds. Throws `model-missing` where it holds none. */
export function ownModels(folder: string): ModelSource {
  const own = pathToFileURL(`${folder.replace(/\/+$/, '')}/`)
  if (!existsSync(new URL('events.bin', own)))
    throw new DatelineError(
      'model-missing',
      `Expected events.bin in ${folder}, found none. Make it with \`dateline train --with FILE --out ${folder}\`.`,
    )
  const [mine, shipped] = [diskModels(own), diskModels()]
  return {
    load: (file) => (existsSync(new URL(file, own)) ? mine : shipped).load(file),
  }
}
