import { loadWordClasses, type WordClasses } from '../language/word-classes.ts'
import { listOf, loadModel } from '../model/model-file.ts'
import { addScores, readWeights, type Weights } from '../model/weights.ts'
import type { ModelSource } from '../ports.ts'
import type { Frame } from './frame.ts'
import { TRIGGER_FEATURES, triggerFeatures, type Hints } from './trigger-features.ts'
import type { Reader } from './words.ts'

/** What a weight of 1 is in the packed model. */
export const TRIGGER_SCALE = 100

/** Weighs whether a word tells an event, and of which type. */
export interface TriggerModel {
  /** Types of the ontology, and `none`. */
  readonly types: readonly string[]
  readonly weights: Weights
  readonly classes: WordClasses
}

/** Loads `models/triggers`; throws `model-missing` or `model-mismatch`. */
export async function loadTriggerModel(source: ModelSource): Promise<TriggerModel> {
  const [model, classes] = await Promise.all([
    loadModel(source, { name: 'triggers', features: TRIGGER_FEATURES }),
    loadWordClasses(source),
  ])
  return {
    types: listOf(model, 'types'),
    weights: readWeights(model, 'trigger'),
    classes,
  }
}

/** The likeliest type of a predicate and how likely it is, 0 to 1; and how likely it tells nothing. */
export interface Verdict {
  readonly type: string
  readonly likelihood: number
  readonly nothing: number
  readonly of: (type: string) => number
}

/** Judges one predicate. */
export function judgeTrigger(
  reader: Reader,
  frame: Frame,
  model: TriggerModel,
  hints: Hints,
): Verdict {
  const scores = new Int32Array(256)
  for (const feature of triggerFeatures(reader, frame, model.classes, hints))
    addScores(model.weights, feature, scores)
  const most = Math.max(...model.types.map((_, i) => scores[i]!))
  const shares = model.types.map((_, i) =>
    Math.exp((scores[i]! - most) / TRIGGER_SCALE),
  )
  const sum = shares.reduce((a, b) => a + b, 0)
  const none = model.types.indexOf('none')
  let best = none === 0 ? 1 : 0
  for (let i = 0; i < shares.length; i++)
    if (i !== none && shares[i]! > shares[best]!) best = i
  const of = (type: string): number => {
    const at = model.types.indexOf(type)
    return at < 0 ? 0 : shares[at]! / sum
  }
  return {
    type: model.types[best]!,
    likelihood: shares[best]! / sum,
    nothing: shares[none]! / sum,
    of,
  }
}
