/** A line on the terminal that says how far the work is. Shown on standard error, and only where that is a terminal. */
export interface ProgressBar {
  readonly isShown: boolean
  show(done: number, text: string): void
  /** Takes the line away, so that something else can be printed. */
  clear(): void
}

const WIDTH = 24

/** A bar for so many inputs. */
export function progressBar(total: number): ProgressBar {
  const { stderr } = process
  const isShown = stderr.isTTY
  return {
    isShown,
    show: (done, text) => {
      if (!isShown) return
      const filled = total === 0 ? WIDTH : Math.floor((WIDTH * done) / total)
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
      const line = `${bar} ${done}/${total} · ${text}`
      stderr.write(`\r\u001B[K${line.slice(0, (stderr.columns ?? 80) - 1)}`)
    },
    clear: () => {
      if (isShown) stderr.write('\r\u001B[K')
    },
  }
}
