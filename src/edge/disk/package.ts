import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Root of the package: the folder of package.json, models/, samples/ and dist/. */
export const packageRoot: string = fileURLToPath(new URL('../../../', import.meta.url))

/** The version that package.json states. */
export function packageVersion(): string {
  const { version } = JSON.parse(
    readFileSync(`${packageRoot}package.json`, 'utf8'),
  ) as { readonly version: string }
  return version
}
