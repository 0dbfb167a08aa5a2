import { spawnSync } from 'node:child_process'

/** Runs one of the scorers and returns what it printed; throws with its last line when it fails. */
export function runScorer(
  command: 'python3' | 'node',
  args: readonly string[],
): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (error || status !== 0) {
    const reason = error?.message ?? stderr.trim().split('\n').at(-1)
    throw new Error(`${command} ${args[0]}: ${reason}`)
  }
  return stdout
}
