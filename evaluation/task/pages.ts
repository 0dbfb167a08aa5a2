import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { decodePage } from '../../src/edge/disk/decode.ts'
import { DatelineError } from '../../src/error.ts'
import type { PageModel } from '../../src/page/html/page-model.ts'
import { readPage } from '../../src/page/read-page.ts'
import type { Report } from '../../src/report/report.ts'
import type { Span } from '../../src/report/span.ts'
import { readGold } from '../halves.ts'
import type { Half, Row, Task } from '../task.ts'

/** Sets of HTML pages with one article each. */
export type HtmlSet = 'scrapinghub' | 'fundus-fixtures' | 'postlight-meta' | 'htmldate'

interface GoldPage {
  readonly id: string
  readonly url?: string
  readonly lang?: string | null
  readonly body?: string
  readonly title?: string
  readonly author?: string | readonly string[]
  readonly date?: string
  readonly datetime?: string
  readonly crawled?: string
}

/** What the scorers take of a page. */
interface Prediction {
  readonly id: string
  readonly text: string
  readonly title: string | null
  readonly author: string | null
  readonly date: string | null
}

/** The scorers' own functions: `score/pages/lib/metrics.mjs`. */
interface Metrics {
  match(gold: string, predicted: string): readonly [number, number, number]
  aggregate(matches: readonly (readonly [number, number, number])[]): {
    readonly f1: number
  }
  titleExact(predicted: string | null, gold: string): number
  authorList(author: unknown): readonly string[]
  authorScore(predicted: unknown, gold: unknown): { readonly exact: number } | null
}

/** Body, title, author and day of publication on pages of HTML. */
export function htmlPages(set: HtmlSet): Task {
  return {
    name: `pages/${set}`,
    needs: [{ root: 'gold', path: `pages/${set}/gold.jsonl` }],
    run: async (bench) => {
      const folder = `${bench.gold}pages/${set}/`
      const metrics = (await import(`${bench.score}pages/lib/metrics.mjs`)) as Metrics
      const gold = readGold<GoldPage>(`${folder}gold.jsonl`)
      const pages = gold.map(({ item, half }) => ({
        item,
        half,
        html: decodePage(gunzipSync(readFileSync(`${folder}html/${item.id}.html.gz`)))
          .content,
      }))
      // As the peers were measured: the compiler is warm.
      for (const { item, html } of pages.slice(0, 15))
        predict(item, html, bench.engine.pages)
      const started = process.cpuUsage()
      const predictions = pages.map(({ item, html }) =>
        predict(item, html, bench.engine.pages),
      )
      const { user, system } = process.cpuUsage(started)
      mkdirSync(`${bench.out}${set}`, { recursive: true })
      writeFileSync(
        `${bench.out}${set}/dateline.jsonl`,
        predictions.map((line) => `${JSON.stringify(line)}\n`).join(''),
      )
      const halves: readonly Half[] = ['tune', 'check']
      const rows = halves.flatMap((half) => {
        const part = gold.flatMap(({ item, half: own }, i) =>
          own === half ? [{ gold: item, predicted: predictions[i]! }] : [],
        )
        return score(set, half, part, metrics)
      })
      const pagesPerSecond = pages.length / ((user + system) / 1e6)
      return set === 'scrapinghub'
        ? [
            ...rows,
            {
              task: `pages/${set} pages per CPU second`,
              timed: true,
              half: 'all',
              n: pages.length,
              ours: pagesPerSecond,
              best: 43,
              goal: 60,
            },
          ]
        : rows
    },
  }
}

function predict({ id, url }: GoldPage, html: string, model: PageModel): Prediction {
  const read = readOne(html, url, model)
  if (!read) return { id, text: '', title: null, author: null, date: null }
  const words = ({ start, end }: Span): string => read.text.slice(start, end)
  const body = [...read.highlights, ...read.paragraphs].sort(
    (a, b) => a.start - b.start,
  )
  return {
    id,
    text: body.map(words).join('\n'),
    title: read.title && words(read.title),
    author: read.byline?.value ?? null,
    date: read.published?.value ?? null,
  }
}

/** The page's longest report. */
function readOne(
  content: string,
  url: string | undefined,
  model: PageModel,
): Report | null {
  try {
    const { reports } = readPage(
      { content, kind: 'html', ...(url ? { url } : {}) },
      model,
    )
    return reports.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  } catch (error) {
    if (error instanceof DatelineError) return null
    throw error
  }
}

interface Pair {
  readonly gold: GoldPage
  readonly predicted: Prediction
}

const BEST: Readonly<Record<HtmlSet, Readonly<Record<string, number>>>> = {
  scrapinghub: { 'body F1': 97 },
  'fundus-fixtures': {
    'body F1': 95,
    'title exact': 81,
    'author exact': 83,
    'day F1': 99,
  },
  'postlight-meta': {},
  htmldate: { 'day F1': 95.2 },
}
const GOALS: Readonly<Record<string, number>> = {
  'scrapinghub body F1': 97,
  'fundus-fixtures body F1, English': 95.5,
  'fundus-fixtures title exact': 88,
  'fundus-fixtures author exact': 85,
  'htmldate day F1': 95,
}

