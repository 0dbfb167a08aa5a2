import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { frameOf } from '../src/event/frame.ts'
import { isCandidate, triggerFinder } from '../src/event/find-triggers.ts'
import { TRIGGER_FEATURES, triggerFeatures } from '../src/event/trigger-features.ts'
import { TRIGGER_SCALE } from '../src/event/trigger-model.ts'
import type { Reader } from '../src/event/words.ts'
import { loadWordClasses, type WordClasses } from '../src/language/word-classes.ts'
import { packWeights, type FeatureRow } from '../src/model/weights.ts'
import type { Readable } from '../src/event/words.ts'
import { makeReadings, type Readings } from './event-readings.ts'
import { modelsOnDisk } from './models.ts'
import { makeRandom, shuffled } from './random.ts'
import type { Trainer } from './trainer.ts'

const SETS = [
  'records/dev',
  'events/plv.train',
  'events/plover_gsr.dev',
  'events/cameo_spans.train',
] as const
const EXAMPLES = new URL('../data/event/example.tsv', import.meta.url)
const TYPES =
  'none AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT CASUALTY'.split(
    ' ',
  )

/** One predicate with the types it may be taken for, all right. */
interface Example {
  readonly features: readonly number[]
  readonly labels: readonly number[]
  readonly weight: number
}

/** Makes the model that weighs whether a word tells an event: half of the records (even lines), PLV and PLOVER's sentences. */
export const triggers: Trainer = {
  name: 'triggers',
  train: async ({ gold, write, log }) => {
    const readings = await makeReadings()
    const classes = await loadWordClasses(modelsOnDisk)
    const examples = [
      ...fromRecords(gold, readings, classes),
      ...fromSentences(gold, readings, classes),
      ...fromExamples(readings, classes),
    ]
    log(`triggers: ${examples.length} examples`)
    const rows = learn(examples, log)
    write(
      {
        name: 'triggers',
        features: TRIGGER_FEATURES,
        command: 'npm run train -- triggers',
        licence: 'Apache-2.0',
        corpora: SETS.map((set) => ({
          name: set,
          fingerprint: createHash('sha256')
            .update(readFileSync(`${gold}${set}.jsonl`))
            .digest('hex'),
          licence: 'weights only; the texts are not part of the project',
        })),
        scores: {},
        lists: { types: TYPES },
      },
      packWeights('trigger', rows),
    )
  },
}

interface GoldPage {
  readonly page: string
  readonly reports: readonly {
    readonly title: string
    readonly events: readonly {
      readonly type: string
      readonly quote: string
      readonly core: boolean
    }[]
  }[]
}

const squashed = (text: string): string => text.replaceAll(/\s+/g, ' ')

function fromRecords(
  gold: string,
  { readPage, readerOf }: Readings,
  classes: WordClasses,
): readonly Example[] {
  const lines = readFileSync(`${gold}records/dev.jsonl`, 'utf8').split('\n')
  const examples: Example[] = []
  // Even lines, counted from 1, are there to tune on; the others only check.
  for (const line of lines.filter((text, i) => text !== '' && (i + 1) % 2 === 0)) {
    const page = JSON.parse(line) as GoldPage
    for (const report of readPage(page.page)) {
      const text = squashed(report.text)
      const told = page.reports
        .flatMap(({ events }) => events)
        .map((event) => ({ ...event, at: text.indexOf(squashed(event.quote)) }))
        .filter(({ at }) => at >= 0)
      if (told.length === 0) continue
      const reader = readerOf(report)
      const finder = triggerFinder(reader)
      const candidates = candidatesOf(reader)
      const taken = new Set<number>()
      const add = (token: number, labels: readonly string[], weight: number): void => {
        examples.push({
          features: featuresOf(reader, token, classes),
          labels: labels.map((label) => TYPES.indexOf(label)),
          weight,
        })
      }
      for (const event of told) {
        const inside = candidates.filter((token) => {
          const { start, end } = report.tokens[token]!
          return start >= event.at && end <= event.at + squashed(event.quote).length
        })
        for (const token of inside) taken.add(token)
        const chosen = chooseTrigger(
          report,
          inside,
          (token) => finder.triggerOf(token)?.type === event.type,
        )
        if (chosen !== null) add(chosen, [event.type], event.core ? 2 : 0.5)
      }
      const types = new Set(told.map(({ type }) => type))
      for (const token of candidates) {
        if (taken.has(token)) continue
        const type = finder.triggerOf(token)?.type
        // A retelling of what is coded elsewhere is no example of nothing.
        if (type !== undefined && types.has(type)) continue
        add(token, ['none'], 1)
      }
    }
  }
  return examples
}

