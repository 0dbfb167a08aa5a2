import type { ActorBook } from '../../actor/actor-book.ts'
import type { WordClasses } from '../../language/word-classes.ts'
import {
  learnLogistic,
  type Example,
  type LogisticOptions,
} from '../../model/logistic.ts'
import {
  rowsOf,
  weightsAt,
  weightsOf,
  type FeatureRow,
  type Weights,
} from '../../model/weights.ts'
import {
  EVENT_PARTS,
  EVENT_SCALE,
  RULES_ALONE,
  type EventModel,
  type EventRows,
} from '../event-model.ts'
import { findMentions, tellingsOf } from '../find-mentions.ts'
import { candidateEvents, joinMentions } from '../join-mentions.ts'
import type { EventLexicon } from '../lexicon.ts'
import { STATUSES } from '../telling/status-model.ts'
import type { Reader } from '../words.ts'
import type { Lesson } from './coded.ts'
import {
  confidenceExamples,
  roleExamples,
  statusExamples,
  triggerExamples,
} from './examples.ts'
import { partyExamples } from './party-examples.ts'
import { sameExamples } from './same-examples.ts'

/** What learning needs besides the lessons. */
export interface Study {
  readonly lexicon: EventLexicon
  readonly book: ActorBook
  readonly classes: WordClasses
  /** Classes of `trigger`: types of the ontology, and `none`. */
  readonly types: readonly string[]
  /** Examples from single sentences. */
  readonly sentences: {
    readonly trigger: readonly Example[]
    readonly role: readonly Example[]
  }
  /** A model to go on from: its weights are where learning begins. */
  readonly from?: EventModel
  /** Parts the lessons are split in, so that a later part learns from what an earlier one says of pages it has not seen. */
  readonly folds: number
  readonly log: (line: string) => void
}

type Part = keyof EventRows

// Swept on pages left out.
const SETTINGS: Readonly<
  Record<Part, Pick<LogisticOptions, 'rounds' | 'rate' | 'decay'>>
> = {
  trigger: { rounds: 12, rate: 0.1, decay: 4e-3 },
  role: { rounds: 8, rate: 0.05, decay: 4e-3 },
  status: { rounds: 12, rate: 0.1, decay: 2e-3 },
  same: { rounds: 12, rate: 0.05, decay: 2e-3 },
  sure: { rounds: 12, rate: 0.02, decay: 3e-2 },
  party: { rounds: 8, rate: 0.01, decay: 2e-2 },
}
const LEAST = 3

/**
 * Learns all parts from lessons, one after the other: each reads the lessons with the parts
 * before it, made from the other folds alone. Same lessons, same rows.
 */
export function learnEvents(lessons: readonly Lesson[], study: Study): EventRows {
  const { folds, log } = study
  const { types, classes, from } = study
  const made = new Map<Part, readonly FeatureRow[]>()
  const models: EventModel[] = Array.from({ length: folds }, () => ({
    ...RULES_ALONE,
    types,
    trigger: from?.trigger ?? weightsOf([]),
    classes,
  }))
  for (const part of EVENT_PARTS) {
    const examples = lessons.map((lesson, i) =>
      examplesOf(part, lesson, study, models[i % folds]!),
    )
    const extra =
      part === 'trigger' || part === 'role' ? study.sentences[part] : ([] as const)
    const learn = (fold: number | null): readonly FeatureRow[] =>
      learnPart(
        part,
        [...examples.flatMap((list, i) => (i % folds === fold ? [] : list)), ...extra],
        study,
      )
    made.set(part, learn(null))
    log(`events: ${part}, ${examples.flat().length + extra.length} examples`)
    if (part === EVENT_PARTS.at(-1)) break
    for (let fold = 0; fold < folds; fold++)
      models[fold] = {
        ...models[fold]!,
        [part]: weightsOf(folds > 1 ? learn(fold) : made.get(part)!),
      }
  }
  return Object.fromEntries(made) as unknown as EventRows
}

function learnPart(
  part: Part,
  examples: readonly Example[],
  { types, from }: Study,
): readonly FeatureRow[] {
  const before = from?.[part] ?? null
  const rows = learnLogistic(examples, {
    ...SETTINGS[part],
    classes: classesOf(part, types),
    scale: EVENT_SCALE,
    least: before ? 1 : LEAST,
    ...(before ? { from: (feature) => weightsAt(before, feature) } : {}),
  })
  return before ? mergedRows(before, rows) : rows
}

function classesOf(part: Part, types: readonly string[]): number {
  switch (part) {
    case 'trigger':
      return types.length
    case 'role':
      return 3
    case 'status':
      return STATUSES.length
    default:
      return 2
  }
}

function examplesOf(
  part: Part,
  { report, events }: Lesson,
  { lexicon, book, classes, types }: Study,
  model: EventModel,
): readonly Example[] {
  const reader: Reader = { report, lexicon, book }
  const knowledge = { events: lexicon, actors: book, eventModel: model }
  switch (part) {
    case 'trigger':
      return triggerExamples(reader, events, { types, classes })
    case 'role':
      return roleExamples(reader, tellingsOf(reader, model).mentions, events, classes)
    case 'status':
      return statusExamples(reader, tellingsOf(reader, model).mentions, events)
    case 'same':
      return sameExamples(reader, findMentions(report, knowledge).mentions, events)
    case 'sure':
      return confidenceExamples(
        candidateEvents(reader, findMentions(report, knowledge).mentions, model),
        { report, coded: events },
      )
    case 'party':
      return partyExamples(
        joinMentions(findMentions(report, knowledge), knowledge).events,
        { report, coded: events },
      )
  }
}

/** The rows of a table with those learnt anew in the place of theirs. */
function mergedRows(
  before: Weights,
  rows: readonly FeatureRow[],
): readonly FeatureRow[] {
  const anew = new Set(rows.map(({ feature }) => feature))
  return [...rowsOf(before).filter(({ feature }) => !anew.has(feature)), ...rows]
}

/** A model of learnt rows. */
export function modelFrom(
  rows: EventRows,
  { types, classes }: Pick<EventModel, 'types' | 'classes'>,
): EventModel {
  return {
    types,
    classes,
    trigger: weightsOf(rows.trigger),
    role: weightsOf(rows.role),
    status: weightsOf(rows.status),
    same: weightsOf(rows.same),
    sure: weightsOf(rows.sure),
    party: weightsOf(rows.party),
  }
}
