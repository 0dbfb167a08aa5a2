import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { isCandidate } from '../src/attribution/attribution-model.ts'
import {
  ATTRIBUTION_FEATURES,
  cueFeatures,
  MOST_CUE_FEATURES,
  ruleCode,
} from '../src/attribution/cue-features.ts'
import { pathsFrom } from '../src/attribution/cue-paths.ts'
import { ruledRoles } from '../src/attribution/model-drafts.ts'
import { draftsByRule } from '../src/attribution/rule-drafts.ts'
import { MOST_SPAN_FEATURES, spanFeatures } from '../src/attribution/span-features.ts'
import {
  bestLabels,
  CONTENT,
  CUE,
  LABELS,
  SOURCE,
} from '../src/attribution/span-lattice.ts'
import { sightOf } from '../src/attribution/sight.ts'
import type { WordClasses } from '../src/language/word-classes.ts'
import { packWeights } from '../src/model/weights.ts'
import type { FeatureRow } from '../src/model/weights.ts'
import { readAttributions } from './attribution-data.ts'
import type { GoldAttribution, GoldReading } from './attribution-data.ts'
import { makeLearner } from './learner.ts'
import { makeRandom, shuffled } from '../src/model/random.ts'
import type { Trainer } from './trainer.ts'

const PATH = 'attribution/polnear.train.jsonl'
/** Passes over the examples. Swept 3–12 on the tuned half of polnear.dev: flat from 6. */
const SETTINGS: Settings = {
  cueRounds: 2,
  rate: 0.1,
  cueLeast: 5,
  spanRounds: 6,
  spanLeast: 14,
}
/** A feature must be seen so often to be learned from. */
const LEAST_FEATURES = 4
/** What a weight of 1 becomes. */
const SCALE = 100
/** A lemma must have been a cue so often to be looked at wherever it stands. */
const LEAST_SEEN = 2
/** … and in so large a share of its places. */
const LEAST_SHARE = 0.02
/** Log-odds from which on a word is a cue; swept −1.5–0.5 on the tuned half of polnear.dev. */
const THRESHOLD = -0.6

/** What training may be done with. Weights below `…Least`, after scaling, are left out. */
export interface Settings {
  readonly cueRounds: number
  readonly rate: number
  readonly cueLeast: number
  readonly spanRounds: number
  readonly spanLeast: number
}

/** Makes the model that finds cues, and the sources and contents round them. */
export const attribution: Trainer = {
  name: 'attribution',
  train: async ({ gold, write, log }) => {
    const { readings, classes } = await readAttributions(gold + PATH, log)
    const candidates = candidatesOf(readings)
    const cue = learnCues(readings, { classes, candidates, log, ...SETTINGS })
    const span = learnSpans(readings, { classes, log, ...SETTINGS })
    write(
      {
        name: 'attribution',
        features: ATTRIBUTION_FEATURES,
        command: 'npm run train -- attribution',
        licence: 'Apache-2.0',
        corpora: [
          {
            name: 'PolNeAR, train',
            fingerprint: createHash('sha256')
              .update(readFileSync(gold + PATH))
              .digest('hex'),
            licence: 'weights only; the texts are not part of the project',
          },
        ],
        scores: {},
        lists: { candidates: [...candidates].toSorted() },
      },
      {
        ...packWeights('cue', cue),
        ...packWeights('span', span.rows),
        transitions: span.transitions,
        threshold: Int32Array.of(Math.round(THRESHOLD * SCALE)),
      },
    )
  },
}