interface GoldSentence {
  readonly text: string
  readonly marked_text?: string
  readonly event_root?: string
  readonly event?: string
  readonly event_text?: string
  /** CAMEO spans: 1–4 as PLOVER's quads, 0 for what is neither. */
  readonly quad?: number
  readonly spans?: readonly { readonly text: string }[]
}

/** Types that a gold sentence may be of. */
function labelsOf(item: GoldSentence): readonly string[] {
  const type = item.event_root ?? item.event
  if (type === 'YIELD') return ['CONCEDE', 'RETREAT']
  if (type !== undefined) return [type]
  return QUADS[item.quad ?? 0] ?? []
}

const QUADS: readonly (readonly string[])[] = [
  [],
  ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'],
  ['COOPERATE', 'AID', 'RETREAT'],
  ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'],
  ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
]

/** The words that stand for the two sides, as offsets; `null` where the sentence does not mark them. */
function sidesOf(item: GoldSentence): readonly (readonly [number, number])[] {
  if (item.marked_text) {
    return ['s', 't'].map((tag) => {
      const plain = (end: number): number =>
        item.marked_text!.slice(0, end).replaceAll(/<\/?[st]>/g, '').length
      return [
        plain(item.marked_text!.indexOf(`<${tag}>`)),
        plain(item.marked_text!.indexOf(`</${tag}>`) + 4),
      ] as const
    })
  }
  return (item.spans ?? []).flatMap(({ text }) => {
    const at = item.text.indexOf(text)
    return at < 0 ? [] : [[at, at + text.length] as const]
  })
}