function score(
  set: HtmlSet,
  half: Half,
  pairs: readonly Pair[],
  metrics: Metrics,
): readonly Row[] {
  const row = (
    figure: string,
    part: readonly Pair[],
    share: number,
  ): readonly Row[] => {
    if (part.length === 0) return []
    const best = BEST[set][figure]
    const goal = GOALS[`${set} ${figure}`]
    return [
      {
        task: `pages/${set} ${figure}`,
        half,
        n: part.length,
        ours: 100 * share,
        ...(best === undefined ? {} : { best }),
        ...(goal === undefined ? {} : { goal }),
      },
    ]
  }
  const mean = (part: readonly Pair[], measure: (pair: Pair) => number): number =>
    part.reduce((sum, pair) => sum + measure(pair), 0) / Math.max(1, part.length)
  const body = (part: readonly Pair[]): number =>
    metrics.aggregate(
      part.map(({ gold, predicted }) => metrics.match(gold.body!, predicted.text)),
    ).f1
  const bodied = pairs.filter(({ gold }) => gold.body)
  const english = bodied.filter(({ gold }) => gold.lang === 'en')
  const titled = pairs.filter(({ gold }) => gold.title)
  const signed = pairs.filter(({ gold }) => metrics.authorList(gold.author).length > 0)
  const dated = pairs.filter(({ gold }) => gold.date)
  return [
    ...row('body F1', bodied, body(bodied)),
    ...(set === 'fundus-fixtures'
      ? row('body F1, English', english, body(english))
      : []),
    ...row(
      'title exact',
      titled,
      mean(titled, ({ gold, predicted }) =>
        metrics.titleExact(predicted.title, gold.title!),
      ),
    ),
    ...row(
      'author exact',
      signed,
      mean(
        signed,
        ({ gold, predicted }) =>
          metrics.authorScore(predicted.author, gold.author)?.exact ?? 0,
      ),
    ),
    ...row('day F1', dated, dayF1(dated)),
  ]
}

function dayF1(pairs: readonly Pair[]): number {
  let right = 0
  let wrong = 0
  let missed = 0
  for (const { gold, predicted } of pairs) {
    if (predicted.date === null) missed++
    else if (daysOf(gold).has(predicted.date.slice(0, 10))) right++
    else wrong++
  }
  return (2 * right) / Math.max(1, 2 * right + wrong + missed)
}

/** The day as the page's zone has it, and as Greenwich does. */
function daysOf({ date, datetime }: GoldPage): ReadonlySet<string> {
  const days = new Set([date!.slice(0, 10)])
  const time = datetime
    ? new Date(datetime.replace(/^(\d{4}-\d\d-\d\d) /, '$1T'))
    : null
  if (time && !Number.isNaN(time.getTime())) days.add(time.toISOString().slice(0, 10))
  return days
}

interface GoldDump {
  readonly id: string
  readonly articles: readonly {
    readonly title: string
    readonly summary: readonly string[]
    readonly author: readonly string[]
    readonly paragraphs: readonly string[]
    readonly published: string
    readonly updated_text?: string
  }[]
}

/** Splitting, bodies, titles and authors on text dumps of one to three articles. */
export function textDumps(): Task {
  return {
    name: 'pages/text-dumps',
    needs: [{ root: 'gold', path: 'pages/text-dumps/gold.jsonl' }],
    run: async (bench) => {
      const folder = `${bench.gold}pages/text-dumps/`
      const metrics = (await import(`${bench.score}pages/lib/metrics.mjs`)) as Metrics
      const gold = readGold<GoldDump>(`${folder}gold.jsonl`)
      const halves: readonly Half[] = ['tune', 'check']
      return halves.flatMap((half) =>
        scoreDumps(
          half,
          gold
            .filter((line) => line.half === half)
            .map(({ item }) => ({
              gold: item,
              reports: readPage(
                {
                  content: readFileSync(`${folder}synth/${item.id}.txt`, 'utf8'),
                },
                null,
              ).reports,
            })),
          metrics,
        ),
      )
    },
  }
}

function scoreDumps(
  half: Half,
  pages: readonly { readonly gold: GoldDump; readonly reports: readonly Report[] }[],
  metrics: Metrics,
): readonly Row[] {
  let matched = 0
  let found = 0
  let wanted = 0
  let authors = 0
  let signed = 0
  let titles = 0
  const matches: (readonly [number, number, number])[] = []
  for (const { gold, reports } of pages) {
    found += reports.length
    wanted += gold.articles.length
    const free = [...reports]
    for (const article of gold.articles) {
      const body = [...article.summary, ...article.paragraphs].join('\n')
      const best = free
        .map((report) => ({ report, match: metrics.match(body, bodyOf(report)) }))
        .sort((a, b) => b.match[0] - a.match[0])[0]
      const isPair = best !== undefined && best.match[0] >= 0.5
      matches.push(isPair ? best.match : metrics.match(body, ''))
      if (!isPair) continue
      free.splice(free.indexOf(best.report), 1)
      matched++
      const title = best.report.title
      titles += metrics.titleExact(
        title && best.report.text.slice(title.start, title.end),
        article.title,
      )
      if (article.author.length > 0 && best.report.byline) {
        signed++
        authors +=
          metrics.authorScore(best.report.byline.value, article.author)?.exact ?? 0
      }
    }
  }
  const row = (figure: string, n: number, share: number, goal?: number): Row => ({
    task: `pages/text-dumps ${figure}`,
    half,
    n,
    ours: 100 * share,
    ...(goal === undefined ? {} : { goal }),
  })
  return [
    row('split F1', wanted, (2 * matched) / (found + wanted), 97),
    row('body F1', wanted, metrics.aggregate(matches).f1, 95),
    row('title exact', matched, titles / Math.max(1, matched)),
    row('author exact, where one is read', signed, authors / Math.max(1, signed)),
  ]
}

function bodyOf({ text, highlights, paragraphs }: Report): string {
  return [...highlights, ...paragraphs]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
}
