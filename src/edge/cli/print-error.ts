import { DatelineError } from '../../error.ts'

/** Where an error belongs and whether its trace is shown. */
export interface PrintErrorOptions {
  readonly debug: boolean
  /** The input that failed. Absent: the command as a whole. */
  readonly source?: string
}

/** Prints an error as one line with its code, and gives the exit status it calls for. */
export function printError(error: unknown, options: PrintErrorOptions): number {
  const where = options.source === undefined ? '' : `${oneLine(options.source)}: `
  if (error instanceof DatelineError) {
    console.error(`dateline: ${where}${oneLine(error.message)} [${error.code}]`)
  } else {
    const message = error instanceof Error ? error.message : String(error)
    console.error(
      `dateline: ${where}Something failed that should not: ${oneLine(message)} Run again with --debug and report it. [internal]`,
    )
  }
  if (options.debug) console.error(error)
  return error instanceof DatelineError && error.code === 'usage' ? 2 : 1
}

/** Prints one line about an input that was read all the same. */
export function printWarning(source: string, message: string): void {
  console.error(`dateline: ${oneLine(source)}: ${oneLine(message)}`)
}

// A file name or a server's message may hold line breaks and terminal escapes.
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
}
