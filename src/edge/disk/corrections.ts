import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { DatelineError } from '../../error.ts'
import type { CorrectedLine } from '../../event/learn/corrections.ts'

const span = z.tuple([z.number().int().min(0), z.number().int().min(0)])
const sourced = z
  .object({
    value: z.string(),
    basis: z.enum(['stated', 'inferred']),
    evidence: z.array(span),
    rule: z.string(),
  })
  .nullish()
const participant = z.object({
  name: z.string(),
  country: z.string().nullable().default(null),
  sector: z.string().default('UNK'),
})
const line = z.object({
  report: z.object({
    id: z.string().optional(),
    text: z.string().min(1),
    title: span.nullish(),
    highlights: z.array(span).optional(),
    captions: z.array(z.object({ span, credit: span.nullable() })).optional(),
    paragraphs: z.array(span).optional(),
    dateline: sourced,
    published: sourced,
    updated: sourced,
  }),
  events: z.array(
    z.object({
      type: z.string(),
      status: z.string().default('happened'),
      actors: z.array(participant).default([]),
      recipients: z.array(participant).default([]),
      mentions: z.array(z.object({ trigger: span })).default([]),
      quote: z.string().nullable().default(null),
    }),
  ),
})

/**
 * Reads a file of corrected record lines. Throws `input-not-found`, or `usage` with the
 * line's number where one is no record.
 */
export async function readCorrections(path: string): Promise<readonly CorrectedLine[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new DatelineError(
      'input-not-found',
      `Expected corrections at ${path}, found no file that can be read. Check the name.`,
      { cause },
    )
  })
  const lines = text.split('\n')
  return lines.flatMap((content, i) => {
    if (content.trim() === '') return []
    const parsed = line.safeParse(toJson(content))
    // What was parsed has no undefined values: JSON cannot write them.
    if (parsed.success) return [parsed.data as CorrectedLine]
    throw new DatelineError(
      'usage',
      `Expected a corrected line of \`dateline read --jsonl\` in ${path}:${i + 1}, found: ${z.prettifyError(parsed.error).replaceAll('\n', '; ')}. See docs/events.md.`,
    )
  })
}

function toJson(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}
