/**
 * `npm run build`: compiles the program and bundles the workbench, where what was built is
 * missing or older than its sources. Plain JavaScript, so that it runs before anything is built.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const stampFile = join(root, 'dist/build-stamp')
const sources = ['src', 'workbench', 'package.json', 'tsconfig.base.json']

const stamp = stampOf(sources)
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  run('tsc', ['-b', 'src', 'src/edge'])
  run('vite', ['build', 'workbench', '--logLevel', 'warn'])
  // The compiler writes plain files; `npx dateline` runs this one.
  chmodSync(join(root, 'dist/edge/cli/main.js'), 0o755)
  writeFileSync(stampFile, stamp)
}

/** Runs a program of the project's own packages; ends with its status where it fails. */
function run(program, args) {
  const { status } = spawnSync(join(root, 'node_modules/.bin', program), args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}

/** A hash of the names, sizes and times of all files below: changes when any of them does. */
function stampOf(names) {
  const hash = createHash('sha256')
  const add = (path) => {
    const { size, mtimeMs } = statSync(path)
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  for (const name of names) {
    const path = join(root, name)
    if (!statSync(path).isDirectory()) add(path)
    else {
      const files = readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.endsWith('.tsbuildinfo'))
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
        .sort()
      for (const file of files) add(file)
    }
  }
  return hash.digest('hex')
}
