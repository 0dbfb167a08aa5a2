import { mkdirSync, writeFileSync } from 'node:fs'
import { codeParticipant } from '../../src/actor/code-participant.ts'
import { phraseOf } from '../../src/actor/phrase.ts'
import { analyse } from '../../src/pipeline.ts'
import type { Reading } from '../../src/report/layers.ts'
import type { Report } from '../../src/report/report.ts'
import type { Span } from '../../src/report/span.ts'
import { readGold } from '../halves.ts'
import { offsetMap } from '../offsets.ts'
import { runScorer } from '../scorer.ts'
import type { Bench, Half, Row, Task } from '../task.ts'
import { bareReport } from '../../src/report/report.ts'

interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly title: string | null
}

/** Sources, cues and contents of every attribution in political news. */
export const polnear: Task = {
  name: 'attribution/polnear.dev',
  needs: [{ root: 'gold', path: 'attribution/polnear.dev.jsonl' }],
  run: async (bench) => {
    const gold = readGold<GoldDocument>(`${bench.gold}attribution/polnear.dev.jsonl`)
    const halves: readonly Half[] = ['tune', 'check']
    return halves.flatMap((half) =>
      scoreHalf(
        bench,
        half,
        gold.filter((line) => line.half === half).map(({ item }) => item),
      ),
    )
  },
}

function scoreHalf(
  bench: Bench,
  half: Half,
  documents: readonly GoldDocument[],
): readonly Row[] {
  mkdirSync(bench.out, { recursive: true })
  const stem = `${bench.out}polnear.${half}`
  const linesOf = (items: readonly unknown[]): string =>
    items.map((item) => `${JSON.stringify(item)}\n`).join('')
  writeFileSync(`${stem}.gold.jsonl`, linesOf(documents))
  writeFileSync(
    `${stem}.predicted.jsonl`,
    linesOf(
      documents.map(({ id, text, title }) => {
        const map = offsetMap(text)
        const toPoints = (spans: readonly Span[]) =>
          spans.map(({ start, end }) => [map.toCodePoint(start), map.toCodePoint(end)])
        const reading = analyse(newsOf(text, title), bench.engine)
        return {
          id,
          text,
          attributions: reading.attributions.map(({ source, cue, content }) => ({
            source: toPoints(source),
            cue: toPoints(cue),
            content: toPoints(content),
          })),
        }
      }),
    ),
  )
  const printed = runScorer('python3', [
    `${bench.score}score_attribution.py`,
    `${stem}.gold.jsonl`,
    '--pred',
    `${stem}.predicted.jsonl`,
    '--errors',
    bench.errors ? '100000' : '0',
  ])
  if (bench.errors) writeFileSync(`${stem}.errors.txt`, printed)
  const figure = (words: string): number =>
    100 * Number(new RegExp(`^${words}\\s.*F1 ([0-9.]+)`, 'm').exec(printed)![1])
  const row = (name: string, ours: number, more: Partial<Row> = {}): Row => ({
    task: `attribution/polnear.dev ${name}`,
    half,
    n: documents.length,
    ours,
    ...more,
  })
  return [
    row('linked F1', figure('linked relaxed'), { trivial: 28.3, goal: 62 }),
    row('linked exact F1', figure('linked exact')),
    row('cue exact F1', figure('span exact\\s+cue')),
    row('source exact F1', figure('span exact\\s+source')),
    row('content exact F1', figure('span exact\\s+content')),
    row('content overlap F1', figure('span overlap\\s+content')),
  ]
}

/** A report of that text: its first paragraph is the title where it says the same; blank lines part paragraphs. */
export function newsOf(text: string, title: string | null): Report {
  const parts: { start: number; end: number }[] = []
  let start = 0
  for (const part of text.split('\n\n')) {
    if (part !== '') parts.push({ start, end: start + part.length })
    start += part.length + 2
  }
  const first = parts[0]
  const opens = title !== null && first && text.startsWith(title.slice(0, 20))
  return {
    ...bareReport(text, opens ? parts.slice(1) : parts),
    title: opens ? first : null,
  }
}

/** Kinds of source that the headlines' gold names in words. */
type SourceClass = 'military' | 'police' | 'official' | 'witness' | 'group' | 'media'

