import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { DatelineError } from '../../error.ts'
import { packageRoot } from '../disk/package.ts'

/** Runs the repository's evaluation with the same arguments and gives its exit status. */
export async function evaluate(args: readonly string[]): Promise<number> {
  const main = `${packageRoot}evaluation/main.ts`
  if (!existsSync(main)) {
    throw new DatelineError(
      'usage',
      'Expected the repository of dateline, found the installed package, which has no evaluation in it. Clone the repository and run it there.',
    )
  }
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=source', main, ...args],
    { stdio: 'inherit', cwd: packageRoot },
  )
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