/** Words that are tried as cues: those that often enough were one. */
export function candidatesOf(readings: readonly GoldReading[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  const all = new Map<string, number>()
  for (const { report, attributions } of readings) {
    for (const { lemma, upos } of report.tags) {
      const key = `${lemma}/${upos}`
      all.set(key, (all.get(key) ?? 0) + 1)
    }
    for (const { cueHead } of attributions) {
      const { lemma, upos } = report.tags[cueHead]!
      const key = `${lemma}/${upos}`
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
  }
  return new Set(
    [...seen]
      .filter(([key, n]) => n >= LEAST_SEEN && n >= LEAST_SHARE * (all.get(key) ?? 0))
      .map(([key]) => key),
  )
}

interface Learning extends Settings {
  readonly classes: WordClasses
  readonly log: (line: string) => void
}

/** Features of many examples in one run of numbers. */
class Examples {
  features: Int32Array = new Int32Array(1 << 22)
  readonly starts: number[] = [0]
  add(room: Int32Array, count: number): void {
    const from = this.starts.at(-1)!
    if (from + count > this.features.length) {
      const wider = new Int32Array(2 * this.features.length)
      wider.set(this.features)
      this.features = wider
    }
    this.features.set(room.subarray(0, count), from)
    this.starts.push(from + count)
  }
  /**
   * Leaves out features seen less than so often. They are counted by the upper 24 bits of
   * their numbers: a few rare ones stay, none that is frequent goes.
   */
  prune(least: number): void {
    const counts = new Uint8Array(1 << 24)
    const end = this.starts.at(-1)!
    for (let i = 0; i < end; i++) {
      const at = this.features[i]! >>> 8
      if (counts[at]! < 255) counts[at]!++
    }
    let to = 0
    for (let k = 0, from = 0; k + 1 < this.starts.length; k++) {
      const until = this.starts[k + 1]!
      for (; from < until; from++) {
        const feature = this.features[from]!
        if (counts[feature >>> 8]! >= least) this.features[to++] = feature
      }
      this.starts[k + 1] = to
    }
  }
  of(i: number): Int32Array {
    return this.features.subarray(this.starts[i], this.starts[i + 1])
  }
}

/** Logistic regression, averaged: the sum of a word's weights is the log-odds of its being a cue. */
export function learnCues(
  readings: readonly GoldReading[],
  {
    classes,
    candidates,
    log,
    cueRounds,
    rate: first,
    cueLeast,
  }: Learning & { readonly candidates: ReadonlySet<string> },
): readonly FeatureRow[] {
  const examples = new Examples()
  const wanted: boolean[] = []
  const room = new Int32Array(MOST_CUE_FEATURES)
  for (const { report, attributions } of readings) {
    const sight = sightOf(report, classes)
    const cues = new Set(attributions.map(({ cueHead }) => cueHead))
    const ruled = new Map(draftsByRule(report).map((draft) => [draft.cueHead, draft]))
    for (let token = 0; token < report.tokens.length; token++) {
      if (!isCandidate({ candidates }, sight, token)) continue
      examples.add(
        room,
        cueFeatures(sight, { token, rule: ruleCode(ruled.get(token) ?? null) }, room),
      )
      wanted.push(cues.has(token))
    }
  }
  examples.prune(LEAST_FEATURES)
  log(`${wanted.length} possible cues, ${wanted.filter(Boolean).length} cues`)
  const learner = makeLearner()
  const order = wanted.map((_, i) => i)
  const random = makeRandom(7)
  const score = new Float64Array(1)
  for (let round = 1; round <= cueRounds; round++) {
    let loss = 0
    const rate = first / Math.sqrt(round)
    for (const i of shuffled(order, random)) {
      const features = examples.of(i)
      score[0] = 0
      learner.score(features, features.length, score)
      const p = 1 / (1 + Math.exp(-score[0]))
      const error = (wanted[i] ? 1 : 0) - p
      loss -= Math.log(Math.max(1e-9, wanted[i] ? p : 1 - p))
      if (Math.abs(error) > 0.02) {
        learner.move(features, features.length, { label: 0, step: rate * error })
      }
      learner.tick()
    }
    log(`cues, round ${round}: loss ${(loss / order.length).toFixed(4)}`)
  }
  return learner.rows({ scale: SCALE, least: cueLeast })
}

/** A structured perceptron, averaged, over the windows of the cues. */
export function learnSpans(
  readings: readonly GoldReading[],
  { classes, log, spanRounds, spanLeast }: Learning,
): { readonly rows: readonly FeatureRow[]; readonly transitions: Int32Array } {
  const examples = new Examples()
  const windows: { readonly first: number; readonly labels: Uint8Array }[] = []
  const room = new Int32Array(MOST_SPAN_FEATURES)
  for (const { report, attributions } of readings) {
    const sight = sightOf(report, classes)
    const ruled = new Map(draftsByRule(report).map((draft) => [draft.cueHead, draft]))
    for (const gold of attributions) {
      const first = examples.starts.length - 1
      const paths = pathsFrom(sight, gold.cueHead)
      const setting = {
        cue: gold.cueHead,
        paths,
        ruled: ruledRoles(paths, ruled.get(gold.cueHead) ?? null),
      }
      for (let token = paths.first; token < paths.last; token++) {
        examples.add(room, spanFeatures(sight, setting, token, room))
      }
      windows.push({ first, labels: labelsOf(gold, paths.first, paths.last) })
    }
  }
  examples.prune(LEAST_FEATURES)
  log(`${windows.length} windows, ${examples.starts.length - 1} words`)
  const learner = makeLearner()
  const transitions = new Float64Array(LABELS * LABELS)
  const sums = new Float64Array(LABELS * LABELS)
  const order = windows.map((_, i) => i)
  const random = makeRandom(11)
  const scores = new Float64Array(LABELS)
  let ticks = 0
  for (let round = 1; round <= spanRounds; round++) {
    let wrong = 0
    let words = 0
    for (const at of shuffled(order, random)) {
      const { first, labels } = windows[at]!
      const n = labels.length
      const emissions = new Float64Array(n * LABELS)
      for (let i = 0; i < n; i++) {
        const features = examples.of(first + i)
        scores.fill(0)
        learner.score(features, features.length, scores)
        emissions.set(scores, i * LABELS)
      }
      const found = bestLabels(emissions, transitions, n)
      for (let i = 0; i < n; i++) {
        const before = i === 0 ? 0 : labels[i - 1]!
        const beforeFound = i === 0 ? 0 : found[i - 1]!
        if (labels[i] !== found[i]) {
          wrong++
          const features = examples.of(first + i)
          learner.move(features, features.length, { label: labels[i]!, step: 1 })
          learner.move(features, features.length, { label: found[i]!, step: -1 })
        }
        if (labels[i] !== found[i] || before !== beforeFound) {
          transitions[before * LABELS + labels[i]!]! += 1
          transitions[beforeFound * LABELS + found[i]!]! -= 1
        }
      }
      words += n
      learner.tick()
      ticks++
      for (let k = 0; k < sums.length; k++) sums[k]! += transitions[k]!
    }
    log(`spans, round ${round}: ${((100 * wrong) / words).toFixed(2)}% of words wrong`)
  }
  return {
    rows: learner.rows({ scale: SCALE, least: spanLeast }),
    transitions: Int32Array.from(sums, (sum) => Math.round((SCALE * sum) / ticks)),
  }
}

function labelsOf(gold: GoldAttribution, first: number, last: number): Uint8Array {
  const labels = new Uint8Array(last - first)
  const fill = (tokens: readonly number[], role: number): void => {
    let before = -2
    for (const token of tokens) {
      if (token < first || token >= last) continue
      labels[token - first] = token === before + 1 ? role + 1 : role
      before = token
    }
  }
  fill(gold.content, CONTENT)
  fill(gold.source, SOURCE)
  fill(gold.cue, CUE)
  // A role that another has cut into begins anew behind the cut.
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!
    const before = i === 0 ? 0 : labels[i - 1]!
    if (label > 0 && label % 2 === 0 && before !== label && before !== label - 1) {
      labels[i] = label - 1
    }
  }
  return labels
}
