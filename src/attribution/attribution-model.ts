import { loadWordClasses } from '../language/word-classes.ts'
import type { WordClasses } from '../language/word-classes.ts'
import { listOf, loadModel, partOf } from '../model/model-file.ts'
import { addDense, readDenseWeights } from '../model/dense-weights.ts'
import type { DenseWeights } from '../model/dense-weights.ts'
import { addScores, readWeights } from '../model/weights.ts'
import type { Weights } from '../model/weights.ts'
import type { ModelSource } from '../ports.ts'
import { ATTRIBUTION_FEATURES, cueFeatures, MOST_CUE_FEATURES } from './cue-features.ts'
import { MOST_SPAN_FEATURES, spanFeatures } from './span-features.ts'
import type { Setting } from './span-features.ts'
import { bestLabels, LABELS } from './span-lattice.ts'
import type { Sight } from './sight.ts'

/** Weights for two questions: is this word a cue, and what are the words round it to it. */
export interface AttributionModel {
  readonly classes: WordClasses
  readonly cue: Weights
  /** Score from which on a word is taken for a cue. */
  readonly threshold: number
  readonly span: DenseWeights
  readonly transitions: Int32Array
  /** Lemmas with their part of speech that have been cues: `say/VERB`. */
  readonly candidates: ReadonlySet<string>
}

/** Loads the model; throws `model-missing` or `model-mismatch` with the remedy. */
export async function loadAttributionModel(
  source: ModelSource,
): Promise<AttributionModel> {
  const [model, classes] = await Promise.all([
    loadModel(source, { name: 'attribution', features: ATTRIBUTION_FEATURES }),
    loadWordClasses(source),
  ])
  return {
    classes,
    cue: readWeights(model, 'cue'),
    threshold: partOf(model, 'threshold', Int32Array)[0]!,
    span: readDenseWeights(model, 'span'),
    transitions: partOf(model, 'transitions', Int32Array),
    candidates: new Set(listOf(model, 'candidates')),
  }
}

/** Whether a word could be a cue at all: others are not scored. */
export function isCandidate(
  { candidates }: Pick<AttributionModel, 'candidates'>,
  { report, tree }: Sight,
  token: number,
): boolean {
  const { lemma, upos } = report.tags[token]!
  if (candidates.has(`${lemma}/${upos}`)) return true
  // A verb never seen as a cue may still be one before a clause: "fumed that …".
  return upos === 'VERB' && tree.dependents(token, 'ccomp', 'parataxis').length > 0
}

// Room for the features and scores of one word, used again for the next: nothing outlives a call.
const cueRoom = new Int32Array(MOST_CUE_FEATURES)
const scoreRoom = new Int32Array(1)
const spanRoom = new Int32Array(MOST_SPAN_FEATURES)
const labelRoom = new Int32Array(LABELS)

/** Sum of the weights of a word's features as a cue. */
export function cueScore(
  model: AttributionModel,
  sight: Sight,
  at: { readonly token: number; readonly rule: number },
): number {
  const count = cueFeatures(sight, at, cueRoom)
  scoreRoom[0] = 0
  for (let k = 0; k < count; k++) addScores(model.cue, cueRoom[k]!, scoreRoom)
  return scoreRoom[0]
}

/** Labels of the words of a cue's window. */
export function labelWindow(
  model: AttributionModel,
  sight: Sight,
  setting: Setting,
): Uint8Array {
  const { first, last } = setting.paths
  const emissions = new Float64Array((last - first) * LABELS)
  for (let token = first; token < last; token++) {
    const count = spanFeatures(sight, setting, token, spanRoom)
    labelRoom.fill(0)
    addDense(model.span, { list: spanRoom, count }, labelRoom)
    const at = (token - first) * LABELS
    for (let label = 0; label < LABELS; label++)
      emissions[at + label] = labelRoom[label]!
  }
  return bestLabels(emissions, model.transitions, last - first)
}
