import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { decodePage } from '../src/edge/disk/decode.ts'
import { packWeights } from '../src/model/weights.ts'
import { blockFeatures, PAGE_FEATURES } from '../src/page/html/block-features.ts'
import { featureContext } from '../src/page/html/feature-context.ts'
import { contextFeatures } from '../src/page/html/context-features.ts'
import { describeBlocks } from '../src/page/html/describe-blocks.ts'
import type { PageView } from '../src/page/html/describe-blocks.ts'
import { FIRST_SCALE, WEIGHT_STEPS } from '../src/page/html/page-model.ts'
import { parseHtml } from '../src/page/html/parse-html.ts'
import { readHead } from '../src/page/html/read-head.ts'
import { makeRandom, shuffled } from '../src/model/random.ts'
import type { Trainer } from './trainer.ts'

/** A page with the features of its blocks and how much of each stands in the gold body. */
export interface PageExample {
  readonly id: string
  readonly view: PageView
  readonly features: readonly (readonly number[])[]
  /** Share of a block's runs of four words that the gold body has, 0–1. */
  readonly labels: readonly number[]
}

/** Weights by feature, in log-odds. */
export type FeatureWeights = ReadonlyMap<number, number>

/** How long weights are learned and how strongly they are held back. */
export interface LearnOptions {
  readonly rounds: number
  /** Pull towards zero. */
  readonly decay: number
  /** Features seen on fewer pages are left out: they would name a site. */
  readonly leastPages: number
}

// Chosen by six-fold cross-validation on the tune half.
/** Options of the first pass, which sees blocks alone. */
export const FIRST: LearnOptions = { rounds: 20, decay: 0.02, leastPages: 4 }
/** Options of the second pass, which sees what the first said of the neighbours. */
export const SECOND: LearnOptions = { rounds: 15, decay: 0.01, leastPages: 3 }
const FOLDS = 6
const SETS = ['scrapinghub', 'fundus-fixtures']
const RUN = 4

/** Makes `models/pages` from the pages on even lines of the gold sets that give bodies. */
export const pages: Trainer = {
  name: 'pages',
  train: ({ corpora, write, log }) => {
    const folder = new URL('../gold/pages/', `file://${corpora}`).pathname
    const examples = SETS.filter((set) => existsSync(`${folder}${set}`)).flatMap(
      (set) => readExamples(`${folder}${set}/`, 'tune'),
    )
    log(`pages: ${examples.length} pages`)
    const { first, second } = learnPages(examples)
    write(
      {
        name: 'pages',
        features: PAGE_FEATURES,
        command: 'npm run train -- pages',
        licence: 'Apache-2.0',
        corpora: SETS.map((set) => ({
          name: `${set} pages, even lines`,
          fingerprint: createHash('sha256')
            .update(readFileSync(`${folder}${set}/gold.jsonl`))
            .digest('hex')
            .slice(0, 16),
          licence:
            'publishers’ copyright; only weights of layout and of single words are kept',
        })),
        scores: {},
        lists: {},
      },
      { ...packed('first', first), ...packed('second', second) },
    )
  },
}

function packed(
  prefix: string,
  weights: FeatureWeights,
): ReturnType<typeof packWeights> {
  return packWeights(
    prefix,
    [...weights].flatMap(([feature, weight]) => {
      const steps = Math.round(weight * WEIGHT_STEPS)
      return steps === 0 ? [] : [{ feature, entries: [[0, steps] as const] }]
    }),
  )
}

/** Reads the pages of a gold set that give a body; `half` by line number, or all of them. */
export function readExamples(
  folder: string,
  half: 'tune' | 'check',
): readonly PageExample[] {
  return readFileSync(`${folder}gold.jsonl`, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line === '' || ((i + 1) % 2 === 0) !== (half === 'tune')) return []
      const { id, body } = JSON.parse(line) as {
        readonly id: string
        readonly body?: string
      }
      if (!body) return []
      const { content } = decodePage(
        gunzipSync(readFileSync(`${folder}html/${id}.html.gz`)),
      )
      return [toExample(id, content, body)]
    })
}

