import { loadWordClasses, type WordClasses } from '../language/word-classes.ts'
import {
  listOf,
  loadModel,
  type ModelCard,
  type NumberArray,
} from '../model/model-file.ts'
import {
  packWeights,
  readWeights,
  type FeatureRow,
  type Weights,
} from '../model/weights.ts'
import type { ModelSource } from '../ports.ts'

/** Names the features that the weights belong to; a model made for others is refused. */
export const EVENT_FEATURES = 'events-5'

/** What a weight of 1 is in the packed model. */
export const EVENT_SCALE = 100

/**
 * The learned parts of reading events, all linear: whether a word tells an event and of
 * which type, who acts in it, whether it came about, whether two tellings are of one
 * happening, how sure an event is, which lands are on either side of it. `null` where only the rules are to decide.
 */
export interface EventModel {
  /** Types of the ontology, and `none`: the classes of `trigger`. */
  readonly types: readonly string[]
  readonly trigger: Weights
  /** Classes: neither, actor, recipient. */
  readonly role: Weights | null
  /** Classes: `STATUSES`. */
  readonly status: Weights | null
  /** Classes: apart, one. */
  readonly same: Weights | null
  /** Classes: wrong, right. */
  readonly sure: Weights | null
  /** Classes: no, on that side. */
  readonly party: Weights | null
  readonly classes: WordClasses
}

/** No learned part: where a reading is to go by rules alone. */
export const RULES_ALONE = {
  role: null,
  status: null,
  same: null,
  sure: null,
  party: null,
} as const

/** The parts of `models/events.bin`, in the order they are learnt. */
export const EVENT_PARTS = [
  'trigger',
  'role',
  'status',
  'same',
  'sure',
  'party',
] as const

/** Loads `models/events`; throws `model-missing` or `model-mismatch`. */
export async function loadEventModel(source: ModelSource): Promise<EventModel> {
  const [model, classes] = await Promise.all([
    loadModel(source, { name: 'events', features: EVENT_FEATURES }),
    loadWordClasses(source),
  ])
  return {
    types: listOf(model, 'types'),
    trigger: readWeights(model, 'trigger'),
    role: readWeights(model, 'role'),
    status: readWeights(model, 'status'),
    same: readWeights(model, 'same'),
    sure: readWeights(model, 'sure'),
    party: readWeights(model, 'party'),
    classes,
  }
}

/** The weights of each learned part, as rows to be packed. */
export type EventRows = Readonly<
  Record<(typeof EVENT_PARTS)[number], readonly FeatureRow[]>
>

/** What `packModel` makes a model of that `loadEventModel` reads: its card, and its numbers. */
export function eventModelParts(
  rows: EventRows,
  {
    types,
    command,
    corpora,
  }: Pick<ModelCard, 'command' | 'corpora'> & { readonly types: readonly string[] },
): readonly [ModelCard, Readonly<Record<string, NumberArray>>] {
  const card: ModelCard = {
    name: 'events',
    features: EVENT_FEATURES,
    command,
    licence: 'Apache-2.0',
    corpora,
    scores: {},
    lists: { types },
  }
  return [
    card,
    Object.assign({}, ...EVENT_PARTS.map((part) => packWeights(part, rows[part]))),
  ]
}