const CLASS_WORDS: readonly (readonly [SourceClass, RegExp])[] = [
  [
    'media',
    /\b(?:pti|app|dawn|bbc|geo|tribune|nation|newspaper|news|media|website|tv|agency|daily|reuters|satp|pips|watch)\b/i,
  ],
  [
    'military',
    /\b(?:military|miitary|army|ispr|inter-services?|corps|rangers|navy|air force|troops|soldiers?|paramilitary|defence|security (?:forces|officials?|sources?))\b/i,
  ],
  ['police', /\b(?:police|counter terrorism department|ctd|dig|sho|ssp)\b/i],
  [
    'witness',
    /\b(?:witness|witnesses|residents?|villagers?|locals|tribal|tribesmen|hospital|doctors?)\b/i,
  ],
  [
    'group',
    /\b(?:militants?|taliban|taleban|ttp|tehreek|baloch|bla|haqqani|separatists?|rebels?|group|insurgents?)\b/i,
  ],
  [
    'official',
    /\b(?:officials?|ministry|minister|government|authorit|commissioner|foreign office|spokes\w+|administration|pakistan|india|afghanistan|intelligence)\b/i,
  ],
]

function classesOf(words: string): ReadonlySet<SourceClass> {
  return new Set(
    words
      .split(/[/,]| and /)
      .flatMap(
        (part) => CLASS_WORDS.find(([, pattern]) => pattern.test(part))?.[0] ?? [],
      ),
  )
}

const CLASS_OF_SECTOR: Readonly<Record<string, SourceClass>> = {
  MIL: 'military',
  PRM: 'military',
  COP: 'police',
  GOV: 'official',
  SPY: 'official',
  LEG: 'official',
  JUD: 'official',
  CVL: 'witness',
  MED: 'witness',
  REB: 'group',
  UAF: 'group',
  JRN: 'media',
}

const STATE: readonly SourceClass[] = ['official', 'military', 'police']

interface GoldHeadline {
  readonly headline: string
  readonly events: readonly { readonly attributed_to: string | null }[]
}

/** Whom a headline names as its source, by class: the gold's source comes from the whole article. */
export const headlineSources: Task = {
  name: 'attribution/ucdp_pak_headlines.dev',
  needs: [{ root: 'gold', path: 'conflict/ucdp_pak_headlines.dev.jsonl' }],
  run: async (bench) => {
    const gold = readGold<GoldHeadline>(
      `${bench.gold}conflict/ucdp_pak_headlines.dev.jsonl`,
    )
    const halves: readonly Half[] = ['tune', 'check']
    return halves.flatMap((half) => {
      let named = 0
      let right = 0
      for (const line of gold) {
        if (line.half !== half) continue
        const { headline, events } = line.item
        const wanted = new Set(
          events.flatMap(({ attributed_to }) => [...classesOf(attributed_to ?? '')]),
        )
        const found = headlineClasses(bench, headline)
        if (wanted.size === 0 || found.size === 0) continue
        named++
        if ([...found].some((kind) => wanted.has(kind))) right++
      }
      return [
        {
          task: 'attribution/ucdp headlines source class right',
          half,
          n: named,
          ours: named === 0 ? 0 : (100 * right) / named,
          goal: 70,
        },
      ]
    })
  },
}

function headlineClasses(bench: Bench, headline: string): ReadonlySet<SourceClass> {
  const report: Report = {
    ...bareReport(headline, []),
    title: { start: 0, end: headline.length },
  }
  const reading: Reading = analyse(report, bench.engine)
  return new Set(
    reading.attributions.flatMap(({ sourceHead, source, rule }) => {
      if (sourceHead === null || rule.endsWith('-act')) return []
      const words = source.map(({ start, end }) => headline.slice(start, end)).join(' ')
      const speaker = codeParticipant(
        reading,
        phraseOf(reading, sourceHead),
        bench.engine.actors,
      )
      // A bare state speaks through any of its organs.
      if (speaker.sector === 'GOV' && speaker.rule === 'country') return STATE
      return CLASS_OF_SECTOR[speaker.sector] ?? [...classesOf(words)][0] ?? []
    }),
  )
}
