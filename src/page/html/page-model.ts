import { loadModel } from '../../model/model-file.ts'
import { addScores, readWeights } from '../../model/weights.ts'
import type { Weights } from '../../model/weights.ts'
import type { ModelSource } from '../../ports.ts'
import { blockFeatures, PAGE_FEATURES } from './block-features.ts'
import { featureContext } from './feature-context.ts'
import type { FeatureContext } from './feature-context.ts'
import type { BlockScores } from './choose-body.ts'
import { contextFeatures } from './context-features.ts'
import type { PageView } from './describe-blocks.ts'
import type { PageHead } from './read-head.ts'

/** Tells paragraphs of news from chrome: one look at a block by itself, one beside its neighbours. */
export interface PageModel {
  readonly first: Weights
  readonly second: Weights
}

/** How much of a unit of log-odds one step of a stored weight is. */
export const WEIGHT_STEPS = 1024
/** Scales the first look's log-odds to what the second look sorts into steps. */
export const FIRST_SCALE: number = 2 / 3

/** The rules of thumb have a say as well: on pages unlike those learned from they fall less far. Chosen by cross-validation from 0–2. */
const RULE_SHARE = 1

/** What the headline adds, and how many blocks below it; for short stories, whose boxes are longer than they. */
const TITLE_SHARE = 1
const NEAR_TITLE = 10

/** Loads `models/pages`; throws `model-missing` or `model-mismatch`. */
export async function loadPageModel(source: ModelSource): Promise<PageModel> {
  const model = await loadModel(source, { name: 'pages', features: PAGE_FEATURES })
  return { first: readWeights(model, 'first'), second: readWeights(model, 'second') }
}

/** Scores every block: above zero where it is likely a paragraph of the story. */
export function scoreByModel(
  view: PageView,
  head: PageHead,
  model: PageModel,
): BlockScores {
  const context = featureContext(view, head)
  const first = Float64Array.from(
    view.views,
    (_, i) => sumOf(blockFeatures(context, i), model.first) * FIRST_SCALE,
  )
  return Float64Array.from(
    contextFeatures(view, first),
    (features, i) =>
      sumOf(features, model.second) +
      RULE_SHARE * context.rules[i]! +
      byTitle(context, i),
  )
}

/** The story stands below its headline: what is above is less likely to be of it, the first prose below more. */
function byTitle({ view, title }: FeatureContext, index: number): number {
  if (title < 0) return 0
  if (index < title) return -TITLE_SHARE
  return index - title <= NEAR_TITLE && view.views[index]!.prose ? TITLE_SHARE : 0
}

const scores = new Int32Array(1)

function sumOf(features: readonly number[], weights: Weights): number {
  scores[0] = 0
  for (const feature of features) addScores(weights, feature, scores)
  return scores[0] / WEIGHT_STEPS
}
