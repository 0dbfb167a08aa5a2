import { mkdir, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { loadEngine, type Engine } from '../../engine.ts'
import { DatelineError } from '../../error.ts'
import { eventModelParts, type EventRows } from '../../event/event-model.ts'
import { packModel } from '../../model/model-file.ts'
import { lessonFrom } from '../../event/learn/corrections.ts'
import type { Lesson } from '../../event/learn/coded.ts'
import { judgeLessons, type Judgement } from '../../event/learn/judge.ts'
import { learnEvents, modelFrom } from '../../event/learn/learn-events.ts'
import { readWords } from '../../pipeline.ts'
import { readCorrections } from '../disk/corrections.ts'
import { diskModels } from '../disk/models.ts'
import { write } from './output.ts'
import { printWarning } from './print-error.ts'
import { alignedRows } from './table.ts'

/** Options of `dateline train`. */
export interface TrainOptions {
  readonly with: string
  readonly out: string
}

// Of so many corrected reports one is held back to judge by.
const HELD_BACK = 4

/** Learns from a user's corrections: writes a model beside the shipped one and prints what it changes on reports held back. */
export async function train({ with: path, out }: TrainOptions): Promise<number> {
  const lines = await readCorrections(path)
  if (lines.length === 0)
    throw new DatelineError(
      'input-empty',
      `Expected corrected record lines in ${path}, found none. Correct what \`dateline read --jsonl\` writes.`,
    )
  const engine = await loadEngine(diskModels())
  const lessons = lines.map((line, i) => {
    const { lesson, lost } = lessonFrom(line, (report) => readWords(report, engine))
    for (const quote of lost)
      printWarning(
        `${path}:${i + 1}`,
        `expected the quote in the report's text, found it nowhere: ${JSON.stringify(quote.slice(0, 60))}. The event is not learnt.`,
      )
    return lesson
  })
  const isHeld = (i: number): boolean => i % HELD_BACK === HELD_BACK - 1
  const held = lessons.filter((_, i) => isHeld(i))
  if (held.length > 0) {
    const tried = learn(
      lessons.filter((_, i) => !isHeld(i)),
      engine,
    )
    await write(
      `On ${held.length} of ${lessons.length} corrected reports, held back while learning from the others:\n\n`,
    )
    await write(
      compared(
        judge(held, engine),
        judge(held, { ...engine, eventModel: modelFrom(tried, engine.eventModel) }),
      ),
    )
  } else {
    await write(
      `Too few corrected reports to hold any back (${lessons.length}, ${HELD_BACK} are wanted): what changes is not measured.\n`,
    )
  }
  const { manifest, bytes } = packModel(
    ...eventModelParts(learn(lessons, engine), {
      types: engine.eventModel.types,
      command: `dateline train --with ${path}`,
      corpora: [],
    }),
  )
  const folder = pathToFileURL(`${out.replace(/\/+$/, '')}/`)
  await mkdir(folder, { recursive: true })
  await writeFile(new URL('events.bin', folder), bytes)
  await writeFile(
    new URL('events.json', folder),
    `${JSON.stringify(manifest, null, 1)}\n`,
  )
  await write(`\nWritten to ${out}. Read with it: dateline read --models ${out} …\n`)
  return 0
}

function learn(lessons: readonly Lesson[], engine: Engine): EventRows {
  const { eventModel } = engine
  return learnEvents(lessons, {
    lexicon: engine.events,
    book: engine.actors,
    classes: eventModel.classes,
    types: eventModel.types,
    sentences: { trigger: [], role: [] },
    from: eventModel,
    folds: 1,
    log: () => undefined,
  })
}

function judge(lessons: readonly Lesson[], engine: Engine): Judgement {
  return judgeLessons(lessons, engine)
}

function compared(before: Judgement, after: Judgement): string {
  const percent = (share: number | null): string =>
    share === null ? '–' : (100 * share).toFixed(1)
  const row = (name: string, key: keyof Judgement): readonly string[] => [
    name,
    percent(before[key]),
    percent(after[key]),
  ]
  return alignedRows([
    ['', 'before', 'after'],
    row('events of the right type, F1', 'events'),
    row('countries of actors right', 'actors'),
    row('countries of recipients right', 'recipients'),
    row('status right', 'status'),
  ])
}
