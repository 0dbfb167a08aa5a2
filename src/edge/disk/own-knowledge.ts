import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'
import type { OwnKnowledge } from '../../engine.ts'
import type { DatelineOptions } from '../../dateline.ts'
import { DatelineError } from '../../error.ts'
import { ownModels } from './models.ts'

const mode = z.strictObject({
  scale: z.number().optional(),
  cameo: z.string().optional(),
  acled: z.string().nullable().optional(),
})
const type = z.strictObject({
  quad: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
  scale: z.number().optional(),
  cameo: z.string().optional(),
  acled: z.string().nullable().optional(),
  acledClash: z.string().optional(),
  intent: z.string().optional(),
  says: z.string().optional(),
  modes: z.record(z.string(), mode).optional(),
})
const file = z.strictObject({
  types: z.record(z.string(), type).optional(),
  contexts: z.array(z.string()).optional(),
  /** Lines as in `data/event/trigger.tsv`, columns parted by tabs or by ` | `. */
  triggers: z.string().optional(),
})

/** What a command line may say of a user's own knowledge. */
export interface OwnPaths {
  readonly ontology?: string
  readonly models?: string
}

/** What a reader is made of: the shipped models, and a user's own laid over them. Throws as `readOwnKnowledge` does. */
export async function readerOptions({
  ontology,
  models,
}: OwnPaths): Promise<Partial<DatelineOptions>> {
  const own = await readOwnKnowledge(ontology)
  return models === undefined ? own : { ...own, models: ownModels(models) }
}

/**
 * Reads a user's own event types and triggers from a YAML file; nothing where none is named.
 * Throws `usage` where the file is not as `docs/events.md` says.
 */
async function readOwnKnowledge(path: string | undefined): Promise<OwnKnowledge> {
  if (path === undefined) return {}
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new DatelineError(
      'input-not-found',
      `Expected an ontology file at ${path}, found none that can be read. Check the name.`,
      { cause },
    )
  })
  const parsed = file.safeParse(parseYaml(path, text))
  if (!parsed.success) {
    throw new DatelineError(
      'usage',
      `Expected types, contexts and triggers in ${path}, found: ${z.prettifyError(parsed.error).replaceAll('\n', '; ')}. See docs/events.md.`,
    )
  }
  const { triggers, ...ontology } = parsed.data
  return {
    // What was parsed has no undefined values: YAML cannot write them.
    ontology: ontology as NonNullable<OwnKnowledge['ontology']>,
    ...(triggers === undefined
      ? {}
      : { lexicons: { triggers: triggers.replaceAll(/ *\| {1,9}/g, '\t') } }),
  }
}

function parseYaml(path: string, text: string): unknown {
  try {
    return parse(text) ?? {}
  } catch (cause) {
    throw new DatelineError(
      'usage',
      `Expected YAML in ${path}, found text that cannot be parsed. See docs/events.md.`,
      { cause },
    )
  }
}
