/** Writes to standard output, waiting where the reader of a pipe is slow. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) {
    await new Promise((resolve) => {
      process.stdout.once('drain', resolve)
    })
  }
}

/** Ends quietly when the reader of a pipe (`| head`) has gone. */
export function endWithPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
