import { createDateline } from '../node.ts'
import { readerOptions } from '../disk/own-knowledge.ts'
import { createFetcher } from '../feed/fetcher.ts'
import { expandInputs, pagesOf } from '../inputs.ts'
import type { Input } from '../inputs.ts'
import { readLines } from '../read-lines.ts'
import type { PageLines } from '../read-lines.ts'
import type { PageKind } from '../../report/page.ts'
import { describeReport } from './account.ts'
import { printError, printWarning } from './print-error.ts'
import { write } from './output.ts'

/** Options that every command which reads pages takes. */
export interface PageOptions {
  readonly kind?: PageKind
  readonly published?: string
  readonly allowPrivate: boolean
  readonly ontology?: string
  readonly models?: string
  readonly debug: boolean
}

/** Options of `dateline read`. */
export interface ReadOptions extends PageOptions {
  readonly jsonl: boolean
  readonly layers: boolean
  readonly explain: boolean
}

/** Reads every input and prints its reports; 1 where some input failed. */
export async function read(
  names: readonly string[],
  options: ReadOptions,
): Promise<number> {
  const dateline = await createDateline(await readerOptions(options))
  let status = 0
  let isFirst = true
  for await (const input of inputsOf(names, options)) {
    const failure = await attempt(input, options, async (page) => {
      const result = readLines(dateline, page, {
        layers: options.jsonl ? options.layers : options.explain,
      })
      warnOf(input.source, result)
      if (options.jsonl) {
        for (const line of result.lines) await write(`${JSON.stringify(line)}\n`)
      } else {
        for (const line of result.lines) {
          await write(
            `${isFirst ? '' : '\n'}${describeReport(line, { explain: options.explain })}`,
          )
          isFirst = false
        }
        if (options.explain) await write(describeRemoved(result))
      }
    })
    status = Math.max(status, failure)
  }
  return status
}

/** Every page that the arguments name, one after another. */
export async function* inputsOf(
  names: readonly string[],
  options: PageOptions,
): AsyncGenerator<Input> {
  const { kind, published, allowPrivate } = options
  // One for all inputs: a host gets one request at a time.
  const fetcher = createFetcher({ allowPrivate })
  for (const location of await expandInputs(names)) {
    yield* pagesOf(location, {
      kind,
      published,
      allowPrivate,
      stdin: process.stdin,
      fetcher,
    })
  }
}

/** Does something with a page; prints why where it fails. Gives 0, or 1 where it failed, so that the others are still read. */
export async function attempt(
  input: Input,
  { debug }: { readonly debug: boolean },
  work: (page: Extract<Input, { kind: 'page' }>['page']) => Promise<void>,
): Promise<0 | 1> {
  const { source } = input
  try {
    if (input.kind === 'failed') throw input.error
    for (const warning of input.warnings) printWarning(source, warning)
    await work(input.page)
    return 0
  } catch (error) {
    printError(error, { debug, source })
    return 1
  }
}

/** Says on the terminal what the records' notes say of a whole report: that its language is not read. */
export function warnOf(source: string, { lines }: PageLines): void {
  for (const { report } of lines) {
    if (report.language === 'en' || report.language === 'und') continue
    printWarning(
      source,
      `expected English, found the language "${report.language}": its events are not to be relied on. Translate it first.`,
    )
  }
}

function describeRemoved({ page }: PageLines): string {
  const { characters, read: accounted } = page.coverage
  return [
    '',
    `  Taken out of the page (${accounted} of ${characters} characters accounted for):`,
    ...page.removed.map(
      ({ text, rule }) => `    ${rule}: ${JSON.stringify(shortened(text))}`,
    ),
    '',
  ].join('\n')
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