/** A page as blocks with features, each labelled by whether it stands in the gold body. */
export function toExample(id: string, html: string, body: string): PageExample {
  const view = describeBlocks(parseHtml(html))
  const context = featureContext(view, readHead(view.page))
  return {
    id,
    view,
    features: view.views.map((_, i) => blockFeatures(context, i)),
    labels: labelsOf(view, body),
  }
}

function labelsOf(view: PageView, body: string): readonly number[] {
  const words = wordsOf(body)
  const runs = new Set(words.map((_, i) => words.slice(i, i + RUN).join(' ')))
  const lines = new Set(body.split('\n').map((line) => wordsOf(line).join(' ')))
  const whole = ` ${words.join(' ')} `
  return view.views.map(({ block }) => {
    const own = wordsOf(block.text)
    const text = own.join(' ')
    if (own.length === 0) return 0.5
    if (own.length < RUN)
      return lines.has(text) ? 1 : whole.includes(` ${text} `) ? 0.3 : 0
    let hits = 0
    const count = own.length - RUN + 1
    for (let i = 0; i < count; i++)
      if (runs.has(own.slice(i, i + RUN).join(' '))) hits++
    return hits / count
  })
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? []
}

/** Learns both looks; the second from first looks by models that had not seen the page. */
export function learnPages(examples: readonly PageExample[]): {
  readonly first: FeatureWeights
  readonly second: FeatureWeights
} {
  const seconds: PageExample[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(
      examples.filter((_, i) => i % FOLDS !== fold),
      FIRST,
    )
    for (const example of examples.filter((_, i) => i % FOLDS === fold)) {
      const scores = Float64Array.from(
        example.features,
        (features) => sumOf(features, weights) * FIRST_SCALE,
      )
      seconds.push({ ...example, features: contextFeatures(example.view, scores) })
    }
  }
  return { first: learn(examples, FIRST), second: learn(seconds, SECOND) }
}

function sumOf(features: readonly number[], weights: FeatureWeights): number {
  let sum = 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return sum
}

/** Logistic regression by AdaGrad, averaged over the later rounds; a block counts by its words, a page no more than another. */
export function learn(
  examples: readonly PageExample[],
  options: LearnOptions,
): FeatureWeights {
  const pagesOf = new Map<number, number>()
  for (const { features } of examples) {
    for (const feature of new Set(features.flat()))
      pagesOf.set(feature, (pagesOf.get(feature) ?? 0) + 1)
  }
  const kept = [...pagesOf]
    .filter(([, count]) => count >= options.leastPages)
    .map(([feature]) => feature)
  const indices = new Map(kept.map((feature, i) => [feature, i]))
  const weights = new Float64Array(kept.length)
  const squares = new Float64Array(kept.length).fill(1e-6)
  const items = examples.flatMap(({ view, features, labels }) => {
    const words = view.views.reduce(
      (sum, block, i) => sum + (labels[i]! > 0.5 ? block.words : 0),
      50,
    )
    return view.views.flatMap((block, i) =>
      labels[i] === 0.5
        ? []
        : [
            {
              features: features[i]!.flatMap((feature) => indices.get(feature) ?? []),
              label: labels[i]! > 0.5 ? 1 : 0,
              weight: Math.min(3, (20 * (block.words + 2)) / words),
            },
          ],
    )
  })
  const random = makeRandom(7)
  const sums = new Float64Array(kept.length)
  let counted = 0
  for (let round = 0; round < options.rounds; round++) {
    for (const { features, label, weight } of shuffled(items, random)) {
      let sum = 0
      for (const feature of features) sum += weights[feature]!
      const push = (1 / (1 + Math.exp(-sum)) - label) * weight
      for (const feature of features) {
        const slope = push + options.decay * weights[feature]!
        squares[feature]! += slope * slope
        weights[feature]! -= (0.3 * slope) / Math.sqrt(squares[feature]!)
      }
    }
    if (round >= options.rounds / 3) {
      weights.forEach((weight, i) => (sums[i]! += weight))
      counted++
    }
  }
  return new Map(kept.map((feature, i) => [feature, sums[i]! / counted]))
}
