import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')

/** Folder → the folders of `src/` that it may import; each may import itself and the files named in ROOT. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  report: [],
  model: ['report'],
  page: ['report', 'model'],
  language: ['report', 'model'],
  time: ['report', 'model', 'language'],
  place: ['report', 'model', 'language'],
  count: ['report', 'model', 'language'],
  attribution: ['report', 'model', 'language'],
  actor: ['report', 'model', 'language'],
  event: [
    'report',
    'model',
    'language',
    'time',
    'place',
    'count',
    'attribution',
    'actor',
  ],
  export: ['report'],
}
/** Files at the root of `src/` that any folder of the core may import. */
const ROOT = ['ports.ts', 'error.ts']

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory()
      ? filesBelow(path)
      : path.endsWith('.ts')
        ? [path]
        : []
  })
}

function importsOf(file: string): readonly string[] {
  const code = readFileSync(file, 'utf8')
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1]!,
  )
}

const core = filesBelow(SRC).filter((file) => !relative(SRC, file).startsWith('edge/'))

test('every folder of the core is named in the order', () => {
  const folders = new Set(
    core
      .map((file) => relative(SRC, file).split('/'))
      .filter((parts) => parts.length > 1)
      .map((parts) => parts[0]),
  )
  expect([...folders].filter((folder) => !Object.hasOwn(ORDER, folder ?? ''))).toEqual(
    [],
  )
})

test.each(core.map((file) => relative(SRC, file)))(
  '%s imports only what stands before it',
  (name) => {
    const folder = name.includes('/') ? name.split('/')[0]! : null
    const wrong = importsOf(join(SRC, name)).filter((path) => {
      if (path.startsWith('node:')) return true
      if (!path.startsWith('.')) return false
      const target = relative(SRC, resolve(dirname(join(SRC, name)), path))
      if (target.startsWith('..') || target.startsWith('edge/')) return true
      if (folder === null) return false
      if (!target.includes('/')) return !ROOT.includes(target)
      const targetFolder = target.split('/')[0]!
      return targetFolder !== folder && !ORDER[folder]?.includes(targetFolder)
    })
    expect(wrong).toEqual([])
  },
)
