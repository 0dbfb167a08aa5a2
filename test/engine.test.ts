import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { diskModels } from '../src/edge/node.ts'
import { loadEngine } from '../src/engine.ts'

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { readonly version: string }

test('the engine names the version of the package and its models', async () => {
  const { name } = await loadEngine(diskModels())
  expect(name).toMatch(
    new RegExp(`^dateline ${version.replaceAll('.', '\\.')} models [0-9a-f]{8}$`),
  )
})

test('another list gives another name, the same lists the same', async () => {
  const shelf = diskModels()
  const longer = {
    load: async (file: string) => {
      const bytes = await shelf.load(file)
      return file === 'actors.tsv' ? Uint8Array.from([...bytes, 10]) : bytes
    },
  }
  const [one, two, other] = await Promise.all(
    [shelf, shelf, longer].map(async (source) => (await loadEngine(source)).name),
  )
  expect(two).toBe(one)
  expect(other).not.toBe(one)
})
