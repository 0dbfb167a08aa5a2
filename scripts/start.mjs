/**
 * `npm start`: builds what is not built or older than its sources, then serves with the
 * sample pages read. Plain JavaScript, so that it runs before anything is built.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const stampFile = join(root, 'dist/build-stamp')

const stamp = stampOf(['src', 'workbench', 'package.json', 'tsconfig.base.json'])
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  console.log('Building (the first time, and after a change) …')
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(stampFile, stamp)
}
const { program } = await import('../dist/edge/cli/program.js')
process.exitCode = await program(['serve', '--samples', ...process.argv.slice(2)])

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
