import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { packageVersion } from '../disk/package.ts'
import { printError } from './print-error.ts'
import { toIsoPrefix } from '../iso-prefix.ts'
import { endWithPipe } from './output.ts'
import type { AddOptions } from './add.ts'
import type { ClaimsOptions } from './claims.ts'
import type { EventsOptions, ListOptions } from './list.ts'
import type { ReadOptions } from './read.ts'
import type { ServeOptions } from './serve.ts'
import type { TrainOptions } from './train.ts'

/** Exit statuses: all was done; some input failed and the others were read; the command line was wrong. */
export const EXIT = { done: 0, someFailed: 1, usage: 2 } as const

/** Runs one command line and gives its exit status. Each command's code is loaded only when it is called. */
export async function program(args: readonly string[]): Promise<number> {
  endWithPipe()
  let status: number = EXIT.done
  const dateline = new Command('dateline')
    .description(
      'Reads news reports and writes down who did what to whom, where and when, and who says so.',
    )
    .version(packageVersion())
    .option('--debug', 'print the trace of an error', false)
    .showHelpAfterError('(dateline --help lists the commands)')
    .exitOverride()

  withPageOptions(
    dateline
      .command('read')
      .description('read pages and print their reports and events')
      .argument('<input...>', 'files, folders, URLs, .jsonl batches, or - '),
  )
    .option('--jsonl', 'print one record a line (RECORD)', false)
    .option('--layers', 'with --jsonl: add what each pass found', false)
    .option('--explain', 'print the rule behind each value', false)
    .action(async (names: readonly string[], options: ReadOptions) => {
      const { read } = await import('./read.ts')
      status = await read(names, { ...options, debug: debugOf(dateline) })
    })

  withPageOptions(
    dateline
      .command('claims')
      .description(
        'read pages and print, event by event, who says so and who denies it',
      )
      .argument('<input...>', 'files, folders, URLs, .jsonl batches, or -'),
  )
    .option('--all', 'also events that only the report itself tells', false)
    .action(async (names: readonly string[], options: ClaimsOptions) => {
      const { claims } = await import('./claims.ts')
      status = await claims(names, { ...options, debug: debugOf(dateline) })
    })

  withPageOptions(
    dateline
      .command('add')
      .description('read pages into the store; safe to repeat')
      .argument('<input...>', 'files, folders, URLs, .jsonl batches, or -'),
  )
    .addOption(dataOption())
    .action(async (names: readonly string[], options: AddOptions) => {
      const { add } = await import('./add.ts')
      status = await add(names, { ...options, debug: debugOf(dateline) })
    })

  withListOptions(
    dateline.command('events').description('list the events of the store'),
  )
    .option('--actor <words>', 'words of an actor’s name, or its country code')
    .option('--recipient <words>', 'the same of a recipient')
    .option('--place <words>', 'words of the place or its province, or a country code')
    .option('--type <type>', 'type of event: ASSAULT, PROTEST, …')
    .addOption(dateOption('--since <date>', 'events of this day or later'))
    .addOption(dateOption('--until <date>', 'events of this day or before'))
    .option('--report <id>', 'events of this report')
    .addOption(
      new Option('--csv', 'print a table for spreadsheets')
        .default(false)
        .conflicts(['jsonl', 'geojson']),
    )
    .addOption(
      new Option('--geojson', 'print a map layer').default(false).conflicts('jsonl'),
    )
    .action(async (options: EventsOptions) => {
      const { events } = await import('./list.ts')
      status = await events(options)
    })

  withListOptions(
    dateline.command('reports').description('list the reports of the store'),
  ).action(async (options: ListOptions) => {
    const { reports } = await import('./list.ts')
    status = await reports(options)
  })

  dateline
    .command('evaluate')
    .description('measure the engine against gold data (in the repository)')
    .argument('[arguments...]', 'what evaluation/main.ts takes')
    .allowUnknownOption()
    .helpOption(false)
    .action(async (args: readonly string[]) => {
      const { evaluate } = await import('./evaluate.ts')
      status = await evaluate(args)
    })

  dateline
    .command('train')
    .description(
      'learn from corrected records: a model of your own beside the shipped one',
    )
    .requiredOption(
      '--with <file>',
      'lines of `dateline read --jsonl` with their events set right (docs/events.md)',
    )
    .option('--out <folder>', 'where the model is written', 'dateline-data/models')
    .action(async (options: TrainOptions) => {
      const { train } = await import('./train.ts')
      status = await train(options)
    })

  dateline
    .command('serve')
    .description('serve the workbench and the HTTP API on this machine')
    .addOption(
      new Option('--port <number>', 'port to listen on; 0 takes a free one')
        .default(4170)
        .argParser(toPort),
    )
    .addOption(dataOption())
    .option('--samples', 'read the sample pages first, once', false)
    .option(...MODELS)
    .action(async (options: ServeOptions) => {
      const { serve } = await import('./serve.ts')
      status = await serve(options)
    })

  try {
    await dateline.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has printed it. `--help` and `--version` come this way too, with status 0.
      return error.exitCode === 0 ? EXIT.done : EXIT.usage
    }
    return printError(error, { debug: debugOf(dateline) })
  }
}

function debugOf(dateline: Command): boolean {
  return dateline.opts<{ readonly debug: boolean }>().debug
}

const MODELS = [
  '--models <folder>',
  'your own models, as `dateline train` writes them, before the shipped ones',
] as const

function withPageOptions(command: Command): Command {
  return command
    .addOption(
      dateOption('--published <date>', 'date of reports where a page gives none'),
    )
    .addOption(
      new Option(
        '--kind <kind>',
        'how pages are read; text takes every word as it stands (default: told by content)',
      ).choices(['html', 'dump', 'wire', 'text']),
    )
    .option(
      '--ontology <file>',
      'your own event types and triggers, laid over the shipped ones (YAML; docs/events.md)',
    )
    .option(...MODELS)
    .option('--allow-private', 'let URLs name machines of a private network', false)
}

function withListOptions(command: Command): Command {
  return command
    .addOption(dataOption())
    .addOption(
      new Option('--limit <number>', 'print at most so many')
        .default(Infinity, 'all')
        .argParser(toLimit),
    )
    .option('--jsonl', 'print one JSON object a line', false)
}

function dateOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser(toDate)
}

function toLimit(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) {
    throw new InvalidArgumentError('Expected a whole number above 0.')
  }
  return Number(value)
}

function toDate(value: string): string {
  const date = toIsoPrefix(value)
  if (date === null) {
    throw new InvalidArgumentError('Expected YYYY, YYYY-MM or YYYY-MM-DD.')
  }
  return date
}

function dataOption(): Option {
  return new Option('--data <folder>', 'folder of the built-in store')
    .default('dateline-data')
    .env('DATELINE_DATA')
}

function toPort(value: string): number {
  const port = Number(value)
  if (!/^\d+$/.test(value) || port > 65535) {
    throw new InvalidArgumentError('Expected a number from 0 to 65535.')
  }
  return port
}