function fromSentences(
  gold: string,
  { readText, readerOf }: Readings,
  classes: WordClasses,
): readonly Example[] {
  const examples: Example[] = []
  for (const set of SETS.slice(1)) {
    const lines = readFileSync(`${gold}${set}.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
    for (const line of lines) {
      const item = JSON.parse(line) as GoldSentence
      const labels = labelsOf(item)
      if (labels.length === 0 || labels.some((label) => !TYPES.includes(label)))
        continue
      const [report] = readText(item.text)
      if (!report) continue
      const reader = readerOf(report)
      const finder = triggerFinder(reader)
      const words = new Set((item.event_text ?? '').toLowerCase().split(/\W+/))
      const candidates = candidatesOf(reader)
      const named = candidates.filter((token) =>
        words.has(report.tokens[token]!.text.toLowerCase()),
      )
      const between = betweenSides(report, candidates, sidesOf(item))
      const chosen = chooseTrigger(
        report,
        named.length > 0 ? named : between.length > 0 ? between : candidates,
        (token) => labels.includes(finder.triggerOf(token)?.type ?? ''),
      )
      if (chosen === null) continue
      examples.push({
        features: featuresOf(reader, chosen, classes),
        labels: labels.map((label) => TYPES.indexOf(label)),
        weight: labels.length > 2 ? 0.3 : 0.6,
      })
    }
  }
  return examples
}

/** Candidates over both sides in the tree, else over the first. */
function betweenSides(
  report: Readable,
  candidates: readonly number[],
  sides: readonly (readonly [number, number])[],
): readonly number[] {
  const above = sides.map(([start, end]) => {
    const found = new Set<number>()
    for (const [token, { start: from, end: to }] of report.tokens.entries()) {
      if (from < start || to > end) continue
      let steps = 0
      for (let at = token; at >= 0 && steps < 40; at = report.arcs[at]!.head, steps++)
        found.add(at)
    }
    return found
  })
  const [first, second] = above
  const both = candidates.filter((token) => first?.has(token) && second?.has(token))
  return both.length > 0 ? both : candidates.filter((token) => first?.has(token))
}

/** Sentences made up for training (`data/event/example.tsv`), the word that tells it in brackets. */
function fromExamples(
  { readText, readerOf }: Readings,
  classes: WordClasses,
): readonly Example[] {
  const lines = readFileSync(EXAMPLES, 'utf8').split('\n').slice(1).filter(Boolean)
  return lines.flatMap((line) => {
    const [type = '', marked = ''] = line.split('\t')
    const at = marked.indexOf('[')
    const [report] = readText(marked.replaceAll(/[[\]]/g, ''))
    const token = report?.tokens.findIndex(({ start }) => start === at) ?? -1
    if (!report || token < 0 || !TYPES.includes(type)) return []
    const features = featuresOf(readerOf(report), token, classes)
    return [{ features, labels: [TYPES.indexOf(type)], weight: 1 }]
  })
}

function candidatesOf(reader: Reader): readonly number[] {
  return reader.report.tokens.flatMap((_, token) =>
    isCandidate(reader, token) ? [token] : [],
  )
}

/** The word that the rules say tells it, else the one highest in its tree. */
function chooseTrigger(
  report: Readable,
  tokens: readonly number[],
  isTold: (token: number) => boolean,
): number | null {
  const told = tokens.find(isTold)
  if (told !== undefined) return told
  const depth = (token: number): number => {
    let steps = 0
    for (let at = token; at >= 0 && steps < 40; at = report.arcs[at]!.head) steps++
    return steps
  }
  const verbs = tokens.filter((token) => report.tags[token]!.upos === 'VERB')
  const [first] = (verbs.length > 0 ? verbs : tokens).toSorted(
    (a, b) => depth(a) - depth(b) || a - b,
  )
  return first ?? null
}

function featuresOf(
  reader: Reader,
  token: number,
  classes: WordClasses,
): readonly number[] {
  const finder = triggerFinder(reader)
  return triggerFeatures(
    reader,
    frameOf(reader.report, token),
    classes,
    finder.hintsOf(token),
  )
}

// Swept on the tuned half by leaving pages out; flat between 8 and 20 rounds.
const ROUNDS = 12
const RATE = 0.2
const DECAY = 1e-3
const LEAST = 3

/** Logistic regression over many classes by stochastic descent; labels that are all right share the credit. */
function learn(
  examples: readonly Example[],
  log: (line: string) => void,
): readonly FeatureRow[] {
  const weights = new Map<number, Float64Array>()
  const random = makeRandom(7)
  const scores = new Float64Array(TYPES.length)
  for (let round = 0; round < ROUNDS; round++) {
    let loss = 0
    const rate = RATE / (1 + round * 0.3)
    for (const { features, labels, weight } of shuffled(examples, random)) {
      scores.fill(0)
      for (const feature of features) {
        const row = weights.get(feature)
        if (row) for (let i = 0; i < scores.length; i++) scores[i]! += row[i]!
      }
      const most = Math.max(...scores)
      let sum = 0
      for (let i = 0; i < scores.length; i++)
        sum += scores[i] = Math.exp(scores[i]! - most)
      const right = labels.reduce((total, label) => total + scores[label]! / sum, 0)
      loss -= weight * Math.log(Math.max(1e-9, right))
      for (const feature of features) {
        let row = weights.get(feature)
        if (!row) {
          row = new Float64Array(TYPES.length)
          weights.set(feature, row)
        }
        for (let i = 0; i < scores.length; i++) {
          const share = scores[i]! / sum
          const target = labels.includes(i) ? share / Math.max(1e-9, right) : 0
          row[i]! += rate * (weight * (target - share) - DECAY * row[i]!)
        }
      }
    }
    log(`triggers: round ${round + 1}, loss ${(loss / examples.length).toFixed(4)}`)
  }
  return [...weights].map(([feature, row]) => ({
    feature,
    entries: [...row]
      .map((value, label) => [label, Math.round(value * TRIGGER_SCALE)] as const)
      .filter(([, value]) => Math.abs(value) >= LEAST),
  }))
}
