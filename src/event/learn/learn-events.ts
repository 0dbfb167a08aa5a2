import type { ActorBook } from '../../actor/actor-book.ts'
import type { WordClasses } from '../../language/word-classes.ts'
import {
  learnLogistic,
  type Example,
  type LogisticOptions,
} from '../../model/logistic.ts'
import {
  weightsAt,
  weightsOf,
  type FeatureRow,
  type Weights,
} from '../../model/weights.ts'
import { EVENT_SCALE, RULES_ALONE, type EventModel } from '../event-model.ts'
import { findMentions, tellingsOf } from '../find-mentions.ts'
import { joinMentions } from '../join-mentions.ts'
import type { EventLexicon } from '../lexicon.ts'
import { STATUSES } from '../status-model.ts'
import type { Reader } from '../words.ts'
import type { Lesson } from './coded.ts'
import {
  confidenceExamples,
  roleExamples,
  sameExamples,
  statusExamples,
  triggerExamples,
} from './examples.ts'

/** Weights of each learned part, as rows to be packed. */
export interface EventRows {
  readonly trigger: readonly FeatureRow[]
  readonly role: readonly FeatureRow[]
  readonly status: readonly FeatureRow[]
  readonly same: readonly FeatureRow[]
  readonly sure: readonly FeatureRow[]
}

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
  trigger: { rounds: 12, rate: 0.2, decay: 1e-3 },
  role: { rounds: 12, rate: 0.1, decay: 1e-3 },
  status: { rounds: 12, rate: 0.1, decay: 2e-3 },
  same: { rounds: 12, rate: 0.05, decay: 2e-3 },
  sure: { rounds: 12, rate: 0.05, decay: 2e-3 },
}
const LEAST = 3

/**
 * Learns all parts from lessons, one after the other: each reads the lessons with the parts
 * before it, made from the other folds alone. Same lessons, same rows.
 */
export function learnEvents(lessons: readonly Lesson[], study: Study): EventRows {
  const { folds, log } = study
  const made = new Map<Part, readonly FeatureRow[]>()
  const models: EventModel[] = Array.from({ length: folds }, () => ({
    ...RULES_ALONE,
    types: study.types,
    trigger: weightsOf([]),
    classes: study.classes,
  }))
  for (const part of ['trigger', 'role', 'status', 'same', 'sure'] as const) {
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
    if (part === 'sure') break
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
  return learnLogistic(examples, {
    ...SETTINGS[part],
    classes: classesOf(part, types),
    scale: EVENT_SCALE,
    least: before ? 1 : LEAST,
    ...(before ? { from: (feature) => weightsAt(before, feature) } : {}),
  })
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
        joinMentions(findMentions(report, knowledge), knowledge).events,
        events,
      )
  }
}

/** Weights of a part with other rows in the place of some: the ones not learnt anew stay. */
export function mergedRows(
  before: Weights,
  rows: readonly FeatureRow[],
  all: (weights: Weights) => readonly FeatureRow[],
): readonly FeatureRow[] {
  const anew = new Set(rows.map(({ feature }) => feature))
  return [...all(before).filter(({ feature }) => !anew.has(feature)), ...rows]
}
