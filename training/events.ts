import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { loadWordClasses, type WordClasses } from '../src/language/word-classes.ts'
import type { Example } from '../src/model/logistic.ts'
import { eventModelParts } from '../src/event/event-model.ts'
import { isCandidate, triggerFinder } from '../src/event/trigger/find-triggers.ts'
import { frameOf } from '../src/event/frame/frame.ts'
import { locate } from '../src/event/learn/coded.ts'
import { learnEvents } from '../src/event/learn/learn-events.ts'
import { chooseTrigger, roleExamplesAt } from '../src/event/learn/examples.ts'
import { triggerFeatures } from '../src/event/trigger/trigger-features.ts'
import type { Readable, Reader } from '../src/event/words.ts'
import { lessonsOf, ownPages, pagesIn } from './coded-pages.ts'
import { makeReadings, type Readings } from './event-readings.ts'
import { modelsOnDisk } from './models.ts'
import type { Trainer } from './trainer.ts'

const SETS = [
  'records/seed',
  'records/dev',
  'events/plv.train',
  'events/plover_gsr.dev',
  'events/cameo_spans.train',
] as const
const EXAMPLES = new URL('../data/event/example.tsv', import.meta.url)
export const TYPES =
  'none AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT CASUALTY'.split(
    ' ',
  )
const FOLDS = 4

/** Makes the learned parts of events: from pages of our own, the seed page and half of the records (even lines), and single sentences. */
export const events: Trainer = {
  name: 'events',
  train: async ({ gold, write, log }) => {
    const readings = await makeReadings()
    const classes = await loadWordClasses(modelsOnDisk)
    // Even lines, counted from 1, are there to tune on; the others only check.
    const tuned = pagesIn(`${gold}records/dev.jsonl`).filter(
      (_, i) => (i + 1) % 2 === 0,
    )
    const seed = pagesIn(`${gold}records/seed.jsonl`)
    const lessons = lessonsOf([...ownPages(), ...seed, ...tuned], readings)
    const sentences = [
      ...fromSentences(gold, readings, classes),
      ...fromExamples(readings, classes),
    ]
    log(`events: ${lessons.length} reports, ${sentences.length} sentences`)
    const { lexicon, book } = readings.readerOf(lessons[0]!.report)
    const rows = learnEvents(lessons, {
      lexicon,
      book,
      classes,
      types: TYPES,
      sentences: {
        trigger: sentences.map(({ trigger }) => trigger),
        role: sentences.flatMap(({ roles }) => roles),
      },
      folds: FOLDS,
      log,
    })
    write(
      ...eventModelParts(rows, {
        types: TYPES,
        command: 'npm run train -- events',
        corpora: [
          {
            name: 'training/records',
            fingerprint: fingerprintOf(ownPages().map((page) => JSON.stringify(page))),
            licence: 'CC0-1.0',
          },
          ...SETS.map((set) => ({
            name: set,
            fingerprint: createHash('sha256')
              .update(readFileSync(`${gold}${set}.jsonl`))
              .digest('hex'),
            licence: 'weights only; the texts are not part of the project',
          })),
        ],
      }),
    )
  },
}

function fingerprintOf(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

/** What one sentence teaches: its trigger, and the parts of its people where they are marked. */
interface Taught {
  readonly trigger: Example
  readonly roles: readonly Example[]
}

interface GoldSentence {
  readonly text: string
  readonly marked_text?: string
  readonly event_root?: string
  readonly event?: string
  readonly event_text?: string
  /** CAMEO spans: 1–4 as PLOVER's quads, 0 for what is neither. */
  readonly quad?: number
  readonly spans?: readonly { readonly role: string; readonly text: string }[]
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
  // Its words are joined by blanks: "government 's".
  return ['actor', 'recipient'].flatMap((role) => {
    const span = item.spans?.find((one) => one.role === role)
    const found = span ? locate(item.text, span.text) : null
    return found ? [[found.start, found.end] as const] : []
  })
}

export function fromSentences(
  gold: string,
  { readText, readerOf }: Readings,
  classes: WordClasses,
): readonly Taught[] {
  const taught: Taught[] = []
  for (const set of SETS.slice(2)) {
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
      const sides = sidesOf(item)
      const between = betweenSides(report, candidates, sides)
      const chosen = chooseTrigger(
        reader,
        named.length > 0 ? named : between.length > 0 ? between : candidates,
        (token) => labels.includes(finder.triggerOf(token)?.type ?? ''),
      )
      if (chosen === null) continue
      const [type] = labels
      taught.push({
        trigger: {
          features: featuresOf(reader, chosen, classes),
          labels: labels.map((label) => TYPES.indexOf(label)),
          weight: labels.length > 2 ? 0.4 : 1.2,
        },
        roles:
          sides.length === 2
            ? roleExamplesAt(reader, {
                head: chosen,
                type: labels.length === 1 ? type! : null,
                sides: sides.map(([start, end]) => ({ start, end })),
                classes,
              })
            : [],
      })
    }
  }
  return taught
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
export function fromExamples(
  { readText, readerOf }: Readings,
  classes: WordClasses,
): readonly Taught[] {
  const lines = readFileSync(EXAMPLES, 'utf8').split('\n').slice(1).filter(Boolean)
  return lines.flatMap((line) => {
    const [type = '', marked = ''] = line.split('\t')
    const at = marked.indexOf('[')
    const [report] = readText(marked.replaceAll(/[[\]]/g, ''))
    const token = report?.tokens.findIndex(({ start }) => start === at) ?? -1
    if (!report || token < 0 || !TYPES.includes(type)) return []
    const features = featuresOf(readerOf(report), token, classes)
    const trigger = { features, labels: [TYPES.indexOf(type)], weight: 1 }
    return [{ trigger, roles: [] }]
  })
}

function candidatesOf(reader: Reader): readonly number[] {
  return reader.report.tokens.flatMap((_, token) =>
    isCandidate(reader, token) ? [token] : [],
  )
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
