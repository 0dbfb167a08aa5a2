import { createDateline } from '../node.ts'
import { readerOptions } from '../disk/own-knowledge.ts'
import { readLines } from '../read-lines.ts'
import { describeLedger } from './ledger.ts'
import { write } from './output.ts'
import { attempt, inputsOf, warnOf } from './read.ts'
import type { PageOptions } from './read.ts'

/** Options of `dateline claims`. */
export interface ClaimsOptions extends PageOptions {
  /** Also events that only the report itself tells. */
  readonly all: boolean
}

/** Reads every input and prints who says what of each event; 1 where some input failed. */
export async function claims(
  names: readonly string[],
  options: ClaimsOptions,
): Promise<number> {
  const dateline = await createDateline(await readerOptions(options))
  let status = 0
  for await (const input of inputsOf(names, options)) {
    const failure = await attempt(input, options, async (page) => {
      const result = readLines(dateline, page, { layers: false })
      warnOf(input.source, result)
      for (const line of result.lines) await write(describeLedger(line, options))
    })
    status = Math.max(status, failure)
  }
  return status
}
